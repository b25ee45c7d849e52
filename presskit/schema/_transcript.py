"""One file on its way: its header, the marks of its labels, its turns."""

from datetime import datetime
from typing import NamedTuple


class Header(NamedTuple):
    """What the lines before the talk say; what they do not say is None or empty."""

    title: str | None
    kind: str | None
    date: datetime | None
    updated: datetime | None
    status: str | None
    place: str | None
    url: str | None
    people: tuple[tuple[str, str], ...]
    topic: str | None


class Mark(NamedTuple):
    """One place that opens a turn."""

    label: str
    start: int
    end: int
    complete: bool


class Detected(NamedTuple):
    """The style of a text, and the places that open a turn in it."""

    style: str
    confidence: float
    labels: list[Mark]
    doubtful: list[Mark]


class Turns(NamedTuple):
    """The turns of one document, a list a column, in the order of the text."""

    header: Header
    style: str
    confidence: float
    header_end: int
    footer_start: int
    label: list[str]
    label_start: list[int]
    label_end: list[int]
    start: list[int]
    end: list[int]
    line: list[int]
    n_words: list[int]
    n_inaudible: list[int]
    start_time: list[float | None]
    end_time: list[float | None]
    doubts: list
