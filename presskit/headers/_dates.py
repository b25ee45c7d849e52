"""The first day of a line, that of the event, and a line without its days."""

import re
from datetime import datetime
from functools import lru_cache

from presskit.languages import Lexicon, tokens
from presskit.text import plain
from presskit.text.dates import dates_of, like_a_day

RIGHTS = re.compile(r"©|\([cC]\)\s")
"""What says whose a text is."""
_SMALL = 2
"""Letters of a word that may stand between "updated" and its day: "on", "am", "le"."""
_BETWEEN = 3
"""Words between them: "updated on Tuesday, 9 May"."""
_LATER = ("updated", "fetched", "rights_claimed")
"""Phrases before a day on which something was done to the text, not the event."""


@lru_cache(maxsize=1024)
def day_of(line: str, lexicon: Lexicon, first: bool | None) -> datetime | None:
    """Return the first day of a line, with its time if there is one.

    Parameters
    ----------
    line : str
    lexicon : Lexicon
        The words of the language.
    first : bool or None
        Whether days in numbers name the day first, as the file has them; None where
        nothing says so.
    """
    return dates_of(lexicon).first(line, first)


def undated(
    line: str, instead: str, lexicon: Lexicon, first: bool | None = None
) -> str:
    """Return a line with something in the place of its days."""
    return dates_of(lexicon).without(line, instead, first)


def later_before(before: str, lexicon: Lexicon) -> str | None:
    """Return the phrases that say that the day behind some words is no event's.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> [later_before(words, lexicon()) for words in ("Last updated on ", "Rome, ")]
    ['updated', None]
    """
    if RIGHTS.match(before.lstrip()):
        return "rights_claimed"
    words = [
        word
        for word in before.split()
        if "://" not in word and plain(word) not in lexicon.weekdays
    ]
    said = tokens(" ".join(words[-2 * _BETWEEN :]))
    last = len(said.words)
    for end in range(last, max(0, last - _BETWEEN), -1):
        for name in _LATER:
            if lexicon.phrases(name).at_end(said, end):
                return name
        if len(said.words[end - 1]) > _SMALL:
            break
    return None


def event_day(line: str, lexicon: Lexicon, first: bool | None) -> datetime | None:
    """Return the first day of a line on which nobody changed or fetched a text.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> event_day("Updated 9 May 2023", lexicon(), None) is None
    True
    """
    for day in dates_of(lexicon).find(line, first):
        if later_before(line[: day.start], lexicon) is None:
            return day.at
    return None


def printed_day(head: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """Find what has the form of the day of an event; None if nothing has."""
    runs = ((start, end) for start, end, *_ in dates_of(lexicon).runs(head))
    at, found = 0, None
    while seen := like_a_day(head[at:]):
        start, end = at + seen[0], at + seen[1]
        line = head.rfind("\n", 0, start) + 1
        if later_before(head[line:start], lexicon) is None:
            found = start, end
            break
        at = end
    run = next(runs, None)
    first = (one for one in (run, found) if one)  # a run before the day it begins with
    return min(first, key=lambda span: (span[0], -span[1]), default=None)
