"""Runs of words that come back and cannot be made longer."""

from collections.abc import Generator
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.schema.stepwise import Stepwise


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
    return Stepwise(in_steps(code, sentence, fewest, times)).value


def in_steps(
    code: np.ndarray, sentence: np.ndarray, fewest: int, times: int
) -> Generator[None, None, Maximal]:
    """Do what :func:`maximal` does, one length of runs at each step."""
    start, run, n = _often(np.arange(len(code), dtype=np.int32), code, times)
    until, width = _ends(sentence), np.int64(code.max(initial=0)) + 1
    found: list[Maximal] = []
    n_words = 1
    while len(start):
        on = until[start] > start + n_words
        begins = start[on]
        pair = run[on] * width + code[begins + n_words]
        longer = _often(begins, pd.factorize(pair)[0], times)
        if n_words >= fewest and (whole := ~_parts(start, run, n, longer)).any():
            kept = whole[run]
            found.append(_by_run(n_words, start[kept], run[kept]))
        (start, run, n), n_words = longer, n_words + 1
        yield
    return _together(found)


def _ends(sentence: np.ndarray) -> np.ndarray:
    """Return the end of the sentence of each word."""
    edges = np.flatnonzero(np.diff(sentence, prepend=-1, append=-1))
    return np.repeat(edges[1:], np.diff(edges)).astype(np.int32)


def _often(start: np.ndarray, run: np.ndarray, times: int) -> tuple[np.ndarray, ...]:
    """Keep the runs said often enough.

    Returns
    -------
    start, run : ndarray of int
        Of each place where it begins, in the order of speaking, and its new number.
    n : ndarray of int
        How often each run is said.
    """
    n = np.bincount(run)
    kept = n >= times
    number = np.cumsum(kept) - 1
    often = kept[run]
    return start[often], number[run[often]], n[kept]


def _parts(
    start: np.ndarray, run: np.ndarray, n: np.ndarray, longer: tuple[np.ndarray, ...]
) -> np.ndarray:
    """Return a mask of the runs that are part of a longer one wherever they are said.

    A run that is said as often as one that begins with it, or with a word before it, is
    so at all of its places: one of them tells.
    """
    place = np.empty(len(n), dtype=start.dtype)
    place[run] = start
    begins, of, times = longer
    part = np.zeros(len(n), dtype=bool)
    for wanted in (place, place - 1) if len(begins) else ():
        at = begins.searchsorted(wanted).clip(max=len(begins) - 1)
        part |= (begins[at] == wanted) & (times[of[at]] == n)
    return part


def _by_run(n_words: int, start: np.ndarray, run: np.ndarray) -> Maximal:
    """Return runs of one length, their places one run after the other."""
    # Sorting numbers is several times as fast as sorting where they stand.
    both = np.sort(run.astype(np.int64) << 32 | start)
    _, n = np.unique(both >> 32, return_counts=True)
    return Maximal(np.full(len(n), n_words), n, both & 0xFFFF_FFFF)


def _together(found: list[Maximal]) -> Maximal:
    """Return the runs of all lengths, one after the other."""
    none = np.array([], dtype=np.int64)
    columns = zip(Maximal(none, none, none), *found, strict=True)
    return Maximal(*map(np.concatenate, columns))
