"""Rows in the order of speaking, however somebody sorted the table."""

import numpy as np
import pandas as pd


def as_spoken(rows: pd.DataFrame, position: str) -> pd.DataFrame:
    """Return rows with those of each transcript together and in the order of speaking.

    A table that was sorted by length, or shuffled, says the same as before.

    Parameters
    ----------
    rows : DataFrame
        With `transcript`.
    position : str
        The column that counts within a transcript: "turn"; without it they stay.

    Returns
    -------
    DataFrame
        Transcripts as the table first names them.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": ["b", "a", "b"], "turn": [1, 0, 0]})
    >>> as_spoken(turns, "turn").to_numpy().tolist()
    [['b', 0], ['b', 1], ['a', 0]]
    """
    if position not in rows:
        return rows
    came, _ = pd.factorize(rows["transcript"])
    at = rows[position].to_numpy()
    later, goes_on = np.diff(came) > 0, np.diff(came) == 0
    if (later | (goes_on & (at[1:] >= at[:-1]))).all():
        return rows
    return rows.iloc[np.lexsort((at, came))]
