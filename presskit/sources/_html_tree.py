"""A page becomes blocks: paragraphs, headings and the like, in their order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from presskit.sources._html_bytes import mend
from presskit.sources._html_marks import (
    IMAGES,
    UNREAD,
    kind_of,
    leads_away,
    look_of,
    why_furniture,
    words_of,
)
from presskit.text.clock import CLOCK

_PREFORMATTED = frozenset(("pre", "xmp", "plaintext", "listing"))
_SPACES = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_LINE_ENDS = re.compile(r"\r\n?")
_UNSEEN = "\xad\u200b\u2060\ufeff"
# An indented source puts white space around inline tags: none belongs before a full
# stop, and none between a name and its colon.
_EDGE = "\x1f"
_AT_EDGE = re.compile(" ?\x1f[ \x1f]*+")
_LABEL_LENGTH = 100
_MAX_LINE = 65535  # the parser counts lines no further


@dataclass(slots=True)
class Node:
    """A block-level element: the blocks ``first <= i < last`` lie in it."""

    tag: str
    parent: int
    first: int
    line: int
    why: str
    words: frozenset[str]
    itemprop: str
    look: str = ""
    last: int = 0
    image: bool = False


@dataclass(slots=True)
class Block:
    """A paragraph: its lines, each with its line number in the source."""

    node: int
    lines: list[tuple[str, int]]
    linked: int
    time: str | None = None
    looks: dict[int, tuple[int, str]] = field(default_factory=dict)
    """Which lines begin with words set apart: how many characters, and how."""

    @property
    def text(self) -> str:
        """The lines of the paragraph."""
        return "\n".join(text for text, _ in self.lines)


@dataclass(slots=True)
class Page:
    """The blocks of a page, the elements that hold them, and what was not read."""

    nodes: list[Node] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    unread: list[tuple[int, str, str]] = field(default_factory=list)
    mended: bool = False


@dataclass(slots=True)
class _Line:
    """A line as it grows: what stands in it, and how its first words are set apart."""

    number: int = 0
    pieces: list[str] = field(default_factory=list)
    looks: list[str] | None = None  # of the words so far; None before the first
    lead: int = -1  # how many pieces had that look; -1 for all of them

    def look(self, open_looks: list[str]) -> None:
        """Take note that words come that stand inside some inline elements."""
        if self.looks is None:
            self.looks = list(open_looks)
        elif self.lead < 0 and self.looks:
            left = [look for look in self.looks if look in open_looks]
            if left:
                self.looks = left
            else:
                self.lead = len(self.pieces)


class _Walk:
    """Collects the lines of the current paragraph."""

    def __init__(self) -> None:
        self.page = Page()
        self.open: list[int] = []
        self.lines: list[_Line] = []
        self.looks: list[str] = []
        self.linked = 0
        self.time: str | None = None
        self.line = 1
        self.in_link = 0
        self.preformatted = 0

    def add(self, text: str | None) -> None:
        """Add text at the current line of the source."""
        if not text:
            return
        bare = text.lstrip()
        if bare:
            lead = text[: len(text) - len(bare)].count("\n")
            if not self.lines:
                self.lines.append(_Line())
            line = self.lines[-1]
            line.number = line.number or self.line + lead
            line.look(self.looks)
            if self.in_link:
                self.linked += len(bare)
        if self.lines:
            self.lines[-1].pieces.append(text)
        self.line += text.count("\n")

    def mark_image(self) -> None:
        """Note that the innermost block holds a picture."""
        if self.open:
            self.page.nodes[self.open[-1]].image = True

    def edge(self) -> None:
        """Mark where an inline element begins or ends."""
        if self.lines:
            self.lines[-1].pieces.append(_EDGE)

    def flush(self) -> None:
        """End the paragraph, or both where two line breaks part them."""
        lines, self.lines = self.lines, []
        linked, self.linked = self.linked, 0
        time, self.time = self.time, None
        if not lines or not self.open:
            return
        clean = self._preformatted if self.preformatted else self._flowing
        paragraph: list[tuple[str, int]] = []
        looks: dict[int, tuple[int, str]] = {}
        for text, line, look in [*clean(lines), ("", 0, None)]:
            if text or (self.preformatted and line and paragraph):
                if look:
                    looks[len(paragraph)] = look
                paragraph.append((text, line))
            elif paragraph:
                while not paragraph[-1][0]:
                    paragraph.pop()
                block = Block(self.open[-1], paragraph, linked, time, looks)
                self.page.blocks.append(block)
                paragraph, linked, looks = [], 0, {}

    def _plain(self, text: str) -> str:
        """Return text with plain spaces, mended, without what nobody sees."""
        if text.isascii():
            return text
        mended = mend(text)
        self.page.mended |= mended != text
        text = mended.replace("\xa0", " ").replace("\u202f", " ")
        for unseen in _UNSEEN:
            text = text.replace(unseen, "")
        return text

    def _flowing(self, lines: list[_Line]) -> Iterator[tuple]:
        for line in lines:
            text = self._flow(line.pieces)
            look = None
            if line.looks:
                lead = text if line.lead < 0 else self._flow(line.pieces[: line.lead])
                if lead and text.startswith(lead):
                    look = len(lead), min(line.looks, key=_rank)
            yield text, line.number, look

    def _flow(self, pieces: list[str]) -> str:
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        text = _SPACES.sub(" ", text)
        if _EDGE in text:
            text = _AT_EDGE.sub(_space_at_edge, text)
        return self._plain(text).strip()

    def _preformatted(self, lines: list[_Line]) -> Iterator[tuple]:
        for line in lines:
            text = self._plain("".join(line.pieces).replace(_EDGE, ""))
            text = _LINE_ENDS.sub("\n", text)
            # The line is that of the first character that is not a space.
            lead = text[: len(text) - len(text.lstrip())].count("\n")
            first = max(line.number - lead, 1)
            for number, row in enumerate(text.split("\n"), first):
                yield row.rstrip(), number, None


_CLOCK = re.compile(rf"{CLOCK}(?!\d)")
_CLOCK_ENDS = re.compile(rf"(?<!\d){CLOCK}\Z")
_STRONGEST = ("bold", "class", "cite", "large", "marked")


def _rank(look: str) -> int:
    """Return the rank of a look by how much it says; the lowest says most."""
    kind = look.split()[0]
    return _STRONGEST.index(kind) if kind in _STRONGEST else len(_STRONGEST)


def _space_at_edge(match: re.Match) -> str:
    """Return the space where an inline tag begins or ends; '' for none."""
    text, start, end = match.string, match.start(), match.end()
    before, after = text[start - 1 : start], text[end : end + 1]
    if after in ",.;:!?)]" or before in "([":
        return ""
    if " " in match[0]:
        return " "
    # "<span>Ann Lee</span><span>0:05</span>": a page parts a time by its looks.
    if before.isalpha() and _CLOCK.match(text, end):
        return " "
    if before.isdigit() and after.isalpha():
        return " " if _CLOCK_ENDS.search(text, max(0, start - 9), start) else ""
    # "<b>Question:</b>Why": a label is parted from the words.
    label = before == ":" and start <= _LABEL_LENGTH and after.isalnum()
    return " " if label else ""


def page(root) -> Page:
    """Walk a parsed page (an lxml element) once: its blocks, furniture among them."""
    from lxml import etree

    walk = _Walk()
    kinds: list[str] = []  # of the elements that are open
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        if event == "start":
            # The parser gives the line where a tag ends, up to its highest number.
            line = element.sourceline or 1
            if line < _MAX_LINE:
                walk.line = line
            kind = kind_of(element)
            kinds.append(kind)
            _START[kind](walk, element)
            if kind == "unread":
                walker.skip_subtree()
            else:
                walk.add(element.text)
        else:
            _END[kinds.pop()](walk, element)
            walk.add(element.tail)
    walk.flush()
    for node in reversed(walk.page.nodes):  # children before their parents
        if node.image and node.parent >= 0:
            parent = walk.page.nodes[node.parent]
            parent.image |= parent.last - parent.first <= 3
    return walk.page


def _start_block(walk: _Walk, element) -> None:
    walk.flush()
    page, tag = walk.page, element.tag
    if tag == "figure":
        walk.mark_image()
    words = words_of(element) if element.attrib else frozenset()
    parent = walk.open[-1] if walk.open else -1
    node = Node(
        tag=tag,
        parent=parent,
        first=len(page.blocks),
        line=walk.line,
        why=why_furniture(element, words),
        words=words,
        itemprop=element.get("itemprop") or "",
        look=look_of(element),
    )
    page.nodes.append(node)
    walk.open.append(len(page.nodes) - 1)
    walk.preformatted += tag in _PREFORMATTED
    if tag == "time":
        walk.time = element.get("datetime") or ""


def _end_block(walk: _Walk, element) -> None:
    walk.flush()
    walk.page.nodes[walk.open.pop()].last = len(walk.page.blocks)
    walk.preformatted -= element.tag in _PREFORMATTED


def _start_inline(walk: _Walk, element) -> None:
    if element.tag == "time":
        walk.time = element.get("datetime") or ""
    elif element.tag == "img":
        walk.mark_image()
    if look := look_of(element):
        walk.looks.append(look)
    walk.edge()


def _end_inline(walk: _Walk, element) -> None:
    if look_of(element):
        walk.looks.pop()
    walk.edge()


def _start_link(walk: _Walk, element) -> None:
    walk.in_link += leads_away(element)
    _start_inline(walk, element)


def _end_link(walk: _Walk, element) -> None:
    walk.in_link -= leads_away(element)
    _end_inline(walk, element)


def _start_break(walk: _Walk, element) -> None:
    walk.lines.append(_Line())


def _end_break(walk: _Walk, element) -> None:
    pass


def _start_unread(walk: _Walk, element) -> None:
    tag = element.tag
    if tag in IMAGES:
        walk.mark_image()
    text = " ".join("".join(element.itertext()).split())
    if text and walk.open:
        why = tag if tag in UNREAD else "hidden"
        walk.page.unread.append((walk.line, why, text))
    walk.edge()


def _end_unread(walk: _Walk, element) -> None:
    walk.line += sum(text.count("\n") for text in element.itertext())
    walk.edge()


_START = {
    "block": _start_block,
    "inline": _start_inline,
    "link": _start_link,
    "break": _start_break,
    "unread": _start_unread,
}
_END = {
    "block": _end_block,
    "inline": _end_inline,
    "link": _end_link,
    "break": _end_break,
    "unread": _end_unread,
}
