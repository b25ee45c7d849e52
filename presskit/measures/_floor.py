"""Who had the floor: in which order, how often, for how many words."""

import pandas as pd

from presskit.measures._group import Groups, grouped, over
from presskit.schema import EXCHANGES, cells

_SUMS = ["n_followups", "n_questions", "question_words", "answer_words"]
_COUNTED = ["order", "n_transcripts", "n_exchanges", *_SUMS]


def floor(exchanges: pd.DataFrame, by: str = "asker") -> pd.DataFrame:
    """Count for each asker or outlet the exchanges, questions and words.

    Parameters
    ----------
    exchanges : DataFrame
        One row an exchange, as ``corpus.exchanges``.
    by : str, default "asker"
        What to group by: "asker" (by `asker_id`; namesakes stay apart), "outlet" (an
        exchange of two outlets counts once for each), "transcript", "answered_by", or
        any other column that the result does not name itself.

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
        n_followups           int64    later turns of the same asker in them (count)
        n_questions           int64    questions (count)
        question_words        int64    words asked (sum)
        answer_words          int64    words answered (sum)
        share_exchanges       float64  part of all exchanges given, 0 to 1
        share_question_words  float64  part of all words asked, 0 to 1
        share_answer_words    float64  part of all words answered, 0 to 1
        ====================  =======  ============================================

        The shares of askers add to 1; those of outlets may add to more, because a
        joint exchange counts for each. They are NA where there is nothing to share.
        Without exchanges the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `exchanges` lacks a column that is needed or `by`, or `by` is a column
        that the result counts.

    Notes
    -----
    Those who raised a hand and were not called are not in a transcript: shares are
    of those who got the floor. In the order of speaking, transcripts come as the
    table has them.

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
    needed = [*_SUMS, "outlet"] if by == "asker" else _SUMS
    groups = grouped(exchanges, by, EXCHANGES, needed, _COUNTED)
    rows, code = groups.rows, groups.code
    sums = rows[_SUMS].groupby(code).sum().astype("int64")
    table = pd.DataFrame({by: groups.names})
    if by == "asker":
        table["outlet"] = _outlets(groups)
    position = pd.Series(rows.index.to_numpy() + 1)
    table["order"] = position.groupby(code).min().astype("int64")
    transcripts = rows["transcript"].reset_index(drop=True)
    table["n_transcripts"] = transcripts.groupby(code).nunique().astype("int64")
    table["n_exchanges"] = position.groupby(code).size().astype("int64")
    table[_SUMS] = sums
    table["share_exchanges"] = over(table["n_exchanges"], len(exchanges))
    for words in ("question_words", "answer_words"):
        table[f"share_{words}"] = over(table[words], exchanges[words].sum())
    return table


def _outlets(groups: Groups) -> pd.Series:
    """Return the outlets of each group, alphabetical, joined by "; "."""
    of_group = pd.DataFrame({"code": groups.code, "outlet": groups.rows["outlet"]})
    single = cells.one_row_a_group(of_group, "outlet").dropna().drop_duplicates()
    joined = single.sort_values("outlet").groupby("code")["outlet"].agg(cells.joined)
    return joined.reindex(range(len(groups.names))).astype(of_group["outlet"].dtype)
