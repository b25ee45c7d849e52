"""What the cutting of a transcript itself finds doubtful."""

from typing import NamedTuple

from presskit.sources import Document
from presskit.styles import Detected

_WHERE = {True: "before a colon", False: "on a line of its own"}


class Doubt(NamedTuple):
    """One thing in a source to look at before trusting a number."""

    start: int | None
    end: int | None
    line: int | None
    severity: str
    kind: str
    message: str
    suggestion: str


def doubts(
    document: Document,
    found: Detected,
    opening: int | None,
    start: list[int],
    end: list[int],
    line: list[int],
    label: list[str],
) -> list[Doubt]:
    """Return what the cutting itself found doubtful."""
    found_doubtful: list[Doubt] = []
    if opening is not None:
        found_doubtful.append(
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
            found_doubtful.append(
                Doubt(
                    mark.start, mark.end, at, "note", "label without colon",
                    f"Line {at} has no colon; {mark.label!r} is read as a label since "
                    "it is one elsewhere in this transcript.",
                    "If it is part of the talk, add words to the line.",
                )
            )  # fmt: skip
    for mark in found.doubtful:
        at = document.line(mark.start)
        found_doubtful.append(
            Doubt(
                mark.start, mark.end, at, "warning", "possible label",
                f"{mark.label!r} {_WHERE[mark.complete]} could be a speaker; it is "
                "read as talk, since nothing else in the transcript confirms it.",
                "If it is a speaker, add the outlet or office to the label.",
            )
        )  # fmt: skip
    for position, (left, right) in enumerate(zip(start, end, strict=True)):
        if left == right:
            found_doubtful.append(
                Doubt(
                    left, right, line[position], "note", "empty turn",
                    f"The source prints the label {label[position]!r} without words.",
                    "",
                )
            )  # fmt: skip
    return found_doubtful
