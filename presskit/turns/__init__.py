"""A document and its style become turns."""

from presskit.old_paths import names_of
from presskit.schema.values import Turns, segments
from presskit.turns._doubts import doubts
from presskit.turns._split import turns_of

__all__ = [
    "Turns",
    "doubts",
    "segments",
    "turns_of",
]

__getattr__ = names_of(__name__)
