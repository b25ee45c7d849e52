"""Cells that show several names, and rows that so belong to several groups."""

import numpy as np
import pandas as pd

BETWEEN = "; "
_PARTED = {"outlet", "country"}  # by which a row can belong to several groups


def names_in(cell: object) -> list[str]:
    """Return the names that a cell shows; none where it is missing.

    Examples
    --------
    >>> names_in("NPR; ZDF"), names_in(None)
    (['NPR', 'ZDF'], [])
    """
    return cell.split(BETWEEN) if isinstance(cell, str) else []


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
    names = [names_in(text) for text in texts.tolist()] + [[None]]  # the last for NA
    times = np.array([len(one) for one in names])[code]
    repeated = rows.iloc[np.repeat(np.arange(len(rows)), times)]
    each = [name for at in code.tolist() for name in names[at]]
    dtype = rows[by].dtype
    if isinstance(dtype, pd.CategoricalDtype):  # a name of two is no category
        dtype = dtype.categories.dtype
    return repeated.assign(**{by: pd.array(each, dtype=dtype)})
