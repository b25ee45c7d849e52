"""What rows are chosen by: the columns of tables as a choice compares and offers them.

Each takes the corpus, for its other tables, and the rows.
"""

from collections.abc import Callable

import numpy as np
import pandas as pd

from presskit.schema.groups import groups_of, outlets_of
from presskit.schema.roles import PRINCIPAL
from presskit.schema.sure_names import sure_names
from presskit.text import plain
from presskit.text.prose import names_of_events

NOT_NAMED = ", not named"
"""Behind what is printed for all who are called by no name: "Q, not named"."""


def named(*columns: str) -> Callable[..., tuple[pd.Series, ...]]:
    """Return a function that takes columns from rows, for a choice among names."""

    def values(_corpus: object, rows: pd.DataFrame) -> tuple[pd.Series, ...]:
        return tuple(rows[column] for column in columns)

    return values


def labels(column: str, label_of: Callable[[str], str]) -> Callable[..., list[str]]:
    """Return a function that gives what readers call the values of a column."""

    def called(_corpus: object, rows: pd.DataFrame) -> list[str]:
        values = rows[column].astype("str")
        known = {value: label_of(value) for value in values.unique()}
        return [known[value] for value in values]

    return called


def numbers_in(column: str) -> Callable[..., np.ndarray]:
    """Return a function that takes a column as an array, for numbers and days."""
    return lambda _corpus, rows: rows[column].to_numpy()


def people(who: str) -> Callable[..., pd.Series]:
    """Return a function that gives people by id; all printed "Q" or "q" are one choice.

    Nobody could choose among them.
    """

    def offered(_corpus: object, rows: pd.DataFrame, _listed: str) -> pd.Series:
        first: dict[str, str] = {}
        printed = {
            name: first.setdefault(plain(name), name)
            for name in rows[who].dropna().unique()
        }
        return groups_of(rows, f"{who}_id").fillna(rows[who].map(printed))

    return offered


def names_of(who: str) -> Callable[..., pd.Series]:
    """Return a function that gives the names of people as others may be told."""

    def called(_corpus: object, rows: pd.DataFrame) -> pd.Series:
        known = groups_of(rows, f"{who}_id").notna()
        return sure_names(rows).where(known, rows[who] + NOT_NAMED)

    return called


def speakers(corpus: object, turns: pd.DataFrame, listed: str) -> pd.Series:
    """Return the speakers; beside exchanges, with their askers, those who answer."""
    who = people("speaker")(corpus, turns, listed)
    if listed != "exchanges":
        return who
    answering = who[turns["role"] == PRINCIPAL].dropna().unique()
    return who.where(who.isin(answering))


def events(corpus: object, rows: pd.DataFrame) -> pd.Series:
    """Return a name for the transcript of each row: its event, or else its id."""
    heads = corpus.transcripts
    event = dict(zip(heads["transcript"], heads["event"].fillna(""), strict=True))
    return rows["transcript"].map(lambda id_: event.get(id_) or id_)


def events_in_words(corpus: object, rows: pd.DataFrame) -> pd.Series:
    """Return the name of the transcript of each row for people: its day and event."""
    names = names_of_events(corpus.transcripts)
    return rows["transcript"].map(names)


def outlets(corpus: object, exchanges: pd.DataFrame) -> tuple[list[list[str]]]:
    """Return the outlets of each exchange."""
    return (outlets_of(exchanges, corpus.outlets),)


def asked_again(_corpus: object, exchanges: pd.DataFrame) -> np.ndarray:
    """Return a mask of the exchanges whose asker asked again."""
    return exchanges["n_followups"].to_numpy() > 0
