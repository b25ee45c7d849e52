"""A document and its style become turns."""

from presskit.turns._split import (
    Turns,
    segments,
    split,
)

__all__ = [
    "Turns",
    "segments",
    "split",
]
