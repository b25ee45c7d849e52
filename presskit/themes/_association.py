"""How strongly a word belongs to one of two texts, from four counts.

In all of them `a` and `b` are how often a word is said in the target and in the
reference, `c` and `d` how many words these have. They take arrays and return arrays.
"""

import math

import numpy as np

from presskit.errors import TableError

VARIANCES = ("approx", "full")
CORRECTIONS = ("holm", "bh")

_erfc = np.vectorize(math.erfc, otypes=[float])


def g2(a: np.ndarray, b: np.ndarray, c: float, d: float) -> np.ndarray:
    """Return the log-likelihood ratio of all four cells, negative for the reference.

    ``2 * sum(observed * ln(observed / expected))`` over the word and all other words in
    both texts (Dunning 1993, *Computational Linguistics* 19(1):61-74), as quanteda and
    scipy have it; Rayson & Garside (2000) sum over two of the cells and get nearly the
    same where texts are long.

    Parameters
    ----------
    a, b : array of int
        Times that each word is said in the target and in the reference.
    c, d : int
        All words of the target and of the reference, above 0.

    Returns
    -------
    ndarray of float
        0 or more where the rate is at least as high in the target, else negative.

    Examples
    --------
    >>> g2(np.array([110]), np.array([111]), 2552, 29225).round(2).tolist()
    [270.72]
    """
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    total, word = c + d, a + b
    observed = np.array([a, b, c - a, d - b])
    rest = total - word
    share = np.array([c * word, d * word, c * rest, d * rest]) / total
    with np.errstate(divide="ignore", invalid="ignore"):
        cells = np.where(observed > 0, observed * np.log(observed / share), 0.0)
    value = np.maximum(2 * cells.sum(axis=0), 0.0)
    return np.where(a / c >= b / d, value, -value)


def p_of_g2(value: np.ndarray) -> np.ndarray:
    """Return the probability of a G² as far from 0 by chance: chi-squared, one degree.

    Examples
    --------
    >>> p_of_g2(np.array([3.841459, -10.827566])).round(4).tolist()
    [0.05, 0.001]
    """
    return _erfc(np.sqrt(np.abs(value) / 2)) if len(value) else np.array([])


def adjusted(p: np.ndarray, correction: str) -> np.ndarray:
    """Return p values corrected for how many words were tried.

    Parameters
    ----------
    p : ndarray of float
    correction : {"holm", "bh"}
        Holm (1979, *Scandinavian Journal of Statistics* 6:65-70) keeps the chance that
        any word is taken wrongly below p; Benjamini & Hochberg (1995, *Journal of the
        Royal Statistical Society* B 57:289-300) the share of the words taken wrongly.

    Returns
    -------
    ndarray of float
        From 0 to 1, in the order of `p`.

    Examples
    --------
    >>> adjusted(np.array([0.04, 0.01, 0.03]), "holm").tolist()
    [0.06, 0.03, 0.06]
    >>> adjusted(np.array([0.04, 0.01, 0.03]), "bh").round(3).tolist()
    [0.04, 0.03, 0.04]
    """
    if correction not in CORRECTIONS:
        raise TableError(f"correction={correction!r} is not one of {CORRECTIONS}.")
    order, n = np.argsort(p, kind="stable"), len(p)
    rank = np.arange(1, n + 1)
    if correction == "holm":
        steps = np.maximum.accumulate(p[order] * (n - rank + 1))
    else:
        steps = np.minimum.accumulate((p[order] * n / rank)[::-1])[::-1]
    made = np.empty(n)
    made[order] = np.minimum(steps, 1.0)
    return np.maximum(made, p)  # rounding may have made it smaller


def log_ratio(a: np.ndarray, b: np.ndarray, c: float, d: float) -> np.ndarray:
    """Return the number of times that the rate doubles from reference to target.

    ``log2((a / c) / (b / d))`` (Hardie 2014); a word that one of them lacks counts half
    a time there.

    Examples
    --------
    >>> log_ratio(np.array([8, 8]), np.array([4, 0]), 1000, 1000).tolist()
    [1.0, 4.0]
    """
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return np.log2(np.where(a, a, 0.5) / c) - np.log2(np.where(b, b, 0.5) / d)


def log_odds(
    a: np.ndarray,
    b: np.ndarray,
    prior: np.ndarray,
    variance: str = "approx",
    n_words: int | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the log-odds ratio with a Dirichlet prior, and its z score.

    Monroe, Colaresi & Quinn (2008, *Political Analysis* 16:372-403), equations 15, 16
    and 22. The prior pulls rare words to 0, so that few uses are no finding.

    Parameters
    ----------
    a, b : ndarray of int
        Times that each word of the vocabulary is said in the target and the reference;
        their sums are taken as all words.
    prior : ndarray of float
        As many times, above 0, each word is taken to have been said beforehand.
    variance : {"approx", "full"}
        The two terms of equation 22, which ConvoKit has too, or the four of equation
        20, as scattertext has them.
    n_words : int, optional
        Only so many of them, the first ones, are words and make up the sums; those
        after them are made of these ("Strategic Concept").

    Returns
    -------
    delta, z : ndarray of float
        Above 0 where the word belongs to the target.

    Examples
    --------
    >>> said = np.array([10, 3, 0, 7, 20]), np.array([4, 6, 5, 7, 18])
    >>> _, z = log_odds(*said, np.full(5, 0.1))
    >>> z.round(3).tolist()
    [1.847, -1.09, -1.273, 0.0, 0.612]
    """
    if variance not in VARIANCES:
        raise TableError(f"variance={variance!r} is not one of {VARIANCES}.")
    one, other = a + prior, b + prior
    rest_one, rest_other = one[:n_words].sum() - one, other[:n_words].sum() - other
    if len(one[:n_words]) < 2:  # there is no other word
        return np.zeros(len(one)), np.zeros(len(one))
    delta = np.log(one / rest_one) - np.log(other / rest_other)
    spread = 1 / one + 1 / other
    if variance == "full":
        spread = spread + 1 / rest_one + 1 / rest_other
    return delta, delta / np.sqrt(spread)


def npmi(both: np.ndarray, one: np.ndarray, other: np.ndarray, n: int) -> np.ndarray:
    """Return the association of two words, -1 (never together) to 1 (always).

    Normalised pointwise mutual information (Bouma 2009, *Proceedings of GSCL*:31-40):
    ``ln(both * n / (one * other)) / -ln(both / n)``. A pair that is said once and whose
    words are said once has 1: ask for several uses.

    Parameters
    ----------
    both, one, other : ndarray of int
        Times that the pair, its first and its second word are said, 1 or more.
    n : int
        All words.

    Examples
    --------
    >>> npmi(np.array([20]), np.array([30]), np.array([25]), 12_000).round(6).tolist()
    [0.901733]
    """
    both = np.asarray(both, dtype=float)
    return np.log(both * n / (np.asarray(one) * np.asarray(other))) / -np.log(both / n)
