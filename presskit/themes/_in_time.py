"""Turns in the order of their days: what came first is not what a file's name says."""

import numpy as np
import pandas as pd


def in_time(turns: pd.DataFrame) -> pd.DataFrame:
    """Return turns with their transcripts by day, those of a day as they were.

    Without a day of each they stay as they are: nobody can say what came first.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": ["a", "a", "b"], "turn": [0, 1, 0],
    ...     "date": pd.to_datetime(["2031-06-03", "2031-06-03", "2031-05-03"])})
    >>> in_time(turns)["transcript"].tolist()
    ['b', 'a', 'a']
    """
    order = order_in_time(turns)
    return turns if order is None else turns.iloc[order]


def order_in_time(turns: pd.DataFrame) -> np.ndarray | None:
    """Return the positions of turns in that order; None if they are in it."""
    if "date" not in turns or turns["date"].isna().any():
        return None
    if turns["date"].is_monotonic_increasing:
        return None
    came, _ = pd.factorize(turns["transcript"])
    # Keeps rows of one as they are.
    return np.lexsort((came, turns["date"].to_numpy()))
