"""A document and its style become turns: spans of the text, each under one label."""

import re
from collections.abc import Sequence

from presskit.errors import TranscriptError
from presskit.languages import lexicon
from presskit.schema.values import Detected, Document, Header, Mark, Turns
from presskit.text import count
from presskit.text.clock import CLOCK
from presskit.turns._footer import footer, without_end_labels
from presskit.turns._headings import without_headings
from presskit.turns._page_foot import page_foot
from presskit.turns._set_headings import without_set_headings


def turns_of(
    document: Document,
    header: Header,
    header_end: int,
    found: Detected,
    languages: tuple[str, ...] = (),
) -> Turns:
    """Cut a document into turns.

    Parameters
    ----------
    document : Document
        What a reader made of a file.
    header : Header
        What the lines before the talk say.
    header_end : int
        The character after them.
    found : Detected
        The places that open a turn.
    languages : tuple of str
        The languages of the document; all where none is told.

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
    >>> header = Header(None, None, None, None, None, None, None, (), None)
    >>> from presskit.schema.values import Mark
    >>> marks = [Mark("Ann Lee (AP)", 0, 13, True), Mark("Bo Ek (AP)", 19, 30, True)]
    >>> found = Detected("name-outlet", 1.0, marks, [])
    >>> turns = turns_of(Document("a.txt", text, "plain", ""), header, 0, found)
    >>> turns.label, turns.start, turns.end
    (['Ann Lee (AP)', 'Bo Ek (AP)'], [14, 31], [18, 33])
    """
    text = document.text
    words_of = lexicon(*languages)
    marks = found.labels
    foot = len(text)
    if document.reading.turns is None and marks:
        foot = page_foot(text, marks[0].end, words_of, marks)
        marks = [mark for mark in marks if mark.end <= foot]
        marks = without_end_labels(text[:foot], marks, words_of)
    first = marks[0].start if marks else len(text)
    opening = _opening(text, header_end, first, header, labelled=bool(marks))
    if not marks and opening is None:
        raise TranscriptError(_no_turns(document, found))

    label, label_start, label_end = [], [], []
    if opening is not None:
        label, label_start, label_end = [""], [opening], [opening]
    else:
        header_end = first
    label += [mark.label for mark in marks]
    label_start += [mark.start for mark in marks]
    label_end += [mark.end for mark in marks]

    footer_start = min(foot, footer(text[:foot], label_end[-1], words_of))
    ends = _ends(document, marks, [*label_start[1:], footer_start])
    start, end = _without_white_space(text, label_end, ends)
    end = without_set_headings(text, start, end, document.reading.looks)
    end = without_headings(text, start, end, words_of)
    words, unheard = count(text, start, end)
    told = document.reading.turns or ()
    untimed = [None] * (len(label) - len(told))
    return Turns(
        header=header,
        style=found.style,
        confidence=found.confidence if marks else 0.0,
        header_end=header_end,
        footer_start=footer_start,
        label=label,
        label_start=label_start,
        label_end=label_end,
        start=start,
        end=end,
        line=document.lines(label_start),
        n_words=words,
        n_inaudible=unheard,
        start_time=[*untimed, *(turn.start_time for turn in told)],
        end_time=[*untimed, *(turn.end_time for turn in told)],
        without_colon=tuple(mark for mark in marks if not mark.complete),
        doubtful=tuple(found.doubtful),
        languages=languages,
        unlabelled=found.unlabelled,
    )


def _without_white_space(
    text: str, starts: Sequence[int], ends: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Return spans without the white space around them; empty ones at their start."""
    start, end = [], []
    for left, right in zip(starts, ends, strict=True):
        chunk = text[left:right]
        said = chunk.strip()
        begin = left + len(chunk) - len(chunk.lstrip()) if said else left
        start.append(begin)
        end.append(begin + len(said))
    return start, end


def _ends(document: Document, marks: list[Mark], bounds: list[int]) -> list[int]:
    """Return the end of the talk under each label: at the next, or as the format tells.

    A format that tells turns may have a title between two of them.
    """
    told = document.reading.turns or ()
    if [turn.label_start for turn in told] != [mark.start for mark in marks]:
        return bounds
    first = len(bounds) - len(told)  # an opening has no label
    ends = (
        min(turn.end, bound) for turn, bound in zip(told, bounds[first:], strict=True)
    )
    return [*bounds[:first], *ends]


def _opening(
    text: str, header_end: int, first: int, header: Header, *, labelled: bool
) -> int | None:
    """Return the start of an opening statement without a label, if there is one."""
    talk = text[header_end:first]
    begin = header_end + len(talk) - len(talk.lstrip())
    if not talk.strip():
        return None
    if labelled:
        return begin
    says = header.kind or header.status or header.people
    above = text[:header_end].strip()
    timed = bool(_TIMED.match(above)) and _mostly_timed(talk)
    return begin if says and above and not timed else None


def _mostly_timed(talk: str) -> bool:
    """Return True if half of the lines open with a time: those above are talk, too."""
    lines = [line for line in talk.splitlines() if line.strip()]
    return sum(bool(_TIMED.match(line)) for line in lines) * 2 >= len(lines)


_TIMED = re.compile(rf"[ \t]*[\[(#]?{CLOCK}(?![\d:])")

_NAMELESS = (
    "it names no speaker: nothing in it says who speaks when. If a program made it, "
    "export it with speakers (“Speaker 1” will do: corpus.name_speakers gives them "
    "names); or write a name and a colon where somebody begins to speak. A statement "
    "by one person needs a line above it with the kind of event and the speaker, and "
    "labels of a kind of their own need style=…."
)


def _no_turns(document: Document, found: Detected) -> str:
    if untold := "; nor ".join(document.reading.untold):
        return (
            f"the file does not tell {untold}. Export it with the names or numbers of "
            "its speakers, or write a label before what each of them says."
        )
    if not found.doubtful and not found.chosen:
        return _NAMELESS
    n_lines = document.text.count("\n") + 1
    near = len(found.doubtful)
    return (
        f"no line opens a turn in any known style. Nearest: {found.style!r} on {near} "
        f"of {n_lines} lines. Pass style=… (one of {found.tried}), or put a header "
        "with the kind of event and the speaker above a statement."
    )
