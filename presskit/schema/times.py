"""When the turns of a table begin and end, worked out from what its source tells."""

from typing import NamedTuple

import numpy as np
import pandas as pd

SOURCE, NEXT_TURN = ENDS_FROM = ("source", "next turn")
"""What tells when a turn ends: the source, or where the next turn begins."""


class Times(NamedTuple):
    """When turns begin and end, in seconds from the start; NA where it is not known.

    Attributes
    ----------
    begin : ndarray of float
    end : ndarray of float
        As the source tells; where it does not, when the next turn of the transcript
        begins. Never before `begin`.
    told : ndarray of bool
        Whether the source tells the end.
    follows : ndarray of bool
        Whether the turn before in the table is the one before in the transcript, and
        does not begin later: elsewhere times go back, or a turn is missing.
    """

    begin: np.ndarray
    end: np.ndarray
    told: np.ndarray
    follows: np.ndarray

    @property
    def seconds(self) -> np.ndarray:
        """How long each turn takes (seconds); NA where it is not known."""
        return np.round(self.end - self.begin, 3)


def times_of(turns: pd.DataFrame) -> Times:
    """Return the times at which each turn begins and ends.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`, in the order of speaking.

    Returns
    -------
    Times
        One value for each row. The last turn of a transcript has an end only where the
        source tells it; so has a turn before one whose time is not known or goes back.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [0, 1, 2],
    ...     "start_time": [0.0, 4.0, 9.0], "end_time": [3.5, None, None]})
    >>> times_of(turns).seconds.tolist(), times_of(turns).told.tolist()
    ([3.5, 5.0, nan], [True, False, False])
    """
    begin, printed = (
        turns[name].to_numpy(dtype="float64", na_value=np.nan)
        for name in ("start_time", "end_time")
    )
    transcript, number = pd.factorize(turns["transcript"])[0], turns["turn"].to_numpy()
    neighbour = np.diff(transcript, prepend=-1) == 0
    neighbour &= np.diff(number, prepend=-1) == 1
    follows = neighbour & (begin >= _shifted(begin, 1))
    told = printed >= begin
    next_follows = _shifted(follows.astype(float), -1) == 1
    end = np.where(next_follows, _shifted(begin, -1), np.nan)
    return Times(begin, np.where(told, printed, end), told, follows)


def _shifted(values: np.ndarray, by: int) -> np.ndarray:
    return pd.Series(values, dtype="float64").shift(by).to_numpy()
