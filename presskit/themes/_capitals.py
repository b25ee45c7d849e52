"""Which words are printed with a capital where no sentence begins: names, mostly."""

from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.text import Words

_MOST = 0.5  # of its places inside sentences: a word so often with a capital is a name


class Capitals(NamedTuple):
    """What the capitals of an index tell.

    Attributes
    ----------
    inside : ndarray of bool
        For each word spoken, whether it has a capital and opens no sentence.
    beside : ndarray of bool
        Whether nothing but one space stands between it and the next word.
    named : ndarray of bool
        For each word of the vocabulary, whether most of its places that open no
        sentence have a capital.
    """

    inside: np.ndarray
    beside: np.ndarray
    named: np.ndarray
    figure: np.ndarray


def capitals(words: Words, texts: pd.Series) -> Capitals:
    """Return the places of words that are printed with a capital.

    Parameters
    ----------
    words : Words
        The index of `texts`.
    texts : Series of str

    Returns
    -------
    Capitals
        Without any capital in scripts that have none.

    Examples
    --------
    >>> from presskit.text import index
    >>> texts = pd.Series(["Jets fly to South Orrin, to Orrin."])
    >>> words = index(texts)
    >>> made = capitals(words, texts)
    >>> [words.vocabulary[code] for code in np.flatnonzero(made.named)]
    ['south', 'orrin']
    >>> made.beside.tolist()
    [True, True, True, True, False, True, False]
    """
    n_words = len(words.vocabulary)
    opens = np.diff(words.sentence, prepend=-1) != 0
    large, apart = _printed(words, texts)
    inside = large & ~opens
    same = np.append(~opens[1:], False) if len(opens) else opens
    beside = same & ~apart
    n_large = np.bincount(words.code[inside], minlength=n_words)
    n_inside = np.bincount(words.code[~opens], minlength=n_words)
    named = (n_large > _MOST * n_inside) & (n_large > 0)
    figure = np.array([word[:1].isdigit() for word in words.vocabulary], dtype=bool)
    return Capitals(inside, beside, named, figure)


_BATCH = 2_000  # texts that are looked at once: their signs take four bytes each


def _printed(words: Words, texts: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """Return the words with a capital, and those without a single space behind."""
    large, apart = np.zeros((2, len(words)), dtype=bool)
    batches = np.arange(0, len(texts) + _BATCH, _BATCH, dtype=words.row.dtype)
    ends = words.row.searchsorted(batches)
    for nth, (first, last) in enumerate(pairwise(ends.tolist())):
        some = texts.iloc[nth * _BATCH : (nth + 1) * _BATCH]
        offset = np.cumsum(some.str.len().to_numpy(dtype=np.int64) + 1)
        offset = np.append(0, offset)[words.row[first:last] - nth * _BATCH]
        whole = "\n".join([*some, ""])  # a line break after each
        chars = np.frombuffer(whole.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        start, end = offset + words.start[first:last], offset + words.end[first:last]
        large[first:last] = _capital(chars[start])
        next_start = np.append(start[1:], len(chars) + 2)
        after = chars[np.minimum(end, len(chars) - 1)] if len(chars) else end
        space = (after == ord(" ")) | (after == 160)  # that does not break
        apart[first:last] = (next_start - end != 1) | ~space
    return large, apart


def _capital(chars: np.ndarray) -> np.ndarray:
    """Return True for each sign that is a capital."""
    table = np.zeros(int(chars.max(initial=0)) + 1, dtype=bool)
    known = np.flatnonzero(np.bincount(chars))
    table[known] = [chr(one).isupper() for one in known.tolist()]
    return table[chars]
