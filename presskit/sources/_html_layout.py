"""Blocks become the reading text, its parts and, where the page tells them, turns."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from presskit.schema.values import Look, Part, Said
from presskit.sources._html_tree import Block, Page

_CLOCK = re.compile(r"\W*(?:(\d{1,3}):)?(\d{1,4}):(\d{2}(?:[.,]\d{1,6})?)\W*")
_DURATION = re.compile(r"PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,7}(?:\.\d{1,6})?)S)?")


@dataclass
class _Turn:
    label: str
    time: float | None
    label_start: int
    label_end: int
    start: int = -1
    end: int = -1


@dataclass
class _Text:
    """The reading text as it grows."""

    pieces: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    length: int = 0

    def add(self, text: str, place: int | None = None) -> None:
        if place is not None:
            end = self.length + len(text)
            self.parts.append(Part(self.length, end, f"line {place}"))
        self.pieces.append(text)
        self.length += len(text)

    def block(self, block: Block, look: str) -> None:
        for i, (text, line) in enumerate(block.lines):
            if i:
                self.add("\n")
            n, kind = block.looks.get(i, (len(text), look))
            if kind and text:
                self.looks.append(Look(self.length, self.length + n, kind))
            self.add(text, line)


class Layout(NamedTuple):
    """The reading text and what :class:`Reading` has about it."""

    text: str
    parts: tuple[Part, ...]
    looks: tuple[Look, ...]
    turns: tuple[Said, ...] | None


def lay_out(page: Page, blocks: list[Block]) -> Layout:
    """Join paragraphs by blank lines; where <cite> tells who speaks, say so.

    Consecutive words of one speaker are one turn.
    """
    tags = [page.nodes[block.node].tag for block in blocks]
    cited = tags.count("cite") >= 2
    text = _Text()
    turns: list[_Turn] = []
    after_label = False
    before: Block | None = None
    for block, tag, after in zip(blocks, tags, [*blocks[1:], None], strict=True):
        if before is not None and _same_row(page, before, block):
            after_label = True
        before = block
        if cited and tag == "cite":
            name = block.text.replace("\n", " ").rstrip(": ")
            after_label = not turns or turns[-1].label != name
            if after_label:
                text.add("\n\n" if text.length else "")
                start = text.length
                text.add(f"{name}:", block.lines[0][1])
                turns.append(_Turn(name, None, start, text.length))
        elif turns and tag == "time":
            if turns[-1].start < 0:
                turns[-1].time = _seconds(block.time, block.text)
        else:
            text.add(" " if after_label else "\n\n" if text.length else "")
            after_label = False
            if turns and turns[-1].start < 0:
                turns[-1].start = text.length
            look = page.nodes[block.node].look
            if after is not None and _beside(page, block, after):
                look = "cell"
            text.block(block, look)
            if turns:
                turns[-1].end = text.length
    said = tuple(
        Said(
            turn.label,
            turn.label_start,
            turn.label_end,
            turn.start if turn.start >= 0 else turn.label_end,
            turn.end if turn.start >= 0 else turn.label_end,
            turn.time,
        )
        for turn in turns
    )
    return Layout(
        "".join(text.pieces), tuple(text.parts), tuple(text.looks), said or None
    )


def _same_row(page: Page, label: Block, words: Block) -> bool:
    """Return True if a label with its colon stands in the cell before the words."""
    return label.lines[-1][0].endswith(":") and _beside(page, label, words)


def _beside(page: Page, label: Block, words: Block) -> bool:
    """Return True if one block is a cell and the other begins the next cell."""
    cell = page.nodes[label.node]
    if cell.tag not in ("td", "th", "dt") or cell.last - cell.first != 1:
        return False
    at = words.node
    while page.nodes[at].tag not in ("td", "dd") and page.nodes[at].parent > 0:
        at = page.nodes[at].parent  # a paragraph of the cell
    after = page.nodes[at]
    return (
        after.tag in ("td", "dd") and at != label.node and cell.parent == after.parent
    )


def _seconds(*texts: str | None) -> float | None:
    """Return seconds from "1:02:03", "0:53" or "PT53S"; the first text that tells."""
    for text in texts:
        match = _CLOCK.fullmatch(text or "") or _DURATION.fullmatch(text or "")
        if match and any(match.groups()):
            hours, minutes, seconds = (
                float((n or "0").replace(",", ".")) for n in match.groups()
            )
            return 3600 * hours + 60 * minutes + seconds
    return None
