"""Facets: the values that one choice offers, and which rows have them."""

from dataclasses import dataclass

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

    def having(self, chosen: tuple[str, ...]) -> np.ndarray:
        """Return a mask of the rows that have one of the values chosen."""
        wanted = np.isin(np.array(self.values, dtype=object), list(chosen))
        kept = np.zeros(self.n, dtype=bool)
        kept[self.row[wanted[self.code]]] = True
        return kept

    def counts(self, kept: np.ndarray) -> np.ndarray:
        """Count for each value the rows kept that have it."""
        return np.bincount(self.code[kept[self.row]], minlength=len(self.values))


def facet(column: pd.Series) -> Facet:
    """Return the facet of a column with one value, or none, a row."""
    code, values = pd.factorize(column)
    row = np.flatnonzero(code >= 0)
    return Facet([str(value) for value in values], row, code[row], len(column))


def facet_of_lists(names: list[list[str]]) -> Facet:
    """Return the facet of rows that have several values, or none."""
    pairs = [(row, name) for row, held in enumerate(names) for name in held]
    code, values = pd.factorize(np.array([name for _, name in pairs], dtype=object))
    row = np.array([row for row, _ in pairs], dtype=np.int64)
    return Facet([str(value) for value in values], row, code, len(names))


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
