"""Rows in the order of their days: what came first is not what a file's name says."""

import numpy as np
import pandas as pd


def in_time(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows with their transcripts by day, those of a day as they were.

    Those without a day come after, as they were: nobody can say where they belong.

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
    if "date" not in rows or rows["date"].is_monotonic_increasing:
        return None
    if rows["date"].isna().all():
        return None
    days = pd.to_datetime(rows["date"]).to_numpy()
    came, _ = pd.factorize(rows["transcript"])
    # Keeps rows of one as they are; what is no time comes last.
    order = np.lexsort((came, days))
    return None if (order == np.arange(len(rows))).all() else order
