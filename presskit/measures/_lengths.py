"""How long answers and turns are, in words or seconds."""

import numpy as np
import pandas as pd

from presskit.measures._answered import caveat
from presskit.measures._group import (
    arranged,
    grouped,
    over,
    ranks,
    summary,
    summary_columns,
)
from presskit.measures._units import in_unit, unit_of
from presskit.schema import EXCHANGES, TURNS
from presskit.schema.groups import By
from presskit.schema.times import times_of

_SUMS = ("answer", "question")


def answer_lengths(
    exchanges: pd.DataFrame, by: By = "outlet", unit: str = "words"
) -> pd.DataFrame:
    """Summarise how long the answers are that each group gets.

    Parameters
    ----------
    exchanges : Corpus or DataFrame
        One row an exchange, as ``corpus.exchanges``.
    by : str, list of str or None, default "outlet"
        What to group by: "outlet" (an exchange of two outlets counts once for each),
        "asker" (by `asker_id`; namesakes stay apart), "country" (of the outlets, by
        two letters; NA where it is not known), "transcript", "n_questions",
        "answered_by" (by id; those who answer together are a group), or any other
        column of `exchanges`; a list for groups by several; None for all as one.
    unit : {"words", "seconds"}, default "words"
        What to measure in. Seconds are there where the source has times; the columns
        below are then called `median_seconds`, …, `answer_seconds`, with `n`, `ratio`
        and all else of the exchanges that have them.

    Returns
    -------
    DataFrame
        One row a group. Groups of 5 exchanges or more come first, longest median
        first, ties by name; then the others in the order of speaking. Exchanges
        without a value in `by` are a group of their own, named NA and never ranked.

        ==============  =======  ==================================================
        `by`            as is    the group
        n               int64    exchanges (count)
        rank            Int64    1 is the longest median, equal medians share it;
                                 NA where `n` is under 5, or half of them or more
                                 have no answer
        median_words    float64  median length of the answer (words)
        q1_words        float64  a quarter of the answers are this long or shorter
        q3_words        float64  a quarter of the answers are this long or longer
        iqr_words       float64  `q3_words` minus `q1_words`; NA where `n` is 1
        mad_words       float64  median distance from the median, unscaled (words);
                                 NA where `n` is 1
        answer_words    int64    all words answered (sum)
        question_words  int64    all words asked (sum)
        ratio           float64  `answer_words` / `question_words`; NA without words
        median_ratio    float64  median of the exchanges' own ratios; those without
                                 words asked are left out
        n_answered      int64    exchanges in which an answer was found (count)
        caveat          str      what to say beside these numbers where half of the
                                 exchanges or more have no answer; '' elsewhere
        n_untimed       int64    unit="seconds" only: exchanges of the group besides
                                 `n`, without the times of all their turns (count)
        n_until_next    int64    unit="seconds" only: those of `n` of which a turn ends,
                                 for want of a better time, when the next one begins
                                 (count); pauses are in their seconds
        ==============  =======  ==================================================

        Without exchanges the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `exchanges` lacks a column that is needed or `by`, `by` is a column that the
        result counts, or seconds are wanted and no exchange has times.

    Notes
    -----
    A word is what :func:`presskit.text.n_words` counts. Lengths are skewed, so the
    median and two spreads that a single long answer does not move: the interquartile
    range, of the quartiles of type 7 in Hyndman & Fan (1996, *The American
    Statistician* 50(4):361-365), and the median absolute deviation (Hampel 1974,
    *JASA* 69(346):383-393), here without the factor 1.4826. A long answer is not a
    better answer, and a question of three parts gets a longer one. The ratio of sums
    follows the long exchanges, the median of ratios counts each exchange alike.

    Examples
    --------
    >>> exchanges = pd.DataFrame({
    ...     "transcript": "a", "exchange": [1, 2, 3],
    ...     "outlet": ["NTV", "NPR; ZDF", "NTV"],
    ...     "question_words": [10, 20, 10], "answer_words": [10, 40, 30]})
    >>> answer_lengths(exchanges)[["outlet", "n", "rank", "median_words", "ratio"]]
      outlet  n  rank  median_words  ratio
    0    NTV  2  <NA>          20.0    2.0
    1    NPR  1  <NA>          40.0    2.0
    2    ZDF  1  <NA>          40.0    2.0
    """
    exchanges = EXCHANGES.of(exchanges, "transcript", "exchange")
    own = unit_of(unit, exchanges)
    answer, question = map(own.of, _SUMS)
    counts = [*summary_columns(unit), answer, question, "n_answered", "caveat"]
    groups = grouped(
        exchanges, by, EXCHANGES, own.needed(*_SUMS), [*counts, *own.counts]
    )
    groups = groups._replace(rows=in_unit(groups.rows, own))
    rows, found = groups.rows, summary(groups, answer, unit)
    sums = rows[[answer, question, *own.counts]].groupby(groups.code).sum()
    own_ratio = over(rows[answer], rows[question])
    has_words = (rows[answer] > 0).to_numpy(dtype=bool, na_value=False)
    answered = np.bincount(groups.code[has_words], minlength=len(found))
    pairs = zip(found["n"].tolist(), answered.tolist(), strict=True)
    caveats = pd.Series([caveat(*pair) for pair in pairs], dtype="str")
    ranked = found["rank"].notna() & (caveats == "")
    columns = {
        **found,
        "rank": ranks(found[own.of("median")], ranked),
        answer: sums[answer].round(3),
        question: sums[question].round(3),
        "ratio": over(sums[answer], sums[question]),
        "median_ratio": own_ratio.groupby(groups.code).median().astype("float64"),
        "n_answered": answered,
        "caveat": caveats,
        **{one: sums[one] for one in own.counts},
    }
    return arranged(pd.DataFrame({**groups.names, **columns}), by)


