"""WordprocessingML becomes paragraphs and tables, read as a stream.

expat reads it part by part, so that neither depth nor size of the markup costs memory;
a document type, where entities would be declared, is refused.
"""

import re
from collections.abc import Mapping

from presskit.sources._word_blocks import Parsed, Story, walk

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


_DAMAGED = (
    "the Word document is damaged (its text is not sound XML). Open it in Word and "
    "save it again as .docx or .txt."
)


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
    [WordBlock(number=1, text='Hi\\nthere', looks=())]
    """
    return _Reader().read(xml)


class _Reader:
    """What expat's events have built so far."""

    def __init__(self) -> None:
        self._story = Story()
        self._skipped = 0  # depth inside what is not read at all
        self._in_text = self._in_run = False
        self._run_look = ""
        self._hides = False  # the run has text that Word does not show

    def read(self, xml: bytes) -> Parsed:
        walk(xml, self._start, self._end, self._characters, _DAMAGED)
        return self._story.parsed

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._skipped or name.endswith((" Fallback", " rt")):
            self._skipped += 1
            return
        match = _WORD.match(name)
        name = match[1] if match else ""
        story = self._story
        if name == "p":
            story.open_paragraph()
        elif name in _ASIDE:
            story.open_aside(_ASIDE[name])
        elif name == "tbl":
            story.open_table()
        elif name == "tr":
            story.open_row()
        elif name == "tc":
            story.open_cell()
        elif name == "r":
            self._in_run, self._run_look, self._hides = True, "", False
        elif name == "vanish" and self._in_run:
            self._hides = _is_on(attributes)
        elif name in _LOOKS and self._in_run:
            self._run_look = self._run_look or _look_of(name, attributes)
        elif name == "pStyle" and story.paragraphs:
            story.paragraphs[-1].look = _look_of(name, attributes)
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
        if name == "p":
            self._story.close_paragraph()
        elif name in _ASIDE:
            self._story.close_aside()
        elif name == "tbl":
            self._story.close_table()
        elif name == "r":
            self._in_run = False
        elif name in ("t", "delText"):
            self._in_text = False

    def _characters(self, text: str) -> None:
        if self._in_text and not self._skipped:
            self._add(text)

    def _add(self, text: str) -> None:
        self._story.add(text, self._run_look, hidden=self._hides)


def _look_of(name: str, attributes: Mapping[str, str]) -> str:
    """Return the look that a property of Word's gives, as `Look.kind` has it."""
    if name in ("rStyle", "pStyle"):
        value = _value(attributes)
        return "" if value in _USUAL else _STYLES.get(value, f"style {value}")
    return _LOOKS[name] if _is_on(attributes) else ""


def _value(attributes: Mapping[str, str]) -> str:
    return next((v for k, v in attributes.items() if k.endswith(" val")), "")


def _is_on(attributes: Mapping[str, str]) -> bool:
    return _value(attributes) not in ("0", "false", "off", "none")
