"""Turns become exchanges, exchanges become questions."""

from presskit.exchanges._doubts import doubts
from presskit.exchanges._numbering import (
    RELAYED,
    WORDS_PER_MINUTE,
    number,
    pair,
    sections,
)
from presskit.exchanges._openings import openings, refused

__all__ = [
    "RELAYED",
    "WORDS_PER_MINUTE",
    "doubts",
    "number",
    "openings",
    "pair",
    "refused",
    "sections",
]
