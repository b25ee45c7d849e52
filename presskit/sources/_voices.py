"""Pieces of talk whose speaker the format tells become a text and its turns."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from presskit.schema.values import LeftOut, Part, Reading, Said


class Piece(NamedTuple):
    """A cue, a row or a segment: who says it if that is told, the words, the times.

    `opens` says that another turn starts here even if the speaker is the same.
    A piece without `spoken` is a heading.
    """

    speaker: str | None
    text: str
    place: str
    start: float | None = None
    end: float | None = None
    opens: bool = False
    spoken: bool = True


def lay_out(pieces: Iterable[Piece]) -> Reading:
    """Lay pieces out as "Label: words", a paragraph a turn, with exact spans.

    Parameters
    ----------
    pieces : iterable of Piece
        In order. A piece without a speaker goes on with the one before.

    Returns
    -------
    Reading
        With text, parts, turns and left_out; `turns` is None if nobody is named.

    Examples
    --------
    >>> reading = lay_out([Piece("Ann", "Why", "row 1"), Piece(None, "now?", "row 2")])
    >>> reading.text, reading.turns[0].label, reading.parts[1]
    ('Ann: Why now?', 'Ann', Part(start=9, end=13, place='row 2'))
    """
    out: list[str] = []
    length = 0
    parts, turns, left_out = [], [], []
    named = False
    opened: dict | None = None

    def put(text: str) -> int:
        nonlocal length
        out.append(text)
        length += len(text)
        return length - len(text)

    def close() -> None:
        if opened is not None:
            turns.append(Said(**opened))

    for piece in pieces:
        words = piece.text.strip()
        label = None if piece.speaker is None else _label(piece.speaker)
        if not words:
            if label:
                left_out.append(LeftOut(piece.place, "no words", label))
            continue
        if not piece.spoken:
            close()
            opened = None
            put("\n\n" if out else "")
            start = put(words)
            parts.append(Part(start, length, piece.place))
            continue
        same = opened is not None and label in (None, opened["label"])
        if not same or piece.opens:
            close()
            put("\n\n" if out else "")
            label = label or ""
            named |= bool(label)
            at = put(label)
            put(":" if re.search(r"\w", label) else "")
            opened = {"label": label, "label_start": at, "label_end": length}
            put(" " if label else "")
            opened |= {"start": length, "start_time": piece.start}
        else:
            at = put(" ") + 1
        put(words)
        parts.append(Part(at, length, piece.place))
        opened |= {"end": length, "end_time": piece.end or opened.get("end_time")}
    close()
    return Reading(
        "".join(out),
        tuple(parts),
        tuple(left_out),
        turns=tuple(turns) if named else None,
    )


def _label(speaker: str) -> str:
    return " ".join(speaker.split()).rstrip(" :")
