"""Runs of words that are said again: found once, counted in any of the turns."""

from collections.abc import Iterable
from functools import cached_property

import numpy as np
import pandas as pd

from presskit.schema import beside, cells
from presskit.text import Words
from presskit.themes._tally import TEXT, are_stop_words, ranges, tally

_MOST = 12  # speakers and places written out a phrase; kwic has them all


class Repeats:
    """The repeated runs of `n` words in some turns; a table is made of them on demand.

    Parameters
    ----------
    turns : DataFrame
        As for :func:`presskit.themes.ngrams`.
    words : Words
        The words of these turns.
    n, min_count : int
    stopwords : str, iterable of str, or None
    fold : bool
        As there.
    """

    def __init__(
        self,
        turns: pd.DataFrame,
        words: Words,
        n: int,
        min_count: int,
        stopwords: str | Iterable[str] | None,
        fold: bool = True,
    ) -> None:
        said = np.ones(len(words.vocabulary), dtype=bool)
        if fold and n == 1:  # a word alone counts as a part of others, too
            alone, words = words.alone, words.counted
            said = np.bincount(words.code[alone], minlength=len(words.vocabulary)) > 0
        same = words.stems if fold and n > 1 else words
        start, gram = _repeated(same.code, words.sentence, n, min_count)
        stop = are_stop_words(turns, same, stopwords)
        content = np.zeros(len(start), dtype=bool)
        for offset in range(n):
            content |= ~stop[start + offset]
        if n == 1:
            content &= said[words.code[start]]
        self._turns, self._words, self._n = turns, words, n
        self._min_count = min_count
        self._start = start[content]
        self._row = words.row[self._start]
        self._gram, _ = pd.factorize(gram[content])  # in the order of first use
        self._plain = np.ones(len(self._start), dtype=bool)
        for offset in range(n):
            at = self._start + offset
            self._plain &= words.code[at] == same.code[at]

    def table(self) -> pd.DataFrame:
        """Return all runs, in the order of :func:`presskit.themes.ngrams`."""
        return self._table(self._start, self._gram, self._begins)

    def first(self, top: int, kept: np.ndarray) -> tuple[pd.DataFrame, np.ndarray]:
        """Return the first rows of the table of some turns, and the counts of all rows.

        Parameters
        ----------
        top : int
            How many rows.
        kept : ndarray of bool
            Of each turn, whether it counts.

        Returns
        -------
        table : DataFrame
        counts : ndarray of int
            In no order.
        """
        inside = kept[self._row]
        count = np.bincount(self._gram[inside], minlength=self._size)
        often = np.flatnonzero(count >= self._min_count)
        counts = count[often]
        if len(often) > top:  # more than these cannot be among the first
            often = often[counts >= np.partition(counts, -top)[-top]]
        n_turns = np.bincount(self._gram[inside & self._new], minlength=self._size)
        place = self._words.vocabulary.alphabet
        begins = self._begins[often]
        letters = [place[self._words.code[begins + at]] for at in range(self._n)]
        # Word by word is the alphabet of whole phrases: no sign comes before a space.
        order = np.lexsort((*letters[::-1], -n_turns[often], -count[often]))
        wanted = np.zeros(self._size, dtype=bool)
        wanted[often[order[:top]]] = True
        at = np.flatnonzero(wanted[self._gram] & inside)
        number, grams = pd.factorize(self._gram[at])
        return self._table(self._start[at], number, self._begins[grams]), counts

    @cached_property
    def _size(self) -> int:
        """How many runs there are."""
        return int(self._gram.max(initial=-1)) + 1

    @cached_property
    def _begins(self) -> np.ndarray:
        """Where each run begins first, without a possessive if it is said so."""
        order = np.lexsort((~self._plain, self._gram))
        first = np.diff(self._gram[order], prepend=-1) != 0
        return self._start[order[first]]

    @cached_property
    def _new(self) -> np.ndarray:
        """Of each place, whether its run is said there for the first time in a turn."""
        order = np.argsort(self._gram, kind="stable")
        gram, row = self._gram[order], self._row[order]
        new = np.empty(len(order), dtype=bool)
        new[order] = (np.diff(gram, prepend=-1) != 0) | (np.diff(row, prepend=-1) != 0)
        return new

    def _table(
        self, start: np.ndarray, gram: np.ndarray, begins: np.ndarray
    ) -> pd.DataFrame:
        """Return runs as a table; they are numbered in the order of first use.

        Each is called by the words at the place of it in `begins`.
        """
        turns, words = self._turns, self._words
        row = words.row[start]
        count = np.bincount(gram)
        first = np.flatnonzero(np.diff(np.maximum.accumulate(gram), prepend=-1))
        phrases = [
            " ".join(words.vocabulary[code] for code in words.code[at : at + self._n])
            for at in begins.tolist()
        ]
        places = _places(turns, gram, row, words.start[start], len(first))
        table = pd.DataFrame(
            {
                "phrase": pd.Series(phrases, dtype=TEXT),
                "n_words": np.full(len(first), self._n, dtype="int64"),
                "count": count.astype("int64"),
                **ranges(turns, row, gram, len(count)),
                "speakers": pd.Series(
                    _speakers(turns, gram, row, len(first)), dtype=TEXT
                ),
                "places": pd.Series(places, dtype=TEXT),
            }
        )
        return ordered(table)


