"""Whether the day of an event is known."""

import re

from presskit.doubts import Doubt, Kind
from presskit.schema.values import Document, Turns

_WORD = r"[^\W\d_]{3,}\.?"
_DAY = re.compile(
    rf"\b(?:\d{{1,4}}([./-])\d{{1,2}}\1\d{{1,4}}"
    rf"|\d{{1,2}}\.?\s+(?:de\s+)?{_WORD}\s+(?:de\s+)?\d{{4}}"
    rf"|{_WORD}\s+\d{{1,2}},?\s+\d{{4}})\b"
)


def doubts(document: Document, turns: Turns) -> list[Doubt]:
    """Return the doubt that no date was read, and where one may stand.

    Parameters
    ----------
    document : Document
        The source.
    turns : Turns
        Its turns, and the header above them.

    Returns
    -------
    list of Doubt
        One at most: at what looks like a date; without a place if nothing does.
    """
    if turns.header.date is not None:
        return []
    seen = _DAY.search(document.text[: turns.start[0] if turns.start else 0])
    place = (None, None, None)
    message = "No date was read before the talk."
    if seen:
        place = (*seen.span(), document.line(seen.start()))
        message = f"No date was read; {seen[0]!r} may be one."
    return [Doubt(
        *place, Kind.NO_DATE,
        f"{message} Filters by day leave this transcript out, and nothing says which "
        "of several came first.",
        "Write the day as 13 February 2023 or 2023-02-13 on a line before the talk.",
        sum(turns.n_words),
    )]  # fmt: skip
