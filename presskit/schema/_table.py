"""A table, declared: its columns with their types and meanings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

import pandas as pd

from presskit.errors import TableError, in_few_words
from presskit.schema._as_given import as_made, warn_of_rows_twice
from presskit.schema._renamed import DataFrame
from presskit.schema._spoken import as_spoken


@cache
def _type(dtype: str, categories: tuple[str, ...]) -> object:
    """Return a pandas dtype; a category carries its values, in their order."""
    if dtype == "category":
        return pd.CategoricalDtype(list(categories))
    if dtype == "str":
        return pd.StringDtype("pyarrow", na_value=float("nan"))
    return pd.api.types.pandas_dtype(dtype)


class Column(NamedTuple):
    """One column: its pandas type, and what it means, with the unit."""

    dtype: str
    meaning: str
    categories: tuple[str, ...] = ()

    @property
    def type(self) -> object:
        """The pandas dtype; a category carries its values, in their order."""
        return _type(self.dtype, self.categories)


DAYS = {
    "date": Column("datetime64[us]", "day of the event, as in `transcripts`"),
    "event": Column("str", "short name of the event, as in `transcripts`"),
}
"""Columns of every table of a corpus: what they say is known of the transcript."""


@dataclass(frozen=True)
class Table:
    """The contract of one table."""

    name: str
    row: str
    columns: dict[str, Column]
    renamed: dict[str, str] = field(default_factory=dict)
    """What a column was called in the version before, and what it is called now."""
    made_by: str = ""
    """The call that returns it, for messages, where no corpus holds it."""

    @property
    def steps(self) -> list[str]:
        """The columns that steps make; a corpus adds the day and the event."""
        return [name for name in self.columns if name not in DAYS]

    def frame(self, columns: Mapping[str, Sequence] | None = None) -> pd.DataFrame:
        """Build the table from one sequence a column.

        Parameters
        ----------
        columns : mapping of str to sequence, optional
            One sequence of equal length for each column of the table. The day and
            the event of the transcript may be missing: a corpus fills them in.

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
        unknown = [name for name in DAYS if name in self.columns and name not in given]
        if unknown:
            n = len(next(iter(given.values()), ()))
            given = {**given, **{name: [None] * n for name in unknown}}
        if set(given) != set(self.columns):
            raise TableError(
                f"the table of {self.name} needs the columns {list(self.columns)}; "
                f"it was given {list(given)}."
            )
        made = DataFrame if self.renamed else pd.DataFrame
        return made(
            {
                name: pd.array(given[name], dtype=column.type)
                for name, column in self.columns.items()
            }
        )

    def now(self, frame: pd.DataFrame) -> pd.DataFrame:
        """Return a table of an earlier version with its columns called as they are now.

        Parameters
        ----------
        frame : DataFrame

        Returns
        -------
        DataFrame

        Examples
        --------
        >>> from presskit.schema import EXCHANGES
        >>> EXCHANGES.now(pd.DataFrame({"answer": ["Because."]})).columns.tolist()
        ['answer_text']
        """
        there = frame.columns
        old = {was: now for was, now in self.renamed.items() if now not in there}
        return frame.rename(columns=old)

    def describe(self) -> pd.DataFrame:
        """Return the columns with their types and meanings, one row a column.

        Examples
        --------
        >>> from presskit.schema import QUESTIONS
        >>> QUESTIONS.describe().loc[5].tolist()
        ['question', 'int64', 'position in the exchange, counted from 1']
        """
        rows = [(name, c.dtype, c.meaning) for name, c in self.columns.items()]
        return pd.DataFrame(rows, columns=["column", "type", "meaning"], dtype="str")

    def of(self, given: object, *names: str) -> pd.DataFrame:
        """Return the table that is meant: what is given, or that of a corpus.

        Parameters
        ----------
        given : DataFrame or Corpus
        *names : str
            Columns that it must have (default: all).

        Returns
        -------
        DataFrame

        Raises
        ------
        TableError
            If it is neither, or lacks a column.

        Examples
        --------
        >>> import presskit
        >>> from presskit.schema import TURNS
        >>> corpus = presskit.load_example()
        >>> TURNS.of(corpus) is TURNS.of(corpus.turns)
        True
        """
        frame = given
        if not isinstance(given, pd.DataFrame):
            frame = getattr(given, self.name, None)
        if not isinstance(frame, pd.DataFrame):
            raise TableError(
                f"{in_few_words(given)} is no table of {self.name}. Pass a corpus, or "
                f"corpus.{self.name}."
            )
        self.require(frame, *names)
        if frame is given and self.name in ("turns", "exchanges"):
            warn_of_rows_twice(frame, self.name)
        return as_made(frame, self.columns)

    def spoken(self, given: object, *names: str) -> pd.DataFrame:
        """Return the table that is meant, as `of` does, in the order of speaking.

        For what tells who or what came first: a table may have been sorted otherwise.

        Examples
        --------
        >>> import presskit
        >>> from presskit.schema import TURNS
        >>> turns = presskit.load_example().turns.sort_values("n_words")
        >>> TURNS.spoken(turns)["turn"].head(3).tolist()
        [0, 1, 2]
        """
        return as_spoken(self.of(given, *names), self.name[:-1])

    def require(self, frame: pd.DataFrame, *names: str) -> None:
        """Raise a TableError unless `frame` has the columns `names` (default: all).

        Examples
        --------
        >>> from presskit.schema.results import PRECISION
        >>> PRECISION.require(["Jets"], "theme")
        Traceback (most recent call last):
        presskit.errors.TableError: ['Jets'] is no table of precision. Pass what
        themes.precision(sheet) returns.
        """
        if not isinstance(frame, pd.DataFrame):
            raise TableError(
                f"{in_few_words(frame)} is no table of {self.name}. Pass "
                f"{self._where or 'one of which each row is ' + self.row}."
            )
        missing = [name for name in names or self.columns if name not in frame.columns]
        if missing:
            raise TableError(
                f"this is not a table of {self.name}: it lacks the columns {missing}; "
                f"it has {list(frame.columns)}. One row should be {self.row}"
                + (f", as in corpus.{self.name}." if self.columns else ".")
                + (f" Pass {self._where}." if self.made_by else "")
            )

    @property
    def _where(self) -> str:
        """Where such a table is had, for messages."""
        if self.made_by:
            return f"what {self.made_by} returns"
        return f"corpus.{self.name}" if self.columns else ""
