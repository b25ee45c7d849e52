"""Markdown: fields at the top, hard-wrapped paragraphs, escapes, marks of emphasis."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from presskit.errors import SourceError
from presskit.schema.values import LINE_END, LeftOut, Look, Part, Reading
from presskit.sources._decode import decode
from presskit.sources._facts import facts
from presskit.sources._front_matter import MOST_LINES, front_matter
from presskit.sources._html_lines import parted
from presskit.sources._inline import BOLD, END, ITALIC, marked
from presskit.sources._pipe_tables import Cells, tables
from presskit.text import ends_sentence

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")

_START = 65536
_OPENS = (b"---", b"+++", b";;;", b"{")
_MOST_LINES = 500_000
_MARKED = re.compile(
    rb"^[ \t]*(\*\*|__|[*_])(?=[^\s*_])([^*_:\n]{1,80})(?::\1|\1[ \t]?:)[ \t]+\S",
    re.MULTILINE,
)
"""A label before talk, with the marks of emphasis around it."""
_FEW = 3
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$")
_RULE = re.compile(r"\s{0,3}(?:([-*_])(?:[ \t]*\1){2,}|=+|-+)\s*$")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)[\w-]*\s*$")
_RULES, _FENCES = frozenset("-*_="), frozenset("`~")
_QUOTE = re.compile(r"\s{0,3}(?:>[ \t]?)+")
_BULLET = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)](?=[ \t]+[*_]{2}))[ \t]+(?=\S)")
_REFERENCE = re.compile(r"\s{0,3}\[[^\[\]]{1,100}\]:\s+\S+")
# A label opens a paragraph, also where no blank line stands before it.
_LABEL = re.compile(
    r"[\s*_]*(?:"
    r"(?P<q>Q(?:\s{2,}|[:.][*_]*\s))"
    r"|[A-Z][A-Z.,'’ \-]{0,60}[A-Z.](?:\s[\[(][^\])]{1,80}[\])])?[*_]{0,3}:[*_]{0,3}"
    r"(?:\s|$))"
    r"|\s*\*\*[^*:]{1,60}(?::\*\*|\*\*:)"
    r"|\s*(?P<name>[^\W\d_a-z][\w.'’-]*+(?: [^\W\d_a-z][\w.'’-]*+){1,4}"
    r"(?: \([^()\n]{1,80}\))?:\s)"
)
_GOES_ON = re.compile(r"[\w,]$")
_NAMED = re.compile(r"[*_\s]*[^\W\da-z_][^:\n]{0,80}:[*_]{0,3}(?:\s|$)")
_UNDERLINE = {"=": "heading 1", "-": "heading 2"}
_SIGN = re.compile(f"([{BOLD}{ITALIC}{END}])")
_KINDS = {BOLD: "bold", ITALIC: "italic"}


class _Paragraph(NamedTuple):
    """Lines with their numbers, and how they look where they are a heading."""

    lines: list[tuple[int, str]]
    look: str = ""


def claims(data: bytes) -> bool:
    """Markdown is known by fields at its top, or by labels with marks around them.

    >>> claims(b"**Q:** Why?\\n**Bo Ek**: So.\\n**Q:** And?")
    True
    >>> claims(b"Q: *Why*?\\n" * 3)
    False
    >>> claims(b"*First:* a port.\\n*Second:* a road.\\n*Third:* no.")
    False
    """
    if b"-->" not in data:
        labels = [label for _, label in _MARKED.findall(data, 0, _START)]
        if len(labels) >= _FEW and len(set(labels)) < len(labels):
            return True  # a speaker comes back, "*First:*" in an answer does not
    if not data[:10].lstrip(b"\xef\xbb\xbf").startswith(_OPENS):
        return False
    start = data[:_START].decode("utf-8-sig", errors="replace")
    return front_matter(LINE_END.split(start, MOST_LINES))[1] > 0


def read(data: bytes) -> Reading:
    """Read a Markdown file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        Paragraphs parted by a blank line, their wrapped lines joined, no marks; each
        line of the file that holds words is a part.

    Raises
    ------
    SourceError
        If the bytes are not text.

    Examples
    --------
    >>> reading = read(b"---\\ntitle: Briefing\\n---\\n**MS. LEE:** Good\\nmorning.\\n")
    >>> reading.text, reading.facts, reading.parts[0].place
    ('MS. LEE: Good morning.', {'title': 'Briefing'}, 'line 4')
    """
    decoded = decode(data, mend="letters")
    lines = LINE_END.split(decoded.text)
    if len(lines) > _MOST_LINES:
        raise SourceError(
            f"it has {len(lines):,} lines: too many for one transcript. Save each "
            "transcript as a file of its own."
        )
    fields, n_front = front_matter(lines)
    left_out = []
    if n_front:
        front = "\n".join(lines[:n_front])
        left_out.append(LeftOut("line 1", "fields at the top of the file", front))
    layout = _Layout(left_out)
    for paragraph in _paragraphs(lines, n_front, left_out):
        layout.add(paragraph)
    return Reading(
        "".join(layout.pieces),
        tuple(layout.parts),
        tuple(sorted(left_out, key=lambda out: int(out.place[5:]))),
        facts(fields),
        repairs=decoded.repairs,
        looks=tuple(layout.looks),
    )


def _paragraphs(
    lines: list[str], first: int, left_out: list[LeftOut]
) -> Iterator[_Paragraph]:
    """Yield each paragraph as its lines, with their numbers, without block marks."""
    paragraph: list[tuple[int, str]] = []
    in_list, width = False, _width(lines[first:])
    cells = tables(lines, first)
    for number, line in parted(lines, first, cells):
        if number - 1 in cells:
            if paragraph:
                yield _Paragraph(paragraph)
                paragraph = []
            yield from _row(number, line, cells[number - 1], left_out)
            continue
        quote = _QUOTE.match(line) if ">" in line[:8] else None
        bare = line[quote.end() :] if quote else line
        mark = bare.lstrip()[:1]  # most lines begin with none, and need no pattern
        heading = mark == "#" and _HEADING.match(bare)
        rule = len(bare) <= 200 and (
            (mark in _RULES and _RULE.match(bare))
            or (mark in _FENCES and _FENCE.match(bare))
        )
        reference = mark == "[" and not paragraph and _REFERENCE.match(bare)
        if reference:
            left_out.append(LeftOut(f"line {number}", "address of a link", line))
        opens = bool(
            not mark or heading or rule or reference or _opens(bare, paragraph, width)
        )
        if opens and paragraph:
            underlined = (
                rule and len(paragraph) == 1 and _UNDERLINE.get(bare.strip()[0])
            )
            yield _Paragraph(paragraph, underlined or "")
            paragraph, in_list = [], False
        if not mark or rule or reference:
            continue
        if heading:
            yield _Paragraph([(number, heading[2])], f"heading {len(heading[1])}")
            continue
        if (in_list or not paragraph) and (bullet := _BULLET.match(bare)):
            if paragraph:
                yield _Paragraph(paragraph)
                paragraph = []
            in_list, bare = True, bare[bullet.end() :]
        paragraph.append((number, bare))
    if paragraph:
        yield _Paragraph(paragraph)


def _row(
    number: int, line: str, cells: Cells | None, left_out: list[LeftOut]
) -> Iterator[_Paragraph]:
    """Yield who speaks and what they say from a row of a table."""
    if cells is None:
        left_out.append(LeftOut(f"line {number}", "heading of a table", line))
        return
    for beside in cells.beside:
        left_out.append(LeftOut(f"line {number}", "beside the talk in a table", beside))
    if cells.who.rstrip("*_").endswith(":"):
        yield _Paragraph([(number, f"{cells.who} {cells.what}")])
        return
    if cells.who:
        yield _Paragraph([(number, cells.who)], "cell")
    for said in filter(None, (cells.what, cells.answer)):
        yield _Paragraph([(number, said)])


def _width(lines: list[str]) -> int:
    """Return the length that lines have at most, some of a hundred aside."""
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    return lengths[len(lengths) * 95 // 100] if lengths else 0


def _opens(line: str, paragraph: list[tuple[int, str]], width: int) -> bool:
    """Return True if a line opens a turn though no blank line stands before it."""
    if not paragraph:
        return False
    before = paragraph[-1][1]
    # Nobody who wraps lines ends one where the next word fits in.
    room = width - len(before.rstrip()) - len(line.split(maxsplit=1)[0])
    if room > 1 and ends_sentence(before.rstrip("*_ \t")) and _NAMED.match(line):
        return True
    label = _LABEL.match(line)
    if label is None:
        return False
    several = " " in label[0].strip() or "*" in label[0] or label["q"]
    if label["name"]:  # in small letters a line of talk may begin so
        several = False
    return bool(several or before.endswith("  ") or not _GOES_ON.search(before.strip()))


class _Layout:
    """The text so far, and which line of the file each stretch of it stands in."""

    def __init__(self, left_out: list[LeftOut]):
        self.pieces: list[str] = []
        self.parts: list[Part] = []
        self.looks: list[Look] = []
        self._length = 0
        self._left_out = left_out

    def add(self, paragraph: _Paragraph) -> None:
        """Add a paragraph, its marks taken away and its lines joined."""
        first = paragraph.lines[0][0]

        def leave_out(why: str, text: str) -> None:
            self._left_out.append(LeftOut(f"line {first}", why, text))

        # A backslash or two spaces at the end of a line break it.
        raw = [line for _, line in paragraph.lines]
        breaks = [line.endswith(("  ", "\\")) for line in raw]
        raw = [line.removesuffix("\\") for line in raw]
        shown = marked("\n".join(raw), leave_out)
        bare, signed = shown.split("\n"), _SIGN.search(shown)
        between = "\n\n" if self.pieces else ""
        looks = _Looks(paragraph.look)
        for (number, _), line, broken in zip(
            paragraph.lines, bare, breaks, strict=True
        ):
            said = _SIGN.sub("", line) if signed else line
            said = said.replace("\xa0", " ").strip()
            if said:
                if self.pieces:
                    self._append(between)
                start = self._length
                if signed or paragraph.look:
                    looks.line(line, start, new=between != " ")
                self._append(said)
                self.parts.append(Part(start, self._length, f"line {number}"))
                between = ""
            elif signed or paragraph.look:
                looks.line(line, self._length, new=False)
            between = between or ("\n" if broken else " ")
        if self.pieces and self.pieces[-1] in {"\n\n", "\n", " "}:
            self._length -= len(self.pieces.pop())
        self.looks += looks.close(self._length)

    def _append(self, text: str) -> None:
        self.pieces.append(text)
        self._length += len(text)


class _Looks:
    """What stands at the start of the lines of a paragraph and is set apart."""

    def __init__(self, whole: str):
        self._whole = whole
        self._open: list[str] = []
        self._start, self._kind = -1, ""
        self._found: list[Look] = []

    def line(self, text: str, start: int, *, new: bool) -> None:
        """Follow the signs of one line of the file, which stands at `start`."""
        at, words_yet = start, not new
        for piece in _SIGN.split(text if not new else text.lstrip()):
            if piece == END:
                self._open = self._open[:-1]
            elif piece in _KINDS:
                self._open.append(_KINDS[piece])
            elif piece.strip():
                piece = piece if words_yet else piece.lstrip()
                if not words_yet:
                    self._end(at)
                    if self._open or self._whole:
                        self._start, self._kind = at, self._whole or self._open[0]
                elif not self._whole and self._kind not in self._open:
                    self._end(at)
                words_yet = True
                at += len(piece)
            elif words_yet:
                at += len(piece)

    def close(self, end: int) -> list[Look]:
        """Return the looks that were found, at the end of the paragraph."""
        self._end(end)
        return self._found

    def _end(self, at: int) -> None:
        if self._start >= 0:
            self._found.append(Look(self._start, at, self._kind))
        self._start = -1
