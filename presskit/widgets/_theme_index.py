"""Where each theme is said in a corpus: found once, kept with it, taken by row."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import pandas as pd

from presskit import themes
from presskit.corpus import Corpus
from presskit.text import words_of
from presskit.themes import Dictionary


class ThemeIndex:
    """The places of a dictionary in a corpus that count, as arrays.

    Parameters
    ----------
    corpus : Corpus
    dictionary : Dictionary

    Attributes
    ----------
    themes : list of str
        In the order of the dictionary.
    theme : ndarray of int
        The theme of each place, as its number; places in the order of speaking.
    row : ndarray of int
        Its turn, as a row of ``corpus.turns``.
    start, end : ndarray of int
        Where it stands in the text of that turn.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> index = ThemeIndex.of(corpus, Dictionary({"Jets": "fighter jet*"}))
    >>> [corpus.turns["text"][row][start:end] for row, start, end in
    ...     zip(index.row, index.start, index.end)]
    ['fighter jets', 'fighter jets']
    """

    def __init__(self, corpus: Corpus, dictionary: Dictionary) -> None:
        self._corpus, self.dictionary = corpus, dictionary
        self.themes = dictionary.themes
        places = themes.places_of(corpus.turns, dictionary)
        places = places.take(places.counts)
        words = words_of(corpus.turns)
        self.theme, self.row = places.theme, places.row
        self.start = words.start[places.first].astype(np.int64)
        self.end = words.end[places.last].astype(np.int64)

    @classmethod
    def of(cls, corpus: Corpus, dictionary: Dictionary) -> "ThemeIndex":
        """Return the index of a corpus, which is kept with it."""
        known = corpus.once(_indexes)
        if dictionary not in known:
            known[dictionary] = cls(corpus, dictionary)
        return known[dictionary]

    @cached_property
    def of_turns(self) -> list[list[str]]:
        """The themes that each turn names, in the order of the dictionary."""
        named: list[list[str]] = [[] for _ in range(len(self._corpus.turns))]
        pairs = np.unique(np.stack([self.row, self.theme], axis=1), axis=0)
        for row, theme in pairs.tolist():
            named[row].append(self.themes[theme])
        return named

    @cached_property
    def matrix(self) -> pd.DataFrame:
        """Which exchange is about which theme."""
        return themes.matrix(self._corpus, self.dictionary)

    @cached_property
    def agenda(self) -> pd.DataFrame:
        """Which transcript is about which theme."""
        return themes.agenda(self._corpus, self.dictionary)

    def share_asked(self) -> float:
        """Return the share of the exchanges whose question names a theme, 0 of none."""
        found = self.matrix
        asked = found[found["asked"]][["transcript", "exchange"]].drop_duplicates()
        return len(asked) / max(1, len(self._corpus.exchanges))

    def counts(self, named: Sequence[str], kept: np.ndarray) -> np.ndarray:
        """Return the number of times that each theme is said in the turns kept."""
        n = np.bincount(self.theme[kept[self.row]], minlength=len(self.themes))
        of = dict(zip(self.themes, n.tolist(), strict=True))
        return np.array([of[name] for name in named], dtype=np.int64)

    def places(self, wanted: tuple[str, ...]) -> np.ndarray:
        """Return the places of some themes; one that several name comes once."""
        among = np.array([name in wanted for name in self.themes], dtype=bool)
        at = np.flatnonzero(among[self.theme])
        again = np.ones(max(len(at) - 1, 0), dtype=bool)  # they stand side by side
        for place in (self.row[at], self.start[at], self.end[at]):
            again &= place[1:] == place[:-1]
        return np.delete(at, np.flatnonzero(again) + 1)

    def spans(self, order: np.ndarray) -> dict[str, list[int]]:
        """Return the places of each theme as a page has them.

        Parameters
        ----------
        order : ndarray of int
            The rows of ``corpus.turns`` in the order of the page.

        Returns
        -------
        dict of str to list of int
            Number of the turn, start and end in the source; place after place.
        """
        number = np.empty(len(order), dtype=np.int64)
        number[order] = np.arange(len(order))
        base = self._corpus.turns["start"].to_numpy()[self.row]
        at = np.stack([number[self.row], base + self.start, base + self.end], axis=1)
        return {
            name: at[self.theme == theme].ravel().tolist()
            for theme, name in enumerate(self.themes)
        }


def _indexes(_corpus: Corpus) -> dict[Dictionary, ThemeIndex]:
    """Return the store of the indexes of a corpus."""
    return {}
