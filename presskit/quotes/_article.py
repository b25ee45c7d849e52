"""An article as text, its paragraphs, and which of them are set as block quotes."""

import os
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from presskit import sources
from presskit.errors import TableError
from presskit.quotes._islands import Island, part
from presskit.schema.values import LINE_END

_BLANK = re.compile(r"(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)\s*")
_QUOTED = re.compile(r"[^\S\n]{0,3}>(?:[^\S\n]?>)*")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,500})\](\([^()\s]{1,2000}\))")
_OPENS, _CLOSES = "\u275d", "\u275e"  # stand for the ends of a block quote of a page
_MARKS = '"“”„«»‹›‘’'
_LONGEST_PATH = 1000
_HTML = [  # a page marks quotations with tags that its reader takes away
    (rb"<sup\b[^<>]*>\s*(?:<a\b[^<>]*>)?\s*\[?[\d*]{1,4}\]?\s*(?:</a>)?\s*</sup>", b""),
    (rb"<q\b[^<>]*>", b"&ldquo;"),
    (rb"</q\s*>", b"&rdquo;"),
    (rb"<blockquote\b[^<>]*>\s*(?:<p\b[^<>]*>)?", rb"\g<0>&#10077;"),
    (rb"(?:</p\s*>\s*)?</blockquote\s*>", rb"&#10078;\g<0>"),
]


class Paragraph(NamedTuple):
    """Where a paragraph stands, and the number of its block quote; 0 if it is none."""

    start: int
    end: int
    block: int = 0


@dataclass
class Article:
    """What an article says.

    Attributes
    ----------
    text : str
        Its text, marks of block quotes and addresses of links made white space.
    paragraphs : list of Paragraph
        In order.
    document : Document or None
        The file; None for a string.
    islands : list of Island
        Tables of quotations and JSON in it, which its text is without.
    """

    text: str
    paragraphs: list[Paragraph]
    document: sources.Document | None = None
    islands: list[Island] = field(default_factory=list)

    def line(self, position: int) -> int:
        """Return the line of the article, from 1, in which a character stands."""
        if self.document is not None:
            return self.document.line(position)
        return bisect_right(self._line_ends, position) + 1

    @cached_property
    def _line_ends(self) -> list[int]:
        return [match.end() for match in LINE_END.finditer(self.text)]


def read(article: str | os.PathLike) -> Article:
    """Read an article from a file, or take the string for its text.

    Raises
    ------
    SourceError
        If the file cannot be read.
    TableError
        If it is neither a path nor a string.
    """
    if isinstance(article, os.PathLike) or (
        isinstance(article, str) and is_path(article)
    ):
        return _of_file(Path(article))
    if not isinstance(article, str):
        raise TableError(
            f"{type(article).__name__} is not an article. Give its text, the path of "
            "a text, Markdown, Word, HTML, CSV or JSON file, or a DataFrame of quotes."
        )
    # Half a character, as some clipboards leave behind, cannot stand in a table.
    return _of_lines(article.encode("utf-8", "replace").decode("utf-8"), None)


def is_path(text: str) -> bool:
    """Return True if a string is the path of a file, not what it says."""
    if "\n" in text or len(text) > _LONGEST_PATH or not text.strip():
        return False
    try:
        if Path(text).is_file():
            return True
    except (OSError, ValueError):
        return False
    # The name of a file that is not there is an error, not an article without quotes.
    named = Path(text.strip()).suffix.lower() in sources.suffixes()
    return named and not any(mark in text for mark in _MARKS)


def _of_file(path: Path) -> Article:
    document = sources.read(path)
    if document.format == "html":
        data = path.read_bytes()
        for pattern, replacement in _HTML:
            data = re.sub(pattern, replacement, data, flags=re.IGNORECASE)
        return _of_page(sources.of_bytes(data, str(path)))
    if document.format == "markdown":
        return _of_markdown(path)
    if document.format == "plain":
        return _of_lines(document.text, document)
    return Article(document.text, _paragraphs(document.text), document)


def _of_lines(text: str, document: sources.Document | None) -> Article:
    """Read plain text; lines that begin with ">" are a block quote."""
    text, islands = part(text)
    bare, quoted, at = [], [], 0
    for line in text.splitlines(keepends=True):
        if mark := _QUOTED.match(line):
            quoted.append((at, at + len(line)))
            line = " " * mark.end() + line[mark.end() :]
        bare.append(line)
        at += len(line)
    plain = _LINK.sub(_without_address, "".join(bare))
    blocks: list[tuple[int, int]] = []
    for start, end in quoted:
        if blocks and blocks[-1][1] == start:
            start = blocks.pop()[0]
        blocks.append((start, end))
    return Article(plain, _paragraphs(plain, blocks), document, islands)


def _without_address(link: re.Match) -> str:
    return f" {link[1]} " + " " * len(link[2])


def _of_markdown(path: Path) -> Article:
    """Find the block quotes again by the lines of the file; the reader joins lines."""
    text, islands = part(path.read_text(encoding="utf-8", errors="replace"))
    if not text.strip():
        return Article("", [], None, islands)
    document = sources.of_bytes(text.encode("utf-8", "replace"), str(path))
    lines = LINE_END.split(text)
    number, of_line = 0, []
    for before, line in zip(["", *lines], lines, strict=False):
        quoted = _QUOTED.match(line)
        number += bool(quoted and not _QUOTED.match(before))
        of_line.append(number if quoted else 0)
    made = []
    for start, end, _ in _paragraphs(document.text):
        line = document.line(start) - 1
        made.append(Paragraph(start, end, of_line[line] if line < len(lines) else 0))
    return Article(document.text, made, document, islands)


def _of_page(document: sources.Document) -> Article:
    """Make the stand-ins for block quotes white space, and remember where they were."""
    text, blocks, at = document.text, [], 0
    while (start := text.find(_OPENS, at)) >= 0:
        end = text.find(_CLOSES, start)
        at = end if end >= 0 else len(text)
        blocks.append((start, at))
    text = text.replace(_OPENS, " ").replace(_CLOSES, " ")
    return Article(text, _paragraphs(text, blocks), document)


def _paragraphs(
    text: str, blocks: list[tuple[int, int]] | None = None
) -> list[Paragraph]:
    """Cut a text at its blank lines, and where a block quote begins or ends."""
    cuts = [(match.start(), match.end()) for match in _BLANK.finditer(text)]
    cuts += [(at, at) for block in blocks or [] for at in block]
    made, at = [], 0
    starts = [start for start, _ in blocks or []]
    for left, right in sorted([*cuts, (len(text), len(text))]):
        if text[at:left].strip():
            block = bisect_right(starts, at)
            inside = block and at < blocks[block - 1][1]
            made.append(Paragraph(at, left, block if inside else 0))
        at = max(at, right)
    return made
