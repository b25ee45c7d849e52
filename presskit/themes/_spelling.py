"""How a word is printed: counting ignores capitals, and a reader wants them back."""

import re
from collections import Counter

import numpy as np
import pandas as pd

from presskit.schema import TURNS
from presskit.text import Words, key, printed_forms

_ENOUGH = 50  # places of a word that are looked at; its spelling is settled by then
_INITIALS = re.compile(r"(?:\b[^\W\d_]\.)+[^\W\d_]")


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
        word = words.vocabulary[code]
        printed = Counter(
            cut(stands(texts.iat[row], start, end), word) for row, start, end in spans
        )
        shown.append(min(printed, key=lambda one: (-printed[one], one.swapcase())))
    return pd.Series(shown, index=codes, dtype=TURNS.columns["text"].type)


def stands(text: str, start: int, end: int) -> str:
    """Return words as they stand in a text, with the last full stop of initials.

    Examples
    --------
    >>> stands("In the U.S. and Mali.", 7, 10), stands("In the U.S. and Mali.", 16, 20)
    ('U.S.', 'Mali')
    """
    words = text[start:end]
    opens = words.rfind(" ") + 1
    stopped = text.startswith(".", end) and _INITIALS.fullmatch(words, opens)
    return f"{words}." if stopped else words


def cut(printed: str, word: str) -> str:
    """Return a word as it is printed in one that counts as it.

    Parameters
    ----------
    printed : str
        A word as it is printed.
    word : str
        A folded word that it counts as.

    Examples
    --------
    >>> cut("NATO’s", "nato"), cut("l'Autriche", "autriche"), cut("Jets", "jets")
    ('NATO', 'Autriche', 'Jets')
    """
    forms = printed_forms(printed)
    return next((one for one in forms if key(one) == word), printed)
