"""Doubts: what in a source to look at before trusting a number, and their kinds."""

from presskit.doubts._doubt import Doubt, Fix
from presskit.doubts._kinds import (
    ABOUT_LINES,
    DECIDED,
    UNKNOWN,
    UNQUOTED,
    Kind,
    Words,
    words_of,
)

__all__ = [
    "ABOUT_LINES",
    "DECIDED",
    "UNKNOWN",
    "UNQUOTED",
    "Doubt",
    "Fix",
    "Kind",
    "Words",
    "words_of",
]
