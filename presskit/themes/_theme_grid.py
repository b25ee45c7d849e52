"""Who named which theme where: the counts of a strip of themes, and their order."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

BROUGHT, ASKED, ANSWERED = 0, 1, 2
"""States of a theme in an exchange: brought up unasked, asked, asked and answered."""


class ThemeGrid(NamedTuple):
    """Themes by press conference and by exchange.

    Attributes
    ----------
    themes : list of str
        All themes of the table, as the dictionary has them.
    transcripts : list of str
        In the order given.
    columns : ndarray of int
        Rows of the exchanges given, in the order of speaking.
    of : ndarray of int
        The transcript of each column, as its number.
    theme, column, state, row : ndarray of int
        One item a theme and exchange that is drawn: theme, column, state, and row of
        the table that tells of it.
    statement : ndarray of int
        Times that the podium names a theme before the questions: theme by transcript.
    others_first : ndarray of bool
        Whether others than the press name it first there, or who does is not known.
    """

    themes: list[str]
    transcripts: list[str]
    columns: np.ndarray
    of: np.ndarray
    theme: np.ndarray
    column: np.ndarray
    state: np.ndarray
    row: np.ndarray
    statement: np.ndarray
    others_first: np.ndarray

    def counts(self, least: int, most: int = ANSWERED) -> np.ndarray:
        """Return the number of exchanges in which each theme has such a state."""
        kept = (self.state >= least) & (self.state <= most)
        return np.bincount(self.theme[kept], minlength=len(self.themes))

    def by_transcript(self, least: int, most: int = ANSWERED) -> np.ndarray:
        """Return the same counts, theme by transcript."""
        kept = (self.state >= least) & (self.state <= most)
        n = len(self.transcripts)
        cell = self.theme[kept] * n + self.of[self.column[kept]]
        return np.bincount(cell, minlength=len(self.themes) * n).reshape(-1, n)

    def totals(self) -> pd.DataFrame:
        """Return one row a theme, as :func:`presskit.themes.asked_most` takes them."""
        return pd.DataFrame(
            {
                "n_statement": self.statement.sum(axis=1),
                "n_asked": self.counts(ASKED),
                "n_brought": self.counts(BROUGHT, BROUGHT),
                "by_press": ~self.others_first.any(axis=1),
            },
            index=self.themes,
        )

    def n_asked_under_none(self) -> int:
        """Return the number of exchanges in which no theme is asked for."""
        asked = np.unique(self.column[self.state >= ASKED])
        return len(self.columns) - len(asked)

    def ranked(self) -> list[int]:
        """Return the themes that are named: asked most, brought up, then pushed."""
        asked, brought = self.counts(ASKED), self.counts(BROUGHT, BROUGHT)
        pushed = self.statement.sum(axis=1)
        order = np.lexsort((-pushed, -brought, -asked))
        return [at for at in order.tolist() if asked[at] + brought[at] + pushed[at]]


def theme_grid(
    matrix: pd.DataFrame,
    agenda: pd.DataFrame,
    exchanges: pd.DataFrame,
    order: Sequence[str],
) -> ThemeGrid:
    """Return the themes of some exchanges.

    Parameters
    ----------
    matrix, agenda : DataFrame
        As :func:`presskit.themes.matrix` and :func:`presskit.themes.agenda` return
        them; rows of the matrix about other exchanges are passed over.
    exchanges : DataFrame
        Those that have a column, as in a corpus.
    order : sequence of str
        The transcripts, in the order wanted; those of other rows are passed over.

    Examples
    --------
    >>> said = {"theme": "Jets", "transcript": "a"}
    >>> flags = {"asked": True, "answered": False, "brought": False}
    >>> made = theme_grid(
    ...     pd.DataFrame([{**said, "exchange": 2, **flags}]),
    ...     pd.DataFrame([{**said, "n_statement": 4}]),
    ...     pd.DataFrame({"transcript": "a", "exchange": [1, 2, 3]}), ["a"])
    >>> made.counts(ASKED).tolist(), made.column.tolist(), made.statement.tolist()
    ([1], [1], [[4]])
    """
    names = agenda["theme"].unique().tolist()
    of, place = _codes(exchanges["transcript"], order), _among(exchanges, order)
    columns = np.argsort(place, kind="stable")
    columns = columns[of[columns] >= 0]
    theme, column = _codes(matrix["theme"], names), _among(matrix, order)
    at = place[columns].searchsorted(column).clip(max=max(0, len(columns) - 1))
    state = np.select(
        [
            matrix[name].to_numpy(dtype=bool)
            for name in ("answered", "asked", "brought")
        ],
        [ANSWERED, ASKED, BROUGHT],
        -1,
    )
    kept = (theme >= 0) & (state >= 0)
    kept &= place[columns][at] == column if len(columns) else False
    (row,) = np.nonzero(kept)
    statement = np.zeros((len(names), len(order)), dtype=np.int64)
    cells = _codes(agenda["theme"], names), _codes(agenda["transcript"], order)
    inside = cells[1] >= 0
    statement[cells[0][inside], cells[1][inside]] = agenda["n_statement"][inside]
    others_first = np.ones(statement.shape, dtype=bool)
    if "raised_by" in agenda:
        raised = agenda["raised_by"]
        others = (raised.notna() & (raised != "press")).to_numpy(dtype=bool)
        others_first[cells[0][inside], cells[1][inside]] = others[inside]
    return ThemeGrid(
        themes=names,
        transcripts=list(order),
        columns=columns,
        of=of[columns],
        theme=theme[row],
        column=at[row],
        state=state[row],
        row=row,
        statement=statement,
        others_first=others_first,
    )


def _codes(values: pd.Series, known: Sequence[str]) -> np.ndarray:
    """Return the place of each value among those known; -1 for others."""
    codes, found = pd.factorize(values)
    place = {name: at for at, name in enumerate(known)}
    return np.array([place.get(name, -1) for name in found] + [-1], dtype=np.int64)[
        codes
    ]


def _among(frame: pd.DataFrame, order: Sequence[str]) -> np.ndarray:
    """Return a number for the exchange of each row, ascending as they are spoken."""
    number = frame["exchange"].to_numpy(dtype=np.int64)
    return _codes(frame["transcript"], order) * 2**32 + number
