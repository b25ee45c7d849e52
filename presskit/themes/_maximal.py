"""Runs of words that come back and cannot be made longer."""

from typing import NamedTuple

import numpy as np
import pandas as pd


class Maximal(NamedTuple):
    """Repeated runs of words, and where each of them stands.

    Attributes
    ----------
    n_words : ndarray of int
        Words of each run.
    n : ndarray of int
        How often it is said, 2 or more.
    start : ndarray of int
        Position of the first word at each place, run by run in the order of speaking.
    """

    n_words: np.ndarray
    n: np.ndarray
    start: np.ndarray


def maximal(code: np.ndarray, sentence: np.ndarray, fewest: int, times: int) -> Maximal:
    """Find the runs of words that are said again and are maximal.

    A run is maximal if every longer one is said less often: it cannot be lengthened,
    at either end, without losing a place. Runs stay inside a sentence and may overlap.

    Parameters
    ----------
    code, sentence : ndarray of int
        The code of each word, and the running number of its sentence.
    fewest : int
        Words of a run, at least; 1 or more.
    times : int
        How often it is said, at least; 2 or more.

    Returns
    -------
    Maximal
        The shortest first.

    Notes
    -----
    Grown by a word at a time: only what is repeated can be longer and still be
    repeated, so that what is left soon is small, and it ends with the longest sentence.

    Examples
    --------
    >>> text = "as long as it takes . we stay as long as it takes".split()
    >>> code, words = pd.factorize(np.array(text))
    >>> found = maximal(code, np.cumsum(code == list(words).index(".")), 2, 2)
    >>> [" ".join(text[at : at + k]) for k, at in zip(found.n_words, found.start[::2])]
    ['as long as it takes']
    """
    start, run, n = _often(np.arange(len(code), dtype=np.int32), code, times)
    width = np.int64(code.max(initial=0)) + 1
    found: list[tuple[int, np.ndarray, np.ndarray]] = []
    longer_at = np.zeros(len(code) + 1, dtype=np.int32)
    n_words = 1
    while len(start):
        on = start + n_words < len(code)
        on[on] = sentence[start[on] + n_words] == sentence[start[on]]
        begins = start[on]
        key = run[on] * width + code[begins + n_words]
        longer = _often(begins, pd.factorize(key)[0], times)
        if n_words >= fewest:
            # A run is said as often as a longer one that begins with it, or a word
            # before it: it is part of that one at all of its places.
            longer_at[longer[0]] = longer[2]
            around = np.maximum(longer_at[start], longer_at[start - 1] * (start > 0))
            part = np.zeros(int(run.max()) + 1, dtype=bool)
            part[run[around >= n]] = True
            whole = ~part[run]
            found.append((n_words, start[whole], run[whole]))
            longer_at[longer[0]] = 0
        (start, run, n), n_words = longer, n_words + 1
    return _together(found)


def _often(start: np.ndarray, run: np.ndarray, times: int) -> tuple[np.ndarray, ...]:
    """Keep the runs said often enough: their places, new numbers, and how often."""
    n = np.bincount(run).astype(np.int32)
    kept = n >= times
    number = np.cumsum(kept) - 1
    often = kept[run]
    run = run[often]
    return start[often], number[run], n[run]


def _together(found: list[tuple[int, np.ndarray, np.ndarray]]) -> Maximal:
    """Put the runs of each length one after the other."""
    n_words, n, starts = [], [], []
    for length, start, run in found:
        _, times = np.unique(run, return_counts=True)
        n_words.append(np.full(len(times), length))
        n.append(times)
        starts.append(start[np.argsort(run, kind="stable")])  # places ascend already
    none = [np.array([], dtype=np.int64)]
    return Maximal(*(np.concatenate(none + part) for part in (n_words, n, starts)))
