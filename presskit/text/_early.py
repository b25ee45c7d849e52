"""Searches before all texts are split: of a pattern, those that may have it."""

import re

import numpy as np
import pandas as pd

from presskit.text._cache import are_split, texts_of
from presskit.text._globs import globs
from presskit.text._index import index
from presskit.text._words import Words

_MOST = 0.5  # of all that is said: to split more is hardly quicker than to split all
_LEAST = 4  # letters that are looked for
_SIMPLE = re.compile(r"[a-z0-9*?]+")


def early_words(turns: pd.DataFrame, pattern: str) -> tuple[Words, np.ndarray] | None:
    """Return the words of the turns that may have a pattern, before all are split.

    Parameters
    ----------
    turns : DataFrame
        With `text`, as ``corpus.turns``.
    pattern : str
        A word pattern.

    Returns
    -------
    Words
        The index of some turns; the pattern is found in no other.
    rows : ndarray of int
        The positions of these turns, ascending.

        None where :func:`presskit.text.words_of` is as quick: where the turns are split
        already, and for words that are short, that most turns have, or in which
        hyphens or letters beyond ASCII stand.

    Examples
    --------
    >>> turns = pd.DataFrame({"text": ["We wait. And wait.", "More jets: where?"]})
    >>> early_words(turns, "where")[1], early_words(turns, "no")
    (array([1]), None)
    """
    letters = _letters_of(pattern)
    if len(letters) < _LEAST or are_split(turns):
        return None
    rows = texts_of(turns).holding(letters, _MOST)
    if rows is None:
        return None
    return index(turns["text"].iloc[rows].tolist()), rows


def _letters_of(pattern: str) -> str:
    """Return the longest run of letters that each place of a pattern has in a word.

    >>> _letters_of("fighter jet*"), _letters_of("*defen?e"), _letters_of("l'autriche")
    ('fighter', 'defen', '')
    """
    simple = [word for word in globs(pattern) if _SIMPLE.fullmatch(word)]
    runs = [run for word in simple for run in re.split(r"[*?]+", word)]
    return max(runs, key=len, default="")
