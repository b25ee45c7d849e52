"""Tables that somebody read from a file, joined or typed: as they are made, or told."""

from collections.abc import Mapping
from typing import Protocol

import numpy as np
import pandas as pd

from presskit.errors import TableError, warn

_EMPTY = ("text", "label")
"""Columns that are "" where nothing is said: CSV does not tell that from NA."""


class _Declared(Protocol):
    """What is declared of a column."""

    dtype: str


def as_made(frame: pd.DataFrame, columns: Mapping[str, _Declared]) -> pd.DataFrame:
    """Return a table that was read from a CSV file with its days, numbers and texts.

    Parameters
    ----------
    frame : DataFrame
    columns : mapping of str to Column
        What is declared of its columns.

    Returns
    -------
    DataFrame
        The same one where nothing is to be done.

    Raises
    ------
    TableError
        If a column of days or numbers holds something else.

    Examples
    --------
    >>> from presskit.schema import EXCHANGES
    >>> read = pd.DataFrame({"answer_words": ["12"]})
    >>> as_made(read, EXCHANGES.columns)["answer_words"].tolist()
    [12]
    """
    for name in _EMPTY if len(frame) else ():
        if name in frame and not _holds_text(frame[name]):
            raise TableError(
                f"the column {name} holds {frame[name].dtype}, and texts are needed: "
                f"table[{name!r}].astype('str')."
            )
    read = {
        name: frame[name].fillna("")
        for name in _EMPTY
        if name in frame and frame[name].isna().any()
    }
    for name, column in columns.items() if len(frame) else ():
        if name in frame and pd.api.types.is_string_dtype(frame[name].dtype):
            if column.dtype.startswith("datetime"):
                read[name] = _days(frame[name], name)
            elif column.dtype.lower().startswith(("int", "float")):
                read[name] = _numbers(frame[name], name)
    return frame.assign(**read) if read else frame


def _holds_text(column: pd.Series) -> bool:
    """Return True if a column holds texts, or nothing."""
    texts = pd.api.types.is_string_dtype(column.dtype)
    return texts or column.dtype == "category" or column.isna().all()


def _days(written: pd.Series, name: str) -> pd.Series:
    """Return days that stand in a file as text; what is none is told, not left out."""
    days = pd.to_datetime(written, errors="coerce")
    return _all_read(days, written, name, "day", "as 2023-02-13")


def _numbers(written: pd.Series, name: str) -> pd.Series:
    """Return numbers that stand in a file as text, or in a column of objects."""
    numbers = pd.to_numeric(written, errors="coerce")
    return _all_read(numbers, written, name, "number", "in digits")


def _all_read(
    read: pd.Series, written: pd.Series, name: str, kind: str, how: str
) -> pd.Series:
    """Return the values read of a column, or tell of one that could not be."""
    wrong = written[read.isna() & written.notna()]
    if len(wrong):
        raise TableError(
            f"{wrong.iloc[0]!r} in the column {name} is no {kind}. Write it {how}, or "
            "leave it empty."
        )
    return read


_PARTS = ("outlet", "country", "pair")
"""Columns by which one exchange may stand in several rows, each a part of it."""


def warn_of_rows_twice(table: pd.DataFrame, called: str = "turns") -> None:
    """Warn where a table has rows twice: all counts would have them twice.

    Parameters
    ----------
    table : DataFrame
    called : {"turns", "exchanges"}
        What its rows are.

    Warns
    -----
    PresskitWarning
        Other ones that bear the same name, of two corpora put together, are told apart
        from the same ones.

    Examples
    --------
    >>> warn_of_rows_twice(pd.DataFrame({"transcript": "a", "turn": [0, 1]}))
    """
    one = called[:-1]
    keys = ["transcript", one]
    if len(table) < 2 or not set(keys) <= set(table.columns):
        return
    code = pd.factorize(table["transcript"])[0].astype(np.int64)
    number = pd.factorize(table[one])[0].astype(np.int64)
    if pd.Series(code * len(table) + number).is_unique:
        return
    keys += [name for name in _PARTS if called == "exchanges" and name in table]
    again = int(table.duplicated(keys).sum())
    if not again:
        return
    told = f"{again:,} of {len(table):,} {called} are there a second time"
    if f"{one}_id" in table and table.duplicated([*keys, f"{one}_id"]).sum() < again:
        warn(
            f"{told}, with other words: two transcripts bear one name, and count as "
            "one. Read both at once, presskit.load([folder, folder]), which names them "
            "apart."
        )
        return
    warn(
        f"{told}, and count twice. If that is not meant, write "
        f"table.drop_duplicates({keys})."
    )
