"""Groups of exchanges or turns, and the robust summary of a length in each."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.schema import Table, cells
from presskit.schema.groups import group_key
from presskit.text.prose import counted

MIN_GROUP = 5
"""The smallest group that is ranked; smaller ones are described only."""

MIN_QUARTILES = 20
"""The smallest group of which a sentence gives the middle half."""

SUMMARY = {
    "n": "int64",
    "rank": "Int64",
    "median_words": "float64",
    "q1_words": "float64",
    "q3_words": "float64",
    "iqr_words": "float64",
    "mad_words": "float64",
}
"""The columns of :func:`summary` and their types."""


class Groups(NamedTuple):
    """The rows of a table, and the group that each of them belongs to.

    Attributes
    ----------
    rows : DataFrame
        In the order of speaking, with the columns that the caller named; the index
        counts the rows given from 0, so that a row that belongs to two outlets stands
        there twice under one number.
    code : ndarray of int
        Number of each row's group, from 0, in the order of first appearance.
    names : Series
        What each group is called, as in `by`; NA for the group without a name.
    """

    rows: pd.DataFrame
    code: np.ndarray
    names: pd.Series


def grouped(
    frame: pd.DataFrame, by: str, table: Table, needed: list[str], counts: list[str]
) -> Groups:
    """Group the rows of a table; people by who they are, outlets one by one.

    Parameters
    ----------
    frame : DataFrame
        Exchanges or turns.
    by : str
        Column to group by. Askers and speakers are grouped by their id and shown by
        their name. A row with several outlets belongs to each of them.
    table : Table
        The declaration of `frame`.
    needed : list of str
        Columns that the caller wants, besides those for grouping.
    counts : list of str
        Columns that the caller makes, so that no group can be called like them.

    Returns
    -------
    Groups
        Rows without a value in `by` are a group of their own, named NA.
    """
    table.require(frame, *dict.fromkeys(("transcript", table.name[:-1], *needed)))
    key = group_key(frame, by, table, counts)
    # Only the columns that are asked for: reordering the texts would take the longest.
    wanted = dict.fromkeys(("transcript", table.name[:-1], key, by, *needed))
    rows = cells.one_row_a_group(spoken(frame[list(wanted)], table.name[:-1]), by)
    code, _ = pd.factorize(rows[key], use_na_sentinel=False)
    first = ~pd.Series(code).duplicated().to_numpy()
    names = rows[by].where(rows[key].notna())[first].reset_index(drop=True)
    return Groups(rows, code, names)


def spoken(frame: pd.DataFrame, position: str) -> pd.DataFrame:
    """Return the rows in the order of speaking, counted from 0.

    Transcripts keep the order in which the frame first names them.
    """
    transcript, _ = pd.factorize(frame["transcript"])
    order = np.lexsort((frame[position].to_numpy(), transcript))
    return frame.iloc[order].reset_index(drop=True)


def summary(groups: Groups, column: str) -> pd.DataFrame:
    """Summarise a length in words, one row a group, in the order of `groups`.

    The quartiles are those of type 7 in Hyndman & Fan (1996), numpy's default; the
    spread of a single number is NA, not 0.
    """
    words, code = groups.rows[column].to_numpy(), groups.code
    n = np.bincount(code, minlength=len(groups.names))
    q1, median, q3 = _quantiles(words, code, n, (0.25, 0.5, 0.75))
    (spread,) = _quantiles(np.abs(words - median[code]), code, n, (0.5,))
    n, median, q1, q3, spread = map(pd.Series, (n, median, q1, q3, spread))
    named = groups.names.notna().to_numpy()
    rank = ranks(median, (n >= MIN_GROUP) & named)
    columns = {
        "n": n,
        "rank": rank,
        "median_words": median,
        "q1_words": q1,
        "q3_words": q3,
        "iqr_words": (q3 - q1).where(n > 1),
        "mad_words": spread.where(n > 1),
    }
    return pd.DataFrame(columns).astype(SUMMARY)


def ranks(medians: pd.Series, ranked: pd.Series) -> pd.Series:
    """Return 1 for the longest of those that are ranked, NA for the others."""
    found = medians.where(ranked).rank(method="min", ascending=False)
    return found.astype(SUMMARY["rank"])


def _quantiles(
    values: np.ndarray, code: np.ndarray, n: np.ndarray, shares: tuple[float, ...]
) -> list[np.ndarray]:
    """Return quantiles of type 7 of each group, from one sort for all of them."""
    ordered = values[np.lexsort((values, code))].astype(float)
    first = np.cumsum(n) - n
    found = []
    for share in shares:
        place = (n - 1) * share
        low = np.floor(place).astype(int)
        below = ordered[first + low]
        above = ordered[first + np.minimum(low + 1, n - 1)]
        found.append(below + (above - below) * (place - low))
    return found


def arranged(table: pd.DataFrame, by: str) -> pd.DataFrame:
    """Put the ranked groups first, by rank and name; the others stay as they are."""
    ranked = table["rank"].notna()
    first = table[ranked].sort_values(["rank", by]).index
    return table.loc[[*first, *table.index[~ranked]]].reset_index(drop=True)


def over(part: pd.Series, whole: pd.Series | float) -> pd.Series:
    """Divide; where there is nothing to divide by, the result is NA."""
    whole = pd.Series(whole, index=part.index, dtype="float64")
    return part / whole.where(whole > 0)


def extent(exchanges: pd.DataFrame) -> str:
    """Return how many exchanges and transcripts a sentence speaks of."""
    transcripts = exchanges["transcript"].nunique()
    where = counted(transcripts, "transcript")
    return f"{counted(len(exchanges), 'exchange')} in {where}"
