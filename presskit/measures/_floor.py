"""Who had the floor: in which order, how often, for how many words or seconds."""

import numpy as np
import pandas as pd

from presskit.errors import TableError
from presskit.measures._calls import COUNTED, places
from presskit.measures._group import grouped, over
from presskit.measures._units import in_unit, unit_of
from presskit.schema import EXCHANGES, cells
from presskit.schema.groups import By, Grouped
from presskit.schema.in_time import in_time

_SUMS = ["n_followups", "n_questions"]
_LENGTHS = ("question", "answer")


def floor(
    exchanges: pd.DataFrame, by: By = "asker", unit: str = "words"
) -> pd.DataFrame:
    """Count for each asker or outlet the exchanges, questions, and words or seconds.

    Parameters
    ----------
    exchanges : Corpus or DataFrame
        One row an exchange, as ``corpus.exchanges``.
    by : str, list of str or None, default "asker"
        What to group by: "asker" (by `asker_id`; namesakes stay apart), "outlet" (an
        exchange of two outlets counts once for each), "country", "transcript",
        "answered_by" (by id; those who answer together are a group), or any other
        column that the result does not name itself; a list for groups by several; None
        for all as one. Whoever answers holds the floor, too:
        turn_lengths(corpus, by="speaker") counts the words of all speakers.
    unit : {"words", "seconds"}, default "words"
        What to measure in. Seconds are there where the source has times; the columns
        below are then called `question_seconds`, `answer_seconds` and so on.

    Returns
    -------
    DataFrame
        One row a group, in the order in which they first got the floor. Exchanges
        without a value in `by` are a group of their own, named NA.

        ====================  =======  ============================================
        `by`                  as is    the group
        outlet                str      by="asker" only: all outlets asked for,
                                       alphabetical, joined by "; "; NA if none
        order                 int64    number of the group's first exchange, counted
                                       from 1 over all exchanges given
        n_transcripts         int64    transcripts with an exchange (count)
        n_exchanges           int64    exchanges (count)
        n_followups           int64    later turns in which more is asked (count)
        n_questions           int64    questions (count)
        question_words        int64    words asked (sum)
        answer_words          int64    words answered (sum)
        share_exchanges       float64  part of all exchanges given, 0 to 1
        share_question_words  float64  part of all words asked, 0 to 1
        share_answer_words    float64  part of all words answered, 0 to 1
        n_untimed             int64    unit="seconds" only: those of `n_exchanges`
                                       without the times of all their turns, whose
                                       seconds are not in the sums (count)
        n_until_next          int64    unit="seconds" only: those of which a turn ends,
                                       for want of a better time, when the next one
                                       begins (count); pauses are in their seconds
        ====================  =======  ============================================

        The shares of askers add to 1; those of outlets may add to more, because a
        joint exchange counts for each. They are NA where there is nothing to share.
        Without exchanges the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `exchanges` lacks a column that is needed or `by`, `by` is a column that the
        result counts, or seconds are wanted and no exchange has times.

    Notes
    -----
    Those who raised a hand and were not called are not in a transcript: shares are
    of those who got the floor. Who is first is told by the days of the transcripts;
    those without one come after, in the order in which the table has them.

    Examples
    --------
    >>> exchanges = pd.DataFrame({
    ...     "transcript": "a", "exchange": [1, 2, 3], "asker_id": ["y", "x", "y"],
    ...     "asker": ["Yi", "Xu", "Yi"], "outlet": ["ZDF", "NTV", "ARD"],
    ...     "n_followups": 0, "n_questions": [1, 2, 1],
    ...     "question_words": [10, 20, 10], "answer_words": [10, 40, 30]})
    >>> floor(exchanges).iloc[:, :5]
      asker    outlet  order  n_transcripts  n_exchanges
    0    Yi  ARD; ZDF      1              1            2
    1    Xu       NTV      2              1            1
    """
    exchanges = in_time(_exchanges(exchanges))
    own = unit_of(unit, exchanges)
    lengths = [*map(own.of, _LENGTHS)]
    summed = [*_SUMS, *lengths, *own.counts]
    needed = [*_SUMS, *own.needed(*_LENGTHS), *(["outlet"] if by == "asker" else [])]
    groups = grouped(exchanges, by, EXCHANGES, needed, [*COUNTED, *summed])
    rows, code = in_unit(groups.rows, own), groups.code
    sums = rows[summed].groupby(code).sum().round(3)
    table = groups.names.copy()
    if by == "asker":
        table["outlet"] = _outlets(groups)
    table["order"], n = places(groups)
    table["n_transcripts"], table["n_exchanges"] = _transcripts(groups), n
    table[[*_SUMS, *lengths]] = sums[[*_SUMS, *lengths]]
    table["share_exchanges"] = over(table["n_exchanges"], len(exchanges))
    whole = in_unit(exchanges, own)
    for length in lengths:
        table[f"share_{length}"] = over(table[length], whole[length].sum())
    table[own.counts] = sums[own.counts]
    return table


def _transcripts(groups: Grouped) -> np.ndarray:
    """Return the number of transcripts in which each group had the floor."""
    at, ids = pd.factorize(groups.rows["transcript"])
    pairs = np.unique(groups.code * len(ids) + at)
    return np.bincount(pairs // max(len(ids), 1), minlength=len(groups.names))


def _exchanges(given: object) -> pd.DataFrame:
    """Return the exchanges that are meant; or say what counts all speakers."""
    if isinstance(given, pd.DataFrame) and {"turn_id", "role"} <= set(given.columns):
        raise TableError(
            "these are turns, and the floor is counted in exchanges. Pass a corpus, or "
            "corpus.exchanges; measures.turn_lengths(corpus.turns, "
            'by="speaker") counts the words of each speaker.'
        )
    return EXCHANGES.of(given, "transcript", "exchange")


def _outlets(groups: Grouped) -> pd.Series:
    """Return the outlets of each group, alphabetical, joined by "; "."""
    of_group = pd.DataFrame({"code": groups.code, "outlet": groups.rows["outlet"]})
    single = cells.one_row_a_group(of_group, "outlet").dropna().drop_duplicates()
    names = [[] for _ in range(len(groups.names))]
    for at, outlet in zip(*map(list, (single["code"], single["outlet"])), strict=True):
        names[at].append(outlet)
    joined = [cells.joined(sorted(own)) if own else None for own in names]
    return pd.Series(joined, dtype=of_group["outlet"].dtype)
