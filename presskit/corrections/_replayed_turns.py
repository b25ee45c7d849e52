"""Turns on their way through a replay, and the lines that change them."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from presskit.schema.values import Correction, Turns

NOWHERE = "no turn is there"
SEVERAL = "it runs over several turns"


class Line(NamedTuple):
    """A correction by its number, and its span without white space around it."""

    number: int
    correction: Correction
    start: int
    end: int


class Piece(NamedTuple):
    """One turn on its way."""

    label: str
    label_start: int
    label_end: int
    start: int
    end: int
    start_time: float | None
    end_time: float | None


class Misfit(NamedTuple):
    """A line that cannot be followed, and why; or two that disagree."""

    line: Line
    why: str
    other: Line | None = None


def printed(label: str) -> str:
    """Return a label as turns keep it: on one line, without its final colon."""
    return " ".join(label.split()).rstrip(":： ")


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without white space around it; a blank one ends at its start."""
    words = text[start:end].strip()
    if words:
        start += len(text[start:end]) - len(text[start:end].lstrip())
    return start, start + len(words)


def pieces_of(turns: Turns) -> list[Piece]:
    """Return the turns one by one."""
    columns = (turns.label, turns.label_start, turns.label_end, turns.start, turns.end)
    times = (turns.start_time, turns.end_time)
    return [Piece(*row) for row in zip(*columns, *times, strict=True)]


def held(pieces: Sequence[Piece], at: int) -> int | None:
    """Return the piece that holds a character, from its label to its end."""
    found = bisect_right(pieces, at, key=lambda piece: piece.label_start) - 1
    return found if found >= 0 and at <= pieces[found].end else None
