"""Numbers of turns, summed up for each person: all at once, since files are many."""

from collections.abc import Mapping

import numpy as np

_LEAN = 1.0
"""Turns of the whole transcript that are added to those of a person for a rate."""


def rates(
    of_turns: Mapping[str, np.ndarray], person: np.ndarray, n: int
) -> dict[str, np.ndarray]:
    """Return the mean of some numbers over the turns of each person, by name.

    A mean over few turns leans on that of the whole transcript.

    Parameters
    ----------
    of_turns : mapping of str to array
        Numbers, or True and False, a turn.
    person : array of int
        Who speaks in each turn.
    n : int
        How many persons there are.

    Examples
    --------
    >>> means = rates({"asks": np.array([1, 1, 0])}, np.array([0, 0, 1]), 2)
    >>> means["asks"].round(2).tolist()
    [0.89, 0.33]
    """
    values = np.array(list(of_turns.values()), dtype=float)
    summed = sums(values, person, n)
    own = np.bincount(person, minlength=n)
    whole = values.mean(axis=1, keepdims=True) if len(person) else 0.0
    means = (summed + _LEAN * whole) / (own + _LEAN)
    return dict(zip(of_turns, means, strict=True))


def sums(values: np.ndarray, person: np.ndarray, n: int) -> np.ndarray:
    """Return sums over the turns of each person; a row as in `values`.

    Examples
    --------
    >>> sums(np.array([[1.0, 2.0, 4.0]]), np.array([0, 1, 0]), 3).tolist()
    [[5.0, 2.0, 0.0]]
    """
    found = np.zeros((len(values), n))
    if len(person):
        order = np.argsort(person, kind="stable")
        whose = person[order]
        first = np.flatnonzero(np.diff(whose, prepend=-1))
        found[:, whose[first]] = np.add.reduceat(values[:, order], first, axis=1)
    return found
