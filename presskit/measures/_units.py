"""In what lengths are measured: words, or seconds where the source has times."""

from typing import NamedTuple

import pandas as pd

from presskit.errors import TableError
from presskit.schema.times import NEXT_TURN

WORDS, SECONDS = UNITS = ("words", "seconds")

COUNTS = ("n_untimed", "n_until_next")
"""What :func:`in_unit` adds for seconds."""

_UNTIMED = (
    "no {row} here has times, so there are no seconds. Captions (.vtt, .srt), "
    "JSON and other exports of transcription tools keep them; load such a file{words}."
)
_OR_WORDS = ", or count words: unit='words'"


class Unit(NamedTuple):
    """A unit: what its columns are called, and what counts the rows that have it.

    Attributes
    ----------
    name : {"words", "seconds"}
    timed : bool
        Whether it is told by times, which not all rows may have.
    """

    name: str
    timed: bool

    def of(self, what: str) -> str:
        """Return the name of a column: "median" is "median_seconds"."""
        return f"{what}_{self.name}"

    def needed(self, *what: str) -> list[str]:
        """Return the columns of exchanges that are needed."""
        return [*map(self.of, what), *(["ends_from"] if self.timed else [])]

    @property
    def counts(self) -> list[str]:
        """The counts that stand beside lengths, of times that are not told."""
        return [*COUNTS] if self.timed else []


def unit_of(
    name: str, frame: pd.DataFrame, row: str = "exchange", instead: str = _OR_WORDS
) -> Unit:
    """Return a unit by its name.

    Parameters
    ----------
    name : {"words", "seconds"}
    frame : DataFrame
        The rows that are measured.
    row : str, default "exchange"
        What one of them is, for the message.
    instead : str, optional
        What can be done without times, for the message.

    Raises
    ------
    TableError
        If there is no such unit, or not one of the rows has times.
    """
    if name not in UNITS:
        raise TableError(f"unit={name!r} is no unit. Choose one of {list(UNITS)}.")
    if name == SECONDS and not has_times(frame) and len(frame):
        raise TableError(_UNTIMED.format(row=row, words=instead))
    return Unit(name, name == SECONDS)


def has_times(frame: pd.DataFrame) -> bool:
    """Return True if one of the exchanges or turns at least has times.

    Parameters
    ----------
    frame : DataFrame
        As ``corpus.exchanges`` or ``corpus.turns``.

    Returns
    -------
    bool

    Examples
    --------
    >>> from presskit import load_example
    >>> has_times(load_example().exchanges)
    False
    """
    names = {"ends_from", "start_time"} & set(frame.columns)
    return any(bool(frame[name].notna().any()) for name in names)


def in_unit(exchanges: pd.DataFrame, unit: Unit) -> pd.DataFrame:
    """Return exchanges whose lengths count in a unit, the others without any.

    Parameters
    ----------
    exchanges : DataFrame
        With the columns of :meth:`Unit.needed`.
    unit : Unit

    Returns
    -------
    DataFrame
        For seconds with two columns more: `n_untimed`, 1 where the times of a turn are
        not known, so that neither its seconds nor the others' count; and
        `n_until_next`, 1 where a turn ends with the beginning of the next one. Both are
        summed up, row by row of a result.
    """
    if not unit.timed:
        return exchanges
    known = exchanges["ends_from"].notna()
    lengths = {
        name: exchanges[name].where(known)
        for name in map(unit.of, ("question", "answer"))
        if name in exchanges
    }
    counts = {
        "n_untimed": (~known).astype("int64"),
        "n_until_next": (exchanges["ends_from"] == NEXT_TURN).astype("int64"),
    }
    return exchanges.assign(**lengths, **counts)
