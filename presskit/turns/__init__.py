"""A document and its style become turns."""

from presskit.schema.values import Turns, segments
from presskit.turns._split import split

__all__ = [
    "Turns",
    "segments",
    "split",
]
