"""A document and its style become turns: spans of the text, each under one label."""

from collections.abc import Iterator, Mapping

from presskit import headers, styles
from presskit.errors import TranscriptError
from presskit.names import parse
from presskit.schema.values import Document, Header, Turns
from presskit.text import count, n_words, plain
from presskit.turns._doubts import doubts
from presskit.turns._footer import footer
from presskit.turns._headings import without_headings

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
    header, header_end, found = _detected(document, style)
    marks = found.labels
    first = marks[0].start if marks else len(text)
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

    footer_start = footer(text, label_end[-1])
    start, end = [], []
    for left, right in zip(label_end, [*label_start[1:], footer_start], strict=True):
        chunk = text[left:right]
        said = chunk.strip()
        begin = left + len(chunk) - len(chunk.lstrip()) if said else left
        start.append(begin)
        end.append(begin + len(said))
    end = without_headings(text, start, end)
    words, unheard = count(text, start, end)
    line = document.lines(label_start)
    told = document.reading.turns
    times = [(turn.start_time, turn.end_time) for turn in told or ()]
    times = [(None, None)] * (len(label) - len(times)) + times
    who = header.people[0][0] if header.people else ""
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
        words,
        unheard,
        [begin for begin, _ in times],
        [finish for _, finish in times],
        doubts(document, who, found, opening, start, end, line, label, words),
    )


def _detected(
    document: Document, style: str | styles.Style | None
) -> tuple[Header, int, styles.Detected]:
    """Return the header, where it ends, and the places that open a turn."""
    text, facts = document.text, document.reading.facts
    if document.reading.turns is not None and style is None:
        marks = [
            styles.Mark(turn.label, turn.label_start, turn.label_end, True)
            for turn in document.reading.turns
        ]
        first = marks[0].start if marks else len(text)
        header, header_end = _front(text, first, facts)
        return header, header_end, styles.Detected(document.format, 1.0, marks, [])
    guess = _first_strong(text)
    header, header_end = _front(text, guess, facts)
    known = {plain(name) for name, _ in header.people}
    found = styles.detect(text, style, known)
    first = found.labels[0].start if found.labels else len(text)
    if first != guess:
        header, header_end = _front(text, first, facts)
    return header, header_end, found


def segments(turns: Turns, text: str) -> Iterator[tuple[str, int, int]]:
    """Yield kind, start and end of every part of a text, without gap or overlap.

    Parameters
    ----------
    turns : Turns
        What :func:`split` returns.
    text : str
        The text that was cut.

    Yields
    ------
    tuple of (str, int, int)
        Kind is "header", "label", "separator" (white space), "heading" (a topic that
        stands between turns), "turn" or "footer". Empty parts are left out.

    Examples
    --------
    >>> text = "Ann Lee (AP): Why?"
    >>> list(segments(split(Document("a.txt", text, "plain", "")), text))
    [('label', 0, 13), ('separator', 13, 14), ('turn', 14, 18)]
    """
    edges = [("header", 0, turns.header_end)]
    columns = (turns.label_start, turns.label_end, turns.start, turns.end)
    for label_start, label_end, start, end in zip(*columns, strict=True):
        edges += [("label", label_start, label_end), ("turn", start, end)]
    edges.append(("footer", turns.footer_start, len(text)))
    at = 0
    for kind, start, end in edges:
        if at < start:
            yield "heading" if text[at:start].strip() else "separator", at, start
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


def _front(text: str, first: int, facts: Mapping[str, str]) -> tuple[Header, int]:
    """Read the lines before the first label; return also where the header ends."""
    lines = text[:first].splitlines(keepends=True)
    header, n_header = headers.read([line.rstrip("\r\n") for line in lines], facts)
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


def _no_turns(text: str, found: styles.Detected) -> str:
    n_lines = text.count("\n") + 1
    near = len(found.doubtful)
    return (
        f"no line opens a turn in any known style. Nearest: {found.style!r} on {near} "
        f"of {n_lines} lines. Pass style=… (one of {styles.names()}), or put a header "
        "with the kind of event and the speaker above a statement."
    )
