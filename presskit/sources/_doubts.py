"""What was mended in a file, what it does not tell, and what was left out."""

import re

from presskit.doubts import Doubt, Kind
from presskit.schema.values import LeftOut, Transcript

_LINE = re.compile(r"line \d")


def doubts(file: Transcript) -> list[Doubt]:
    """Return doubts about mended, guessed and left-out parts of a file.

    Parameters
    ----------
    file : Transcript
        The file.

    Returns
    -------
    list of Doubt
        One a repair, one a thing that the file does not tell, and one a reason for
        leaving out.
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
    left_out: dict[str, list[LeftOut]] = {}
    for piece in document.left_out:
        left_out.setdefault(piece.why, []).append(piece)
    return (
        mended + untold + [_left_out(why, own) for why, own in sorted(left_out.items())]
    )


def _left_out(why: str, pieces: list[LeftOut]) -> Doubt:
    n, first = len(pieces), pieces[0].place
    where = f" ({'the first: ' if n > 1 else ''}{first})" if first else ""
    line = int(first[5:].split()[0]) if _LINE.match(first) else None
    return Doubt(
        None, None, line, Kind.LEFT_OUT,
        f"{n} piece{'s' * (n > 1)} of the file left out: {why}{where}.",
        "corpus.source(…).left_out lists each with its place.",
        sum(len(piece.text.split()) for piece in pieces),
    )  # fmt: skip
