"""What the cutting of a transcript itself finds doubtful."""

from bisect import bisect_right

from presskit.doubts import Doubt, Fix, Kind
from presskit.schema.values import Detected, Document
from presskit.text import n_words

_WHERE = {True: "before a colon", False: "on a line of its own"}


def doubts(
    document: Document,
    who: str,
    found: Detected,
    opening: int | None,
    start: list[int],
    end: list[int],
    line: list[int],
    label: list[str],
    words: list[int],
) -> list[Doubt]:
    """Return what the cutting itself found doubtful."""
    found_doubtful: list[Doubt] = []
    if opening is not None:
        found_doubtful.append(
            Doubt(
                start[0], end[0], line[0], Kind.UNLABELLED_OPENING,
                "The talk before the first label is read as one opening statement by "
                f"the speaker whom the header names{f', {who}' if who else ''}.",
                "If somebody else speaks here, say who, or split it where a speaker "
                "begins.",
                words[0],
                Fix("speaker", start[0], end[0], who) if who else None,
            )
        )  # fmt: skip
    for mark in found.labels:
        if not mark.complete:
            at = document.line(mark.start)
            turn = bisect_right(start, mark.end) - 1
            while turn + 1 < len(start) and start[turn] < mark.end:
                turn += 1
            found_doubtful.append(
                Doubt(
                    mark.start, mark.end, at, Kind.LABEL_WITHOUT_COLON,
                    f"Line {at} has no colon; {mark.label!r} is read as a label since "
                    "it is one elsewhere in this transcript.",
                    "If it is part of the talk, join the turn before with this one.",
                    words[turn],
                    Fix("label", start[turn], end[turn], label[turn]),
                )
            )  # fmt: skip
    lines = document.lines([mark.start for mark in found.doubtful])
    stops = [*(mark.start for mark in found.doubtful[1:]), len(document.text)]
    for mark, at, stop in zip(found.doubtful, lines, stops, strict=False):
        turn = max(0, bisect_right(start, mark.start) - 1)
        last = max(mark.end, min(end[turn], stop))
        found_doubtful.append(
            Doubt(
                mark.start, mark.end, at, Kind.POSSIBLE_LABEL,
                f"{mark.label!r} {_WHERE[mark.complete]} could be a speaker; it is "
                "read as talk, since nothing else in the transcript confirms it.",
                "If it is a speaker, split the turn here.",
                n_words(document.text[mark.end : last]),
                Fix("split", mark.start, mark.end, mark.label),
            )
        )  # fmt: skip
    for position, (left, right) in enumerate(zip(start, end, strict=True)):
        if left == right:
            found_doubtful.append(
                Doubt(
                    left, right, line[position], Kind.EMPTY_TURN,
                    f"The source prints the label {label[position]!r} without words.",
                    "", 0,
                )
            )  # fmt: skip
    return found_doubtful
