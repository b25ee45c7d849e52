"""Wordings that come back: runs of words that are said again, with their places."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.schema import TURNS, cells
from presskit.themes._tally import (
    TEXT,
    ranges,
    stop_codes,
    tally,
    whole,
    words_of,
)

_MOST = 12  # speakers and places written out a phrase; kwic has them all


def ngrams(
    turns: pd.DataFrame,
    n: int = 4,
    min_count: int = 2,
    stopwords: str | Iterable[str] | None = "en",
) -> pd.DataFrame:
    """List the runs of `n` words that are said `min_count` times or more.

    Parameters
    ----------
    turns : DataFrame
        One row a turn, as ``corpus.turns``. Greetings and the moderator's formulas
        lead every list: take the turns of one role to leave them out.
    n : int, default 4
        Words in a run, 1 or more. Runs do not cross the end of a sentence.
    min_count : int, default 2
        The fewest times.
    stopwords : str, iterable of str, or None, default "en"
        Runs of nothing but these are left out; as in
        :func:`presskit.themes.terms`.

    Returns
    -------
    DataFrame
        One row a phrase, highest `count` first, then `n_turns`, then the alphabet:

        =============  =====  =====================================================
        phrase         str    the words, without case and punctuation
        n_words        int64  words in it: `n`
        count          int64  times it is said; overlapping runs count
        n_turns        int64  turns that say it (count)
        n_speakers     int64  known speakers who say it (count)
        n_transcripts  int64  transcripts in which it is said (count)
        speakers       str    the known speakers in the order of speaking, joined by
                              "; ", the first 12; "" if none is known
        places         str    "transcript:turn at line n", n where the turn begins,
                              in the order of speaking, joined by "; ", the first 12
        =============  =====  =====================================================

        Without such a phrase the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column, `n` or `min_count` is not a whole number of 1 or
        more, or there is no such list of stop words.

    Notes
    -----
    Each place with its words around it: ``themes.kwic(turns, phrase)`` has one row
    for each of the `count`. A sentence of seven words said twice gives four rows for
    n = 4. What one speaker repeats is a wording of that speaker; whether others took
    it up, `n_speakers` tells.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "line": [1, 5], "speaker_id": "x",
    ...     "speaker": "Xu", "text": ["As long as it takes.", "For as long as I say"]})
    >>> ngrams(turns, n=3)[["phrase", "count", "n_turns", "speakers", "places"]]
             phrase  count  n_turns speakers                              places
    0  as long as      2        2       Xu  a:turn at line 1; a:turn at line 5
    """
    TURNS.require(turns, "transcript", "line", "speaker_id", "speaker", "text")
    n, min_count = whole("n", n, least=1), whole("min_count", min_count, least=1)
    words = words_of(turns)
    start, gram = _repeated(words.code, words.sentence, n, min_count)
    stop = stop_codes(words, stopwords)
    content = np.zeros(len(start), dtype=bool)
    for offset in range(n):
        content |= ~stop[words.code[start + offset]]
    start, row = start[content], words.row[start[content]]
    gram, _ = pd.factorize(gram[content])  # numbered in the order of first use
    count = np.bincount(gram)
    first = np.flatnonzero(np.diff(np.maximum.accumulate(gram), prepend=-1))
    spread = ranges(turns, row, gram, len(count))
    phrases = [
        " ".join(words.vocabulary[code] for code in words.code[at : at + n].tolist())
        for at in start[first].tolist()
    ]
    table = pd.DataFrame(
        {
            "phrase": pd.Series(phrases, dtype=TEXT),
            "n_words": np.full(len(first), n, dtype="int64"),
            "count": count.astype("int64"),
            **spread,
            "speakers": pd.Series(_speakers(turns, gram, row, len(first)), dtype=TEXT),
            "places": pd.Series(_places(turns, gram, row, len(first)), dtype=TEXT),
        }
    )
    return table.sort_values(
        ["count", "n_turns", "phrase"],
        ascending=[False, False, True],
        ignore_index=True,
    )


def _repeated(
    code: np.ndarray, sentence: np.ndarray, n: int, min_count: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return where the repeated runs start, and a number for each wording.

    Grown by a word at a time: a run of k words that is rare cannot begin a longer run
    that is frequent, so that what is left soon is small.
    """
    last = max(len(code) - n + 1, 0)
    start = np.flatnonzero(sentence[:last] == sentence[n - 1 :][:last])
    gram = np.zeros(len(start), dtype=np.int64)
    width = np.int64(code.max(initial=0)) + 1
    for offset in range(n):
        gram, _ = pd.factorize(gram * width + code[start + offset])
        often = np.bincount(gram)[gram] >= min_count
        start, gram = start[often], gram[often]
    return start, gram


def _speakers(
    turns: pd.DataFrame, gram: np.ndarray, row: np.ndarray, size: int
) -> list[str]:
    """Return for each phrase who says it, by name, in the order of speaking."""
    speaker, people = pd.factorize(turns["speaker_id"])
    known = speaker[row] >= 0
    gram, row, _ = tally(gram[known], row[known])
    pairs = pd.Series(gram * np.int64(len(people) + 1) + speaker[row])
    first = np.flatnonzero(~pairs.duplicated().to_numpy())
    names = turns["speaker"].fillna("").to_numpy(dtype=object)
    return _joined(names[row[first]], gram[first], size)


def _places(
    turns: pd.DataFrame, gram: np.ndarray, row: np.ndarray, size: int
) -> list[str]:
    """Return for each phrase the turns that say it, by transcript and line."""
    gram, row, _ = tally(gram, row)
    columns = zip(turns["transcript"], turns["line"], strict=True)
    places = np.array([cells.place(*one) for one in columns], dtype=object)
    return _joined(places[row], gram, size)


def _joined(parts: np.ndarray, gram: np.ndarray, size: int) -> list[str]:
    """Join the parts of each phrase, the first ones; `gram` ascends."""
    first = gram.searchsorted(np.arange(size), side="left").tolist()
    end = gram.searchsorted(np.arange(size), side="right").tolist()
    return [
        cells.joined(parts[a : min(b, a + _MOST)]) + _more(b - a - _MOST)
        for a, b in zip(first, end, strict=True)
    ]


def _more(n: int) -> str:
    return f"; and {n:,} more" if n > 0 else ""
