"""Facets: the values that one choice offers, and which rows have them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd


@dataclass(frozen=True)
class Facet:
    """The values of one choice, and which rows have them.

    Attributes
    ----------
    values : list of str
    row, code : ndarray of int
        Pairs of a row and the position of a value that it has.
    n : int
        Number of rows.
    """

    values: list[str]
    row: np.ndarray
    code: np.ndarray
    n: int

    @cached_property
    def _at(self) -> dict[str, int]:
        return {value: at for at, value in enumerate(self.values)}

    def offers(self, chosen: Iterable[str]) -> bool:
        """Return True if all that is chosen is among the values."""
        return all(one in self._at for one in chosen)

    def having(self, chosen: Iterable[str]) -> np.ndarray:
        """Return a mask of the rows that have one of the values chosen."""
        wanted = np.zeros(len(self.values), dtype=bool)
        wanted[[self._at[one] for one in chosen if one in self._at]] = True
        kept = np.zeros(self.n, dtype=bool)
        kept[self.row[wanted[self.code]]] = True
        return kept

    def counts(self, kept: np.ndarray, weight: np.ndarray | None = None) -> np.ndarray:
        """Count for each value the rows kept that have it, or add up their weights."""
        inside = kept[self.row]
        code = self.code[inside]
        if weight is None:
            return np.bincount(code, minlength=len(self.values))
        own = weight[self.row[inside]]
        n = np.bincount(code, weights=own, minlength=len(self.values))
        return n.astype(np.int64)

    def spread(self, owner: np.ndarray) -> "Facet":
        """Return the facet of rows that have the values of the row they belong to.

        Examples
        --------
        >>> heads = facet([["a", "b"], [], ["c"]])
        >>> part = heads.spread(np.array([2, 0]))
        >>> part.row.tolist(), part.code.tolist()
        ([0, 1, 1], [2, 0, 1])
        """
        order = np.argsort(self.row, kind="stable")
        first = np.searchsorted(self.row[order], owner, side="left")
        n = np.searchsorted(self.row[order], owner, side="right") - first
        row = np.repeat(np.arange(len(owner)), n)
        within = np.arange(len(row)) - np.repeat(np.cumsum(n) - n, n)
        code = self.code[order[np.repeat(first, n) + within]]
        return Facet(self.values, row, code, len(owner))

    def gathered(self, owner: np.ndarray, n: int) -> "Facet":
        """Return the facet of rows that have the values of all that belong to them.

        Examples
        --------
        >>> turns = facet(pd.Series(["a", "b", "a", "c"]))
        >>> part = turns.gathered(np.array([0, 0, 0, -1]), 2)
        >>> part.row.tolist(), part.code.tolist()
        ([0, 0], [0, 1])
        """
        row, many = owner[self.row], len(self.values)
        pairs = np.unique((row * many + self.code)[row >= 0])
        return Facet(self.values, pairs // max(many, 1), pairs % max(many, 1), n)


def facet(column: pd.Series | list[list[str]]) -> Facet:
    """Return the facet of a column: one value a row, or several in a list, or none."""
    if isinstance(column, pd.Series):
        code, values = pd.factorize(column)
        row = np.flatnonzero(code >= 0)
        return Facet([str(value) for value in values], row, code[row], len(column))
    pairs = [(n, name) for n, held in enumerate(column) for name in dict.fromkeys(held)]
    code, values = pd.factorize(np.array([name for _, name in pairs], dtype=object))
    row = np.array([row for row, _ in pairs], dtype=np.int64)
    return Facet([str(value) for value in values], row, code, len(column))


def distinct(names: list[str], ids: list[str]) -> list[str]:
    """Return names, with the id behind those that several have.

    Examples
    --------
    >>> distinct(["Q", "Ann Lee", "Q"], ["t1", "t2", "t3"])
    ['Q (t1)', 'Ann Lee', 'Q (t3)']
    """
    many = pd.Series(names, dtype="str").duplicated(keep=False)
    return [
        f"{name} ({id_})" if twice else name
        for name, id_, twice in zip(names, ids, many, strict=True)
    ]
