"""The rows of a table as named tuples, a column at a time, and where values stand."""

from collections import namedtuple
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import compress
from typing import TypeVar

import numpy as np
import pandas as pd

Value = TypeVar("Value")


def named_rows(
    table: pd.DataFrame, *names: str, where: pd.Series | np.ndarray | None = None
) -> Iterator[tuple]:
    """Yield the rows of a table, or some columns of them, as named tuples.

    ``table.itertuples(index=False)`` gives the same, but for whole numbers that may be
    missing as those of numpy. It looks each column up by its place, which takes
    milliseconds of few rows of many columns: an explorer lists some of them at every
    key that is pressed. Rows are chosen by `where` for the same reason: a table of
    those alone would copy each column first.

    Parameters
    ----------
    table : DataFrame
        Its columns have names that Python knows as names.
    *names : str
        The columns that are wanted; all if none is named.
    where : Series or ndarray of bool, optional
        Which rows are wanted; by default all.

    Yields
    ------
    named tuple

    Examples
    --------
    >>> table = pd.DataFrame({"turn": [0, 1], "speaker": ["Ann Lee", "Xu"]})
    >>> [row.speaker for row in named_rows(table)], next(named_rows(table, "turn"))
    (['Ann Lee', 'Xu'], Row(turn=0))
    >>> list(named_rows(table, "speaker", where=table["turn"] > 0))
    [Row(speaker='Xu')]
    """
    wanted = names or tuple(table.columns)
    columns = (table[name].tolist() for name in wanted)
    rows = zip(*columns, strict=True)
    if where is not None:
        rows = compress(rows, where.tolist())
    return map(_row(wanted)._make, rows)


def places_of(values: Iterable[Value]) -> dict[Value, list[int]]:
    """Return the places of each value, the values in the order of their first places.

    Examples
    --------
    >>> places_of(["ann-lee", None, "ann-lee"])
    {'ann-lee': [0, 2], None: [1]}
    """
    found: dict[Value, list[int]] = {}
    for at, value in enumerate(values):
        found.setdefault(value, []).append(at)
    return found


@lru_cache
def _row(names: tuple[str, ...]) -> type:
    return namedtuple("Row", names)
