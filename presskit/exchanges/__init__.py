"""Turns become exchanges, exchanges become questions."""

from presskit.exchanges._exchanges import (
    GREETS,
    RELAYED,
    WORDS_PER_MINUTE,
    number,
    pair,
    sections,
)

__all__ = [
    "GREETS",
    "RELAYED",
    "WORDS_PER_MINUTE",
    "number",
    "pair",
    "sections",
]
