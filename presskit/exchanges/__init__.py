"""Turns become exchanges, exchanges become questions."""

from presskit.exchanges._doubts import doubts
from presskit.exchanges._numbering import (
    GREETS,
    RELAYED,
    WORDS_PER_MINUTE,
    number,
    pair,
    sections,
)
from presskit.exchanges._same_asker import same_asker

__all__ = [
    "GREETS",
    "RELAYED",
    "WORDS_PER_MINUTE",
    "doubts",
    "number",
    "pair",
    "same_asker",
    "sections",
]
