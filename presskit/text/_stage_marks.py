"""Bracketed notes of whoever wrote a transcript down: "[inaudible]", "(laughter)"."""

import re
from functools import cache

from presskit.languages import lexicon

_LONGEST = 40
"""Characters that may follow in the brackets."""
_DOTS = r"…|\.(?:\s?\.){2,8}"


@cache
def stage_mark() -> re.Pattern[str]:
    """Return the pattern of a note in brackets: no spoken words.

    Examples
    --------
    >>> stage_mark().findall("We [laughter] saw (the) sea […].")
    ['[laughter]', '[…]']
    """
    notes = _notes("inaudible", "stage_mark")
    return re.compile(
        rf"[\[(]\s*(?:{notes}|{_left_out()})\s*[\])]",
        re.IGNORECASE,
    )


@cache
def inaudible() -> re.Pattern[str]:
    """Return the pattern of a stage mark that says that words are missing.

    Examples
    --------
    >>> inaudible().findall("We [laughter] saw [inaudible].")
    ['[inaudible]']
    """
    return re.compile(rf"[\[(]\s*{_notes('inaudible')}[\])]", re.IGNORECASE)


@cache
def left_out() -> re.Pattern[str]:
    """Return the pattern of a stage mark that says that an editor left words out.

    Examples
    --------
    >>> left_out().findall("We saw [inaudible] […] the sea (...) and [redacted] sand…")
    ['[…]', '(...)', '[redacted]']
    """
    return re.compile(rf"[\[(]\s*(?:{_left_out()})\s*[\])]", re.IGNORECASE)


def _notes(*names: str) -> str:
    """Return the pattern of what stands in the brackets, of any language."""
    return rf"(?:{_of_languages(*names)})\b[^\])\n]{{0,{_LONGEST}}}"


def _left_out() -> str:
    return rf"{_DOTS}|(?:{_of_languages('left_out')})\.?"


def _of_languages(*names: str) -> str:
    return "|".join(one.pattern for name in names for one in lexicon().patterns(name))
