"""The choices among the rows that an explorer lists: which are kept, and how many.

A choice keeps rows of its own table; here it is carried over to the rows listed, as
:meth:`presskit.Corpus.filter` does it. A test holds both together.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.widgets._facets import Facet, distinct, facet
from presskit.widgets._query import Query

ONE_OF, YES = "one of", "yes"


class Option(NamedTuple):
    """One name to choose.

    Attributes
    ----------
    label : str
        What it is called; ids tell equal names apart.
    value : str
        What a query holds.
    n : int
        How many rows it would leave.
    """

    label: str
    value: str
    n: int


class Sieve:
    """The choices that one kind of explorer offers, as arrays.

    Parameters
    ----------
    tables : object
        The tables of a corpus, by name.
    listed : str
        The table whose rows are listed.
    choices : sequence of Choice
        Those that keep rows of a table.
    beside : str
        For which explorers values are offered: the table whose rows they list.
    owners : mapping of str to callable
        For each other table whose rows are chosen: gives the row there to which each
        row listed belongs ("transcripts"), or for each row there the row listed to
        which it belongs, -1 for none ("turns").
    """

    def __init__(
        self,
        tables: object,
        listed: str,
        choices: Sequence[object],
        beside: str,
        owners: Mapping[str, Callable[[], np.ndarray]],
    ) -> None:
        self.choices = {choice.name: choice for choice in choices}
        self._tables, self._listed, self._beside = tables, listed, beside
        self._owners = owners
        self.n = len(getattr(tables, listed))
        self._values: dict[str, object] = {}

    @cached_property
    def facets(self) -> dict[str, Facet]:
        """For each choice among names the rows listed that have each of them."""
        return {
            name: self._carried(self.choices[name], own)
            for name, own in self._facets_of_tables.items()
        }

    @cached_property
    def _facets_of_tables(self) -> dict[str, Facet]:
        return {
            name: facet(self._offered(choice))
            for name, choice in self.choices.items()
            if choice.operator.kind == ONE_OF
        }

    @cached_property
    def labels(self) -> dict[str, list[str]]:
        """What each value of a facet is called; ids tell equal names apart."""
        return {
            name: distinct(self._of_values(choice, "called"), self.facets[name].values)
            for name, choice in self.choices.items()
            if name in self.facets
        }

    @cached_property
    def sort_keys(self) -> dict[str, list[str]]:
        """What the values of a facet are put in order by: as a rule, their labels."""
        return {
            name: self._of_values(self.choices[name], "sorted_by")
            if self.choices[name].sorted_by
            else labels
            for name, labels in self.labels.items()
        }

    @cached_property
    def order(self) -> dict[str, list[int]]:
        """In which order the values are offered: as declared, or else by their key."""
        order = {}
        for name, texts in self.sort_keys.items():
            rank = {one: at for at, one in enumerate(self._allowed(name))}
            values = self.facets[name].values
            keys = [
                (rank.get(value, len(rank)), text.casefold())
                for value, text in zip(values, texts, strict=True)
            ]
            order[name] = sorted(range(len(keys)), key=keys.__getitem__)
        return order

    def masks(self, query: Query) -> dict[str, np.ndarray]:
        """Return a mask of the rows that each choice of a query keeps."""
        return {
            name: self._mask(choice, value)
            for name, choice in self.choices.items()
            if (value := _argument(choice, query)) is not None
        }

    def left(self, masks: Mapping[str, np.ndarray], *but: str) -> np.ndarray:
        """Return a mask of the rows that all choices, but those named, keep."""
        kept = np.ones(self.n, dtype=bool)
        for name, mask in masks.items():
            if name not in but:
                kept &= mask
        return kept

    def counts(
        self, masks: Mapping[str, np.ndarray], weight: np.ndarray | None = None
    ) -> dict[str, np.ndarray]:
        """Count for each name what it leaves under all other choices.

        Parameters
        ----------
        masks : mapping of str to ndarray
        weight : ndarray of int, optional
            How much each row counts; once without it.

        Returns
        -------
        dict of str to ndarray
            Of choices of yes or no one number.
        """
        counts = {
            name: own.counts(self.left(masks, name), weight)
            for name, own in self.facets.items()
        }
        for name, choice in self.choices.items():
            if choice.operator.kind == YES:
                again = self._mask(choice, True) & self.left(masks, name)
                n = again.sum() if weight is None else weight[again].sum()
                counts[name] = np.array([n])
        return counts

    def none(self) -> dict[str, np.ndarray]:
        """Return counts of 0 for all that :meth:`counts` counts."""
        sizes = {name: len(own.values) for name, own in self.facets.items()}
        for name, choice in self.choices.items():
            if choice.operator.kind == YES:
                sizes[name] = 1
        return {name: np.zeros(size, dtype=np.int64) for name, size in sizes.items()}

    def options(self, name: str, counts: np.ndarray) -> list[Option]:
        """Return the values of a choice in the order in which they are offered."""
        values, labels, n = self.facets[name].values, self.labels[name], counts.tolist()
        return [Option(labels[at], values[at], n[at]) for at in self.order[name]]

    def values_of_table(self, name: str) -> object:
        """Return the values that a choice compares, for the rows of its own table."""
        return self._of_table(self.choices[name])

    def facet_of_table(self, name: str) -> Facet:
        """Return the facet of a choice among the rows of its own table."""
        return self._facets_of_tables[name]

    # --- how it works ---

    def _rows(self, choice: object) -> pd.DataFrame:
        return getattr(self._tables, choice.table)

    def _of_table(self, choice: object) -> object:
        """Return the values that a choice compares, for the rows of its own table."""
        if choice.name not in self._values:
            values = choice.values(self._tables, self._rows(choice))
            self._values[choice.name] = values
        return self._values[choice.name]

    def _offered(self, choice: object) -> object:
        if choice.offered:
            return choice.offered(self._tables, self._rows(choice), self._beside)
        return self._of_table(choice)[0]

    def _of_values(self, choice: object, what: str) -> list[str]:
        """Return the names of the values of a facet, or their keys; else themselves."""
        own, text_of = self._facets_of_tables[choice.name], getattr(choice, what)
        if text_of is None:
            return own.values
        last = np.zeros(len(own.values), dtype=np.int64)
        last[own.code] = own.row  # one row a name is enough, and quick
        rows = self._rows(choice).iloc[last]
        return [str(text) for text in text_of(self._tables, rows)]

    def _allowed(self, name: str) -> Sequence[str]:
        return self.choices[name].operator.allowed

    def _mask(self, choice: object, value: object) -> np.ndarray:
        kind, keeps = choice.operator.kind, choice.operator.keeps
        if kind != ONE_OF:
            return self._carried_mask(choice, keeps(self._of_table(choice), value))
        own = self.facets[choice.name]
        kept = own.having(value)
        if not own.offers(value):  # one of many Qs can be meant by its id
            kept |= self._carried_mask(choice, keeps(self._of_table(choice), value))
        return kept

    def _carried(self, choice: object, own: Facet) -> Facet:
        if choice.table == self._listed:
            return own
        owner = self._owners[choice.table]()
        return own.spread(owner) if _above(choice) else own.gathered(owner, self.n)

    def _carried_mask(self, choice: object, mask: np.ndarray) -> np.ndarray:
        if choice.table == self._listed:
            return mask
        owner = self._owners[choice.table]()
        if _above(choice):
            return mask[owner]
        kept = np.zeros(self.n, dtype=bool)
        kept[owner[mask & (owner >= 0)]] = True
        return kept


def _above(choice: object) -> bool:
    """Return True if a row that is chosen has many rows that are listed."""
    return choice.table == "transcripts"


def _argument(choice: object, query: Query) -> object:
    """Return the checked value of a choice that a query makes; None for none."""
    held = {field: getattr(query, field) for field in choice.fields}
    value = choice.operator.written(choice.name, held)
    return None if value is None else choice.operator.argument(choice.name, value)
