"""An executed notebook as one page that works without Python, server or network."""

from presskit.sharing.page import share

__all__ = ["share"]
