"""A talk that a file holds twice: as it was, and then in another language."""

import re
from collections.abc import Iterator, Sequence
from statistics import StatisticsError, correlation
from typing import NamedTuple

from presskit.languages import WORD, detect, fold, stop_words
from presskit.schema.values import LeftOut, Reading

WHY = "the same talk in another language"
_FEWEST, _FEW = 6, 12  # lines
_ALIKE, _VERY_ALIKE = 0.9, 0.95  # correlation of the lengths of lines
_PURE = 3  # times as many words of its language as of the other
_SHIFTS = 4  # lines of a title, or of a footer, that only one of both has
_MOST_LINES = 20_000
_SAMPLE = 600  # characters
_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
_NUMBER = re.compile(r"\d+")


class _Row(NamedTuple):
    """A line: where it begins, its words, and how many are of either language."""

    start: int
    text: str
    first: int
    second: int


def without_translation(reading: Reading) -> Reading:
    """Return a reading without a second half that says the first in another language.

    Both halves have as many lines, and long ones stand where long ones do.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file.

    Returns
    -------
    Reading
        The same if there is no such half; else it is in `left_out`.
    """
    text = reading.text
    if reading.turns is not None or text.count("\n") > _MOST_LINES:
        return reading
    both = _languages(text)
    if both is None:
        return reading
    rows = list(_rows(text, *both))
    at = _split(rows)
    if at is None or not _is_same(rows[:at], rows[at:]):
        return reading
    end = len(text[: rows[at].start].rstrip())
    parts = [part for part in reading.parts if part.start < end]
    place = next((one.place for one in reading.parts if one.end > rows[at].start), "")
    rest = LeftOut(place, WHY, text[rows[at].start :].strip())
    return reading._replace(
        text=text[:end],
        parts=tuple(part._replace(end=min(part.end, end)) for part in parts),
        looks=tuple(look for look in reading.looks if look.end <= end),
        left_out=(*reading.left_out, rest),
    )


def _languages(text: str) -> tuple[str, str] | None:
    """Return the languages of the beginning and of the end, if they differ."""
    part = 2 * len(text) // 5  # either half may be longer than the other
    middle = part // 2
    samples = text[middle : middle + _SAMPLE], text[-middle:][:_SAMPLE]
    first, second = map(detect, samples)
    if first is not None and first == second:
        return None  # most files
    first, second = detect(text[:part]), detect(text[-part:])
    differ = first is not None and second is not None and first != second
    return (first, second) if differ else None


def _rows(text: str, first: str, second: str) -> Iterator[_Row]:
    ones, twos = stop_words(first), stop_words(second)
    ones, twos = ones - twos, twos - ones
    for line in _LINE.finditer(text):
        words = WORD.findall(fold(line[0]))
        counts = sum(word in ones for word in words), sum(w in twos for w in words)
        yield _Row(line.start(), line[0].strip(), *counts)


def _split(rows: Sequence[_Row]) -> int | None:
    """Return the place where the second language begins; None if both are mixed."""
    before = best = 0
    after = sum(row.second for row in rows)
    most, at = after, 0
    for number, row in enumerate(rows, start=1):
        before, after = before + row.first, after - row.second
        if before + after > most:
            most, at, best = before + after, number, before
    foreign = sum(row.second for row in rows[:at])
    others = sum(row.first for row in rows[at:])
    pure = best >= _PURE * foreign and most - best >= _PURE * others
    return at if pure and 0 < at < len(rows) else None


def _is_same(ones: Sequence[_Row], twos: Sequence[_Row]) -> bool:
    """Return True if the lines of one half match those of the other."""
    ones, twos = ([row for row in x if WORD.search(row.text)] for x in (ones, twos))
    for over in range(_SHIFTS):
        for less in range(_SHIFTS):
            two = twos[: len(twos) - less]
            one = ones[max(len(ones) - over - len(two), 0) : len(ones) - over]
            if len(one) == len(two) >= _FEWEST and _alike(one, two):
                return True
    return False


def _alike(ones: Sequence[_Row], twos: Sequence[_Row]) -> bool:
    lengths = [len(row.text) for row in ones], [len(row.text) for row in twos]
    if not 0.5 <= sum(lengths[0]) / sum(lengths[1]) <= 2:
        return False
    numbers = [
        {*_NUMBER.findall(" ".join(row.text for row in x))} for x in (ones, twos)
    ]
    fewer = min(map(len, numbers))
    if fewer and len(numbers[0] & numbers[1]) < 0.5 * fewer:
        return False
    try:
        found = correlation(*lengths)
    except StatisticsError:  # all lines are equally long
        return False
    return found >= (_ALIKE if len(ones) >= _FEW else _VERY_ALIKE)
