"""WordprocessingML becomes paragraphs and tables, read as a stream.

expat reads it part by part, so that neither depth nor size of the markup costs memory;
a document type, where entities would be declared, is refused.
"""

import re
from dataclasses import dataclass, field
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
_LOOKS = {"b": "bold", "i": "italic", "u": "underlined", "rStyle": ""}
_STYLES = {"Strong": "bold", "Emphasis": "italic", "Hyperlink": "link"}
_USUAL = frozenset(("", "Normal", "BodyText", "Standard", "DefaultParagraphFont"))
_SPACES = re.compile(r"[\t\xa0\u202f ]*\t[\t\xa0\u202f ]*")


class Block(NamedTuple):
    """A paragraph, its number in the document counted from 1.

    `looks` are the words at the start of its lines that are set apart: where they
    begin and end in `text`, and how, as `Look.kind` has it.
    """

    number: int
    text: str
    looks: tuple[tuple[int, int, str], ...] = ()


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
        Text boxes, hidden text and what tracked changes delete are in `left_out`.

    Raises
    ------
    SourceError
        If it is not XML, or declares a document type.

    Examples
    --------
    >>> main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    >>> run = f'<p xmlns="{main}"><r><t>Hi</t><br/><t>there</t></r></p>'
    >>> parse(run.encode()).blocks
    [Block(number=1, text='Hi\\nthere', looks=())]
    """
    return _Reader().read(xml)


class _Reader:
    """What expat's events have built so far."""

    def __init__(self):
        self.blocks: list[Block | Table] = []
        self.left_out: list[LeftOut] = []
        self._number = 0
        self._paragraphs: list[Paragraph] = []  # the open ones: boxes nest them
        self._tables: list[Table] = []
        self._aside: list[tuple[str, list[str]]] = []
        self._skipped = 0  # depth inside what is not read at all
        self._in_text = self._in_run = False
        self._run_look = ""
        self._hides = False  # the run has text that Word does not show

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
            self._paragraphs.append(Paragraph())
        elif name in _ASIDE:
            self._aside.append((name, []))
        elif name == "tbl" and not self._aside:
            self._tables.append(Table([]))
        elif name == "tr" and self._tables:
            self._tables[-1].rows.append([])
        elif name == "tc" and self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].append([])
        elif name == "r":
            self._in_run, self._run_look, self._hides = True, "", False
        elif name == "vanish" and self._in_run:
            self._hides = _is_on(attributes)
        elif name in _LOOKS and self._in_run:
            self._run_look = self._run_look or _look_of(name, attributes)
        elif name == "pStyle" and self._paragraphs:
            self._paragraphs[-1].look = _look_of(name, attributes)
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
            self._close(self._paragraphs.pop())
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
        elif self._hides:
            place = f"paragraph {self._number}"
            self.left_out.append(LeftOut(place, "hidden text", text))
        elif self._paragraphs:
            self._paragraphs[-1].pieces.append((text, self._run_look))

    def _close(self, paragraph: "Paragraph") -> None:
        if self._aside:
            self._aside[-1][1].append("\n")
        elif (block := paragraph.block(self._number)).text:
            self._put(block)

    def _put(self, block: Block) -> None:
        if self._tables and self._tables[-1].rows and self._tables[-1].rows[-1]:
            self._tables[-1].rows[-1][-1].append(block)
        else:
            self.blocks.append(block)


@dataclass
class Paragraph:
    """An open paragraph: its pieces with how they look, and its own style."""

    pieces: list[tuple[str, str]] = field(default_factory=list)
    look: str = ""

    def block(self, number: int) -> Block:
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
        return Block(number, text, tuple(looks))


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


def _look_of(name: str, attributes: dict[str, str]) -> str:
    """Return how a property of Word's makes text look, as `Look.kind` has it."""
    if name in ("rStyle", "pStyle"):
        value = _value(attributes)
        return "" if value in _USUAL else _STYLES.get(value, f"style {value}")
    return _LOOKS[name] if _is_on(attributes) else ""


def _value(attributes: dict[str, str]) -> str:
    return next((v for k, v in attributes.items() if k.endswith(" val")), "")


def _is_on(attributes: dict[str, str]) -> bool:
    return _value(attributes) not in ("0", "false", "off", "none")


def _tidy(line: str) -> str:
    """Strip a line; a tab is as wide as two spaces, a no-break space is a space."""
    line = _SPACES.sub("\t", line).strip()
    return line.replace("\t", "  ").replace("\xa0", " ").replace("\u202f", " ")


def _refuse(*_: object) -> None:
    raise SourceError(
        "the Word document declares a document type, which Word never does. Open it in "
        "Word and save it again as .docx or .txt."
    )
