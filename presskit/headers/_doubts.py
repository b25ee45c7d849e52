"""Whether the day of an event is known."""

from presskit.doubts import Doubt, Kind
from presskit.schema.values import Transcript
from presskit.text.dates import like_a_day


def doubts(file: Transcript) -> list[Doubt]:
    """Return the doubt that no date was read, and where one may stand.

    Parameters
    ----------
    file : Transcript
        The file.

    Returns
    -------
    list of Doubt
        One at most: at what looks like a date; without a place if nothing does.
    """
    document, turns = file.document, file.turns
    if turns.header.date is not None:
        return []
    head = document.text[: turns.start[0] if turns.start else 0]
    seen = like_a_day(head)
    place = (None, None, None)
    message = "No date was read before the talk."
    if seen:
        start, end = seen
        place = (start, end, document.line(start))
        message = f"No date was read; {head[start:end]!r} may be one."
    return [Doubt(
        *place, Kind.NO_DATE,
        f"{message} Filters by day leave this transcript out, and nothing says which "
        "of several came first.",
        "Write the day as 13 February 2023 or 2023-02-13 on a line before the talk.",
        sum(turns.n_words),
    )]  # fmt: skip
