"""Rows in the order of their days: what came first is not what a file's name says."""

import numpy as np
import pandas as pd


def in_time(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows with their transcripts by day, those of a day as they were.

    Without a day of each they stay as they are: nobody can say what came first.

    Parameters
    ----------
    rows : DataFrame
        With `transcript`, and `date` where it is known.

    Returns
    -------
    DataFrame

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": ["a", "a", "b"], "turn": [0, 1, 0],
    ...     "date": pd.to_datetime(["2031-06-03", "2031-06-03", "2031-05-03"])})
    >>> in_time(turns)["transcript"].tolist()
    ['b', 'a', 'a']
    """
    order = order_in_time(rows)
    return rows if order is None else rows.iloc[order]


def order_in_time(rows: pd.DataFrame) -> np.ndarray | None:
    """Return the positions of rows in that order; None if they are in it.

    Parameters
    ----------
    rows : DataFrame

    Returns
    -------
    ndarray of int or None
    """
    if "date" not in rows or rows["date"].isna().any():
        return None
    if rows["date"].is_monotonic_increasing:
        return None
    came, _ = pd.factorize(rows["transcript"])
    # Keeps rows of one as they are.
    return np.lexsort((came, rows["date"].to_numpy()))
