"""What rows are grouped by: people by who they are, joint exchanges by each outlet.

Measures, themes, charts and the filter of a corpus share it, so that a group is the
same thing in a table, in a figure and in a choice.
"""

from collections.abc import Collection, Sequence
from difflib import get_close_matches
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.errors import TableError
from presskit.schema._parted import one_row_a_group
from presskit.schema._table import Table
from presskit.schema._unnamed import are_anybody

By = str | Sequence[str] | None
"""What to group by: a column, several of them, or none for a single group."""

_OF_DATE = {  # worked out where a table has a date
    "year": lambda days: days.dt.year.astype("Int64"),
    "month": lambda days: days.dt.strftime("%Y-%m").astype("str"),
}
_CALLED = {  # what others call a column
    "answerer": "answered_by", "day": "date", "file": "transcript",
    "journalist": "asker", "media": "outlet", "medium": "outlet",
    "newspaper": "outlet", "principal": "answered_by", "reporter": "asker",
}  # fmt: skip
_ID_OF = {
    "asker": "asker_id", "speaker": "speaker_id", "answered_by": "answered_by_id"
}  # fmt: skip


def group_key(
    frame: pd.DataFrame, by: str, table: Table, taken: Collection[str] = ()
) -> str:
    """Return the column that tells groups apart, or say why there are no such groups.

    Parameters
    ----------
    frame : DataFrame
        The table to be grouped.
    by : str
        What to group by. Askers, speakers and those who answer are told apart by id.
    table : Table
        The declaration of `frame`, for the message.
    taken : collection of str, optional
        Columns that the result has, so that no group can be called like them.

    Returns
    -------
    str
        A column of `frame`.

    Raises
    ------
    TableError
        If `by` is not a name of a column, is taken, or is not in `frame`.

    Examples
    --------
    >>> from presskit.schema import EXCHANGES
    >>> group_key(EXCHANGES.frame(), "asker", EXCHANGES)
    'asker_id'
    """
    if not isinstance(by, str):
        raise TableError(
            f"by={by!r} is not the name of a column. Choose a column of the table of "
            f"{table.name}, such as 'outlet', or several: ['outlet', 'transcript']."
        )
    if by in taken:
        raise TableError(
            f"cannot group by {by!r}: the result has a column of that name. Choose "
            f"another column of {table.name}, such as 'outlet'."
        )
    if by == "speaker" and by not in frame and "asker" in frame:
        raise TableError(
            'an exchange has an asker, and those who answer: by="asker", or '
            'by="answered_by". measures.turn_lengths(corpus.turns, by="speaker") '
            "counts the words of each speaker."
        )
    for name in (by, _ID_OF.get(by, by)):
        if name not in frame.columns:
            raise TableError(
                f"cannot group by {by!r}: the table of {table.name} has no column "
                f"{name!r}.{_meant(by, frame, table)}"
            )
    return _ID_OF.get(by, by)


def _meant(by: str, frame: pd.DataFrame, table: Table) -> str:
    """Return the sentences that say which columns there are, the likeliest first."""
    known = [*map(str, frame.columns), *(_OF_DATE if "date" in frame else ())]
    told = _CALLED.get(by.lower(), by.lower())
    near = get_close_matches(told, known, n=1, cutoff=0.75)
    hint = (
        f"Did you mean by={near[0]!r}?"
        if near
        else (
            "If corpus.transcripts has it, merge it first: "
            f"corpus.{table.name}.merge(corpus.transcripts[['transcript', {by!r}]])."
        )
    )
    return f" {hint} Choose one of {sorted(known)}."


def groups_of(frame: pd.DataFrame, key: str) -> pd.Series:
    """Return the group of each row, NA for those that have none.

    Whoever nothing tells from others is in none: a hundred rows of "Q" are neither one
    person nor a hundred.

    Parameters
    ----------
    frame : DataFrame
        The table to be grouped.
    key : str
        As :func:`group_key` returns it.

    Returns
    -------
    Series

    Examples
    --------
    >>> frame = pd.DataFrame({"asker_id": ["ann-lee", "unnamed@x826a610a64@may"]})
    >>> groups_of(frame, "asker_id").notna().tolist()
    [True, False]
    """
    if key not in _ID_OF.values():
        return frame[key]
    code, values = pd.factorize(frame[key])
    known = np.array([*(not one for one in are_anybody(values.tolist())), False])
    return frame[key].where(known[code])


class Grouped(NamedTuple):
    """Rows of a table, one for each group that a row belongs to, and their groups.

    Attributes
    ----------
    rows : DataFrame
        A row of two outlets stands here twice, under one number of the index.
    code : ndarray of int
        Number of the group of each row, from 0, in the order of first appearance.
    names : DataFrame
        What each group is called, a column for each name; NA for what has no group.
    """

    rows: pd.DataFrame
    code: np.ndarray
    names: pd.DataFrame


