"""How often each group says each term, and the rows of a table of that, when wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

SPREAD = ("n_turns", "n_speakers", "n_transcripts")

Spread = Callable[[np.ndarray], dict[str, np.ndarray]]
"""Gives for some terms in how many turns, by how many, and where they are said."""


@dataclass(frozen=True)
class TermCounts:
    """The terms of each group, counted and weighed; a table of them is made on demand.

    Of a large corpus there are a million of them, and a chart shows a hundred.

    Attributes
    ----------
    names : DataFrame
        One row a group; a column for each thing grouped by.
    group, term, n : ndarray of int
        How often a group says a term, one value for each that does.
    rate : ndarray of float
        Per 1,000 words of the group, stop words included.
    tf_idf : ndarray of float
    terms : Series of str
        The terms, by code.
    alphabet : ndarray of int
        The place of each in the alphabet.
    spread : callable
        From codes of terms to what is known of them over all groups.
    """

    names: pd.DataFrame
    group: np.ndarray
    term: np.ndarray
    n: np.ndarray
    rate: np.ndarray
    tf_idf: np.ndarray
    terms: pd.Series
    alphabet: np.ndarray
    spread: Spread

    @classmethod
    def weighed(
        cls,
        names: pd.DataFrame,
        of_group: np.ndarray,
        counts: tuple[np.ndarray, np.ndarray, np.ndarray],
        terms: pd.Series,
        alphabet: np.ndarray,
        spread: Spread,
    ) -> "TermCounts":
        """Return counts with their rates and weights.

        Parameters
        ----------
        names, terms, alphabet, spread
            As above.
        of_group : ndarray of int
            The words of each group, stop words included.
        counts : tuple of ndarray of int
            Group, term and n.
        """
        group, term, n = counts
        n_groups = max(np.count_nonzero(of_group), 1)
        idf = np.log(n_groups / np.bincount(term, minlength=len(terms)).clip(1))
        share = n / of_group[group]
        weight = share * idf[term]
        return cls(names, *counts, 1000 * share, weight, terms, alphabet, spread)

    @classmethod
    def of_table(cls, table: pd.DataFrame, by: str) -> "TermCounts":
        """Return the counts that a table of terms holds.

        Parameters
        ----------
        table : DataFrame
            As :func:`presskit.themes.terms` returns it.
        by : str
            The column that groups it.
        """
        group, term = (pd.factorize(table[name])[0] for name in (by, "term"))
        of_group, of_term = (
            np.flatnonzero(np.diff(np.maximum.accumulate(code), prepend=-1))
            for code in (group, term)
        )
        terms = table["term"].iloc[of_term].reset_index(drop=True)
        place = np.argsort(np.argsort(terms.to_numpy(dtype=object)))
        known = {name: table[name].to_numpy() for name in SPREAD if name in table}
        return cls(
            table[[by]].iloc[of_group].reset_index(drop=True),
            group,
            term,
            *(table[name].to_numpy() for name in ("n", "rate_per_1000", "tf_idf")),
            terms,
            place,
            lambda code: {name: held[of_term[code]] for name, held in known.items()},
        )

    def __len__(self) -> int:
        return len(self.n)

    @cached_property
    def groups(self) -> list[int]:
        """The groups that say a term: their rows in `names`, in its order."""
        return np.flatnonzero(np.bincount(self.group)).tolist()

    @property
    def n_uses(self) -> int:
        """How often terms are said, all together."""
        return int(self.n.sum())

    @property
    def n_terms(self) -> int:
        """How many terms there are."""
        return int(np.count_nonzero(np.bincount(self.term)))

    def typical(self, group: int, top: int) -> np.ndarray:
        """Return the places of a group's terms of the highest tf-idf, the first ones.

        Of equal ones the more frequent come first. What is said once is left out where
        there are enough others, and so is what every group says.
        """
        at = np.flatnonzero(self.group == group)
        if (often := self.n[at] > 1).sum() >= top:
            at = at[often]
        if len(self.groups) > 1:
            at = at[self.tf_idf[at] > 0]
        if len(at) > top:  # those that may be among the first; the others need no order
            least = np.partition(self.tf_idf[at], -top)[-top]
            at = at[self.tf_idf[at] >= least]
        return self.ordered(at)[:top]

    def saying(self, at: np.ndarray) -> np.ndarray:
        """Return the places in all groups of the terms that stand at some places."""
        wanted = np.zeros(len(self.terms), dtype=bool)
        wanted[self.term[at]] = True
        return self.ordered(np.flatnonzero(wanted[self.term]))

    def ordered(self, at: np.ndarray) -> np.ndarray:
        """Return places in the order of the table."""
        keys = (self.alphabet[self.term[at]], -self.n[at], -self.tf_idf[at])
        return at[np.lexsort((*keys, self.group[at]))]

    def rows(self, at: np.ndarray) -> pd.DataFrame:
        """Return the rows of the table for some places."""
        term = self.term[at]
        named = self.names.take(self.group[at]).reset_index(drop=True)
        return pd.DataFrame(
            {
                "term": self.terms.take(term).reset_index(drop=True),
                **{name: named[name] for name in named},
                "n": self.n[at],
                "rate_per_1000": self.rate[at],
                "tf_idf": self.tf_idf[at],
                **self.spread(term),
            }
        )
