"""Between which rates the true one lies, where things are counted."""

import numpy as np


def exact_interval(n: np.ndarray, level: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the exact limits of the mean of a Poisson count.

    Garwood (1936, *Biometrika* 28(3/4):437-442): half the quantiles of chi-squared
    with 2n and 2n + 2 degrees of freedom, written here as those of the gamma
    distribution.

    Parameters
    ----------
    n : ndarray of int
        Counts, 0 or more.
    level : float
        The share of such intervals that hold the mean, above 0 and below 1.

    Returns
    -------
    low, high : ndarray of float
        The lower limit of a count of 0 is 0.

    Examples
    --------
    >>> [limit.round(3).tolist() for limit in exact_interval(np.array([0, 10]), 0.95)]
    [[0.0, 4.795], [3.689, 18.39]]
    """
    from scipy.special import gammaincinv  # heavy: only where it is used

    n, at = np.unique(np.asarray(n, dtype=float), return_inverse=True)
    outside = (1 - level) / 2
    low = np.where(n > 0, gammaincinv(np.maximum(n, 1), outside), 0.0)
    return low[at], gammaincinv(n + 1, 1 - outside)[at]


def as_unequal(k: int, n: int, share: float) -> float:
    """Return the probability that `n` counts fall so unevenly, or more so, on two.

    The exact test of two Poisson rates given their sum (Przyborowski & Wilenski 1940,
    *Biometrika* 31(3/4):313-323): twice the smaller tail of the binomial.

    Parameters
    ----------
    k, n : int
        Counts of the first, and of both.
    share : float
        Of what is counted in, the part that is the first.

    Examples
    --------
    >>> as_unequal(0, 5, 0.5), as_unequal(3, 6, 0.5)
    (0.0625, 1.0)
    """
    from scipy.special import bdtr, bdtrc

    least = bdtr(k, n, share)
    most = bdtrc(k - 1, n, share) if k else 1.0
    return min(1.0, 2 * float(min(least, most)))
