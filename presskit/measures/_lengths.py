"""How long answers and turns are, in words."""

import pandas as pd

from presskit.measures._answered import caveat
from presskit.measures._group import (
    SUMMARY,
    arranged,
    grouped,
    over,
    ranks,
    summary,
)
from presskit.schema import EXCHANGES, TURNS

_SUMS = ["answer_words", "question_words"]


def answer_lengths(exchanges: pd.DataFrame, by: str = "outlet") -> pd.DataFrame:
    """Summarise how long the answers are that each group gets.

    Parameters
    ----------
    exchanges : DataFrame
        One row an exchange, as ``corpus.exchanges``.
    by : str, default "outlet"
        What to group by: "outlet" (an exchange of two outlets counts once for each),
        "asker" (by `asker_id`; namesakes stay apart), "transcript", "n_questions", or
        any other column of `exchanges`.

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
        ==============  =======  ==================================================

        Without exchanges the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `exchanges` lacks a column that is needed or `by`, or `by` is a column
        that the result counts.

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
    groups = grouped(
        exchanges, by, EXCHANGES, _SUMS, [*SUMMARY, *_SUMS, "n_answered", "caveat"]
    )
    rows, code = groups.rows, groups.code
    asked, answered = rows["question_words"], rows["answer_words"]
    sums = rows[_SUMS].groupby(code).sum()
    own_ratio = over(answered, asked)
    table = pd.DataFrame({by: groups.names, **summary(groups, "answer_words")})
    table["answer_words"] = sums["answer_words"].astype("int64")
    table["question_words"] = sums["question_words"].astype("int64")
    table["ratio"] = over(sums["answer_words"], sums["question_words"])
    table["median_ratio"] = own_ratio.groupby(code).median().astype("float64")
    table["n_answered"] = (answered > 0).groupby(code).sum().astype("int64")
    pairs = zip(table["n"], table["n_answered"], strict=True)
    table["caveat"] = pd.Series([caveat(*pair) for pair in pairs], dtype="str")
    table["rank"] = ranks(
        table["median_words"], table["rank"].notna() & (table["caveat"] == "")
    )
    return arranged(table, by)


def turn_lengths(turns: pd.DataFrame, by: str = "role") -> pd.DataFrame:
    """Summarise how long the turns of each group are, and how much of all it says.

    Parameters
    ----------
    turns : DataFrame
        One row a turn, as ``corpus.turns``.
    by : str, default "role"
        What to group by: "role", "section", "speaker" (by `speaker_id`), "outlet" (a
        turn of two outlets counts once for each), "transcript", or any other column.

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
        ============  =======  ====================================================

        Without turns the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column that is needed, or `by`.

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
    groups = grouped(turns, by, TURNS, ["n_words"], list(SUMMARY))
    sums = groups.rows["n_words"].groupby(groups.code).sum()
    table = pd.DataFrame({by: groups.names, **summary(groups, "n_words")})
    table["words"] = sums.astype("int64")
    table["share_words"] = over(sums, turns["n_words"].sum())
    return arranged(table, by)
