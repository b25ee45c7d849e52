"""OpenDocument text (.odt, .fodt), as LibreOffice and QualCoder save it."""

import re
from collections.abc import Mapping

from presskit.errors import SourceError
from presskit.schema.limits import WORD_MARKS
from presskit.schema.values import Reading
from presskit.sources._word_blocks import Parsed, Story, walk
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
        self._story = Story()
        self._spans: list[str] = []
        self._looks: dict[str, str] = {}
        self._hidden: set[str] = set()
        self._style = ""

    def read(self, xml: bytes) -> Parsed:
        walk(xml, self._start, self._end, self._characters, _DAMAGED)
        return self._story.parsed

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        name, told = _short(name), {_short(k): v for k, v in attributes.items()}
        story = self._story
        if name == "style style":
            self._style = told.get("style name", "")
        elif name == "style text-properties":
            self._learn(told)
        elif name in _ASIDE:
            story.open_aside(_ASIDE[name])
        elif name == "text p":
            story.open_paragraph(self._looks.get(told.get("text style-name", ""), ""))
        elif name == "text h":
            story.open_paragraph(f"heading {told.get('text outline-level', '1')[:1]}")
        elif name == "text span":
            self._spans.append(told.get("text style-name", ""))
        elif name == "table table":
            story.open_table()
        elif name == "table table-row":
            story.open_row()
        elif name == "table table-cell":
            story.open_cell()
        elif name in _SPACES:
            many = told.get("text c", "1")
            n = min(int(many), _MOST_SPACES) if many.isdecimal() else 1
            self._add(_SPACES[name] * n)

    def _learn(self, told: Mapping[str, str]) -> None:
        """Keep how a style makes words look."""
        if told.get("fo font-weight", "normal") not in ("normal", "400"):
            self._looks[self._style] = "bold"
        elif told.get("fo font-style") == "italic":
            self._looks[self._style] = "italic"
        if told.get("text display") == "none":
            self._hidden.add(self._style)

    def _end(self, name: str) -> None:
        name = _short(name)
        if name in _ASIDE:
            self._story.close_aside()
        elif name in _PARAGRAPHS:
            self._story.close_paragraph()
        elif name == "text span" and self._spans:
            self._spans.pop()
        elif name == "table table":
            self._story.close_table()

    def _characters(self, text: str) -> None:
        self._add(re.sub(r"\s+", " ", text))

    def _add(self, text: str) -> None:
        style = self._spans[-1] if self._spans else ""
        look = self._looks.get(style, "")
        self._story.add(text, look, hidden=style in self._hidden)


def _short(name: str) -> str:
    """Return "text p" for the paragraph of any version of the standard."""
    match = _NAME.match(name)
    if match:
        return f"{match[1]} {match[2]}"
    return "fo " + name.rpartition(" ")[2] if "xsl-fo" in name else name
