"""Where turns begin and end: the joins and the splits.

Each step of a replay looks at all lines of its action at once, so that their order
cannot matter, and returns the lines that do not fit beside what it makes of the rest.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from presskit.corrections._replayed_turns import (
    NOWHERE,
    SEVERAL,
    Line,
    Misfit,
    Piece,
    held,
    printed,
    trimmed,
)

_COLON = re.compile(r"[^\S\r\n]*[:：]")
_BLANK = re.compile(r"\s*")


class Start(NamedTuple):
    """Where a split begins a turn; its words begin at `start`."""

    label_start: int
    label_end: int
    label: str
    start: int
    line: Line
    piece: int


def joined(
    pieces: list[Piece], text: str, joins: Iterable[Line]
) -> tuple[list[Piece], dict[int, list[Line]], list[Misfit]]:
    """Take out the boundaries after the turns that hold the lines.

    Returns also which lines take out the boundary before each piece.
    """
    misfits, spans = [], []
    removed: dict[int, list[Line]] = {}
    for line in joins:
        first = held(pieces, line.start)
        last = _last(pieces, first, line)
        if first is None or line.end > pieces[last].end:
            misfits.append(Misfit(line, NOWHERE))
        elif last == len(pieces) - 1:
            misfits.append(Misfit(line, "no turn follows"))
        else:
            spans.append((line, first, last))
            removed.setdefault(last + 1, []).append(line)
    for line, first, last in spans:
        # The span may be of a turn that other lines have joined already.
        if not all(between in removed for between in range(first + 1, last + 1)):
            misfits.append(Misfit(line, SEVERAL))
    groups: list[Piece] = []
    for number, piece in enumerate(pieces):
        if number not in removed:
            groups.append(piece)
            continue
        before = groups[-1]
        start, end = trimmed(text, before.label_end, piece.end)
        groups[-1] = before._replace(start=start, end=end, end_time=piece.end_time)
    return groups, removed, misfits


def _last(pieces: Sequence[Piece], first: int | None, line: Line) -> int:
    """Return the last piece that a span reaches into, if `first` is its first one."""
    if first is None or line.start == line.end:
        return first or 0
    return bisect_left(pieces, line.end, key=lambda piece: piece.label_start) - 1


def places(
    pieces: Sequence[Piece], text: str, splits: Iterable[Line]
) -> tuple[list[Start], list[Misfit]]:
    """Find where each split begins a turn, in the order of the text."""
    found, misfits = [], []
    for line in splits:
        place = _place(pieces, text, line)
        if isinstance(place, Misfit):
            misfits.append(place)
        else:
            found.append(place)
    found.sort(key=lambda place: place[:3])
    for number, place in enumerate(found):
        for other in found[number + 1 :]:
            if other.label_start > place.start:
                break
            if place[:3] == other[:3]:
                continue
            bare = other.label_start == other.label_end
            if (
                other.label_start == place.label_start
                or other.label_start < place.label_end
                or (bare and other.label_start <= place.start)
            ):
                why = "both begin a turn here, each in its own way"
                misfits.append(Misfit(place.line, why, other.line))
    return found, misfits


def _place(pieces: Sequence[Piece], text: str, line: Line) -> Start | Misfit:
    """Return the place where one split begins a turn, or why there is none."""
    bare = line.start == line.end
    at = _BLANK.match(text, line.start).end() if bare else line.start
    number = held(pieces, at)
    if number is None:
        return Misfit(line, NOWHERE)
    piece = pieces[number]
    if at in (piece.label_start, piece.start):
        return Misfit(line, "a turn begins here already")
    if at < piece.start:
        return Misfit(line, "a label is not talk")
    if line.end > piece.end:
        return Misfit(line, "it runs on beyond the turn")
    if at == piece.end:
        return Misfit(line, "no words of the turn follow")
    colon = None if bare else _COLON.match(text, line.end, piece.end)
    end = colon.end() if colon else at if bare else line.end
    label = printed(line.correction.value) or printed(text[line.start : line.end])
    if not label:
        return Misfit(line, "there are no words for a label")
    start = min(_BLANK.match(text, end).end(), piece.end)
    return Start(at, end, label, max(start, end), line, number)


def taken_back(
    before: list[Piece], removed: dict[int, list[Line]], found: list[Start]
) -> list[Misfit]:
    """Return the joins that take back a split: it begins the turn after their span."""
    misfits = []
    for number, joins in removed.items():
        until = before[number - 1].end
        for line in joins:
            behind = [p for p in found if line.end <= p.label_start < until]
            misfits += [
                Misfit(line, "one begins a turn and the other takes it back", p.line)
                for p in behind
                if p.label_start == behind[0].label_start
            ]
    return misfits


def split(pieces: Sequence[Piece], text: str, found: Iterable[Start]) -> list[Piece]:
    """Begin a turn at each place."""
    inside: dict[int, list[Start]] = {}
    for place in found:
        own = inside.setdefault(place.piece, [])
        if not own or own[-1].label_start != place.label_start:
            own.append(place)
    result = []
    for number, piece in enumerate(pieces):
        own = inside.get(number, [])
        if not own:
            result.append(piece)
            continue
        ends = [place.label_start for place in own] + [piece.end]
        start, end = trimmed(text, piece.start, ends[0])
        result.append(piece._replace(start=start, end=end, end_time=None))
        for place, until in zip(own, ends[1:], strict=True):
            spans = place.label_start, place.label_end
            span = trimmed(text, place.label_end, until)
            result.append(Piece(place.label, *spans, *span, None, None))
        result[-1] = result[-1]._replace(end_time=piece.end_time)
    return result
