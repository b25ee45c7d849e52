"""A document and its style become turns: spans of the text, each under one label."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from presskit import headers, styles
from presskit.errors import TranscriptError
from presskit.headers import Header
from presskit.labels import parse
from presskit.sources import Document
from presskit.text import n_inaudible, n_words, plain


class Doubt(NamedTuple):
    """One thing in a source to look at before trusting a number."""

    start: int | None
    end: int | None
    line: int | None
    severity: str
    kind: str
    message: str
    suggestion: str


class Turns(NamedTuple):
    """The turns of one document, a list a column, in the order of the text."""

    header: Header
    style: str
    confidence: float
    header_end: int
    footer_start: int
    label: list[str]
    label_start: list[int]
    label_end: list[int]
    start: list[int]
    end: list[int]
    line: list[int]
    n_words: list[int]
    n_inaudible: list[int]
    doubts: list[Doubt]


_FOOTER = re.compile(
    r"(?:\s*\n[ \t]*(?:[-*#_–— ]*(?:the )?ends?[-*#_–—. ]*|#{2,}|E&OE|"
    r"[(\[]?end of (?:the )?(?:transcript|press conference|briefing|interview)[)\]]?"
    r"\.?|"
    r"(?:©|\(c\)|copyright)[^\n]{0,200}|end\s+\d{1,2}:\d{2}[^\n]{0,20}|"
    r"\d{1,2}:\d{2}\s*[ap]\.?m\.?(?:\s+[A-Z]{2,4})?)[ \t]*)+\s*\Z",
    re.IGNORECASE,
)
_OPENING_WORDS = 25


def split(document: Document, style: str | styles.Style | None = None) -> Turns:
    """Cut a document into turns.

    Parameters
    ----------
    document : Document
        What a reader made of a file.
    style : str or Style, optional
        How it marks a change of speaker; by default found by evidence.

    Returns
    -------
    Turns
        One entry a turn. A turn runs from its label to the next one; talk before the
        first label is a turn without label. An empty turn has ``start == end`` right
        after its label.

    Raises
    ------
    TranscriptError
        If no line opens a turn and no header says that the text is one statement.

    Examples
    --------
    >>> text = "Ann Lee (AP): Why?\\nBo Ek (AP): So"
    >>> turns = split(Document("a.txt", text, "plain", ""))
    >>> turns.label, turns.start, turns.end
    (['Ann Lee (AP)', 'Bo Ek (AP)'], [14, 31], [18, 33])
    """
    text = document.text
    guess = _first_strong(text)
    header, header_end = _front(text, guess)
    known = {plain(name) for name, _ in header.people}
    found = styles.detect(text, style, known)
    marks = found.labels
    first = marks[0].start if marks else len(text)
    if first != guess:
        header, header_end = _front(text, first)
    opening = _opening(text, header_end, first, header, labelled=bool(marks))
    if not marks and opening is None:
        raise TranscriptError(_no_turns(text, found))

    label, label_start, label_end = [], [], []
    if opening is not None:
        label, label_start, label_end = [""], [opening], [opening]
    else:
        header_end = first
    label += [mark.label for mark in marks]
    label_start += [mark.start for mark in marks]
    label_end += [mark.end for mark in marks]

    footer_start = _footer(text, label_end[-1])
    start, end = [], []
    for left, right in zip(label_end, [*label_start[1:], footer_start], strict=True):
        chunk = text[left:right]
        said = chunk.strip()
        begin = left + len(chunk) - len(chunk.lstrip()) if said else left
        start.append(begin)
        end.append(begin + len(said))
    said = [text[left:right] for left, right in zip(start, end, strict=True)]
    line = document.lines(label_start)
    return Turns(
        header,
        found.style,
        found.confidence if marks else 0.0,
        header_end,
        footer_start,
        label,
        label_start,
        label_end,
        start,
        end,
        line,
        [n_words(words) for words in said],
        [n_inaudible(words) for words in said],
        _doubts(document, found, opening, start, end, line, label),
    )


def segments(turns: Turns, length: int) -> Iterator[tuple[str, int, int]]:
    """Yield kind, start and end of every part of a text, without gap or overlap.

    Parameters
    ----------
    turns : Turns
        What :func:`split` returns.
    length : int
        Number of characters of the text.

    Yields
    ------
    tuple of (str, int, int)
        Kind is "header", "label", "separator", "turn" or "footer". Empty parts are
        left out.

    Examples
    --------
    >>> turns = split(Document("a.txt", "Ann Lee (AP): Why?", "plain", ""))
    >>> list(segments(turns, 18))
    [('label', 0, 13), ('separator', 13, 14), ('turn', 14, 18)]
    """
    edges = [("header", 0, turns.header_end)]
    columns = (turns.label_start, turns.label_end, turns.start, turns.end)
    for label_start, label_end, start, end in zip(*columns, strict=True):
        edges += [("label", label_start, label_end), ("turn", start, end)]
    edges.append(("footer", turns.footer_start, length))
    at = 0
    for kind, start, end in edges:
        if at < start:
            yield "separator", at, start
        if start < end:
            yield kind, start, end
        at = max(at, end)


def _first_strong(text: str) -> int:
    """Return where the first label stands that is one by its own words."""
    for match in styles.get("name-outlet").opens.finditer(text, 0, 20_000):
        label = parse(match["label"].rstrip()) if match["sure"] else None
        if label and (label.office or label.anonymous or label.affiliation):
            return match.start("label")
    return min(len(text), 20_000)


def _front(text: str, first: int) -> tuple[Header, int]:
    """Read the lines before the first label; return also where the header ends."""
    lines = text[:first].splitlines(keepends=True)
    header, n_header = headers.read([line.rstrip("\r\n") for line in lines])
    return header, sum(map(len, lines[:n_header]))


def _opening(
    text: str, header_end: int, first: int, header: Header, *, labelled: bool
) -> int | None:
    """Return where an opening statement without a label starts, if there is one."""
    talk = text[header_end:first]
    begin = header_end + len(talk) - len(talk.lstrip())
    if not talk.strip():
        return None
    if labelled:
        # A line or two between header and first label are a note, not a statement.
        start = talk.lstrip()[: 40 * _OPENING_WORDS]
        return begin if n_words(start) >= _OPENING_WORDS else None
    says = header.kind or header.status or header.people
    return begin if says and text[:header_end].strip() else None


def _footer(text: str, start: int) -> int:
    """Return where end lines and copyright notes after the last turn begin."""
    tail = max(start, len(text) - 2_000)
    match = _FOOTER.search(text, tail)
    return match.start() if match else len(text)


def _no_turns(text: str, found: styles.Detected) -> str:
    n_lines = text.count("\n") + 1
    near = len(found.doubtful)
    return (
        f"no line opens a turn in any known style. Nearest: {found.style!r} on {near} "
        f"of {n_lines} lines. Pass style=… (one of {styles.names()}), or put a header "
        "with the kind of event and the speaker above a statement."
    )


def _doubts(document, found, opening, start, end, line, label) -> list[Doubt]:
    """Return what the cutting itself found doubtful."""
    doubts = []
    if opening is not None:
        doubts.append(
            Doubt(
                start[0], end[0], line[0], "note", "unlabelled opening",
                "The talk before the first label is read as one opening statement by "
                "the speaker whom the header names.",
                "If somebody else speaks here, put a label above it.",
            )
        )  # fmt: skip
    for mark in found.labels:
        if not mark.complete:
            at = document.line(mark.start)
            doubts.append(
                Doubt(
                    mark.start, mark.end, at, "note", "label without colon",
                    f"Line {at} has no colon; {mark.label!r} is read as a label since "
                    "it is one elsewhere in this transcript.",
                    "If it is part of the talk, add words to the line.",
                )
            )  # fmt: skip
    for mark in found.doubtful:
        at = document.line(mark.start)
        doubts.append(
            Doubt(
                mark.start, mark.end, at, "warning", "possible label",
                f"{mark.label!r} before a colon could be a speaker; it is read as "
                "talk, since nothing else in the transcript confirms it.",
                "If it is a speaker, add the outlet or office to the label.",
            )
        )  # fmt: skip
    for position, (left, right) in enumerate(zip(start, end, strict=True)):
        if left == right:
            doubts.append(
                Doubt(
                    left, right, line[position], "note", "empty turn",
                    f"The source prints the label {label[position]!r} without words.",
                    "",
                )
            )  # fmt: skip
    return doubts
