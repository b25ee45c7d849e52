"""Which words come how often in each group, and which of them set it apart."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.schema import TURNS
from presskit.schema.groups import By
from presskit.text import Fold
from presskit.themes._counted_terms import counted
from presskit.themes._rests_on import rests_on
from presskit.themes._tally import SPOKEN, spoken_in, words_of


def terms(
    turns: pd.DataFrame,
    by: By = "transcript",
    stopwords: str | Iterable[str] | None = SPOKEN,
    top: int | None = None,
    fold: Fold = True,
) -> pd.DataFrame:
    """Count the words of each group, and weigh them by how few groups use them.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns, one row a turn.
    by : str, list of str, or None, default "transcript"
        What to group by: "transcript", "section", "role", "speaker" (by `speaker_id`;
        namesakes stay apart), "outlet" (a turn of two outlets counts for each), "date",
        "year", "month", or any other column; or several of them; None for all turns
        together. Turns without a value in `by` form no group.
    stopwords : str, iterable of str, or None, default "spoken"
        Words to leave out: "spoken" for those of the language of each turn (of English
        where it cannot be told); a language whose file in ``presskit/languages`` has a
        list of them; words of one's own beside those of the language; or None for no
        words. To leave out a list of one's own alone, take None, and the rows without
        them.
    top : int, optional
        Only so many terms of each group, the first ones.
    fold : bool or "spelling", default True
        Whether a word counts as what it is without a possessive or an elision, and
        one with hyphens also as each of its parts, as :func:`presskit.themes.kwic`
        finds them. A part that is nowhere said alone is no term. With "spelling" two
        spellings of a word are one term, too ("defence" and "defense").

    Returns
    -------
    DataFrame
        One row a term of a group: groups in the order of speaking, in each the
        highest `tf_idf` first, then the highest `n`, then by the alphabet.

        =============  =======  ===================================================
        term           str      the word, without case, apostrophes straight
        `by`           as is    the group; a column each, none if `by` is None
        n              int64    times it is said in the group (count)
        rate_per_1000  float64  `n` per 1,000 words of the group, stop words included
        tf_idf         float64  0 or more; 0 where every group says it
        n_turns        int64    turns that say it, of all turns given (count)
        n_speakers     int64    known speakers who say it, of all (count)
        n_transcripts  int64    transcripts in which it is said, of all (count)
        =============  =======  ===================================================

        Without words the table is empty and keeps its columns and types.
        ``table.attrs["terms"]`` holds what was chosen, with the languages that are
        spoken, ``attrs["rests_on"]`` how much was looked through.

    Raises
    ------
    TableError
        If `turns` lacks a column, `by` is not a column to group by, `top` is no whole
        number, or there is no such list of stop words.

    Notes
    -----
    tf-idf is ``n / words of the group * ln(groups / groups that say it)``: the
    relative frequency, weighed by the inverse document frequency of Spärck Jones
    (1972, *Journal of Documentation* 28(1):11-21), unsmoothed as in Manning, Raghavan
    & Schütze (2008, *Introduction to Information Retrieval*, 6.2). Higher means more
    particular to the group. It compares words within a group; between two groups it
    says only which words one of them does not use at all. A high value of a word
    that one speaker repeats is not a theme of the event: look at `n_speakers`.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": ["a", "b"], "speaker_id": ["x", "y"],
    ...     "text": ["More jets, more aid.", "Aid and money."]})
    >>> terms(turns)[["term", "transcript", "n", "rate_per_1000", "n_speakers"]]
        term transcript  n  rate_per_1000  n_speakers
    0   jets          a  1     250.000000           1
    1    aid          a  1     250.000000           2
    2  money          b  1     333.333333           1
    3    aid          b  1     333.333333           2
    """
    turns = TURNS.of(turns, "transcript", "speaker_id", "text")
    counts = counted(turns, words_of(turns).folded(fold), by, stopwords, bool(fold))
    order = counts.ordered(np.arange(len(counts)))
    if top is not None:
        order = _first(order, counts.group, at_least("top", top, 1))
    table = counts.rows(order)
    table.attrs["terms"] = {
        "stopwords": stopwords, "languages": spoken_in(turns), "fold": fold, "top": top,
    }  # fmt: skip
    table.attrs["rests_on"] = rests_on(turns)
    return table


def _first(order: np.ndarray, group: np.ndarray, top: int) -> np.ndarray:
    """Keep the first ones of each group; groups stand together, in their order."""
    own = group[order]
    return order[np.arange(len(own)) - own.searchsorted(own, side="left") < top]