def in_groups(rows: pd.DataFrame, names: Sequence[str], keys: Sequence[str]) -> Grouped:
    """Return the groups of rows by some columns; those without one are a group, too.

    Parameters
    ----------
    rows : DataFrame
        With the columns `names` and `keys`.
    names, keys : sequence of str
        What each column of groups is called, and the column that tells them apart, as
        :func:`group_key` returns it; none for a single group of all rows.

    Returns
    -------
    Grouped

    Examples
    --------
    >>> turns = pd.DataFrame({"role": list("ab"), "outlet": ["X; Y", None]})
    >>> made = in_groups(turns, ["outlet"], ["outlet"])
    >>> made.rows.index.tolist(), made.code.tolist()
    ([0, 0, 1], [0, 1, 2])
    """
    for name in names:
        rows = one_row_a_group(rows, name)
    groups = [groups_of(rows, key) for key in keys]
    code = np.zeros(len(rows), dtype=np.int64)
    for one in groups:
        of_one, values = pd.factorize(one, use_na_sentinel=False)
        code, _ = pd.factorize(code * np.int64(len(values)) + of_one)
    first = ~pd.Series(code).duplicated().to_numpy()
    called = {
        name: rows[name].where(one.notna())[first].reset_index(drop=True)
        for name, one in zip(names, groups, strict=True)
    }
    return Grouped(rows, code, pd.DataFrame(called, index=range(int(first.sum()))))


class Members(NamedTuple):
    """Which rows of a table belong to which group.

    Attributes
    ----------
    names : DataFrame
        One row a group, in the order of first appearance; a column for each of `by`.
        Whoever nothing tells from others ("Q") is in none.
    row : ndarray of int
        Position of a row of the table, ascending. A row of two outlets stands here
        twice, one without a value nowhere.
    group : ndarray of int
        The group of each.
    """

    names: pd.DataFrame
    row: np.ndarray
    group: np.ndarray


def members(
    frame: pd.DataFrame, by: By, table: Table, taken: Collection[str] = ()
) -> Members:
    """Return the groups of a table by a column, by several, or all of it as one.

    Parameters
    ----------
    frame : DataFrame
        The table to be grouped.
    by : str, sequence of str, or None
        Columns; "year" and "month" too, where the table has a date.
    table : Table
        The declaration of `frame`, for the message.
    taken : collection of str, optional
        Columns that the result has.

    Returns
    -------
    Members

    Raises
    ------
    TableError
        As :func:`group_key`.

    Examples
    --------
    >>> from presskit.schema import TURNS
    >>> turns = pd.DataFrame({"role": list("aab"), "outlet": ["X; Y", None, "X"]})
    >>> members(turns, ["role", "outlet"], TURNS).names.to_numpy().tolist()
    [['a', 'X'], ['a', 'Y'], ['b', 'X']]
    >>> members(turns, None, TURNS).group.tolist()
    [0, 0, 0]
    """
    names = names_of(by)
    rows = of_dates(frame.reset_index(drop=True), names)
    keys = [group_key(rows, name, table, taken) for name in names]
    rows = rows[list(dict.fromkeys([*names, *keys]))]
    made = in_groups(rows, names, keys)
    whole = made.names.notna().all(axis=1).to_numpy()  # of no column: all
    kept = whole[made.code]
    number = np.cumsum(whole) - 1
    shown = made.names[whole].reset_index(drop=True)
    return Members(shown, made.rows.index.to_numpy()[kept], number[made.code[kept]])


def names_of(by: By) -> list[str]:
    """Return the columns of a choice of groups, each once.

    Examples
    --------
    >>> names_of("outlet"), names_of(["role", "outlet", "role"]), names_of(None)
    (['outlet'], ['role', 'outlet'], [])
    """
    if by is None:
        return []
    several = isinstance(by, Sequence) and not isinstance(by, str)
    return [*dict.fromkeys(by)] if several and all(map(_is_name, by)) else [by]


def _is_name(one: object) -> bool:
    return isinstance(one, str)


def of_dates(frame: pd.DataFrame, names: Collection[str]) -> pd.DataFrame:
    """Return a table with the year and the month of its dates, where they are named.

    Parameters
    ----------
    frame : DataFrame
        Without a date nothing is added.
    names : collection of str
        What it is to be grouped by.

    Returns
    -------
    DataFrame

    Examples
    --------
    >>> days = pd.DataFrame({"date": pd.to_datetime(["2023-02-13"])})
    >>> of_dates(days, ["month", "year"])[["month", "year"]].to_numpy().tolist()
    [['2023-02', 2023]]
    """
    named = [name for name in names if _is_name(name)]
    wanted = {name for name in named if name in _OF_DATE and name not in frame}
    if not wanted or "date" not in frame:
        return frame
    return frame.assign(**{name: _OF_DATE[name](frame["date"]) for name in wanted})


def outlets_of(exchanges: pd.DataFrame, outlets: pd.DataFrame) -> list[list[str]]:
    """Return the outlets for which each exchange is asked; none where none is named.

    Parameters
    ----------
    exchanges, outlets : DataFrame
        As :data:`presskit.schema.EXCHANGES` and :data:`presskit.schema.OUTLETS`.

    Returns
    -------
    list of list of str
        Those of the turn that begins an exchange, alphabetical, row by row.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> outlets_of(corpus.exchanges.head(2), corpus.outlets)
    [['Ukrinform'], ['CNN']]
    """
    of: dict[tuple[str, int], list[str]] = {}
    columns = (outlets[name].tolist() for name in ("transcript", "turn", "outlet"))
    for transcript, turn, outlet in zip(*columns, strict=True):
        of.setdefault((transcript, turn), []).append(outlet)
    places = zip(exchanges["transcript"], exchanges["first_turn"], strict=True)
    return [sorted(of.get(place, ())) for place in places]
