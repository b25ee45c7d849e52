"""Which words are printed with a capital where no sentence begins: names, mostly."""

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
    """Return where words are printed with a capital.

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
    sizes = texts.str.len().to_numpy(dtype=np.int64)
    offset = np.concatenate([[0], np.cumsum(sizes + 1)])  # a line break after each
    whole = "\n".join([*texts, ""])
    chars = np.frombuffer(whole.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    start, end = offset[words.row] + words.start, offset[words.row] + words.end
    first, code = np.unique(chars[start], return_inverse=True)
    large = np.array([chr(char).isupper() for char in first], dtype=bool)[code]
    opens = np.diff(words.sentence, prepend=-1) != 0
    inside = large & ~opens
    next_start = np.append(start[1:], len(chars) + 2)
    after = chars[np.minimum(end, len(chars) - 1)] if len(chars) else end
    same = np.append(~opens[1:], False) if len(opens) else opens
    beside = same & (next_start - end == 1) & ((after == 32) | (after == 160))
    n_large = np.bincount(words.code[inside], minlength=n_words)
    n_inside = np.bincount(words.code[~opens], minlength=n_words)
    named = (n_large > _MOST * n_inside) & (n_large > 0)
    figure = np.array([word[:1].isdigit() for word in words.vocabulary], dtype=bool)
    return Capitals(inside, beside, named, figure)
