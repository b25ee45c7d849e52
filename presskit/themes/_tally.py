"""The words that lists leave out, and how occurrences are counted."""

import re
from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit import languages
from presskit.errors import TableError, in_few_words, warn
from presskit.schema import TURNS, beside
from presskit.schema.ids import named
from presskit.text import Words, fold
from presskit.text import words_of as words_of  # for the methods beside this file
from presskit.text.prose import listed
from presskit.themes._mixed_languages import with_mixed_in

TEXT = TURNS.columns["text"].type
"""The type of a column of text."""
WHO = ("press", "podium")
"""The two sides whose uses are counted at each event, in the order of rows."""

_CODE = re.compile("[a-z]{2,3}")
_TELLING = 200  # turns by which the language is told
_BESIDE = "en"  # the language of turns that do not tell theirs


SPOKEN = "spoken"
_FEW_PAIRS = 1 << 24  # of two codes, for which a table of all has room
"""Stop words of the language in which each turn is spoken."""


def are_stop_words(
    turns: pd.DataFrame, words: Words, stopwords: str | Iterable[str] | None
) -> np.ndarray:
    """Return a mask of the words of some turns that lists leave out.

    Parameters
    ----------
    turns : DataFrame
        With `transcript` and `text`.
    words : Words
        Their index.
    stopwords : str, iterable of str, or None
        "spoken" for those of the language of each turn, of English where it cannot be
        told; a language whose file has a list of them; words beside those of the
        language of each turn; or none.

    Returns
    -------
    ndarray of bool
        One value a word, in the order of speaking.

    Raises
    ------
    TableError
        If there is no list for that language, or they are not words.

    Warns
    -----
    PresskitWarning
        If turns are in a language without a list: their small words are counted.
    """
    if stopwords is None or not len(words):
        return np.zeros(len(words.code), dtype=bool)
    if isinstance(stopwords, str) and stopwords != SPOKEN:
        return _those(words, stopword_list(stopwords))[words.code]
    try:
        more = () if stopwords == SPOKEN else stopwords
        own = frozenset(fold(word) for word in more)
    except (TypeError, AttributeError):
        raise TableError(
            f"stopwords={stopwords!r} is not a list of words. Pass a language such "
            "as 'en', words beside those of the language spoken, or None to keep all."
        ) from None
    code, told = with_mixed_in(words, *languages_of(turns))
    _warn_of_missing({one for codes in told for one in codes})
    masks = [_those(words, own.union(*map(languages.stop_words, of))) for of in told]
    if len(masks) == 1:  # the usual case, and by far the quicker one
        return masks[0][words.code]
    return np.array(masks)[code[words.row], words.code]


def languages_of(turns: pd.DataFrame) -> tuple[np.ndarray, list[tuple[str, ...]]]:
    """Return a number for the languages of each turn, and the languages of each number.

    Those of a transcript of which a corpus knows them, else what its words tell.

    Examples
    --------
    >>> german = "Wir haben das nicht gesagt, und es ist auch nicht für uns. " * 4
    >>> said = [german, "Ja.", ""]
    >>> turns = pd.DataFrame({"transcript": ["a", "a", "b"], "text": said})
    >>> languages_of(turns)
    (array([0, 0, 1]), [('de',), ('en',)])
    """
    if turns.empty:
        return np.array([], dtype=np.int64), []
    known = beside.of(turns)
    transcript, ids = pd.factorize(turns["transcript"])
    found: dict[tuple[str, ...], int] = {}
    code = np.zeros(len(turns), dtype=np.int64)
    order = np.argsort(transcript, kind="stable")
    ends = np.cumsum(np.bincount(transcript, minlength=len(ids)))
    for id_, rows in zip(ids, np.split(order, ends[:-1]), strict=True):
        told = tuple(known.languages.get(id_, ())) if known else ()
        if len(told) == 1:
            code[rows] = found.setdefault(told, len(found))
            continue
        texts = turns["text"].iloc[rows].tolist()
        told = told or languages.spoken("\n".join(texts)) or (_BESIDE,)
        each = languages.of_turns(texts, told)
        code[rows] = [found.setdefault(one, len(found)) for one in each]
    return code, list(found)


