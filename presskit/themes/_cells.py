"""The words of a corpus counted once, so that any part of it is counted by adding up.

A cell is the turns of one transcript that are alike in section and role: whatever an
explorer chooses by is the same in all of them.
"""

from functools import cached_property

import numpy as np
import pandas as pd

from presskit.corpus import Corpus
from presskit.schema.ids import named
from presskit.text import words_of
from presskit.themes._counted_terms import counted
from presskit.themes._repeats import Repeats
from presskit.themes._tally import SPOKEN, TEXT, are_stop_words, distinct_ranges, tally
from presskit.themes._term_counts import TermCounts

_ALIKE = ("transcript", "section", "role")


class Cells:
    """A corpus of which the terms and wordings of any part are soon counted.

    Parameters
    ----------
    corpus : Corpus

    Examples
    --------
    >>> from presskit import load_example
    >>> corpus = load_example()
    >>> asked = (corpus.turns["role"] == "journalist").to_numpy()
    >>> Cells.of(corpus).terms(asked, "transcript").n_terms
    553
    """

    def __init__(self, corpus: Corpus) -> None:
        self._turns = corpus.turns
        self.words = words_of(corpus.turns)
        self._said = self.words.counted
        alike = [pd.factorize(self._turns[name])[0] for name in _ALIKE]
        cell = np.zeros(len(self._turns), dtype=np.int64)
        for code in alike:  # -1 for none is a value of its own
            cell = pd.factorize(cell * (int(code.max(initial=0)) + 2) + code + 1)[0]
        self._cell = cell
        self._first = np.flatnonzero(np.diff(np.maximum.accumulate(cell), prepend=-1))
        self._size = np.bincount(cell)

    @classmethod
    def of(cls, corpus: Corpus) -> "Cells":
        """Return the cells of a corpus, which are kept with it."""
        return corpus.once(cls)

    def terms(self, kept: np.ndarray, by: str) -> TermCounts:
        """Return the counts of which :func:`presskit.themes.terms` makes a table.

        Parameters
        ----------
        kept : ndarray of bool
            Of each turn of the corpus, whether it counts.
        by : str
            What to group by.
        """
        inside = np.bincount(self._cell[kept], minlength=len(self._size))
        whole = (inside == 0) | (inside == self._size)
        if by not in _ALIKE or not whole.all():
            return counted(self._turns[kept], self.words.take(kept), by, SPOKEN)
        group, names = self._groups(inside > 0, by)
        cell, term, n, n_words = self._counts
        of_group = np.bincount(
            group[group >= 0], weights=n_words[group >= 0], minlength=len(names)
        )
        said = (group >= 0)[cell]
        width = len(self._said.vocabulary)
        listed = self._listed.copy()
        at = self._sometimes_alone
        listed[term[at][said[at]]] = True
        said &= listed[term]
        pair = group[cell[said]] * np.int64(width) + term[said]
        return TermCounts.weighed(
            names,
            of_group.astype(np.int64),
            _added(pair, n[said], width),
            self._terms,
            self._said.vocabulary.alphabet,
            lambda term: self._spread(term, kept),
        )

    @cached_property
    def repeats(self) -> Repeats:
        """The wordings that come back in the whole corpus."""
        return Repeats(self._turns, self.words, 4, 2, SPOKEN)

    def _groups(self, chosen: np.ndarray, by: str) -> tuple[np.ndarray, pd.DataFrame]:
        """Return the group of each cell, -1 for none, and the names of groups."""
        values = self._turns[by].iloc[self._first]
        code, _ = pd.factorize(values)
        code[~chosen] = -1
        found = pd.factorize(code[code >= 0])[0]
        group = np.full(len(code), -1, dtype=np.int64)
        group[code >= 0] = found
        first = pd.Series(group).drop_duplicates()
        at = first.index[first >= 0]
        return group, values.iloc[at].to_frame().reset_index(drop=True)

    @cached_property
    def _counts(self) -> tuple[np.ndarray, ...]:
        """How often each cell says each term, and how many words it has."""
        words, n_said = self._said, self._cell[self.words.row]
        cell = self._cell[words.row]
        n_words = np.bincount(n_said, minlength=len(self._size))
        kept = ~are_stop_words(self._turns, words, SPOKEN)
        cell, term, n = tally(cell[kept], words.code[kept])
        # Cells are numbered in the order of speaking, those of a transcript together.
        transcript = pd.factorize(self._turns["transcript"].iloc[self._first])[0]
        pair = transcript[cell] * np.int64(len(words.vocabulary)) + term
        order = np.argsort(pair, kind="stable")
        small = (column[order].astype(np.int32) for column in (cell, term, n))
        return (*small, n_words)

    @cached_property
    def _alone(self) -> np.ndarray:
        """Of each of the counts, whether the cell says the term alone, in no other."""
        cell, term, *_ = self._counts
        width = np.int64(len(self._said.vocabulary))
        own = self._said.row[self.words.alone], self._said.code[self.words.alone]
        alone = np.unique(self._cell[own[0]] * width + own[1])
        pair = cell * width + term
        at = alone.searchsorted(pair)
        return (at < len(alone)) & (alone[np.minimum(at, len(alone) - 1)] == pair)

    @cached_property
    def _listed(self) -> np.ndarray:
        """Of each term, whether every cell that has it says it alone."""
        listed = np.ones(len(self._said.vocabulary), dtype=bool)
        listed[self._counts[1][~self._alone]] = False
        return listed

    @cached_property
    def _sometimes_alone(self) -> np.ndarray:
        """Which counts are of terms that their cell says alone, and others do not."""
        return np.flatnonzero(self._alone & ~self._listed[self._counts[1]])

    @cached_property
    def _terms(self) -> pd.Series:
        return pd.Series(self._said.vocabulary, dtype=TEXT)

    @cached_property
    def _people(self) -> tuple[np.ndarray, np.ndarray]:
        """The speaker of each turn, -1 for one without a name, and its transcript."""
        turns = self._turns
        speaker = turns["speaker_id"].where(named(turns["speaker_id"]))
        return pd.factorize(speaker)[0], pd.factorize(turns["transcript"])[0]

    def _spread(self, term: np.ndarray, kept: np.ndarray) -> dict[str, np.ndarray]:
        """Return the number of turns kept that say a term, its speakers and places."""
        wanted, at = np.unique(term, return_inverse=True)
        written, of = self.words.vocabulary.forms.owners(wanted)
        places, n = self.words.each_place(written)
        row, code = self.words.row[places], np.repeat(of, n)
        inside = kept[row]
        found = distinct_ranges(*self._people, row[inside], code[inside], len(wanted))
        return {name: count[at] for name, count in found.items()}


def _added(
    pair: np.ndarray, n: np.ndarray, width: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Add up what stands for the same group and term, given as one number."""
    if len(pair) and int(pair.max()) < _DENSE:
        total = np.bincount(pair, weights=n)
        pair = np.flatnonzero(total)
        total = total[pair].astype(np.int64)
    else:
        if (np.diff(pair) < 0).any():
            order = np.argsort(pair, kind="stable")
            pair, n = pair[order], n[order]
        first = np.flatnonzero(np.diff(pair, prepend=-1))
        total = np.add.reduceat(n, first) if len(first) else n
        pair, total = pair[first], total.astype(np.int64)
    return (*np.divmod(pair, width), total)


_DENSE = 5_000_000  # pairs of a group and a term: of fewer each has a counter
