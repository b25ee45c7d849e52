"""How much each word of an index surprises: rare words say more than frequent ones."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from presskit.languages import frequencies, share, stop_words
from presskit.text import Words


def shares(
    vocabulary: Sequence[str], lists: Sequence[Mapping[str, float]]
) -> np.ndarray:
    """Return the share that each word has of all, by the list where it has most.

    Examples
    --------
    >>> shares(["b", "40,000", "c"], [{"a": 0.2, "b": 0.1}]).tolist()
    [0.1, 0.0001, 0.05]
    """
    most = np.zeros(len(vocabulary))
    for listed in lists:
        unknown = share("", listed)  # as of any word of letters that is not listed
        own = [
            listed.get(word) or (unknown if word.isalpha() else share(word, listed))
            for word in vocabulary
        ]
        most = np.maximum(most, own)
    return most


def surprise(words: Words, languages: Iterable[str] = ("en",)) -> np.ndarray:
    """Return the bits that each word of the vocabulary tells, were words drawn singly.

    The mean of two: by how often the word is used in its language, and by the mean of
    that and how often it is said here. A name that everybody says in these turns is
    less of a surprise than one that nobody uses anywhere.

    Parameters
    ----------
    words : Words
        An index; its words are counted.
    languages : iterable of str
        The languages spoken; a word is taken for the one in which it is most frequent.

    Returns
    -------
    ndarray of float
        One value a word of the vocabulary, above 0: about 4 for "the", 20 for a word
        that is not among the 10,000 most frequent.

    Examples
    --------
    >>> from presskit.text import index
    >>> words = index(["We need the ammunition."])
    >>> surprise(words).round(1).tolist()
    [5.6, 6.5, 3.5, 10.0]
    """
    used = shares(words.vocabulary, [frequencies(code) for code in languages] or [{}])
    here = np.bincount(words.code, minlength=len(used)) / max(len(words), 1)
    return -(np.log2(used) + np.log2((used + here) / 2)) / 2


def weights_of(
    words: Words, bits: np.ndarray, languages: Iterable[str] = ("en",)
) -> np.ndarray:
    """Return the bits of each word of the vocabulary, those of stop words halved.

    Examples
    --------
    >>> from presskit.text import index
    >>> words = index(["We need the ammunition."])
    >>> weights_of(words, surprise(words)).round(1).tolist()
    [2.8, 6.5, 1.7, 10.0]
    """
    small = frozenset[str]().union(*map(stop_words, languages))
    half = [word in small for word in words.vocabulary]
    return np.where(half, bits / 2, bits) if half else bits
