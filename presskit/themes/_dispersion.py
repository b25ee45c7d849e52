"""How evenly a word is spread over the parts of a text."""

import numpy as np


def dp_norm(
    word: np.ndarray, part: np.ndarray, n: np.ndarray, size: np.ndarray, n_words: int
) -> np.ndarray:
    """Return the deviation of proportions of each word, from 0 (even) to 1 (clumped).

    Half the sum of the differences between a part's share of the word and its share of
    all words (Gries 2008, *International Journal of Corpus Linguistics* 13:403-437),
    divided by the most it can be, 1 less the smallest part's share (Lijffijt & Gries
    2012, ibid. 17:147-149). Read it beside how often the word is said: three uses in
    thirty parts cannot be even.

    Parameters
    ----------
    word, part, n : ndarray of int
        Each pair of a word and a part once, and how often the word is said there.
    size : ndarray of int
        Words of each part; parts without words count as none.
    n_words : int
        Words of the vocabulary.

    Returns
    -------
    ndarray of float
        One value a word; NaN for a word that is never said, or where there are fewer
        than two parts with words.

    Examples
    --------
    >>> size = np.array([1000] * 5)
    >>> dp_norm(np.zeros(3, int), np.array([2, 3, 4]), np.array([1, 2, 5]), size, 1)
    array([0.59375...])
    """
    known = size > 0
    if np.count_nonzero(known) < 2:
        return np.full(n_words, np.nan)
    share = size / size.sum()
    times = np.bincount(word, weights=n, minlength=n_words)
    with np.errstate(divide="ignore", invalid="ignore"):
        of_word = n / times[word]
    # A part without the word is off by its share of all words; the others by less.
    gap = np.abs(of_word - share[part]) - share[part]
    total = 1 + np.bincount(word, weights=gap, minlength=n_words)
    dp = total / 2 / (1 - share[known].min())
    return np.where(times > 0, dp, np.nan)
