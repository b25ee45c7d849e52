"""The weight of wordings: what their words tell, and whether they say something."""

import numpy as np

from presskit.text import Words

_SAYS = 0.75
"""Bits more of a run that says something of something: looked for on three pairs."""


def weights_of_runs(
    words: Words,
    weights: np.ndarray,
    small: np.ndarray,
    first: np.ndarray,
    n_words: np.ndarray,
) -> np.ndarray:
    """Return the weight of runs of words, of what is said again the line before terms.

    The weights of its words, divided by one more than they are, so that pairs of names
    do not lead; and three quarters of a bit for small words inside, between others:
    "every inch of our land" says something, where "air defence systems" is a name.

    Parameters
    ----------
    words : Words
        An index.
    weights : ndarray of float
        Of each word of the vocabulary.
    small : ndarray of bool
        Which words of the vocabulary are small ones.
    first, n_words : ndarray of int
        Position of the first word of each run, and its words.

    Examples
    --------
    >>> from presskit.text import index
    >>> words = index(["Every inch of land. The air defence."])
    >>> small = np.array([one in ("of", "the") for one in words.vocabulary])
    >>> weights_of_runs(
    ...     words, np.full(len(small), 8.0), small, np.array([1, 4]), np.array([3, 3]))
    array([6.75, 6.  ])
    """
    total = sums(weights[words.code], first, n_words)
    return total / (n_words + 1) + _SAYS * _says(small[words.code], first, n_words)


def sums(values: np.ndarray, first: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Return the sum of the values of each run of words.

    Examples
    --------
    >>> sums(np.array([1, 2, 4]), np.array([0, 1]), np.array([2, 2])).tolist()
    [3.0, 6.0]
    """
    so_far = np.concatenate([[0.0], np.cumsum(values)])
    return so_far[first + n] - so_far[first]


def _says(small: np.ndarray, first: np.ndarray, n_words: np.ndarray) -> np.ndarray:
    """Return a mask of the runs with a small word between two that are none."""
    at = np.arange(len(small))
    large = np.append(np.where(small, len(small), at), len(small))
    after = np.minimum.accumulate(large[::-1])[::-1]  # the next large word
    before = np.maximum.accumulate(np.where(small, -1, at)) if len(small) else at
    begin, end = after[first], before[first + n_words - 1] if len(first) else first
    inside = sums(small, np.minimum(begin, len(small)), np.maximum(end - begin, 0))
    return inside > 0
