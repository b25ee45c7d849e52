"""Cells that show several things at once: how they are written, and how they are read.

A list is rows of a table: whoever holds a corpus takes the outlets of a turn from
``corpus.outlets``. A measure or a chart is handed one table, perhaps one that was saved
and read back, and has nothing but the cell; it asks here. No name in such a cell holds
the separator: labels and corrections are parted at it.
"""

import re
from collections.abc import Iterable

import numpy as np
import pandas as pd

_BETWEEN = "; "
_PARTED = {"outlet"}  # by which a row can belong to several groups
_PLACE = re.compile(r"(?:^|; )(?P<transcript>.+?):turn at line (?P<line>\d+)(?=; |$)")


def joined(names: Iterable[str]) -> str:
    """Return one cell that shows several names, in their order.

    Examples
    --------
    >>> joined(["NPR", "ZDF"]), joined([])
    ('NPR; ZDF', '')
    """
    return _BETWEEN.join(names)


def names_in(cell: object) -> list[str]:
    """Return the names that a cell shows; none where it is missing.

    Examples
    --------
    >>> names_in("NPR; ZDF"), names_in(None)
    (['NPR', 'ZDF'], [])
    """
    return cell.split(_BETWEEN) if isinstance(cell, str) else []


def one_row_a_group(rows: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return rows that each belong to one group: of two outlets' row there are two.

    All that counts by outlet counts these rows. By another column nothing is parted.

    Parameters
    ----------
    rows : DataFrame
        With `by`.
    by : str
        The column to group by.

    Returns
    -------
    DataFrame
        The rows in their order; those of one row given stand under its index.

    Examples
    --------
    >>> one_row_a_group(pd.DataFrame({"outlet": ["NPR; ZDF"], "n": 1}), "outlet")
      outlet  n
    0    NPR  1
    0    ZDF  1
    """
    if by not in _PARTED:
        return rows
    # Each distinct text is split once; those with one name, nearly all, stay.
    code, texts = pd.factorize(rows[by])
    names = [names_in(text) for text in texts] + [[None]]  # the last for NA
    times = np.array([len(one) for one in names])[code]
    repeated = rows.iloc[np.repeat(np.arange(len(rows)), times)]
    each = [name for at in code.tolist() for name in names[at]]
    return repeated.assign(**{by: pd.array(each, dtype=rows[by].dtype)})


def listed_in(value: str) -> list[str]:
    """Return what a person has listed in one cell of a CSV file, by ";".

    Examples
    --------
    >>> listed_in("AFP;Gazette of Nowhere; ")
    ['AFP', 'Gazette of Nowhere']
    """
    return [one for name in value.split(_BETWEEN.strip()) if (one := name.strip())]


def place(transcript: str, line: int) -> str:
    """Return one of the places that a cell shows.

    Examples
    --------
    >>> place("may", 7)
    'may:turn at line 7'
    """
    return f"{transcript}:turn at line {line}"


def places_in(cell: str) -> list[tuple[str, int]]:
    """Return the places that a cell shows: the transcript, and the line of each.

    Examples
    --------
    >>> places_in("may:turn at line 7; june; 2:turn at line 3; and 2 more")
    [('may', 7), ('june; 2', 3)]
    """
    return [
        (found["transcript"], int(found["line"])) for found in _PLACE.finditer(cell)
    ]
