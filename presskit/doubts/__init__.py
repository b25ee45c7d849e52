"""Doubts: what in a source to look at before trusting a number, and their kinds."""

from presskit.doubts._about_line import DAY, about_advice, about_lines
from presskit.doubts._causes import ALIKE_FROM, SINGLE, causes
from presskit.doubts._doubt import Doubt, Fix
from presskit.doubts._kinds import Kind
from presskit.doubts._sets import (
    ABOUT_LINES,
    DECIDED,
    TWICE,
    UNKNOWN,
    UNQUOTED,
    label_of,
    words_of,
)
from presskit.doubts._words import Words

__all__ = [
    "ABOUT_LINES",
    "ALIKE_FROM",
    "DAY",
    "DECIDED",
    "SINGLE",
    "TWICE",
    "UNKNOWN",
    "UNQUOTED",
    "Doubt",
    "Fix",
    "Kind",
    "Words",
    "about_advice",
    "about_lines",
    "causes",
    "label_of",
    "words_of",
]
