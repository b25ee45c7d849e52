"""Pages in which elements say when their words are spoken: noScribe, hyperaudio."""

import re

from presskit.sources import _moments
from presskit.sources._voices import Piece

_NAMED = re.compile(r"(?:ts|t)_(?P<start>\d{1,10})(?:_(?P<end>\d{1,10}))?(?:_|$)")
"""The name of an anchor: "ts_1000_4000_S00", in milliseconds."""
_BLOCKS = frozenset("p div li tr td section article blockquote dd".split())
_SOME = 3
"""Blocks with times from which on the page is a timed one."""
_MOST = 0.6
"""Share of the letters that stand in such blocks."""
_WORDS = ".//text()[not(ancestor::script or ancestor::style or ancestor::head)]"
_SPACES = re.compile(r"\s+")


def pieces(root) -> list[Piece]:
    """Return the blocks of a page whose words have times; none unless most have.

    Parameters
    ----------
    root : lxml element
        The page.

    Returns
    -------
    list of Piece
        A piece a block, nobody named; what stands in other blocks is left out.

    Examples
    --------
    >>> from lxml import html
    >>> said = (f'<p><a name="ts_{n}000_{n}900_S00">So.</a></p>' for n in (1, 2, 3))
    >>> page = html.fromstring("".join(said))
    >>> [(one.text, one.start, one.end) for one in pieces(page)][:2]
    [('So.', 1.0, 1.9), ('So.', 2.0, 2.9)]
    """
    timed: dict = {}
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        start, end = _span(element.attrib)
        if start is not None and (block := _block(element)) is not None:
            first, last = timed.get(block, (start, None))
            timed[block] = first, end if end is not None else last
    found = [
        Piece(None, text, f"line {block.sourceline}", start, end)
        for block, (start, end) in timed.items()
        if (text := _said(block))
    ]
    inside = sum(len(one.text) for one in found)
    if len(found) < _SOME or inside < _MOST * len(_said(root)):
        return []
    return _moments.in_seconds(found)[0]


def _span(told) -> tuple[float | None, float | None]:
    """Return the times of the words of an element, by its attributes."""
    for name in ("name", "id"):
        if match := _NAMED.match(told.get(name, "")):
            start, end = match["start"], match["end"]
            return int(start) / 1000, int(end) / 1000 if end else None
    fields = {key.removeprefix("data-"): x for key, x in told.items() if "data-" in key}
    if not fields:
        return None, None
    if "m" in fields and fields["m"].isdecimal():  # hyperaudio: milliseconds
        start = int(fields["m"]) / 1000
        lasts = fields.get("d", "")
        return start, start + int(lasts) / 1000 if lasts.isdecimal() else None
    start, end = (_moments.called(fields, which) for which in ("start", "end"))
    return _moments.span(fields, start, end)


def _block(element):
    """Return the innermost block around an element; it may be one itself."""
    while element is not None and element.tag not in _BLOCKS:
        element = element.getparent()
    return element


def _said(element) -> str:
    return _SPACES.sub(" ", "".join(element.xpath(_WORDS))).strip()
