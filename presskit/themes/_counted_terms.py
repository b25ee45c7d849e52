"""The terms of turns counted by group, from their words."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.schema import TURNS
from presskit.schema.groups import By, members
from presskit.text import Words
from presskit.themes._tally import TEXT, are_stop_words, ranges, tally
from presskit.themes._term_counts import TermCounts

_COLUMNS = frozenset(
    "term n rate_per_1000 tf_idf n_turns n_speakers n_transcripts".split()
)


def counted(
    turns: pd.DataFrame,
    words: Words,
    by: By,
    stopwords: str | Iterable[str] | None,
    fold: bool = True,
) -> TermCounts:
    """Return the counts of which :func:`presskit.themes.terms` makes a table.

    Parameters
    ----------
    turns, by, stopwords, fold
        As there.
    words : Words
        The words of these turns.
    """
    names, member_row, member_group = members(turns, by, TURNS, _COLUMNS)
    size = np.bincount(words.row, minlength=len(turns))[member_row]
    of_group = np.bincount(member_group, weights=size, minlength=len(names))
    alone = words.alone if fold else np.ones(len(words), dtype=bool)
    words = words.counted if fold else words
    at, group = _join(words.row, member_row, member_group)
    n_alone = np.bincount(words.code[at[alone[at]]], minlength=len(words.vocabulary))
    kept = ~are_stop_words(turns, words, stopwords)[at] & (n_alone > 0)[words.code[at]]
    spread = ranges(turns, words.row, words.code, len(words.vocabulary))
    return TermCounts.weighed(
        names,
        of_group.astype(np.int64),
        tally(group[kept], words.code[at[kept]]),
        pd.Series(words.vocabulary, dtype=TEXT),
        words.vocabulary.alphabet,
        lambda term: {name: count[term] for name, count in spread.items()},
    )


def _join(
    row: np.ndarray, member_row: np.ndarray, member_group: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Meet each row with its groups: positions in `row`, and the group there.

    `member_row` ascends; it may name a row never, once, or several times.
    """
    first = member_row.searchsorted(row, side="left")
    times = member_row.searchsorted(row, side="right") - first
    at = np.repeat(np.arange(len(row)), times)
    nth = np.arange(len(at)) - np.repeat(np.cumsum(times) - times, times)
    return at, member_group[first[at] + nth]
