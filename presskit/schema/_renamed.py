"""Columns that had another name in the release before: they warn, and are given."""

import pandas as pd

from presskit.errors import warn

NAMES = {"question": "question_text", "answer": "answer_text"}
"""Of exchanges: the name of a column before version 5 of the tables, and now."""


class DataFrame(pd.DataFrame):
    """A table that gives a column by the name it had before, too, with a warning.

    A part of it, and a copy, is such a table again. A column that is called so is given
    first.

    Examples
    --------
    >>> import pytest
    >>> from presskit.errors import PresskitWarning
    >>> table = DataFrame({"answer_text": ["Because."]})
    >>> with pytest.warns(PresskitWarning, match="'answer' is called 'answer_text'"):
    ...     table.head(1)["answer"].tolist()
    ['Because.']
    """

    @property
    def _constructor(self) -> type["DataFrame"]:
        return DataFrame

    def __getitem__(self, key: object) -> object:
        """Return the columns or rows that `key` chooses, as any table does."""
        if isinstance(key, str):
            return super().__getitem__(_now(self.columns, key))
        if isinstance(key, list):
            key = [_now(self.columns, name) for name in key]
        return super().__getitem__(key)

    def __getattr__(self, name: str) -> object:
        """Return a column by its name, as any table does."""
        if name in NAMES and _now(self.columns, name) != name:
            return super().__getitem__(NAMES[name])
        return super().__getattr__(name)


def _now(columns: pd.Index, name: object) -> object:
    """Return the present name of a column, and warn if it was called otherwise."""
    now = NAMES.get(name) if isinstance(name, str) else None
    if now is None or name in columns or now not in columns:
        return name
    warn(
        f"the column {name!r} is called {now!r} now, and will be known by that name "
        f"alone in the next version. Write {now!r}."
    )
    return now
