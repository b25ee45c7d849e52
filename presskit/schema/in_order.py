"""Pairs of two sequences that stand in the same order in both."""

import numpy as np


def pairs_in_order(gain: np.ndarray) -> list[tuple[int, int]]:
    """Return the pairs in ascending order on both sides that gain most together.

    Parameters
    ----------
    gain : ndarray of shape (n, m)
        The gain of each pair; one of 0 or less is not made.

    Returns
    -------
    list of (int, int)
        Row and column of each; of several ways to gain as much, the one whose last
        pairs stand first.

    Examples
    --------
    >>> pairs_in_order(np.array([[2, 0, 3], [0, 2, 0], [1, 0, 2]]))
    [(0, 0), (1, 1), (2, 2)]
    """
    n, m = gain.shape
    best = np.zeros((n + 1, m + 1), dtype=gain.dtype)
    for i, row in enumerate(gain):
        either = np.maximum(best[i, 1:], best[i, :-1] + row)
        best[i + 1, 1:] = np.maximum.accumulate(either)
    pairs = []
    i, j = n, m
    while i and j:
        if best[i, j] == best[i - 1, j]:
            i -= 1
        elif best[i, j] == best[i, j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]
