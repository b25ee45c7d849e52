"""Which files say the same words, though nothing in their headers says so.

A folder holds an event as captions and as a PDF, or as a page and as pasted text.
Titles and labels differ, one has times, the other a day; what was said is the same.
"""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from presskit.text._runs import RUN, in_percent, runs_of


class Spoken(NamedTuple):
    """What was said at an event, and its day if that is known."""

    day: datetime | None
    text: str


class SameWords(NamedTuple):
    """Two texts of one event: their positions, and what says so."""

    one: int
    two: int
    evidence: str


ALIKE = 0.15
"""Share of the runs of words from which on two texts of one day are one event.

Of 12,500 pairs of real ones that are different events the most alike share 4 in 100;
captions in which each fourth word is wrong still share 20 with what was said.
"""
ALIKE_SHORT = 0.6
"""The same of texts under 200 runs, of which greetings and thanks are a part."""
ALIKE_ON_OTHER_DAYS = 0.5
"""The same where each has a day of its own: a statement can be read out twice.

Short texts are then two events: a house has much the same to say each morning.
"""
_SHORT, _LEAST = 200, 20  # runs of words
_NEAR = timedelta(3)
"""Days within which one file may tell the event, and the other when it was put up."""
_LONG_WORD = 8
"""Letters of words by which texts are first compared: they are quick to find and rare.

Cut at spaces, as few words as this are a tenth of a text, and pairs of them stand in
one text alone, nearly all.
"""
_LIKELY = 0.12
"""Share of the pairs of long words from which on two texts are looked at closely."""
_MARKS = ".,;:!?()[]\"'“”‘’«»„…-–—"


def same_words(files: Sequence[Spoken]) -> list[SameWords]:
    """Find texts that hold the words of one event.

    Parameters
    ----------
    files : sequence of Spoken
        What was said in each file: no headers, which a house prints alike on all.

    Returns
    -------
    list of SameWords
        One a text that holds what one before it does; not every pair of three.

    Notes
    -----
    Only texts of one day, of days that are near, or without a day are compared. The
    time taken grows with the size of the texts, not with the number of pairs.

    Examples
    --------
    >>> talk = " ".join(f"neighbourhood{n} councillors{n} met" for n in range(20))
    >>> pasted, other = Spoken(None, f"Well, {talk}"), Spoken(None, "Something else.")
    >>> same_words([Spoken(datetime(2024, 5, 3), talk), other, pasted])[0][:2]
    (0, 2)
    """
    likely = list(_likely(files, _comparable([one.day for one in files])))
    within = sorted({at for pair in likely for at in pair})
    runs = runs_of({at: files[at].text for at in within})
    found = []
    for one, two in likely:
        least = min(len(runs[one]), len(runs[two]))
        shared = len(runs[one] & runs[two])
        days = files[one].day, files[two].day
        if least >= _LEAST and shared >= _needed(least, *days) * least:
            alike = (
                f"{in_percent(shared, least)} of the shorter text, taken in runs of "
            )
            found.append(
                SameWords(
                    one, two, f"{alike}{RUN} words, is in the other; {_told(*days)}"
                )
            )
    return sorted(found)


def _needed(least: int, one: datetime | None, two: datetime | None) -> float:
    """Return the share of runs from which on two texts are one event."""
    if one and two and one != two:
        return ALIKE_ON_OTHER_DAYS if least >= _SHORT else math.inf
    return ALIKE if least >= _SHORT else ALIKE_SHORT


def _comparable(days: Sequence[datetime | None]) -> list[int]:
    """Return the texts that another one can be the event of, by their days alone."""
    if None in days:
        return list(range(len(days))) if len(days) > 1 else []
    ordered = sorted(range(len(days)), key=days.__getitem__)
    near = [
        pair for pair in pairwise(ordered) if days[pair[1]] - days[pair[0]] <= _NEAR
    ]
    return sorted({at for pair in near for at in pair})


def _likely(
    files: Sequence[Spoken], within: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of texts that share so many long words that they may be one."""
    pairs = {at: _pairs_of_long_words(files[at].text) for at in within}
    last: dict[int, int] = {}  # the last text that has a pair of words
    shared: Counter[tuple[int, int]] = Counter()
    for at, own in pairs.items():
        shared.update((last[pair], at) for pair in own if pair in last)
        last.update(dict.fromkeys(own, at))
    for (one, two), n in sorted(shared.items()):
        least = min(len(pairs[one]), len(pairs[two]))
        if n >= _LIKELY * least and _may_be_one(files[one].day, files[two].day):
            yield one, two


def _may_be_one(one: datetime | None, two: datetime | None) -> bool:
    return one is None or two is None or abs(one - two) <= _NEAR


def _pairs_of_long_words(text: str) -> set[int]:
    """Return the pairs of long words that follow each other, but for shorter ones."""
    long = [
        word.strip(_MARKS).casefold()
        for word in text.split()
        if len(word) >= _LONG_WORD
    ]
    return set(map(hash, pairwise(long)))


def _told(one: datetime | None, two: datetime | None) -> str:
    """Return the days of two texts, in words."""
    if one is None and two is None:
        return "neither has a day"
    if one is None or two is None:
        return f"one is of {one or two:%Y-%m-%d}, the other has no day"
    if one == two:
        return f"both are of {one:%Y-%m-%d}"
    return f"one is of {one:%Y-%m-%d}, the other of {two:%Y-%m-%d}"