def spoken_in(turns: pd.DataFrame) -> list[str]:
    """Return the languages of some turns, whose stop words are left out.

    Examples
    --------
    >>> spoken_in(pd.DataFrame({"transcript": "a", "text": ["Jets."]}))
    ['en']
    """
    return sorted({one for codes in languages_of(turns)[1] for one in codes})


def languages_meant(given: str | Iterable[str] | None, texts: pd.Series) -> list[str]:
    """Return the languages that are named, or those that texts are found to be in.

    Parameters
    ----------
    given : str, iterable of str, or None
        Codes of ISO 639-1.
    texts : Series of str

    Raises
    ------
    TableError
        If they are no codes.

    Examples
    --------
    >>> texts = pd.Series(["Wir haben das nicht gesagt, und es ist für uns. " * 4])
    >>> languages_meant(None, texts), languages_meant("fr", texts)
    (['de'], ['fr'])
    """
    if given is None:
        return list(languages.spoken("\n\n".join(texts.head(_TELLING)))) or [_BESIDE]
    several = isinstance(given, Iterable) and not isinstance(given, str)
    codes = list(given) if several else [given]
    if not all(isinstance(one, str) and _CODE.fullmatch(one) for one in codes):
        raise TableError(
            f"languages={in_few_words(given)} is not a list of languages. Write their "
            "codes of ISO 639-1: 'en', or ['de', 'fr']."
        )
    return codes


def _warn_of_missing(codes: Iterable[str]) -> None:
    missing = sorted(one for one in codes if not languages.stop_words(one))
    if missing:
        warn(
            f"there is no list of stop words for {listed(missing)}: the small words of "
            "that language are counted like others. Pass words of your own: "
            "stopwords=[…]."
        )


def _those(words: Words, stop: frozenset[str]) -> np.ndarray:
    """Return a mask of the words of the vocabulary that are stop words."""
    return np.array([_is_one(word, stop) for word in words.vocabulary], dtype=bool)


def _is_one(word: str, stop: frozenset[str]) -> bool:
    """Return True for a stop word, and for one put together of some: "dell'altro"."""
    if word in stop or ("'" not in word and "-" not in word):
        return word in stop
    return stop.issuperset(word.replace("-", "'").split("'"))


def stopword_list(language: str) -> frozenset[str]:
    """Return the stop words of a language, folded; its file says why these."""
    listed = languages.stop_words(language)
    if not listed:
        there = [*languages.with_stop_words()]
        raise TableError(
            f"there is no list of stop words for {language!r}; there are "
            f"{there}. Pass {SPOKEN!r} for that of each turn, words beside those, or "
            "None to keep all."
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
    code, other = code[known], other[known]
    width = int(other.max(initial=0)) + 1
    if n * width > _FEW_PAIRS:
        return np.bincount(tally(code, other)[0], minlength=n)
    seen = np.zeros((n, width), dtype=bool)  # no sorting where all pairs find room
    seen[code, other] = True
    return seen.sum(axis=1)


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
        `n_turns`, `n_speakers` (those without a name are not counted),
        `n_transcripts`.
    """
    speaker, _ = pd.factorize(turns["speaker_id"].where(named(turns["speaker_id"])))
    transcript, _ = pd.factorize(turns["transcript"])
    return distinct_ranges(speaker, transcript, row, code, n)


def distinct_ranges(
    speaker: np.ndarray,
    transcript: np.ndarray,
    row: np.ndarray,
    code: np.ndarray,
    n: int,
) -> dict:
    """Count as :func:`ranges` does, by the speaker and the transcript of each turn."""
    codes, rows, _ = tally(code, row)
    return {
        "n_turns": np.bincount(codes, minlength=n),
        "n_speakers": n_distinct(codes, speaker[rows], n),
        "n_transcripts": n_distinct(codes, transcript[rows], n),
    }
