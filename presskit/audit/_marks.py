"""Doubts about marks in the talk that stand for words: ``[inaudible]``, ``[…]``."""

from collections.abc import Iterator, Mapping
from re import Pattern
from typing import NamedTuple

import pandas as pd

from presskit.doubts import Doubt, Kind
from presskit.schema.roles import JOURNALIST
from presskit.schema.rows import named_rows
from presskit.schema.values import Document
from presskit.text import inaudible, left_out

_OF_TURNS = ("transcript", "role", "speaker", "text", "start", "n_words")


def of_marks(turns: pd.DataFrame, documents: Mapping[str, Document]) -> Iterator[Doubt]:
    """Yield where words are missing: not heard, or left out by an editor.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`.
    documents : mapping of str to Document
        The source of each transcript.

    Yields
    ------
    Doubt
        One a mark; it weighs more in a question.
    """
    for place in _places(turns, turns["n_inaudible"] > 0, documents, inaudible()):
        yield Doubt(
            *place.span, Kind.INAUDIBLE,
            f"Words of {place.who} are missing: {place.mark}.",
            "Check the recording before quoting this sentence.",
            place.n_words, worse=place.asks, transcript=place.transcript,
        )  # fmt: skip
    for place in _places(turns, have_brackets(turns), documents, left_out()):
        yield Doubt(
            *place.span, Kind.CUT_BY_EDITOR,
            f"The editor left out words of {place.who}: {place.mark}.",
            "Check the recording before quoting across this place.",
            place.n_words, worse=place.asks, transcript=place.transcript,
        )  # fmt: skip


class _Place(NamedTuple):
    """A mark: start, end and line in the source, whose words miss, and what it is."""

    transcript: str
    span: tuple[int, int, int]
    who: str
    mark: str
    asks: bool
    n_words: int


def have_brackets(turns: pd.DataFrame) -> pd.Series:
    """Return a mask of the turns in which something may stand in brackets."""
    return turns["text"].str.contains(r"[\[(]", regex=True)


def _places(
    turns: pd.DataFrame,
    where: pd.Series,
    documents: Mapping[str, Document],
    pattern: Pattern[str],
) -> Iterator[_Place]:
    """Yield the marks that a pattern finds in some turns."""
    for row in named_rows(turns, *_OF_TURNS, where=where):
        asks = row.role == JOURNALIST
        who = f"{who_speaks(row)}{' in a question' if asks else ''}"
        for mark in pattern.finditer(row.text):
            start, end = row.start + mark.start(), row.start + mark.end()
            span = start, end, documents[row.transcript].line(start)
            yield _Place(row.transcript, span, who, mark[0], asks, row.n_words)


def who_speaks(turn: object) -> str:
    """Return the name of the speaker of a row of turns, or words for an unknown one."""
    known = isinstance(turn.speaker, str)
    return turn.speaker if known else "an unknown speaker"
