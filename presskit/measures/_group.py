"""Groups of exchanges or turns, and the robust summary of a length in each."""

import numpy as np
import pandas as pd

from presskit.names import countries
from presskit.schema import Table, cells
from presskit.schema.groups import (
    By,
    Grouped,
    group_key,
    in_groups,
    names_of,
    of_dates,
)
from presskit.schema.roles import JOURNALIST
from presskit.text.prose import counted

MIN_GROUP = 5
"""The smallest group that is ranked; smaller ones are described only."""

MIN_QUARTILES = 20
"""The smallest group of which a sentence gives the middle half."""

_SUMMARY = ("median", "q1", "q3", "iqr", "mad")


def summary_columns(unit: str) -> list[str]:
    """Return the columns of :func:`summary` in a unit.

    Examples
    --------
    >>> summary_columns("words")[:3]
    ['n', 'rank', 'median_words']
    """
    return ["n", "rank", *(f"{one}_{unit}" for one in _SUMMARY)]


def grouped(
    frame: pd.DataFrame, by: By, table: Table, needed: list[str], counts: list[str]
) -> Grouped:
    """Group the rows of a table; people by who they are, outlets one by one.

    Parameters
    ----------
    frame : DataFrame
        Exchanges or turns.
    by : str, sequence of str, or None
        Columns to group by; none for one group of all. Askers and speakers are grouped
        by their id and shown by their name. A row with several outlets belongs to each
        of them.
    table : Table
        The declaration of `frame`.
    needed : list of str
        Columns that the caller wants, besides those for grouping.
    counts : list of str
        Columns that the caller makes, so that no group can be called like them.

    Returns
    -------
    Grouped
        Its rows are in the order of speaking, with the columns `needed`. Those without
        a value in `by`, and those of askers whom nothing tells apart ("Q"), are a group
        of their own, named NA.
    """
    table.require(frame, *dict.fromkeys(("transcript", table.name[:-1], *needed)))
    names = names_of(by)
    frame = with_further(frame, names)
    keys = [group_key(frame, name, table, counts) for name in names]
    # Only the columns that are asked for: reordering the texts would take the longest.
    wanted = dict.fromkeys(("transcript", table.name[:-1], *keys, *names, *needed))
    rows = spoken(frame[list(wanted)], table.name[:-1])
    return in_groups(rows, names, keys)


def with_further(frame: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    """Return a table with what it can be grouped by besides its columns.

    Year and month are those of the date; countries those of the outlets, where the
    table of outlets has them; the asker of a turn is who speaks it, if they ask.

    Examples
    --------
    >>> frame = pd.DataFrame({"outlet": ["Reuters", None]})
    >>> with_further(frame, ["country"])["country"].tolist()
    ['GB', nan]
    """
    frame = of_dates(frame, names)
    if "country" in names and "country" not in frame and "outlet" in frame:
        frame = frame.assign(country=_countries(frame["outlet"]))
    if "asker" in names and "asker" not in frame and "speaker" in frame:
        asks = frame["role"] == JOURNALIST
        who = {f"asker{end}": frame[f"speaker{end}"].where(asks) for end in ("", "_id")}
        frame = frame.assign(**who)
    return frame


def _countries(outlets: pd.Series) -> pd.Series:
    """Return the countries of each cell of outlets, each once; NA without any."""
    code, texts = pd.factorize(outlets)
    known = countries()
    of_text = [
        sorted({known[name] for name in cells.names_in(text) if name in known})
        for text in texts
    ]
    shown = [cells.joined(one) if one else None for one in of_text] + [None]
    return pd.Series([shown[at] for at in code], outlets.index, dtype=outlets.dtype)


def spoken(frame: pd.DataFrame, position: str) -> pd.DataFrame:
    """Return the rows in the order of speaking, counted from 0.

    Transcripts keep the order in which the frame first names them.
    """
    transcript, _ = pd.factorize(frame["transcript"])
    order = np.lexsort((frame[position].to_numpy(), transcript))
    return frame.iloc[order].reset_index(drop=True)


def summary(groups: Grouped, column: str, unit: str = "words") -> pd.DataFrame:
    """Summarise a length, one row a group, in the order of `groups`.

    Rows whose length is NA do not count. The quartiles are those of type 7 in Hyndman &
    Fan (1996), numpy's default; the spread of a single number is NA, not 0, and a group
    without lengths has NA all over.
    """
    lengths = groups.rows[column].to_numpy(dtype="float64", na_value=np.nan)
    known = ~np.isnan(lengths)
    lengths, code = lengths[known], groups.code[known]
    n = np.bincount(code, minlength=len(groups.names))
    q1, median, q3 = _quantiles(lengths, code, n, (0.25, 0.5, 0.75))
    (spread,) = _quantiles(np.abs(lengths - median[code]), code, n, (0.5,))
    n, median, q1, q3, spread = map(pd.Series, (n, median, q1, q3, spread))
    named = groups.names.notna().all(axis=1).to_numpy()
    rank = ranks(median, (n >= MIN_GROUP) & named)
    values = (median, q1, q3, (q3 - q1).where(n > 1), spread.where(n > 1))
    lengths = [one.astype("float64") for one in values]
    columns = [n.astype("int64"), rank, *lengths]
    return pd.DataFrame(dict(zip(summary_columns(unit), columns, strict=True)))


def ranks(medians: pd.Series, ranked: pd.Series) -> pd.Series:
    """Return 1 for the longest of those that are ranked, NA for the others."""
    found = medians.where(ranked).rank(method="min", ascending=False)
    return found.astype("Int64")


def _quantiles(
    values: np.ndarray, code: np.ndarray, n: np.ndarray, shares: tuple[float, ...]
) -> list[np.ndarray]:
    """Return quantiles of type 7 of each group, from one sort for all of them."""
    ordered = values[np.lexsort((values, code))]
    some = n > 0
    first, last = (np.cumsum(n) - n)[some], n[some] - 1
    found = []
    for share in shares:
        place = last * share
        low = np.floor(place).astype(int)
        below = ordered[first + low]
        above = ordered[first + np.minimum(low + 1, last)]
        quantiles = np.full(len(n), np.nan)
        quantiles[some] = below + (above - below) * (place - low)
        found.append(quantiles)
    return found


def arranged(table: pd.DataFrame, by: By) -> pd.DataFrame:
    """Put the ranked groups first, by rank and name; the others stay as they are."""
    ranked = table["rank"].notna().to_numpy()
    first = table[["rank", *names_of(by)]][ranked].sort_values(["rank", *names_of(by)])
    order = np.concatenate([first.index.to_numpy(), np.flatnonzero(~ranked)])
    return table.iloc[order].reset_index(drop=True)


def over(part: pd.Series, whole: pd.Series | float) -> pd.Series:
    """Divide; where there is nothing to divide by, the result is NA."""
    whole = pd.Series(whole, index=part.index, dtype="float64")
    return part / whole.where(whole > 0)


def extent(exchanges: pd.DataFrame) -> str:
    """Return the number of exchanges and transcripts that a sentence speaks of."""
    transcripts = exchanges["transcript"].nunique()
    where = counted(transcripts, "transcript")
    return f"{counted(len(exchanges), 'exchange')} in {where}"
