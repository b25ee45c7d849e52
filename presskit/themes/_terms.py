"""Which words come how often in each group, and which of them set it apart."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.schema import TURNS, cells
from presskit.schema.groups import group_key
from presskit.themes._tally import TEXT, ranges, stop_codes, tally, words_of

_COLUMNS = frozenset(
    "term n rate_per_1000 tf_idf n_turns n_speakers n_transcripts".split()
)


def terms(
    turns: pd.DataFrame,
    by: str = "transcript",
    stopwords: str | Iterable[str] | None = "en",
) -> pd.DataFrame:
    """Count the words of each group, and weigh them by how few groups use them.

    Parameters
    ----------
    turns : DataFrame
        One row a turn, as ``corpus.turns``.
    by : str, default "transcript"
        What to group by: "transcript", "section", "role", "speaker" (by `speaker_id`;
        namesakes stay apart), "outlet" (a turn of two outlets counts for each), or
        any other column. Turns without a value in `by` form no group.
    stopwords : str, iterable of str, or None, default "en"
        Words to leave out: a language whose file in ``presskit/languages`` has a list
        of them, or words of one's own, or none.

    Returns
    -------
    DataFrame
        One row a term of a group: groups in the order of speaking, in each the
        highest `tf_idf` first, then the highest `n`, then by the alphabet.

        =============  =======  ===================================================
        term           str      the word, without case, apostrophes straight
        `by`           as is    the group
        n              int64    times it is said in the group (count)
        rate_per_1000  float64  `n` per 1,000 words of the group, stop words included
        tf_idf         float64  0 or more; 0 where every group says it
        n_turns        int64    turns that say it, of all turns given (count)
        n_speakers     int64    known speakers who say it, of all (count)
        n_transcripts  int64    transcripts in which it is said, of all (count)
        =============  =======  ===================================================

        Without words the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column, `by` is not a column to group by, or there is no such
        list of stop words.

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
    TURNS.require(turns, "transcript", "speaker_id", "text")
    key = group_key(turns, by, TURNS, _COLUMNS)
    words = words_of(turns)
    names, member_row, member_group = _members(turns, by, key)
    at, group = _join(words.row, member_row, member_group)
    of_group = np.bincount(group, minlength=len(names))

    stop = stop_codes(words, stopwords)
    kept = ~stop[words.code[at]]
    group, term, n = tally(group[kept], words.code[at[kept]])
    n_groups = max(np.count_nonzero(of_group), 1)
    idf = np.log(n_groups / np.bincount(term, minlength=len(stop)).clip(1))
    share = n / of_group[group]
    tf_idf = share * idf[term]

    order = np.lexsort((_alphabet(words.vocabulary)[term], -n, -tf_idf, group))
    term, vocabulary = term[order], pd.Series(words.vocabulary, dtype=TEXT)
    spread = ranges(turns, words.row, words.code, len(stop))
    return pd.DataFrame(
        {
            "term": vocabulary.take(term).reset_index(drop=True),
            by: names.take(group[order]).reset_index(drop=True),
            "n": n[order],
            "rate_per_1000": 1000 * share[order],
            "tf_idf": tf_idf[order],
            **{name: count[term] for name, count in spread.items()},
        }
    )


def _members(
    turns: pd.DataFrame, by: str, key: str
) -> tuple[pd.Series, np.ndarray, np.ndarray]:
    """Return the groups' names, and which turn belongs to which group.

    Turns of two outlets belong to two groups, those without a value to none.
    """
    rows = turns[list(dict.fromkeys((by, key)))].reset_index(drop=True)
    rows = cells.one_row_a_group(rows, by)
    rows = rows[rows[key].notna()]
    group, _ = pd.factorize(rows[key])
    first = ~pd.Series(group).duplicated().to_numpy()
    names = rows[by][first].reset_index(drop=True)
    return names, rows.index.to_numpy(), group


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


def _alphabet(vocabulary: list[str]) -> np.ndarray:
    """Return the place of each word in the alphabet."""
    place = np.empty(len(vocabulary), dtype=np.int64)
    place[sorted(range(len(vocabulary)), key=vocabulary.__getitem__)] = range(
        len(vocabulary)
    )
    return place
