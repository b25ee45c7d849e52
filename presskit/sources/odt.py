"""OpenDocument text (.odt, .fodt), as LibreOffice and QualCoder save it."""

import re
from xml.parsers import expat

from presskit.errors import SourceError
from presskit.schema.limits import WORD_MARKS
from presskit.schema.values import LeftOut, Reading
from presskit.sources._word_documents import Block, Paragraph, Parsed, Table
from presskit.sources._word_reading import reading_of
from presskit.sources._zip import open_zip, read_members

SUFFIXES = (".odt", ".fodt", ".ott")

_ZIP = b"PK\x03\x04"
_MIME = b"mimetypeapplication/vnd.oasis.opendocument"
_FLAT = re.compile(rb"<office:document[\s>]")
_NAME = re.compile(r"urn:oasis:names:tc:opendocument:xmlns:(\w+):[\d.]+ (.+)")
_ASIDE = {
    "office annotation": "comment",
    "text note": "footnote",
    "text tracked-changes": "tracked change: deleted",
    "draw text-box": "text box",
    "style header": "page header",
    "style footer": "page footer",
}
_SPACES = {"text line-break": "\n", "text tab": "\t", "text s": " "}
_PARAGRAPHS = ("text p", "text h")
_MOST_SPACES = 100
_DAMAGED = (
    "the OpenDocument file is damaged (its text is not sound XML). Open it in "
    "LibreOffice and save it again as .odt, .docx or .txt."
)


def claims(data: bytes) -> bool:
    """Return True for an OpenDocument file, zipped or flat."""
    if data.startswith(_ZIP):
        return _MIME in data[:200]
    return data[:200].lstrip().startswith(b"<") and bool(_FLAT.search(data[:2000]))


def read(data: bytes) -> Reading:
    """Read the text of an OpenDocument file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        As of a Word document.

    Raises
    ------
    SourceError
        If the file is damaged, is no text but a sheet or slides, or has no words.

    Examples
    --------
    >>> namespace = "urn:oasis:names:tc:opendocument:xmlns:"
    >>> names = f'xmlns:office="{namespace}office:1.0" xmlns:text="{namespace}text:1.0"'
    >>> body = "<text:p>Ann: Why?</text:p><text:p>Bo: So.</text:p>"
    >>> page = f"<office:document {names}><office:body>{body}</office:body>"
    >>> read(f"{page}</office:document>".encode()).text
    'Ann: Why?\\n\\nBo: So.'
    """
    xml = data
    if data.startswith(_ZIP):
        if b".opendocument.text" not in data[:200]:
            raise SourceError(
                "it is an OpenDocument sheet or slides, not a text. Save a table of "
                "turns as .csv, a transcript as .odt or .txt."
            )
        xml = next(read_members(open_zip(data), ["content.xml"]))
    if xml.count(b"<") > WORD_MARKS:
        raise SourceError(
            "the OpenDocument file has millions of marks and takes too long to read. "
            "Save the transcript alone as .odt or .txt."
        )
    return reading_of(_Reader().read(xml), "OpenDocument file")


class _Reader:
    """What expat's events have built so far."""

    def __init__(self) -> None:
        self._blocks: list[Block | Table] = []
        self._left_out: list[LeftOut] = []
        self._number = 0
        self._paragraphs: list[Paragraph] = []
        self._tables: list[Table] = []
        self._aside: list[tuple[str, list[str]]] = []
        self._spans: list[str] = []
        self._looks: dict[str, str] = {}
        self._hidden: set[str] = set()
        self._style = ""

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
            raise SourceError(_DAMAGED) from None
        return Parsed(self._blocks, self._left_out)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name, told = _short(name), {_short(k): v for k, v in attributes.items()}
        if name == "style style":
            self._style = told.get("style name", "")
        elif name == "style text-properties":
            self._learn(told)
        elif name in _ASIDE:
            self._aside.append((name, []))
        elif name in _PARAGRAPHS:
            self._number += not self._aside
            look = self._looks.get(told.get("text style-name", ""), "")
            if name == "text h":
                look = f"heading {told.get('text outline-level', '1')[:1]}"
            self._paragraphs.append(Paragraph(look=look))
        elif name == "text span":
            self._spans.append(told.get("text style-name", ""))
        elif name == "table table" and not self._aside:
            self._tables.append(Table([]))
        elif name == "table table-row" and self._tables:
            self._tables[-1].rows.append([])
        elif name == "table table-cell" and self._tables and self._tables[-1].rows:
            self._tables[-1].rows[-1].append([])
        elif name in _SPACES:
            many = told.get("text c", "1")
            n = min(int(many), _MOST_SPACES) if many.isdecimal() else 1
            self._add(_SPACES[name] * n)

    def _learn(self, told: dict[str, str]) -> None:
        """Keep how a style makes words look."""
        if told.get("fo font-weight", "normal") not in ("normal", "400"):
            self._looks[self._style] = "bold"
        elif told.get("fo font-style") == "italic":
            self._looks[self._style] = "italic"
        if told.get("text display") == "none":
            self._hidden.add(self._style)

    def _end(self, name: str) -> None:
        name = _short(name)
        if name in _ASIDE and self._aside:
            why, texts = self._aside.pop()
            if text := " ".join("".join(texts).split()):
                place = f"paragraph {self._number}"
                self._left_out.append(LeftOut(place, _ASIDE[why], text))
        elif name in _PARAGRAPHS and self._paragraphs:
            paragraph = self._paragraphs.pop()
            if self._aside:
                self._aside[-1][1].append("\n")
            elif (block := paragraph.block(self._number)).text:
                self._put(block)
        elif name == "text span" and self._spans:
            self._spans.pop()
        elif name == "table table" and self._tables and not self._aside:
            table = self._tables.pop()
            if not self._tables:
                self._blocks.append(table)
                return
            for row in table.rows:  # a table in a cell: its paragraphs are the cell's
                for block in (block for cell in row for block in cell):
                    self._put(block)

    def _characters(self, text: str) -> None:
        self._add(re.sub(r"\s+", " ", text))

    def _add(self, text: str) -> None:
        if self._aside:
            self._aside[-1][1].append(text)
        elif self._paragraphs:
            style = self._spans[-1] if self._spans else ""
            if style in self._hidden:
                place = f"paragraph {self._number}"
                self._left_out.append(LeftOut(place, "hidden text", text))
            else:
                look = self._looks.get(style, "")
                self._paragraphs[-1].pieces.append((text, look))

    def _put(self, block: Block) -> None:
        if self._tables and self._tables[-1].rows and self._tables[-1].rows[-1]:
            self._tables[-1].rows[-1][-1].append(block)
        else:
            self._blocks.append(block)


def _short(name: str) -> str:
    """Return "text p" for the paragraph of any version of the standard."""
    match = _NAME.match(name)
    if match:
        return f"{match[1]} {match[2]}"
    return "fo " + name.rpartition(" ")[2] if "xsl-fo" in name else name


def _refuse(*_: object) -> None:
    raise SourceError(_DAMAGED)
