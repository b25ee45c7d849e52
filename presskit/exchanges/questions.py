"""Question turns become questions."""

from collections.abc import Callable, Collection, Iterable

import numpy as np
import pandas as pd

from presskit.exchanges._evidence import subjects
from presskit.schema import QUESTIONS, TURNS, beside, ids
from presskit.schema.roles import JOURNALIST, PODIUM
from presskit.schema.values import Acts
from presskit.text import n_words

MARK = "question mark"
"""The form of a question that needs no words of a language."""
COUNTER = 15
"""A turn of so many words that ends in a question asks back, and does not answer."""

_FOUND = (
    "transcript", "exchange", "question", "turn", "asker", "outlet", "text", "start",
    "end", "form",
)  # fmt: skip
"""Columns that are found here."""


def find(
    turns: pd.DataFrame,
    questions_in: Callable[[str], list[tuple[int, int, str]]],
    marks_only: Collection[str] = (),
    acts_of: Callable[[str, str], Acts] = lambda transcript, text: Acts(),
) -> pd.DataFrame:
    """Make the table of questions from the turns.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`.
    questions_in : callable
        Returns start, end and form of each question in the text of a turn.
    marks_only : collection of str
        Transcripts in a language whose words are not known: what has no question mark
        is no question there.
    acts_of : callable, optional
        Returns what a turn of a transcript does, by its text. What an asker says again
        because the podium asks for it is counted once; what only answers a question
        of the podium is none.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.QUESTIONS`: one row a question, by transcript and
        position. Without questions it is empty and keeps its columns.

    Raises
    ------
    TableError
        If `turns` is not a table of turns.
    """
    TURNS.require(turns)
    asks = (turns["role"] == JOURNALIST) & turns["exchange"].notna()
    asking = turns[asks]
    places: list[tuple[int, int]] = []
    before = _turns_before(turns, asks)
    rows: dict[str, list] = {name: [] for name in _FOUND}
    position: dict[tuple[str, int], int] = {}
    earlier: dict[tuple[str, int], list[str]] = {}
    columns = "transcript", "exchange", "turn", "speaker", "outlet", "text", "start"
    for row, last, transcript, exchange, turn, asker, outlet, text, offset in zip(
        np.flatnonzero(asks).tolist(),
        before,
        *(asking[name].tolist() for name in columns),
        strict=True,
    ):
        where = (transcript, exchange)
        spans = questions_in(text)
        if last and position.get(where):
            spans = _new(text, spans, last, acts_of(transcript, last), earlier[where])
        earlier.setdefault(where, []).append(text)
        for start, end, form in spans:
            if form != MARK and transcript in marks_only:
                continue
            position[where] = position.get(where, 0) + 1
            values = (
                transcript, exchange, position[where], turn, asker, outlet,
                text[start:end], offset + start, offset + end, form,
            )  # fmt: skip
            for name, value in zip(rows, values, strict=True):
                rows[name].append(value)
            places.append((row, start))
    at = np.array(places, dtype=np.int64).reshape(-1, 2)
    rows["line"] = beside.lines(turns, at[:, 0], at[:, 1])
    found = ids.of_questions(rows["transcript"], rows["text"])
    return QUESTIONS.frame({"question_id": found, **rows})


def _turns_before(turns: pd.DataFrame, asks: pd.Series) -> list[str]:
    """Return the podium's turn right before each turn that asks; '' without one."""
    same = turns["transcript"].eq(turns["transcript"].shift())
    podium = turns["role"].shift().isin(PODIUM) & same
    return turns["text"].shift().where(podium, "")[asks].tolist()


def _new(
    text: str,
    spans: Iterable[tuple[int, int, str]],
    last: str,
    does: Acts,
    earlier: Iterable[str],
) -> list[tuple[int, int, str]]:
    """Return the questions of a turn that do more than the podium has asked for."""
    new = list(spans)
    if does.asks_to_repeat or does.asks_meaning:
        known = {word for one in earlier for word in subjects(one)}
        new = [one for one in new if not _repeats(text[one[0] : one[1]], known)]
    asks_back = does.asks_again and n_words(last) <= COUNTER
    if does.asks_meaning or (asks_back and not does.asks_to_repeat):
        new = [one for one in new if one[2] == MARK]
    return new


def _repeats(question: str, known: Collection[str]) -> bool:
    """Return True if a question is about no more than what was asked before."""
    about = subjects(question)
    return 2 * len(about & set(known)) >= len(about)
