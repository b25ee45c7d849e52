"""What is doubtful about where turns begin, and about what opens them."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from presskit.doubts import Doubt, Fix, Kind
from presskit.schema.values import UNMARKED, Document, Turns
from presskit.text import ends_sentence, n_words, sentences
from presskit.text.clock import clock
from presskit.text.prose import counted

_FAR, _FEW = 600, 3
"""Characters behind a label that are looked at; the words that a sentence has."""

_WHERE = {True: "before a colon", False: "on a line of its own"}


def doubts(turns: Turns, document: Document) -> list[Doubt]:
    """Return the doubts about how a file is cut.

    Parameters
    ----------
    turns : Turns
        The turns of the file, as people have decided.
    document : Document
        The file.

    Returns
    -------
    list of Doubt
        By kind, each kind in the order of the text.
    """
    return [
        *_opening(turns, document),
        *_no_labels(turns, document.text),
        *_without_colon(turns, document),
        *_possible_labels(turns, document),
        *_empty(turns, document),
        *_back(turns),
    ]


def _opening(turns: Turns, document: Document) -> Iterator[Doubt]:
    """Yield the doubt that talk before the first label is somebody's statement."""
    told = document.reading.turns is not None  # such a format has no talk before them
    if turns.label[0] or told:
        return
    people = turns.header.people
    who = people[0][0] if people else ""
    span = turns.start[0], turns.end[0]
    read = f"opening statement by the speaker whom the header names, {who}"
    read = read if who else "turn; the header does not name who speaks"
    yield Doubt(
        *span, turns.line[0], Kind.UNLABELLED_OPENING,
        f"The talk before the first label is read as one {read}.",
        "If somebody else speaks here, say who, or split it where a speaker "
        "begins.",
        turns.n_words[0],
        Fix("speaker", *span, who) if who else None,
    )  # fmt: skip


def _no_labels(turns: Turns, text: str) -> Iterator[Doubt]:
    """Yield the doubt that most questions have no label, at the first without one."""
    places = zip(turns.label, turns.label_start, turns.label_end, strict=True)
    bare = [
        n
        for n, (label, a, b) in enumerate(places)
        if not (label and label in text[a:b])
    ]
    if not turns.unlabelled or not bare:
        return
    first = bare[0]
    yield Doubt(
        turns.start[first], turns.end[first], turns.line[first], Kind.NO_LABELS,
        f"No label is printed before {len(bare)} of {len(turns.label)} turns: "
        f"{_TELLS.get(turns.style, 'how it is set')} tells a question from its "
        f"answer.{_above(text, turns)}",
        "Where a question stands in an answer, split the turn there.",
        sum(turns.n_words),
    )  # fmt: skip


def _above(text: str, turns: Turns) -> str:
    """Return the sentence on the words above the first turn, which no label ends."""
    n = n_words(text[: min(turns.start[0], turns.label_start[0])])
    if n < 2:
        return ""
    return f" {counted(n, 'word')} above the first are read as title and lead."


_TELLS = {
    "bold-questions": "bold type",
    "italic-questions": "italic type",
    "heading-questions": "a heading",
    "quoted-answers": "a quotation mark",
    "dashes": "a dash",
    UNMARKED: "a question mark alone",
}
"""What tells a question from its answer, in words; elsewhere how it is set."""


def _without_colon(turns: Turns, document: Document) -> Iterator[Doubt]:
    """Yield the labels that are one only because they are one elsewhere."""
    start = turns.start
    for mark in turns.without_colon:
        at = document.line(mark.start)
        turn = bisect_right(start, mark.end) - 1
        while turn + 1 < len(start) and start[turn] < mark.end:
            turn += 1
        yield Doubt(
            mark.start, mark.end, at, Kind.LABEL_WITHOUT_COLON,
            f"Line {at} has no colon; {mark.label!r} is read as a label since "
            "it is one elsewhere in this transcript.",
            "If it is part of the talk, join the turn before with this one.",
            turns.n_words[turn],
            Fix("label", start[turn], turns.end[turn], turns.label[turn]),
        )  # fmt: skip


def _possible_labels(turns: Turns, document: Document) -> Iterator[Doubt]:
    """Yield what looks like a label and is read as talk.

    In the lines before the talk and behind it that is what a sentence follows: a list
    of people or of topics and an address have colons, too.
    """
    text = document.text
    doubtful = [
        mark
        for mark in turns.doubtful
        if turns.header_end <= mark.start < turns.footer_start
        or _before_sentence(text, mark.end)
    ]
    places = [mark.start for mark in doubtful]
    stops = [*places, len(text)][1:]  # the next would end it
    marks = zip(doubtful, document.lines(places), stops, strict=True)
    for mark, line, stop in marks:
        turn = max(0, bisect_right(turns.start, mark.start) - 1)
        last = max(mark.end, min(turns.end[turn], stop))
        yield Doubt(
            mark.start, mark.end, line, Kind.POSSIBLE_LABEL,
            f"{mark.label!r} {_WHERE[mark.complete]} could be a speaker; it is "
            "read as talk, since nothing else in the transcript confirms it.",
            "If it is a speaker, split the turn here.",
            n_words(text[mark.end : last]),
            Fix("split", mark.start, mark.end, mark.label),
        )  # fmt: skip


def _before_sentence(text: str, at: int) -> bool:
    """Return True if a whole sentence stands in the paragraph behind a label."""
    paragraph = text[at : at + _FAR].lstrip().partition("\n\n")[0]
    spans = (paragraph[start:end] for start, end in sentences(paragraph))
    return any(ends_sentence(one) and len(one.split()) >= _FEW for one in spans)


def _empty(turns: Turns, document: Document) -> Iterator[Doubt]:
    """Yield the turns without words."""
    columns = (turns.label, turns.label_start, turns.label_end, turns.start, turns.end)
    for *label, line, left, right in zip(
        *columns[:3], turns.line, *columns[3:], strict=True
    ):
        if left == right:
            yield Doubt(
                left, right, line, Kind.EMPTY_TURN,
                f"The source prints the label {_printed(document, *label)!r} without "
                "words.",
                "", 0,
            )  # fmt: skip


def _back(turns: Turns) -> Iterator[Doubt]:
    """Yield the doubt that times go back, at the first place, with their number."""
    timed = [(n, at) for n, at in enumerate(turns.start_time) if at is not None]
    back = [(before, this) for before, this in pairwise(timed) if this[1] < before[1]]
    if not back:
        return
    (_, before), (turn, at) = back[0]
    more = f" So it is in {len(back):,} places." if len(back) > 1 else ""
    yield Doubt(
        turns.start[turn], turns.end[turn], turns.line[turn], Kind.TIMES_GO_BACK,
        f"This turn begins at {clock(at)}, the one before at {clock(before)}.{more}",
        "", 0,
    )  # fmt: skip


def _printed(document: Document, label: str, start: int, end: int) -> str:
    """Return a label as the source prints it, whatever was decided about it."""
    printed = " ".join(document.text[start:end].split())
    return label if label in printed else printed.rstrip(":： ")
