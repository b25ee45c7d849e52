"""One file on its way: its header, the marks of its labels, its turns."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from presskit.languages import Lexicon, lexicon


class Listed(NamedTuple):
    """Somebody whom a list before the talk names: who answers, who asks, who is there.

    Attributes
    ----------
    name : str
        As printed, titles left out.
    office : str
        What the list says that the person is, or "".
    affiliation : str
        The house that stands with the name, or "".
    side : str
        "podium", "asking", or "" where the list does not say so.
    """

    name: str
    office: str = ""
    affiliation: str = ""
    side: str = ""

    @property
    def initials(self) -> str:
        """The first letters of the name, by which a label may mean the person."""
        return "".join(word[0] for word in self.name.split()).upper()


class Header(NamedTuple):
    """What the lines before the talk say; what they do not say is None or empty.

    `day_of_name` is True where the name of the file tells the day, and nothing else.
    """

    title: str | None
    kind: str | None
    date: datetime | None
    updated: datetime | None
    status: str | None
    place: str | None
    url: str | None
    people: tuple[tuple[str, str], ...]
    topic: str | None
    roster: tuple[Listed, ...] = ()
    day_of_name: bool = False


ASKS = "[Q]"
"""The label of a question that has none, though something else tells it.

In brackets, as what an editor puts in: the source does not print it.
"""
UNMARKED = "question-marks"
"""The style of an interview in which nothing but question marks tells who speaks."""


class Mark(NamedTuple):
    """One place that opens a turn; without width where no label is printed."""

    label: str
    start: int
    end: int
    complete: bool


class Detected(NamedTuple):
    """The style of a text, and the places that open a turn in it.

    `doubtful` are places that look like one, `tried` the styles that it can be,
    `second` those of which marks that name somebody known were taken as well. `chosen`
    says that a person has named the style, `unlabelled` that most questions have no
    label and something else tells them.
    """

    style: str
    confidence: float
    labels: list[Mark]
    doubtful: list[Mark]
    tried: list[str] | None = None
    second: tuple[str, ...] = ()
    chosen: bool = False
    unlabelled: bool = False

    def first(self, text: str) -> int:
        """Return the place of the first label; the end of the text without one."""
        return self.labels[0].start if self.labels else len(text)


class Turns(NamedTuple):
    """The turns of one document, a list a column, in the order of the text.

    Of the places that were weighed as labels, `without_colon` are read as one though
    they have no colon, and `doubtful` are read as talk though they look like one.
    `unlabelled` says that most questions have no label.
    """

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
    without_colon: tuple[Mark, ...] = ()
    doubtful: tuple[Mark, ...] = ()
    languages: tuple[str, ...] = ()
    unlabelled: bool = False

    @property
    def lexicon(self) -> Lexicon:
        """What is said in the languages of the document; in all if none is told."""
        return lexicon(*self.languages)

    def texts(self, text: str) -> list[str]:
        """Return the words of each turn of a text."""
        return [text[a:b] for a, b in zip(self.start, self.end, strict=True)]


def segments(turns: Turns, text: str) -> Iterator[tuple[str, int, int]]:
    """Yield kind, start and end of every part of a text, without gap or overlap.

    Parameters
    ----------
    turns : Turns
        What :func:`presskit.turns.turns_of` returns.
    text : str
        The text that was cut.

    Yields
    ------
    tuple of (str, int, int)
        Kind is "header", "label", "separator" (white space), "heading" (a topic that
        stands between turns), "turn" or "footer". Empty parts are left out.

    """
    edges = [("header", 0, turns.header_end)]
    columns = (turns.label_start, turns.label_end, turns.start, turns.end)
    for label_start, label_end, start, end in zip(*columns, strict=True):
        edges += [("label", label_start, label_end), ("turn", start, end)]
    edges.append(("footer", turns.footer_start, len(text)))
    at = 0
    for kind, start, end in edges:
        if at < start:
            yield "heading" if text[at:start].strip() else "separator", at, start
        if start < end:
            yield kind, start, end
        at = max(at, end)
