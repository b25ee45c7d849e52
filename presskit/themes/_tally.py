"""The words that lists leave out, and how occurrences are counted."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit import languages
from presskit.errors import TableError
from presskit.schema import TURNS
from presskit.text import Words, fold
from presskit.text import words_of as words_of  # for the methods beside this file

TEXT = TURNS.columns["text"].type
"""The type of a column of text."""


def stop_codes(words: Words, stopwords: str | Iterable[str] | None) -> np.ndarray:
    """Return a mask of the stop words of the vocabulary.

    Parameters
    ----------
    words : Words
        The index whose vocabulary is asked about.
    stopwords : str, iterable of str, or None
        A language whose file has a list of them, words of one's own, or none.

    Returns
    -------
    ndarray of bool
        One value a word of the vocabulary.

    Raises
    ------
    TableError
        If there is no list for that language, or they are not words.
    """
    if stopwords is None:
        stop = frozenset()
    elif isinstance(stopwords, str):
        stop = stopword_list(stopwords)
        parts = (word.split("'") for word in words.vocabulary)  # "c'est", "dell'altro"
        return np.array(
            [
                word in stop or (len(pieces) > 1 and stop.issuperset(pieces))
                for word, pieces in zip(words.vocabulary, parts, strict=True)
            ],
            dtype=bool,
        )
    else:
        try:
            stop = frozenset(fold(word) for word in stopwords)
        except (TypeError, AttributeError):
            raise TableError(
                f"stopwords={stopwords!r} is not a list of words. Pass a language such "
                "as 'en', the words themselves, or None to keep all."
            ) from None
    return np.array([word in stop for word in words.vocabulary], dtype=bool)


def stopword_list(language: str) -> frozenset[str]:
    """Return the stop words of a language, folded; its file says why these."""
    listed = languages.stop_words(language)
    if not listed:
        there = [code for code in languages.names() if languages.stop_words(code)]
        raise TableError(
            f"there is no list of stop words for {language!r}; there are "
            f"{there}. Pass the words themselves, or None to keep all."
        )
    return listed


def tally(major: np.ndarray, minor: np.ndarray) -> tuple[np.ndarray, ...]:
    """Count each distinct pair of two parallel codes.

    Sorting is by far the fastest way to this in numpy for millions of integers:
    ``np.unique`` without counts builds a hash table, at seven times the cost.

    Returns
    -------
    major, minor, n : ndarray of int64
        The pairs in ascending order, and how often each occurs.
    """
    width = np.int64(minor.max(initial=0)) + 1
    pairs = np.sort(major * width + minor)
    first = np.flatnonzero(np.diff(pairs, prepend=-1))
    return (*np.divmod(pairs[first], width), np.diff(first, append=len(pairs)))


def n_distinct(code: np.ndarray, other: np.ndarray, n: int) -> np.ndarray:
    """Count for each code from 0 to n − 1 the distinct others; negative is none."""
    known = other >= 0
    codes, _, _ = tally(code[known], other[known])
    return np.bincount(codes, minlength=n)


def ranges(turns: pd.DataFrame, row: np.ndarray, code: np.ndarray, n: int) -> dict:
    """Count the turns, speakers and transcripts in which each code occurs.

    Parameters
    ----------
    turns : DataFrame
        With `speaker_id` and `transcript`.
    row : ndarray of int
        Position in `turns` of each occurrence.
    code : ndarray of int
        What occurs there, from 0 to n − 1.
    n : int
        Number of codes.

    Returns
    -------
    dict of str to ndarray of int
        `n_turns`, `n_speakers` (unknown ones are not counted), `n_transcripts`.
    """
    codes, rows, _ = tally(code, row)
    speaker, _ = pd.factorize(turns["speaker_id"])
    transcript, _ = pd.factorize(turns["transcript"])
    return {
        "n_turns": np.bincount(codes, minlength=n),
        "n_speakers": n_distinct(codes, speaker[rows], n),
        "n_transcripts": n_distinct(codes, transcript[rows], n),
    }


def pattern_of(pattern: str) -> str:
    """Return `pattern` if it is text; what it holds is checked by the search."""
    if not isinstance(pattern, str):
        raise TableError(
            f"{pattern!r} is not a pattern to look for. Write words: 'ammunition*'."
        )
    return pattern


def whole(name: str, value: int, least: int) -> int:
    """Return `value` if it is a whole number of `least` or more."""
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise TableError(f"{name} must be a whole number, not {value!r}.")
    if value < least:
        raise TableError(f"{name} must be {least} or more, not {value!r}.")
    return int(value)
