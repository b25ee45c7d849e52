"""Numbers of turns, summed up for each person: all at once, since files are many."""

import numpy as np

_LEAN = 1.0
"""Turns of the whole transcript that are added to those of a person for a mean."""


def means(summed: np.ndarray, n_turns: np.ndarray) -> np.ndarray:
    """Return means over the turns of each person; a row as in `summed`.

    A mean over few turns leans on that of the whole transcript.

    Parameters
    ----------
    summed : array
        As :func:`sums` returns it.
    n_turns : array of int
        How many turns each person has.

    Examples
    --------
    >>> means(np.array([[2.0, 0.0]]), np.array([2, 1])).round(2).tolist()
    [[0.89, 0.33]]
    """
    whole = summed.sum(axis=1, keepdims=True) / max(1, n_turns.sum())
    return (summed + _LEAN * whole) / (n_turns + _LEAN)


def sums(values: np.ndarray, person: np.ndarray, n: int) -> np.ndarray:
    """Return sums over the turns of each person; a row as in `values`.

    Parameters
    ----------
    values : array
        Numbers, a column a turn.
    person : array of int
        Who speaks in each turn.
    n : int
        How many persons there are.

    Examples
    --------
    >>> sums(np.array([[1.0, 2.0, 4.0]]), np.array([0, 1, 0]), 3).tolist()
    [[5.0, 2.0, 0.0]]
    """
    found = np.zeros((len(values), n))
    if len(person):
        order = person.argsort(kind="stable")
        whose = person[order]
        first = np.concatenate(([0], np.flatnonzero(whose[1:] != whose[:-1]) + 1))
        found[:, whose[first]] = np.add.reduceat(values[:, order], first, axis=1)
    return found
