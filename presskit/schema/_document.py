"""The reading text of one file, and where each part of it stands."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

LINE_END = re.compile(r"\r\n|\n|\r")
"""The end of a line, as files of any system have it."""
_NOTHING: Mapping[str, str] = {}  # read only; a proxy could not go to a worker


class Part(NamedTuple):
    """Where a stretch of the reading text stands in the original: "page 3"."""

    start: int
    end: int
    place: str


class LeftOut(NamedTuple):
    """Something of the original that is not in the reading text, and why."""

    place: str
    why: str
    text: str


class Said(NamedTuple):
    """One turn that the format itself tells: a subtitle's voice, a row of a table.

    `label` is the speaker as given; times are seconds from the start, or None.
    """

    label: str
    label_start: int
    label_end: int
    start: int
    end: int
    start_time: float | None = None
    end_time: float | None = None


class Look(NamedTuple):
    """Words at the start of a line that the file sets apart from those around them.

    `kind` says how: "bold", "italic", "link", "heading 3", "class speaker" (of a web
    page), "style Speaker" (of Word), "cell" (of a table), "column" (of a page).
    """

    start: int
    end: int
    kind: str


class Reading(NamedTuple):
    """What a reader makes of a file.

    `facts` are what the format says beside the text: "title", "date" (ISO), "updated",
    "url", "place", "licence". `turns` is None unless the format tells who speaks.
    `repairs` say in words what was mended in the text, `untold` what the file does not
    tell, and `view` where in the file the talk stands that was read, if there are
    several places.
    `looks` are in the order of the text, one a line at most.
    """

    text: str
    parts: tuple[Part, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    facts: Mapping[str, str] = _NOTHING
    turns: tuple[Said, ...] | None = None
    repairs: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()
    view: str = ""
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True)
class Document:
    """The reading text of one file.

    Attributes
    ----------
    source : str
        Path as given.
    text : str
        The text that every span refers to, furniture left out, and words whole that
        the end of a line cuts; else, for plain text, the decoded file itself.
    format : str
        File format that held the text.
    sha256 : str
        SHA-256 of the file's bytes.
    reading : Reading
        Where the parts of the text stand in the original, and what was left out.
    """

    source: str
    text: str = field(repr=False)
    format: str
    sha256: str = field(repr=False)
    reading: Reading = field(repr=False, default=Reading(""))

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """What of the original is not in the text, with its place and the reason."""
        return self.reading.left_out

    @property
    def carrier(self) -> str:
        """Its format, and which fields were read: "json: utterances[] (who, text)"."""
        return ": ".join(filter(None, (self.format, self.reading.view)))

    def place(self, position: int) -> str:
        """Return the place of a character in the original, in words.

        Parameters
        ----------
        position : int
            Index into `text`.

        Returns
        -------
        str
            "line 12" where the original has lines, else "page 3" or "element 41".

        Examples
        --------
        >>> Document("a.txt", "one\\ntwo", "plain", "").place(4)
        'line 2'
        """
        parts = self.reading.parts
        at = bisect_right(parts, position, key=lambda part: part.start) - 1
        return parts[at].place if at >= 0 else f"line {self.line(position)}"

    def line(self, position: int) -> int:
        """Return the line of the source, from 1, in which a character stands.

        Parameters
        ----------
        position : int
            Index into `text`.

        Returns
        -------
        int
            A line ends at a line feed, a carriage return, or both together. Where the
            original has no lines (a PDF), the line of the reading text.

        Examples
        --------
        >>> Document("a.txt", "one\\ntwo", "plain", "").line(4)
        2
        """
        return self.lines([position])[0]

    def lines(self, positions: list[int]) -> list[int]:
        """Return the line of the source for each of many characters."""
        if self.reading.parts and self.reading.parts[0].place.startswith("line "):
            return [int(self.place(position)[5:].split()[0]) for position in positions]
        if "\r" in self.text:
            ends = [match.end() for match in LINE_END.finditer(self.text)]
            return [bisect_right(ends, position) + 1 for position in positions]
        # Counting from one position to the next is faster than finding every line.
        lines, at, line = [], 0, 1
        for position in positions:
            if position < at:
                at, line = 0, 1
            line += self.text.count("\n", at, position)
            at = position
            lines.append(line)
        return lines

    def line_starts(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the starts of lines of the source within a span, and their numbers.

        Parameters
        ----------
        start, end : int
            Indices into `text`; a line that begins at `start` is not told.

        Returns
        -------
        list of (int, int)

        Examples
        --------
        >>> Document("a.txt", "one\\ntwo\\n\\nfour", "plain", "").line_starts(0, 12)
        [(4, 2), (8, 3), (9, 4)]
        """
        parts = self.reading.parts
        if parts and parts[0].place.startswith("line "):
            first = bisect_right(parts, start, key=lambda part: part.start)
            last = bisect_left(parts, end, key=lambda part: part.start)
            places = [part.start for part in parts[first:last]]
        else:
            places = [m.end() for m in LINE_END.finditer(self.text, start, end)]
            places = [place for place in places if place < end]
        return list(zip(places, self.lines(places), strict=True))
