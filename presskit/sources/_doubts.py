"""What was mended in a file, what it does not tell, and what was left out."""

import re
from collections.abc import Sequence

from presskit.doubts import Doubt, Kind
from presskit.schema.values import LeftOut, Transcript
from presskit.text.prose import counted

_LINE = re.compile(r"line (\d+)")


def doubts(file: Transcript) -> list[Doubt]:
    """Return doubts about mended, guessed and left-out parts of a file.

    Parameters
    ----------
    file : Transcript
        The file.

    Returns
    -------
    list of Doubt
        One a repair, one a thing that the file does not tell, and one for all that
        was left out.
    """
    document, n_words = file.document, sum(file.turns.n_words)
    mended = [
        Doubt(
            None, None, None, Kind.TEXT_MENDED,
            f"The file was damaged and is mended: {repair}.",
            "Compare a quote with the original before using it.", n_words,
        )
        for repair in document.reading.repairs
    ]  # fmt: skip
    untold = [
        Doubt(
            None, None, None, Kind.NOT_TOLD,
            f"The file does not tell {what}.",
            "Look at the file; if another export of it tells more, load that one.",
            n_words,
        )
        for what in document.reading.untold
    ]  # fmt: skip
    return [*mended, *untold, *_left_out(document.left_out)]


def _left_out(pieces: Sequence[LeftOut]) -> list[Doubt]:
    """Return the one note on all that was left out of a file; none if nothing was."""
    if not pieces:
        return []
    by_reason: dict[str, list[LeftOut]] = {}
    for piece in pieces:
        by_reason.setdefault(piece.why, []).append(piece)
    told = [_reason(why, own) for why, own in sorted(by_reason.items())]
    lines = [int(match[1]) for one in pieces if (match := _LINE.match(one.place))]
    return [Doubt(
        None, None, min(lines, default=None), Kind.LEFT_OUT,
        f"{counted(len(pieces), 'piece')} of the file left out: {'; '.join(told)}.",
        "corpus.source(…).left_out lists each with its place.",
        sum(len(piece.text.split()) for piece in pieces),
    )]  # fmt: skip


def _reason(why: str, pieces: Sequence[LeftOut]) -> str:
    """Return a reason, how often it held, and where first: "menu, 3 (line 12)"."""
    n, first = len(pieces), pieces[0].place
    where = f" ({'the first: ' if n > 1 else ''}{first})" if first else ""
    return f"{why}{f', {n:,}' if n > 1 else ''}{where}"
