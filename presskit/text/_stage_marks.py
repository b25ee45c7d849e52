"""Bracketed notes of whoever wrote a transcript down: "[inaudible]", "(laughter)"."""

import re
from functools import cache

from presskit.languages import lexicon

_LONGEST = 40
"""Characters that may follow in the brackets."""


@cache
def stage_mark() -> re.Pattern[str]:
    """Return the pattern of a note in brackets: no spoken words.

    Examples
    --------
    >>> stage_mark().findall("We [laughter] saw (the) sea […].")
    ['[laughter]', '[…]']
    """
    return re.compile(
        rf"[\[(]\s*(?:{_notes('inaudible', 'stage_mark')}|…|\.\.\.)\s*[\])]",
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


def _notes(*names: str) -> str:
    """Return the pattern of what stands in the brackets, of any language."""
    first = "|".join(one.pattern for name in names for one in lexicon().patterns(name))
    return rf"(?:{first})\b[^\])\n]{{0,{_LONGEST}}}"
