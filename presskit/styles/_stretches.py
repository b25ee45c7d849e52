"""Stretches of talk that no label opens: who asks and who answers by turns."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from presskit.text import ends_with_question

MOST = 0.34
"""The share of answers that may end in a question."""
_BY = re.compile(r"\s*[(（][^()（）?？\n]{1,60}[)）]\Z")
"""Who has sent in a question, behind it in brackets."""


class Line(NamedTuple):
    """A line of a text, or a part of one, and whether it is taken for a question."""

    start: int
    end: int
    asks: bool = False


class Stretch(NamedTuple):
    """Lines in a row that ask, or that answer.

    `questions` is how many of them end in a question mark; `sign` how long the number
    or letter is that opens them and is not said.
    """

    start: int
    end: int
    asks: bool
    questions: int
    sign: int = 0


def lines_of(text: str, start: int = 0) -> list[Line]:
    """Return the lines of a text in which something stands, white space aside.

    Examples
    --------
    >>> lines_of("Why?\\n\\n So. ")
    [Line(start=0, end=4, asks=False), Line(start=7, end=10, asks=False)]
    """
    found, at = [], start
    for line in text[start:].split("\n"):
        bare = line.strip()
        if bare:
            begin = at + line.index(bare[0])
            found.append(Line(begin, begin + len(bare)))
        at += len(line) + 1
    return found


def asks_in(text: str, start: int, end: int) -> bool:
    """Return True if a line ends with a question mark; who asks may stand behind it.

    Examples
    --------
    >>> [asks_in(one, 0, len(one)) for one in ("Why? (Ida, Tarn)", "So (why?) we do")]
    [True, False]
    """
    if text[end - 1 : end] in (")", "）") and (by := _BY.search(text, start, end)):
        end = by.start()
    return ends_with_question(text, start, end)


def stretches(text: str, lines: Iterable[Line]) -> list[Stretch]:
    """Return the stretches that lines make, from the first question on.

    Examples
    --------
    >>> lines = [Line(0, 2), Line(3, 7, True), Line(8, 11), Line(12, 15)]
    >>> stretches("Hi\\nWhy?\\nSo.\\nYes", lines)[1]
    Stretch(start=8, end=15, asks=False, questions=0, sign=0)
    """
    found = []
    for asks, group in groupby(lines, attrgetter("asks")):
        own = list(group)
        n = sum(asks_in(text, one.start, one.end) for one in own)
        found.append(Stretch(own[0].start, own[-1].end, asks, n))
    return found if not found or found[0].asks else found[1:]


def are_questions(
    found: Sequence[Stretch], least: int, share: float, most: float
) -> bool:
    """Return True if stretches that ask do so, and those that answer rarely do.

    Parameters
    ----------
    found : sequence of Stretch
        By turns, the first one asks.
    least : int
        How many questions there must be.
    share : float
        In how much of what asks a question mark must stand.
    most : float
        In how much of what answers a question may end.
    """
    asks = [one for one in found if one.asks]
    rest = [one for one in found if not one.asks]
    put = sum(one.questions > 0 for one in asks)
    back = sum(one.questions > 0 for one in rest)
    return (
        put >= least
        and len(rest) >= least
        and put >= share * len(asks)
        and back <= most * len(rest)
    )
