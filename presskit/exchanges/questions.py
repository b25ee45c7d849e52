"""Question turns become questions."""

from collections.abc import Callable, Collection

import pandas as pd

from presskit.schema import QUESTIONS, TURNS, ids
from presskit.schema.roles import JOURNALIST

MARK = "question mark"
"""The form of a question that needs no words of a language."""


def find(
    turns: pd.DataFrame,
    questions_in: Callable[[str], list[tuple[int, int, str]]],
    marks_only: Collection[str] = (),
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
    asking = turns[(turns["role"] == JOURNALIST) & turns["exchange"].notna()]
    rows: dict[str, list] = {name: [] for name in QUESTIONS.columns}
    position: dict[tuple[str, int], int] = {}
    columns = ("transcript", "exchange", "turn", "text", "start")
    for transcript, exchange, turn, text, offset in zip(
        *(asking[name].tolist() for name in columns), strict=True
    ):
        for start, end, form in questions_in(text):
            if form != MARK and transcript in marks_only:
                continue
            where = (transcript, exchange)
            position[where] = position.get(where, 0) + 1
            values = (
                transcript, exchange, position[where], turn,
                text[start:end], offset + start, offset + end, form,
            )  # fmt: skip
            for name, value in zip(list(rows)[1:], values, strict=True):
                rows[name].append(value)
    rows["question_id"] = ids.of_questions(rows["transcript"], rows["text"])
    return QUESTIONS.frame(rows)