def ordered(table: pd.DataFrame) -> pd.DataFrame:
    """Return phrases in the order of the result."""
    return table.sort_values(
        ["count", "n_turns", "phrase"],
        ascending=[False, False, True],
        ignore_index=True,
    )


def _repeated(
    code: np.ndarray, sentence: np.ndarray, n: int, min_count: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the starts of the repeated runs, and a number for each wording.

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
    """Return the speakers of each phrase, by name, in the order of speaking."""
    speaker, people = pd.factorize(turns["speaker_id"])
    known = speaker[row] >= 0
    gram, row, _ = tally(gram[known], row[known])
    pairs = pd.Series(gram * np.int64(len(people) + 1) + speaker[row])
    first = np.flatnonzero(~pairs.duplicated().to_numpy())
    names = turns["speaker"].fillna("").to_numpy(dtype=object)
    return _joined(names[row[first]], gram[first], size)


def _places(
    turns: pd.DataFrame, gram: np.ndarray, row: np.ndarray, at: np.ndarray, size: int
) -> list[str]:
    """Return the turns that say each phrase, by the line of its first words."""
    order = np.lexsort((at, row, gram))
    gram, row, at = gram[order], row[order], at[order]
    first = (np.diff(gram, prepend=-1) != 0) | (np.diff(row, prepend=-1) != 0)
    gram, row, at = gram[first], row[first], at[first]
    begin = gram.searchsorted(gram, side="left")
    shown = np.arange(len(gram)) - begin < _MOST
    lines = beside.lines(turns, row[shown], at[shown])
    begins = turns["line"].to_numpy()[row[shown]].tolist()
    transcripts = turns["transcript"].array[row[shown]]
    places = np.empty(len(gram), dtype=object)
    places[shown] = [
        cells.place(id_, turn if pd.isna(line) else line, turn=pd.isna(line))
        for id_, line, turn in zip(transcripts, lines, begins, strict=True)
    ]
    return _joined(places, gram, size)


def _joined(parts: np.ndarray, gram: np.ndarray, size: int) -> list[str]:
    """Join the parts of each phrase, the first ones; `gram` ascends."""
    first = gram.searchsorted(np.arange(size), side="left").tolist()
    end = gram.searchsorted(np.arange(size), side="right").tolist()
    return [
        cells.shortened(parts[a:b].tolist(), _MOST)
        for a, b in zip(first, end, strict=True)
    ]
