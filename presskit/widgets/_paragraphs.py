"""Paragraphs with the lines of the source, as explorers and their pages hold them."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from presskit.schema.values import Document

Span = tuple[int, int]


def paragraphs(text: str) -> list[Span]:
    """Return start and end of each paragraph: what blank lines part.

    Examples
    --------
    >>> paragraphs("One\\n\\nTwo\\nlines")
    [(0, 3), (5, 14)]
    """
    found, start = [], 0
    for gap in re.finditer(r"\n\s*\n", text):
        found.append((start, gap.start()))
        start = gap.end()
    found.append((start, len(text)))
    return [(first, last) for first, last in found if text[first:last].strip()]


def marked(paragraph: list, marks: Sequence[Span], asked: Sequence[list]) -> dict:
    """Return a paragraph of a page, with its parts of what is marked and asked.

    Parameters
    ----------
    paragraph : list
        As :meth:`Lines.paragraphs` returns it.
    marks : sequence of (int, int)
        What to mark, in the source.
    asked : sequence of list
        Start and end of each question there, and its number.

    Returns
    -------
    dict

    Examples
    --------
    >>> made = marked([3, 10, "Why? Now."], [(12, 30)], [[10, 14, "1"]])
    >>> made["hits"], made["asked"]
    ([[2, 9]], [[0, 4, '1']])
    """
    line, start, text, *rest = paragraph
    lines, before = [*rest, None, None][:2]
    end = start + len(text)
    return {
        "line": line,
        "start": start,
        "text": text,
        "lines": lines,
        **({"before": before} if before else {}),
        "hits": [
            [max(0, a - start), min(len(text), b - start)]
            for a, b in marks
            if a < end and b > start
        ],
        "asked": [
            [max(0, a - start), min(len(text), b - start), number if a >= start else ""]
            for a, b, number in asked
            if a < end and b > start
        ],
    }


def label_line(turn: Mapping) -> dict[str, int]:
    """Return the line of a label that stands on another one than the first words.

    Examples
    --------
    >>> label_line({"line": 216, "paras": [[217, 9000, "Thank you."]]})
    {'label_line': 216}
    >>> label_line({"line": 217, "paras": [[217, 9000, "Thank you."]]})
    {}
    """
    line = turn["line"]
    own = turn["paras"] and line is not None and line != turn["paras"][0][0]
    return {"label_line": line} if own else {}


class Lines:
    """Where the lines of one source begin in its text.

    Parameters
    ----------
    document : Document
        The source.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._starts = document.line_starts(0, len(document.text))

    def paragraphs(self, text: str, start: int) -> list[list]:
        """Return the paragraphs of a turn that begins at `start`.

        Each is ``[line, start, text]``. Where its line breaks do not tell the lines of
        the source, these follow: where in the paragraph the next line begins, or, as
        ``[at, line]``, another one than the next. Last comes what parts it from the
        paragraph before, if that is anything but line breaks.
        """
        pieces = paragraphs(text) or [(0, 0)]
        lines = self._document.lines([start + first for first, _ in pieces])
        gaps = [text[end:first] for (_, end), (first, _) in pairwise(pieces)]
        made = []
        for line, (first, last), gap in zip(lines, pieces, ["", *gaps], strict=True):
            said, at = text[first:last], start + first
            begins = self._within(at, at + len(said))
            told = begins == _by_breaks(line, said)
            rest = [None if told else _short(line, begins), gap.strip("\n") and gap]
            made.append([line, at, said, *_without_empty_end(rest)])
        return made

    def _within(self, start: int, end: int) -> list[Span]:
        """Return the starts of lines within a paragraph, and their numbers."""
        first = bisect_right(self._starts, (start + 1, 0))
        last = bisect_right(self._starts, (end, 0))
        return [(at - start, line) for at, line in self._starts[first:last]]


def _by_breaks(line: int, text: str) -> list[Span]:
    """Return the lines of a text, if each of its line breaks is the source's.

    Examples
    --------
    >>> _by_breaks(7, "One\\ntwo")
    [(4, 8)]
    """
    ends = (match.end() for match in re.finditer("\n", text))
    return [(at, line + n) for n, at in enumerate(ends, 1)]


def _without_empty_end(values: list) -> list:
    """Leave out what is empty at the end of a list.

    Examples
    --------
    >>> _without_empty_end([None, " "]), _without_empty_end([[7], ""])
    ([None, ' '], [[7]])
    """
    while values and not values[-1]:
        values = values[:-1]
    return values


def _short(line: int, begins: list[Span]) -> list:
    """Leave out the number of a line that is the next one.

    Examples
    --------
    >>> _short(7, [(40, 8), (90, 11), (130, 12)])
    [40, [90, 11], 130]
    """
    before = [line, *(number for _, number in begins)]
    return [
        at if number == last + 1 else [at, number]
        for (at, number), last in zip(begins, before, strict=False)
    ]
