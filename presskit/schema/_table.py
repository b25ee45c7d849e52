"""A table, declared: its columns with their types and meanings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from presskit.errors import TableError


class Column(NamedTuple):
    """One column: its pandas type, and what it means, with the unit."""

    dtype: str
    meaning: str
    categories: tuple[str, ...] = ()

    @property
    def type(self) -> object:
        """The pandas dtype; a category carries its values, in their order."""
        if self.dtype == "category":
            return pd.CategoricalDtype(list(self.categories))
        if self.dtype == "str":
            return pd.StringDtype("pyarrow", na_value=float("nan"))
        return pd.api.types.pandas_dtype(self.dtype)


@dataclass(frozen=True)
class Table:
    """The contract of one table."""

    name: str
    row: str
    columns: dict[str, Column]

    def frame(self, columns: Mapping[str, Sequence] | None = None) -> pd.DataFrame:
        """Build the table from one sequence a column.

        Parameters
        ----------
        columns : mapping of str to sequence, optional
            One sequence of equal length for each column of the table.

        Returns
        -------
        DataFrame
            The columns in the declared order and types, index 0 … n−1. Without
            rows it still has its columns and types.

        Raises
        ------
        TableError
            If the names are not exactly the declared ones.
        """
        given = {name: [] for name in self.columns} if columns is None else columns
        if set(given) != set(self.columns):
            raise TableError(
                f"the table of {self.name} needs the columns {list(self.columns)}; "
                f"it was given {list(given)}."
            )
        return pd.DataFrame(
            {
                name: pd.Series(given[name], dtype=column.type)
                for name, column in self.columns.items()
            }
        )

    def describe(self) -> pd.DataFrame:
        """Return the columns with their types and meanings, one row a column.

        Examples
        --------
        >>> from presskit.schema import QUESTIONS
        >>> QUESTIONS.describe().loc[3].tolist()
        ['question', 'int64', 'position in the exchange, counted from 1']
        """
        rows = [(name, c.dtype, c.meaning) for name, c in self.columns.items()]
        return pd.DataFrame(rows, columns=["column", "type", "meaning"], dtype="str")

    def require(self, frame: pd.DataFrame, *names: str) -> None:
        """Raise a TableError unless `frame` has the columns `names` (default: all)."""
        missing = [name for name in names or self.columns if name not in frame.columns]
        if missing:
            raise TableError(
                f"this is not a table of {self.name}: it lacks the columns {missing}; "
                f"it has {list(frame.columns)}. One row should be {self.row}."
            )
