"""Wordings that come back: runs of words that are said again, with their places."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.errors import TableError
from presskit.schema import TURNS
from presskit.schema.groups import By, members
from presskit.text import Fold
from presskit.themes._repeats import Repeats, ordered
from presskit.themes._rests_on import rests_on
from presskit.themes._tally import SPOKEN, spoken_in, words_of

_COLUMNS = frozenset(
    "phrase n_words count n_turns n_speakers n_transcripts speakers places".split()
)


def ngrams(
    turns: pd.DataFrame,
    n: int | tuple[int, int] = 4,
    min_count: int = 2,
    stopwords: str | Iterable[str] | None = SPOKEN,
    by: By = None,
    top: int | None = None,
    fold: Fold = True,
) -> pd.DataFrame:
    """List the runs of `n` words that are said `min_count` times or more.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns, one row a turn. Greetings and the moderator's formulas
        lead every list: take the turns of one role to leave them out.
    n : int or (int, int), default 4
        Words in a run, 1 or more; or the fewest and the most. Runs do not cross the end
        of a sentence.
    min_count : int, default 2
        The fewest times, in a group if there are groups.
    stopwords : str, iterable of str, or None, default "spoken"
        Runs of nothing but these are left out; as in
        :func:`presskit.themes.terms`.
    by : str, list of str, or None, default None
        What to group by, as there; phrases are counted in each group alone.
    top : int, optional
        Only so many phrases of each group, the first ones.
    fold : bool or "spelling", default True
        Whether words count as the same with and without a possessive or an elision;
        the phrase is then called without, if it is said so. A word alone (n = 1) counts
        as in :func:`presskit.themes.terms`.

    Returns
    -------
    DataFrame
        One row a phrase, highest `count` first, then `n_turns`, then the alphabet; one
        a phrase of a group where there are groups, these in the order of speaking:

        =============  =====  =====================================================
        `by`           as is  the group; a column each, none if `by` is None
        phrase         str    the words, without case and punctuation
        n_words        int64  words in it
        count          int64  times it is said; overlapping runs count
        n_turns        int64  turns that say it (count)
        n_speakers     int64  known speakers who say it (count)
        n_transcripts  int64  transcripts in which it is said (count)
        speakers       str    the known speakers in the order of speaking, joined by
                              "; ", the first 12 and how many more there are; "" if
                              none is known
        places         str    "transcript:line n", n that of the first time in a turn,
                              in the order of speaking, joined by "; ", the first 12;
                              "turn at line n" where a table has lost its source
                              and how many more there are
        =============  =====  =====================================================

        Without such a phrase the table is empty and keeps its columns and types.
        ``table.attrs["ngrams"]`` holds what was chosen, with the languages that are
        spoken, ``attrs["rests_on"]`` how much was looked through.

    Raises
    ------
    TableError
        If `turns` lacks a column, `n`, `min_count` or `top` is not a whole number of 1
        or more, `by` is not a column to group by, or there is no such list of stop
        words.

    Notes
    -----
    Each place with its words around it: ``themes.kwic(turns, phrase)`` has one row
    for each of the `count`. A sentence of seven words said twice gives four rows for
    n = 4. What one speaker repeats is a wording of that speaker; whether others took
    it up, `n_speakers` tells.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "line": [1, 5], "speaker_id": "x",
    ...     "speaker": "Xu", "text": ["As long as it takes.", "For as long as I say"]})
    >>> ngrams(turns, n=3)[["phrase", "count", "n_turns", "speakers", "places"]]
             phrase  count  n_turns speakers                              places
    0  as long as      2        2       Xu  a:turn at line 1; a:turn at line 5
    """
    turns = TURNS.spoken(turns, "transcript", "line", "speaker_id", "speaker", "text")
    low, high = _lengths(n)
    chosen = {
        "n": n, "min_count": min_count, "stopwords": stopwords,
        "languages": spoken_in(turns), "fold": fold,
    }  # fmt: skip
    min_count = at_least("min_count", min_count, 1)
    names, row, group = members(turns, by, TURNS, _COLUMNS)
    parts = []
    for at in range(len(names)) if len(names.columns) else [None]:
        own = turns if at is None else turns.iloc[row[group == at]]
        lengths = range(low, high + 1)
        found = [
            _phrases(own, length, min_count, stopwords, fold) for length in lengths
        ]
        table = found[0] if len(found) == 1 else ordered(pd.concat(found))
        if top is not None:
            table = table.head(at_least("top", top, 1))
        if at is not None:
            rows = names.iloc[np.full(len(table), at)].reset_index(drop=True)
            table = pd.concat([rows, table], axis=1)
        parts.append(table)
    if not parts:  # no turn is in a group
        none = _phrases(turns.head(0), low, min_count, stopwords, fold)
        parts = [pd.concat([names, none], axis=1)]
    table = parts[0] if len(parts) == 1 else pd.concat(parts, ignore_index=True)
    table.attrs["ngrams"] = chosen
    table.attrs["rests_on"] = rests_on(turns)
    return table


def _lengths(n: int | tuple[int, int]) -> tuple[int, int]:
    """Return the fewest and the most words of a run."""
    if not isinstance(n, tuple | list):
        return (at_least("n", n, 1),) * 2
    if len(n) != 2:
        raise TableError(f"n={n!r} is no span. Give the fewest and the most: n=(2, 5).")
    low = at_least("n", n[0], 1)
    return low, at_least("n", n[1], low)


def _phrases(
    turns: pd.DataFrame, n: int, min_count: int, stopwords: object, fold: Fold
) -> pd.DataFrame:
    """Return the repeated runs of `n` words in some turns."""
    words = words_of(turns).folded(fold)
    return Repeats(turns, words, n, min_count, stopwords, bool(fold)).table()
