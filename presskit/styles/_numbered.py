"""Questions that a number opens, as "3." or "Q3.", and answers below, perhaps "A."."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from presskit.styles._stretches import Line, Stretch, are_questions
from presskit.text import ends_with_question

_FEWEST = 3
"""Questions that must be numbered, one after the other."""
_PUT, _LETTERED = 0.5, 0.8
"""The share that ends in a question mark; that of answers which the letter opens."""
_BACK = 0.34
"""The share of answers that may end in a question."""
_END = r"(?:[.,:)]|[^\S\n]?[-–—])[^\S\n]+(?=\S)"
_NUMBER = re.compile(rf"(?P<letter>[^\W\d_])?[^\S\n]?(?P<n>\d{{1,3}}){_END}")
_ANSWER = re.compile(rf"(?P<letter>[^\W\d_])[^\S\n]?\d{{0,3}}{_END}")


class _Item(NamedTuple):
    """The first line of a question, with its number, and the line of its answer."""

    first: int
    number: re.Match
    answer: int
    letter: re.Match | None


def numbered(text: str, lines: Sequence[Line]) -> list[Stretch]:
    """Return the questions of an interview that numbers open, and the answers.

    Parameters
    ----------
    text : str
        The reading text.
    lines : sequence of Line
        Its lines.

    Returns
    -------
    list of Stretch
        By turns; none where no letter stands before the numbers or the answers, as in
        a list, or where the numbers do not run on.

    Examples
    --------
    >>> from presskit.styles._stretches import lines_of
    >>> text = "1. Why?\\nA. So.\\n2. When?\\nA. In May.\\n3. Sure?\\nA. Yes."
    >>> found = numbered(text, lines_of(text))
    >>> [text[one.start + one.sign : one.end] for one in found[:3]]
    ['Why?', 'So.', 'When?']
    """
    items = _items(text, lines)
    if len(items) < _FEWEST:
        return []
    found = []
    ends = [one.first for one in items[1:]] + [len(lines)]
    for item, end in zip(items, ends, strict=True):
        asked, said = lines[item.first : item.answer], lines[item.answer : end]
        if not said:
            return []
        found.append(_stretch(text, asked, item.number, asks=True))
        found.append(_stretch(text, said, item.letter, asks=False))
    return found if are_questions(found, 2, _PUT, _BACK) else []


def _items(text: str, lines: Sequence[Line]) -> list[_Item]:
    """Return the questions: the last run of numbers that begins at 1."""
    opened = [
        (n, match)
        for n, line in enumerate(lines)
        if (match := _NUMBER.match(text, line.start, line.end))
    ]
    runs: list[list[tuple[int, re.Match]]] = []
    for n, match in opened:
        if int(match["n"]) == 1 and not (runs and _answers(runs[-1], match)):
            runs.append([])
        if runs and int(match["n"]) == len(runs[-1]) + 1:
            runs[-1].append((n, match))
    run = runs[-1] if runs else []
    ends = [n for n, _ in run[1:]] + [len(lines)]
    items = [
        _item(text, lines, n, end, match)
        for (n, match), end in zip(run, ends, strict=False)
    ]
    asks = Counter(one.number["letter"] for one in items)
    answers = Counter(one.letter["letter"] if one.letter else None for one in items)
    often = [times.most_common(1)[0] for times in (asks, answers) if times]
    marked = any(one and n >= _LETTERED * len(items) for one, n in often)
    return items if marked else []


def _answers(run: Sequence[tuple[int, re.Match]], match: re.Match) -> bool:
    """Return True for "A1." below "Q1."."""
    return len(run) == 1 and run[0][1]["letter"] not in (None, match["letter"])


def _item(
    text: str, lines: Sequence[Line], first: int, end: int, number: re.Match
) -> _Item:
    for at in range(first + 1, end):
        if letter := _ANSWER.match(text, lines[at].start, lines[at].end):
            return _Item(first, number, at, letter)
    return _Item(first, number, first + 1, None)


def _stretch(
    text: str, lines: Sequence[Line], sign: re.Match | None, *, asks: bool
) -> Stretch:
    n = sum(ends_with_question(text, one.start, one.end) for one in lines)
    start = lines[0].start
    return Stretch(start, lines[-1].end, asks, n, sign.end() - start if sign else 0)
