"""What word processors write: paragraphs, tables, and what stands aside from them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.parsers import expat

from presskit.errors import SourceError
from presskit.schema.values import LeftOut

_SPACES = re.compile(r"[\t\xa0\u202f ]*\t[\t\xa0\u202f ]*")


class WordBlock(NamedTuple):
    """A paragraph, its number in the document counted from 1.

    `looks` are the words at the start of its lines that are set apart: where they
    begin and end in `text`, and how, as `Look.kind` has it.
    """

    number: int
    text: str
    looks: tuple[tuple[int, int, str], ...] = ()


class Table(NamedTuple):
    """Rows of cells of paragraphs."""

    rows: list[list[list[WordBlock]]]


class Parsed(NamedTuple):
    """Paragraphs and tables in order, and what stands aside from the text."""

    blocks: list[WordBlock | Table]
    left_out: list[LeftOut]


@dataclass
class OpenParagraph:
    """An open paragraph: its pieces with how they look, and its own style."""

    pieces: list[tuple[str, str]] = field(default_factory=list)
    look: str = ""

    def block(self, number: int) -> WordBlock:
        """Return the paragraph, its lines stripped, and how they begin."""
        text, looks = "", []
        for pieces in _lines(self.pieces):
            line = _tidy("".join(text for text, _ in pieces))
            if not line:
                continue
            text += "\n" if text else ""
            lead, look = (line, self.look) if self.look else _lead(pieces)
            if look and line.startswith(lead):
                looks.append((len(text), len(text) + len(lead), look))
            text += line
        return WordBlock(number, text, tuple(looks))


def _lines(pieces: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Part pieces at the line breaks in them."""
    lines: list[list[tuple[str, str]]] = [[]]
    for text, look in pieces:
        first, *rest = text.split("\n")
        lines[-1].append((first, look))
        lines += [[(line, look)] for line in rest]
    return lines


def _lead(pieces: list[tuple[str, str]]) -> tuple[str, str]:
    """Return the words at the start of a line that look alike, and how."""
    words, kind = "", None
    for text, look in pieces:
        if text.strip():
            kind = look if kind is None else kind
            if look != kind:
                break
        words += text
    return _tidy(words), kind or ""


class Story:
    """The paragraphs and tables so far, as the marks of a document open and close them.

    Attributes
    ----------
    paragraphs : list of OpenParagraph
        The open ones: boxes nest them.
    """

    def __init__(self) -> None:
        self.paragraphs: list[OpenParagraph] = []
        self._blocks: list[WordBlock | Table] = []
        self._left_out: list[LeftOut] = []
        self._number = 0
        self._tables: list[Table] = []
        self._aside: list[tuple[str, list[str]]] = []

    @property
    def parsed(self) -> Parsed:
        """What was read."""
        return Parsed(self._blocks, self._left_out)

    def open_paragraph(self, look: str = "") -> None:
        """Begin a paragraph; those that stand aside have no number."""
        self._number += not self._aside
        self.paragraphs.append(OpenParagraph(look=look))

    def close_paragraph(self) -> None:
        """End the innermost paragraph that is open."""
        if not self.paragraphs:
            return
        paragraph = self.paragraphs.pop()
        if self._aside:
            self._aside[-1][1].append("\n")
        elif (block := paragraph.block(self._number)).text:
            self._put(block)

    def open_aside(self, why: str) -> None:
        """Begin what is no part of the text, for a reason."""
        self._aside.append((why, []))

    def close_aside(self) -> None:
        """End what is no part of the text, and keep it as left out."""
        if not self._aside:
            return
        why, texts = self._aside.pop()
        if text := " ".join("".join(texts).split()):
            self._leave_out(why, text)

    def open_table(self) -> None:
        """Begin a table; one that stands aside is words like others there."""
        if not self._aside:
            self._tables.append(Table([]))

    def open_row(self) -> None:
        """Begin a row of the innermost table."""
        if self._tables:
            self._tables[-1].rows.append([])

    def open_cell(self) -> None:
        """Begin a cell of the last row."""
        if self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].append([])

    def close_table(self) -> None:
        """End the innermost table; one in a cell becomes paragraphs of the cell."""
        if not self._tables or self._aside:
            return
        table = self._tables.pop()
        if not self._tables:
            self._blocks.append(table)
            return
        for row in table.rows:
            for block in (block for cell in row for block in cell):
                self._put(block)

    def add(self, text: str, look: str = "", *, hidden: bool = False) -> None:
        """Add words to what is open; hidden ones are left out."""
        if self._aside:
            self._aside[-1][1].append(text)
        elif hidden:
            self._leave_out("hidden text", text)
        elif self.paragraphs:
            self.paragraphs[-1].pieces.append((text, look))

    def _leave_out(self, why: str, text: str) -> None:
        self._left_out.append(LeftOut(f"paragraph {self._number}", why, text))

    def _put(self, block: WordBlock) -> None:
        if self._tables and self._tables[-1].rows and self._tables[-1].rows[-1]:
            self._tables[-1].rows[-1][-1].append(block)
        else:
            self._blocks.append(block)


def walk(
    xml: bytes,
    start: Callable[[str, Mapping[str, str]], None],
    end: Callable[[str], None],
    characters: Callable[[str], None],
    damaged: str,
) -> None:
    """Read XML as a stream: neither depth nor size of the markup costs memory.

    Parameters
    ----------
    xml : bytes
        A document.
    start, end, characters : callable
        Called as expat does, with names whose namespace stands before a space.
    damaged : str
        What to say of a document that is not sound.

    Raises
    ------
    SourceError
        If it is not XML, or declares a document type, where entities would be declared.
    """

    def refuse(*_: object) -> None:
        raise SourceError(
            "the document declares a document type, which word processors never do. "
            "Open it in Word or LibreOffice and save it again as .docx or .txt."
        )

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, ValueError, LookupError):
        raise SourceError(damaged) from None


def _tidy(line: str) -> str:
    """Strip a line; a tab is as wide as two spaces, a no-break space is a space."""
    line = _SPACES.sub("\t", line).strip()
    return line.replace("\t", "  ").replace("\xa0", " ").replace("\u202f", " ")
