"""How a word is printed: counting ignores capitals, and a reader wants them back."""

from collections import Counter

import numpy as np
import pandas as pd

from presskit.schema import TURNS
from presskit.text import Words

_ENOUGH = 50  # places of a word that are looked at; its spelling is settled by then


def as_printed(words: Words, codes: np.ndarray, texts: pd.Series) -> pd.Series:
    """Return for some words of an index how each is printed most often.

    A word that opens a sentence has a capital that says nothing, so that other places
    count first.

    Parameters
    ----------
    words : Words
        The index of `texts`.
    codes : ndarray of int
        Of its vocabulary.
    texts : Series of str

    Returns
    -------
    Series of str
        With `codes` as its index. Of two that are printed as often the first in the
        alphabet, small letters first.

    Examples
    --------
    >>> from presskit.text import index
    >>> texts = pd.Series(["Jets fly. The US sees jets.", "Will the US? JETS."])
    >>> words = index(texts)
    >>> codes = np.array([words.vocabulary.index(word) for word in ("us", "jets")])
    >>> as_printed(words, codes, texts).tolist()
    ['US', 'jets']
    """
    shown = []
    for code in codes.tolist():
        places = words.places(np.array([code]))
        inside = places[
            (places > 0) & (words.sentence[places - 1] == words.sentence[places])
        ]
        looked = (inside if len(inside) else places)[:_ENOUGH]
        spans = zip(
            words.row[looked].tolist(),
            words.start[looked].tolist(),
            words.end[looked].tolist(),
            strict=True,
        )
        printed = Counter(texts.iat[row][start:end] for row, start, end in spans)
        shown.append(min(printed, key=lambda one: (-printed[one], one.swapcase())))
    return pd.Series(shown, index=codes, dtype=TURNS.columns["text"].type)