def turn_lengths(
    turns: pd.DataFrame, by: By = "role", unit: str = "words"
) -> pd.DataFrame:
    """Summarise how long the turns of each group are, and how much of all it says.

    Parameters
    ----------
    turns : Corpus or DataFrame
        One row a turn, as ``corpus.turns``.
    by : str, list of str or None, default "role"
        What to group by: "role", "section", "speaker" (by `speaker_id`), "asker" (the
        speaker of a turn that asks), "outlet" (a turn of two outlets counts once for
        each), "country", "transcript", or any other column; a list for groups by
        several; None for all as one.
    unit : {"words", "seconds"}, default "words"
        What to measure in. Seconds are there where the source has times; the columns
        below are then called `median_seconds`, …, `seconds` and `share_seconds`.

    Returns
    -------
    DataFrame
        One row a group. Groups of 5 turns or more come first, longest median first,
        ties by name; then the others in the order of speaking. Turns without a value
        in `by` are a group of their own, named NA and never ranked.

        ============  =======  ====================================================
        `by`          as is    the group
        n             int64    turns (count); an empty turn is one of 0 words
        rank          Int64    1 is the longest median, equal medians share it;
                               NA where `n` is under 5
        median_words  float64  median length of a turn (words)
        q1_words      float64  a quarter of the turns are this long or shorter
        q3_words      float64  a quarter of the turns are this long or longer
        iqr_words     float64  `q3_words` minus `q1_words`; NA where `n` is 1
        mad_words     float64  median distance from the median, unscaled (words);
                               NA where `n` is 1
        words         int64    all words (sum)
        share_words   float64  part of all words given, 0 to 1; by outlet the shares
                               may add to more than 1
        n_untimed     int64    unit="seconds" only: turns of the group besides `n`,
                               without times (count)
        n_until_next  int64    unit="seconds" only: those of `n` that end, for want of a
                               better time, when the next turn begins (count)
        ============  =======  ====================================================

        Without turns the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column that is needed, or `by`, or seconds are wanted and no
        turn has times.

    Notes
    -----
    The spreads are those of :func:`answer_lengths`. An opening statement is one turn
    of its speaker; take ``turns[turns["section"] == "qa"]`` to leave it out.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [0, 1, 2],
    ...     "role": ["principal", "journalist", "principal"], "n_words": [60, 10, 30]})
    >>> turn_lengths(turns)[["role", "n", "median_words", "words", "share_words"]]
             role  n  median_words  words  share_words
    0   principal  2          45.0     90          0.9
    1  journalist  1          10.0     10          0.1
    """
    turns = TURNS.of(turns, "transcript", "turn")
    own = unit_of(unit, turns, "turn")
    length = "seconds" if own.timed else "n_words"
    measured = _timed(turns) if own.timed else turns
    needed = [length, *own.counts]
    groups = grouped(measured, by, TURNS, needed, [*summary_columns(unit), *needed])
    sums = groups.rows[needed].groupby(groups.code).sum()
    table = pd.DataFrame({**groups.names, **summary(groups, length, unit)})
    table[unit] = sums[length].astype(measured[length].dtype)
    table[own.of("share")] = over(sums[length], measured[length].sum())
    table[own.counts] = sums[own.counts].astype("int64")
    return arranged(table, by)


def _timed(turns: pd.DataFrame) -> pd.DataFrame:
    """Return turns with their seconds, and the counts of times that are not told."""
    TURNS.require(turns, "transcript", "turn", "start_time", "end_time")
    times = times_of(turns)
    known = turns.assign(seconds=times.seconds)["seconds"]
    return turns.assign(
        seconds=known,
        n_untimed=known.isna().astype("int64"),
        n_until_next=(known.notna() & ~times.told).astype("int64"),
    )
