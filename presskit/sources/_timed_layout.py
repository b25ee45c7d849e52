"""A text whose turns have times becomes "Label: words", without the times."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log
from statistics import median

from presskit.schema.values import LeftOut, Reading
from presskit.sources._prefixes import by_prefix, prefixed
from presskit.sources._time_marks import without_marks
from presskit.sources._timed_talk import (
    AT_END,
    BELOW,
    Mark,
    TimedLine,
    TimedTalk,
    bodies,
    find,
    lines_of,
    recurs_above,
)
from presskit.sources._voices import Piece, lay_out

WHY = "stands above each name"
_SOME_TIME = re.compile(r"\d:\d\d|\dm\s?:\s?\d|\ds?\s{0,3}[->–]{1,3}\s{0,3}\d{1,6}\.\d")
_ENOUGH = 3
_LOOKED_AT = 100_000
_SECONDS = 7200.0
"""A first time after this is a time of day, not one from the start."""


def with_times(reading: Reading) -> Reading:
    r"""Return a reading with the turns that names and times in its lines tell.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file.

    Returns
    -------
    Reading
        The same if its lines tell no such turns. Else names stand before what is said
        once, and times are those of its turns and no words.

    Examples
    --------
    >>> text = "Ann: (0:01)\nWhy?\n\nAnn: (0:09)\nNow?\n\nBo: (1:00:00)\nSo."
    >>> found = with_times(Reading(text))
    >>> found.text, [turn.start_time for turn in found.turns]
    ('Ann: Why? Now?\n\nBo: So.', [1.0, 3600.0])
    """
    if reading.turns is not None or not _has_times(reading.text):
        return reading
    lines, found = _talk_in(reading.text)
    if found is None:
        return reading
    places = _places(reading, lines)
    left_out: list[LeftOut] = []
    pieces = [*_header(lines, found.marks, places, left_out)]
    pieces += _talk(lines, found, places, left_out)
    if found.way == BELOW:  # times stand now and then, names at each turn
        pieces = by_prefix(pieces)
    laid = lay_out(pieces)
    return reading._replace(
        text=laid.text,
        parts=laid.parts,
        turns=laid.turns,
        left_out=(*reading.left_out, *left_out, *laid.left_out),
        looks=(),
    )


@lru_cache(maxsize=1)  # a file is looked at to recognise it, and once more to read it
def _talk_in(text: str) -> tuple[Sequence[TimedLine], TimedTalk | None]:
    lines = lines_of(text)
    return lines, find(lines)


def _has_times(text: str) -> bool:
    found = _SOME_TIME.finditer(text[:_LOOKED_AT])
    return sum(1 for _ in zip(range(_ENOUGH), found, strict=False)) == _ENOUGH


def _places(reading: Reading, lines: Sequence[TimedLine]) -> list[str]:
    """Return the place of each line in the original."""
    if not reading.parts:
        return [f"line {line.number}" for line in lines]
    starts = [part.start for part in reading.parts]
    found = (bisect_right(starts, line.start) - 1 for line in lines)
    return [reading.parts[max(at, 0)].place for at in found]


def _header(
    lines: Sequence[TimedLine],
    marks: Sequence[Mark],
    places: Sequence[str],
    left_out: list[LeftOut],
) -> Iterator[Piece]:
    """Yield the lines before the first mark, which nobody speaks."""
    above = recurs_above(lines, marks)
    for line, place in zip(lines[: marks[0].first], places, strict=False):
        if line.text == above or line.text == marks[0].name or line.alone:
            left_out.append(LeftOut(place, WHY, line.text))
        else:
            yield Piece(None, line.text, place, spoken=False)


def _talk(
    lines: Sequence[TimedLine],
    found: TimedTalk,
    places: Sequence[str],
    left_out: list[LeftOut],
) -> Iterator[Piece]:
    """Yield what is said under each mark, a piece a line."""
    place = {line.number: where for line, where in zip(lines, places, strict=True)}
    marks = found.marks
    names = _short_names([mark.name for mark in marks])
    known = set(names) if ":" in found.way else set()
    moments = _moments(found)
    below = bodies(lines, marks)
    for (mark, body, aside), name, (start, end) in zip(
        below, names, moments, strict=True
    ):
        where = places[mark.first]
        said = [(where, without_marks(mark.words))] if mark.words else []
        said += [(place[line.number], _words(line)) for line in body]
        said = [(at, words) for at, words in said if words] or [(where, "")]
        yield Piece(name, said[0][1], where, start, end)
        for at, words in said[1:]:
            inner = prefixed(words)
            if inner and inner[0] in known:
                yield Piece(*inner, at)
            else:
                yield Piece(None, words, at)
        left_out += [LeftOut(place[line.number], WHY, line.text) for line in aside]


def _words(line: TimedLine) -> str:
    """Return the words of a line, without times that stand apart around them."""
    if line.alone:
        return ""
    text = line.text
    if line.last and line.last.apart:
        text = text[: line.last.start].rstrip()
    if line.time and not line.time.start:
        text = text[line.time.end :].lstrip()
    return without_marks(text)


def _short_names(names: list[str]) -> list[str]:
    """Return names without the words that stand around each: "From Ann to all".

    >>> _short_names(["From Ann Lee to all", "From Bo to all"])
    ['Ann Lee', 'Bo']
    >>> _short_names(["Speaker 1", "Speaker 2"])
    ['Speaker 1', 'Speaker 2']
    >>> _short_names(["Ann Lee at", "Bo Ek at"])
    ['Ann Lee', 'Bo Ek']
    """
    words = [name.split() for name in dict.fromkeys(names)]
    least = min(map(len, words))
    first = next((n for n in range(least) if len({one[n] for one in words}) > 1), least)
    last = next(
        (n for n in range(least) if len({one[-n - 1] for one in words}) > 1), least
    )
    if not first and 0 < last < least and all(map(str.islower, words[0][-last:])):
        return [" ".join(name.split()[:-last]) for name in names]  # no name ends so
    if len(words) < 2 or not first or not last or first + last >= least:
        return names
    return [" ".join(name.split()[first:-last]) for name in names]


def _moments(found: TimedTalk) -> list[tuple[float | None, float | None]]:
    """Return the times at which each mark begins and ends; None where unknown."""
    times = [(mark.time.at, mark.time.until) for mark in found.marks]
    first = times[0][0]
    if first is None or first >= _SECONDS:
        return [(None, None)] * len(times)
    if found.way == AT_END and _tell_the_end(found.marks):
        ends = [at for at, _ in times]
        return list(zip([None, *ends[:-1]], ends, strict=True))
    return times


def _tell_the_end(marks: Sequence[Mark]) -> bool:
    """Return True if times behind words say when they end, not when they begin.

    Nobody speaks three times as fast as elsewhere: the one is true by which all speak
    more alike.
    """
    words = [len(mark.words) + 1 for mark in marks]
    moments = [mark.time.at or 0.0 for mark in marks]
    begins = [two - one for one, two in pairwise(moments)]
    as_start = _spread(words[:-1], begins)
    as_end = _spread(words, [moments[0], *begins])
    return as_end <= as_start


def _spread(words: Sequence[int], seconds: Sequence[float]) -> float:
    rates = [log(n / max(time, 0.1)) for n, time in zip(words, seconds, strict=True)]
    middle = median(rates)
    return sum(abs(rate - middle) for rate in rates) / len(rates)
