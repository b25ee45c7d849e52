"""WordprocessingML becomes paragraphs and tables, read as a stream.

expat reads it part by part, so that neither depth nor size of the markup costs memory;
a document type, where entities would be declared, is refused.
"""

import re
from typing import NamedTuple
from xml.parsers import expat

from presskit.errors import SourceError
from presskit.schema.values import LeftOut

_WORD = re.compile(r".*/wordprocessingml/(?:2006/)?main (.+)")
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-"}
_ASIDE = {
    "del": "tracked change: deleted",
    "moveFrom": "tracked change: moved from here",
    "txbxContent": "text box",
}
_SPACES = re.compile(r"[\t\xa0\u202f ]*\t[\t\xa0\u202f ]*")


class Block(NamedTuple):
    """A paragraph, its number in the document counted from 1."""

    number: int
    text: str


class Table(NamedTuple):
    """Rows of cells of paragraphs."""

    rows: list[list[list[Block]]]


class Parsed(NamedTuple):
    """Paragraphs and tables in order, and what stands aside from the text."""

    blocks: list[Block | Table]
    left_out: list[LeftOut]


def parse(xml: bytes) -> Parsed:
    """Read a part of a Word document.

    Parameters
    ----------
    xml : bytes
        The part: word/document.xml, or a header, or notes.

    Returns
    -------
    Parsed
        Text boxes and what tracked changes delete are in `left_out`.

    Raises
    ------
    SourceError
        If it is not XML, or declares a document type.

    Examples
    --------
    >>> main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    >>> run = f'<p xmlns="{main}"><r><t>Hi</t><br/><t>there</t></r></p>'
    >>> parse(run.encode()).blocks
    [Block(number=1, text='Hi\\nthere')]
    """
    return _Reader().read(xml)


class _Reader:
    """What expat's events have built so far."""

    def __init__(self):
        self.blocks: list[Block | Table] = []
        self.left_out: list[LeftOut] = []
        self._number = 0
        self._paragraphs: list[list[str]] = []  # of the open ones: boxes nest them
        self._tables: list[Table] = []
        self._aside: list[tuple[str, list[str]]] = []
        self._skipped = 0  # depth inside what is not read at all
        self._in_text = self._in_run = False

    def read(self, xml: bytes) -> Parsed:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = _refuse
        try:
            parser.Parse(xml, True)
        except (expat.ExpatError, ValueError, LookupError):
            raise SourceError(
                "the Word document is damaged (its text is not sound XML). Open it in "
                "Word and save it again as .docx or .txt."
            ) from None
        return Parsed(self.blocks, self.left_out)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipped or name.endswith((" Fallback", " rt")):
            self._skipped += 1
            return
        match = _WORD.match(name)
        name = match[1] if match else ""
        if name == "p":
            self._number += not self._aside
            self._paragraphs.append([])
        elif name in _ASIDE:
            self._aside.append((name, []))
        elif name == "tbl" and not self._aside:
            self._tables.append(Table([]))
        elif name == "tr" and self._tables:
            self._tables[-1].rows.append([])
        elif name == "tc" and self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].append([])
        elif name == "r":
            self._in_run = True
        elif name in ("t", "delText"):
            self._in_text = True
        elif name in _BREAKS and self._in_run:
            self._add(_BREAKS[name])

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        match = _WORD.match(name)
        name = match[1] if match else ""
        if name == "p" and self._paragraphs:
            self._close(_tidy("".join(self._paragraphs.pop())))
        elif name in _ASIDE and self._aside:
            why, texts = self._aside.pop()
            if text := " ".join("".join(texts).split()):
                place = f"paragraph {self._number}"
                self.left_out.append(LeftOut(place, _ASIDE[why], text))
        elif name == "tbl" and self._tables and not self._aside:
            table = self._tables.pop()
            if self._tables:  # a table in a cell: its paragraphs are the cell's
                for row in table.rows:
                    for block in (block for cell in row for block in cell):
                        self._put(block)
            else:
                self.blocks.append(table)
        elif name == "r":
            self._in_run = False
        elif name in ("t", "delText"):
            self._in_text = False

    def _characters(self, text: str) -> None:
        if self._in_text and not self._skipped:
            self._add(text)

    def _add(self, text: str) -> None:
        if self._aside:
            self._aside[-1][1].append(text)
        elif self._paragraphs:
            self._paragraphs[-1].append(text)

    def _close(self, text: str) -> None:
        if self._aside:
            self._aside[-1][1].append("\n")
        elif text:
            self._put(Block(self._number, text))

    def _put(self, block: Block) -> None:
        if self._tables and self._tables[-1].rows and self._tables[-1].rows[-1]:
            self._tables[-1].rows[-1][-1].append(block)
        else:
            self.blocks.append(block)


def _tidy(text: str) -> str:
    """Strip each line; a tab is as wide as two spaces, a no-break space is a space."""
    lines = (_SPACES.sub("\t", line).strip() for line in text.split("\n"))
    text = "\n".join(line for line in lines if line)
    return text.replace("\t", "  ").replace("\xa0", " ").replace("\u202f", " ")


def _refuse(*_: object) -> None:
    raise SourceError(
        "the Word document declares a document type, which Word never does. Open it in "
        "Word and save it again as .docx or .txt."
    )
