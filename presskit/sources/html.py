"""Saved web pages: the talk among navigation, share buttons and newsletter boxes."""

import re

from presskit.errors import SourceError
from presskit.languages import lexicon
from presskit.schema.limits import PAGE_BYTES, PAGE_LINES, PAGE_TAGS
from presskit.schema.values import LeftOut, Reading
from presskit.sources._html_bytes import HEAD, decode
from presskit.sources._html_layout import lay_out
from presskit.sources._prefixes import by_prefix
from presskit.sources._voices import Piece
from presskit.sources._voices import lay_out as lay_out_pieces
from presskit.text.dates import dates_of

SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")

_MAX_LEFT_OUT = 2000  # characters of one script or menu
_BEGINS = re.compile(
    r"(?>\s*<!--.*?-->|\s*<\?xml[^>]*>)*+\s*+<(?:(!doctype\s+html|html)\b|"
    r"(?:head|body|meta|title|article|main|section|div|p|h[1-6]|table|center|cite|"
    r"link|script|style|header|nav|span|font|b|strong|hr|br|blockquote|ul|ol|dl|pre)\b)",
    re.IGNORECASE | re.DOTALL,
)
_PAGE = re.compile(r"^\s*<(?:!doctype\s+html|html|body)\b", re.IGNORECASE | re.M)
_BLOCK = re.compile(r"<(?:p|div|br|h[1-6]|td|li|article|section)\b", re.IGNORECASE)
_OTHER = ("{", "[", "---", "WEBVTT", "#")
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|center|div|em|font|i|s|section|small|span|strong|u)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"</?(?!(?:script|style|p|br|h[1-6]|title|meta|link|head|body|html)\b)[a-z]"
    r"[^<>]*>",
    re.IGNORECASE,
)
_UNTIMED = "without a time, as the talk has"
_NO_TEXT = (
    "the page holds no text. Save it again once it is fully loaded, or take it out."
)


def claims(data: bytes) -> bool:
    """Return True if a file is a web page: it begins with the tags of one.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    bool
        Text that merely holds a tag is none.

    Examples
    --------
    >>> claims(b"<!-- saved --><!DOCTYPE html><p>Hi"), claims(b"Q: Why <b>now</b>?")
    (True, False)
    """
    if b"<" not in data[:HEAD]:
        return False
    text = decode(data[:HEAD])[0]
    begins = _BEGINS.match(text)
    if begins and begins[1]:
        return True
    blocks = len(_BLOCK.findall(text))
    if begins:
        return blocks >= 2
    if text.lstrip().startswith(_OTHER):
        return False
    return blocks >= 2 and _PAGE.search(text[:2000]) is not None


def read(data: bytes) -> Reading:
    """Read a saved web page.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        Title lines and talk, a blank line between paragraphs; the furniture is listed.
        No-break spaces are plain spaces. `turns` are given where the page tells them
        (``<cite>`` before the words).

    Raises
    ------
    SourceError
        If the page holds no text, is too large, or lxml is not installed.

    Examples
    --------
    >>> page = b"<nav>Home</nav><h1>Briefing</h1><p><b>Ann </b><b>Lee</b>: Why?<p>Yes."
    >>> read(page).text
    'Briefing\\n\\nAnn Lee: Why?\\n\\nYes.'
    """
    try:
        from lxml import etree  # noqa: F401
    except ImportError:
        raise SourceError(
            "web pages are read with lxml, which is not installed. Run: "
            'pip install "presskit-transcripts[formats]"'
        ) from None
    if len(data) > PAGE_BYTES:
        raise SourceError(
            f"the page has {len(data) / 1e6:.0f} MB, more than any transcript. Save "
            "the text alone, or take it out of the folder."
        )
    from presskit.sources import _html_facts, _html_moments, _html_talk, _html_tree

    text, repairs = decode(data)
    if text.count("<") > PAGE_TAGS or text.count("\n") > PAGE_LINES:
        raise SourceError(
            "the page has more tags or lines than any transcript. Save the text alone, "
            "or take it out of the folder."
        )
    root = _parse(text, repairs)
    if root is None:
        raise SourceError(_NO_TEXT)
    page = _html_tree.page(root)
    if page.mended:
        repairs.append("UTF-8 that was read as windows-1252 mended")
    found = _html_facts.facts(root, page)
    blocks, left_out = _html_talk.find(page, found.get("title", ""))
    if not blocks:
        raise SourceError(_NO_TEXT)
    h1 = [block for block in blocks if page.nodes[block.node].tag == "h1"]
    if len(h1) == 1:
        found["title"] = h1[0].text.replace("\n", " ")
    days = (dates_of(lexicon()).iso(block.time) for block in blocks[:8] if block.time)
    if day := next(filter(None, days), ""):
        found["date"] = day
    timed = _html_moments.pieces(root)
    named = by_prefix(timed)
    if any(piece.speaker for piece in named):
        titles = [Piece(None, one.text, _place(one), spoken=False) for one in h1]
        texts = {piece.text for piece in (*timed, *titles)}
        rest = [one for one in blocks if " ".join(one.text.split()) not in texts]
        left_out += [LeftOut(_place(one), _UNTIMED, one.text) for one in rest]
        told = lay_out_pieces([*titles, *named])
        left = tuple(map(_short, (*left_out, *told.left_out)))
        return told._replace(left_out=left, facts=found, repairs=tuple(repairs))
    layout = lay_out(page, blocks)
    return Reading(
        text=layout.text,
        parts=layout.parts,
        left_out=tuple(_short(row) for row in left_out),
        facts=found,
        turns=layout.turns,
        repairs=tuple(repairs),
        looks=layout.looks,
    )


def _place(block) -> str:
    return f"line {block.lines[0][1]}"


def _parse(text: str, repairs: list[str]):
    """Parse a page; one that is nested too deep without its inline tags."""
    from lxml import etree

    for attempt in range(3):
        if attempt == 1:
            text = _INLINE.sub(" ", text)
            repairs.append("tags that are never closed taken out")
        elif attempt == 2:
            text = _TAG.sub("<p>", text)
        parser = etree.HTMLParser(
            encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(text.encode("utf-8", "replace"), parser)
        except etree.XMLSyntaxError:
            return None
        if not any("Excessive depth" in entry.message for entry in parser.error_log):
            return root
    return root


def _short(row: LeftOut) -> LeftOut:
    if len(row.text) <= _MAX_LEFT_OUT:
        return row
    return row._replace(text=row.text[:_MAX_LEFT_OUT] + " …")
