"""Where the parts of a strip of themes stand: names, counts, and columns, in pixels."""

from typing import NamedTuple

import numpy as np

from presskit.charts._house import NARROW
from presskit.charts._summaries import ThemeGrid

ROW = 22
WIDTH = 840
"""Pixels of the plotting area where no labels stand outside of it."""
_NAMES, _MOST_NAMES = 28, 44  # characters
_ON_A_PHONE = {"row": 38, "lift": 0.22, "heads": -0.7}  # names stand above the marks
_APART = 14  # pixels of a column in which marks stand apart
_LETTER = 7.3  # pixels of a character of a name
_SMALL = 6.0  # and of one of a statement
_ASKED, _ANSWERED, _BEFORE = 46, 72, 16
_END = 6
_WIDEST, _WIDEST_CONFERENCE = 26, 48
_BETWEEN = 1.2  # columns left free between two press conferences
_BY_EXCHANGE = 7  # press conferences up to which a column is one exchange
_LEAST, _LEAST_CONFERENCE = 3, 7  # pixels of a column


class Places(NamedTuple):
    """Pixels from the left, at the width for which they are made.

    Attributes
    ----------
    width : int
    name : int
        Characters of a name.
    statement, asked, answered : float or None
        Right edges of these columns; None where one has no room.
    start : float
        Where the strip begins.
    step : float
        Width of one column of it.
    x : ndarray of float
        Where the columns stand; NaN for those not drawn.
    by_exchange : bool
        Whether a column is one exchange; else it is one press conference.
    row : int
        Height of a row.
    lift : float
        Of a row: how far its name stands above its middle, and its marks below.
    heads : float
        The row of the headings.
    """

    width: int
    name: int
    statement: float | None
    asked: float
    answered: float | None
    start: float
    step: float
    x: np.ndarray
    by_exchange: bool
    row: int = ROW
    lift: float = 0
    heads: float = -1.0

    @property
    def top(self) -> float:
        """Where the rows begin, headings included."""
        return round(self.heads - 0.6 * ROW / self.row, 2)

    def above(self, row: int) -> float:
        """Return the y of the name of a row."""
        return round(row - self.lift, 2)

    def below(self, row: int) -> float:
        """Return the y of the marks of a row."""
        return round(row + self.lift, 2)


def places(grid: ThemeGrid, width: int, statement: int, longest: int) -> Places:
    """Return the places of all that is drawn.

    Parameters
    ----------
    grid : ThemeGrid
    width : int
        Pixels that there are.
    statement : int
        Characters of the longest text of the column of statements; 0 for none.
    longest : int
        Characters of the longest name of a theme. It is whole where marks have room.
    """
    wide = width >= NARROW
    used = np.unique(grid.of)
    n, gaps = len(grid.columns), max(0, len(used) - 1)
    columns = max(1.0, n + _BETWEEN * gaps)
    many = len(used) > 1 and len(grid.transcripts) > _BY_EXCHANGE
    said = max(statement, 9) * _SMALL + 20 if statement else 0
    name = min(_MOST_NAMES, int((width - _ASKED) / _LETTER))
    if wide:
        counts = said + _ASKED + _ANSWERED + _BEFORE + _END
        marks = (len(grid.transcripts) if many else columns) * _APART
        room = int((width - counts - marks) / _LETTER)
        name = max(_NAMES, min(longest, _MOST_NAMES, room))
    edge = name * _LETTER
    told = None
    if wide and statement:
        told = edge = edge + said
    asked = edge = edge + _ASKED
    answered = None
    if wide:
        answered = edge = edge + _ANSWERED
    start = edge + _BEFORE
    if not wide:
        asked, start = width - _END, 2 * _END
    room = width - start - _END
    step = min(_WIDEST, room / columns)
    if many or (len(used) > 1 and step < _LEAST):
        n = len(grid.transcripts)
        most = int(room // _LEAST_CONFERENCE)
        step = min(_WIDEST_CONFERENCE, room / min(n, most))
        at = np.arange(n) - max(0, n - most)  # of too many, the last ones
        x = np.where(at >= 0, start + step * (at + 0.5), np.nan)
        by_exchange = False
    else:
        nth = np.searchsorted(used, grid.of)
        x = start + step * (np.arange(n) + 0.5 + _BETWEEN * nth)
        by_exchange = True
    columns = (start, step, x.round(1), by_exchange)
    looks = {} if wide else _ON_A_PHONE
    return Places(width, name, told, asked, answered, *columns, **looks)


def stretches(grid: ThemeGrid, where: Places) -> list[tuple[float, float]]:
    """Return the pixels where the columns of each press conference begin and end.

    Where one column is a whole press conference, those of the first and of the last.
    """
    used = [~np.isnan(where.x)]
    if where.by_exchange:
        used = [grid.of == at for at in np.unique(grid.of)]
    half = where.step / 2
    return [
        (round(float(x[0]) - half, 1), round(float(x[-1]) + half, 1))
        for x in (where.x[own] for own in used)
    ]


def fitting_days(
    labels: list[tuple[float, str, str]],
    end: float,
    letter: float = 7.0,
    centred: bool = False,
) -> list[tuple[float, str]]:
    """Return the days of columns that have room, from the left; none collide.

    Parameters
    ----------
    labels : list of (float, str, str)
        Where each begins, its day, and its year, which is written where it is another
        one than that of the day before.
    end : float
        Where they have to end.
    letter : float
        Pixels of a character.
    centred : bool
        Whether a day is written around its place, not from there on.

    Examples
    --------
    >>> fitting_days([(0, "5 Apr", "2022"), (20, "6 Apr", "2022"),
    ...     (80, "7 Apr", "2022")], end=120)
    [(0, '5 Apr 2022'), (80, '7 Apr')]
    """
    kept: list[tuple[float, str]] = []
    free, written = float("-inf"), ""
    for x, day, year in labels:
        text = day if year == written else f"{day} {year}"
        pixels = len(text) * letter
        first = x - pixels / 2 if centred else x
        until = first + pixels
        if first >= free and until <= end:
            kept.append((x, text))
            free, written = until + 8, year
    return kept
