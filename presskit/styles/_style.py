"""A style: a value that a module of this folder declares."""

from presskit.schema.values import Style

__all__ = ["Style"]
