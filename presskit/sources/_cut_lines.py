"""Lines of a text are left out of it; its parts still tell where the others stand."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from presskit.schema.values import LeftOut, Look, Part, Reading

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)?")
OPEN = re.compile(r"[\w,;–—-]$")
"""The end of a line in mid-sentence."""

Placed = Part | Look


class TextLine(NamedTuple):
    """A line with words: where it begins and ends, and its number from 0."""

    text: str
    start: int
    end: int
    number: int


def rows_of(text: str) -> list[TextLine]:
    """Return the lines that hold anything, in order; a new page begins a new line."""
    found, end = [], 0
    ended = text.replace("\r\n", " \n")  # as long as before
    ended = ended.replace("\r", "\n").replace("\f", "\n")
    for number, line in enumerate(ended.split("\n")):
        start, end = end, end + len(line) + 1
        if bare := line.strip():
            found.append(TextLine(bare, start, min(end, len(text)), number))
    return found


def without_rows(
    reading: Reading, rows: Sequence[TextLine], gone: Collection[int], why: str
) -> Reading:
    """Return a reading without some lines, which are listed with the reason.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file.
    rows : sequence of TextLine
        All lines of its text that hold anything.
    gone : collection of int
        The numbers of those to leave out.
    why : str
        The reason.

    Returns
    -------
    Reading
        The same if there are none.

    Examples
    --------
    >>> reading = Reading("Ann: Why?\\nPage 1\\nBo: So.")
    >>> without_rows(reading, rows_of(reading.text), {1}, "a head").text
    'Ann: Why?\\nBo: So.'
    """
    if not gone:
        return reading
    parts = reading.parts or _lines(reading.text)
    left_out = [
        LeftOut(_place(parts, row), why, row.text) for row in rows if row.number in gone
    ]
    without = without_spans(reading, list(_cuts(rows, gone)))
    return without._replace(left_out=(*reading.left_out, *left_out))


def without_spans(reading: Reading, cuts: Sequence[tuple[int, int]]) -> Reading:
    """Return a reading without some stretches of its text, in order and apart.

    Examples
    --------
    >>> without_spans(Reading("a de-\\nfence"), [(4, 6)]).text
    'a defence'
    """
    if not cuts:
        return reading
    return reading._replace(
        text=_without(reading.text, cuts),
        parts=_moved(reading.parts or _lines(reading.text), cuts),
        looks=_moved(reading.looks, cuts),
    )


def _cuts(rows: Sequence[TextLine], gone: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the spans to leave out; in mid-sentence the blank lines around them too."""
    at = 0
    while at < len(rows):
        if rows[at].number not in gone:
            at += 1
            continue
        first = at
        while at < len(rows) and rows[at].number in gone:
            at += 1
        end = rows[at].start if at < len(rows) else rows[at - 1].end
        before = rows[first - 1] if first else None
        within = before and at < len(rows) and goes_on(before, rows[at])
        yield (before.end if within else rows[first].start), end


def goes_on(before: TextLine, after: TextLine) -> bool:
    """Return True if a sentence goes on from one line to another."""
    return bool(OPEN.search(before.text)) and after.text[0].islower()


def _without(text: str, cuts: Sequence[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in cuts:
        pieces.append(text[at:start])
        at = end
    return "".join([*pieces, text[at:]])


def _lines(text: str) -> tuple[Part, ...]:
    """Return each line of a text as a part, for text that has none."""
    return tuple(
        Part(match.start(), match.end(), f"line {number}")
        for number, match in enumerate(_LINE.finditer(text), 1)
    )


def _place(parts: Sequence[Part], row: TextLine) -> str:
    at = bisect_right(parts, row.start, key=lambda part: part.start) - 1
    return parts[max(at, 0)].place if parts else ""


def _moved(parts: Sequence[Placed], cuts: Sequence[tuple[int, int]]) -> tuple:
    """Return parts where they stand after the cuts; those that are cut are gone."""
    starts = [start for start, _ in cuts]
    gone = [0]
    for start, end in cuts:
        gone.append(gone[-1] + end - start)

    def after(place: int) -> int:
        n = bisect_right(starts, place)
        if n and place < cuts[n - 1][1]:
            return cuts[n - 1][0] - gone[n - 1]
        return place - gone[n]

    moved = (one._replace(start=after(one.start), end=after(one.end)) for one in parts)
    return tuple(one for one in moved if one.start < one.end)
