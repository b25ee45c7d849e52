"""Question turns become questions: so far, the sentences with a question mark."""

import re

import pandas as pd

from presskit import ids
from presskit.schema import QUESTIONS, TURNS
from presskit.text import n_words, sentences

_THANKS = re.compile(
    r"(?:[\W_]*\b(?:thanks?|you|very|so|much|many|a|lot|sir|madam|and|please|mr|mrs|ms|"
    r"secretary|general|president|minister)\b)+[\W_]*",
    re.IGNORECASE,
)
ASSENT = 4
"""A turn of so few words without a question mark asks nothing: "Okay.", "Yes, sir."."""
_ASKS = re.compile(r"\?[\"'”’»)\].…]*$")


def asked(text: str) -> list[tuple[int, int, str]]:
    """Find the questions of one question turn.

    Parameters
    ----------
    text : str
        What the asker says.

    Returns
    -------
    list of (int, int, str)
        Start, end and form of each: the sentences that end in a question mark
        ("question mark"); without any, the last sentence that is more than thanks
        ("last sentence"). Empty for thanks, assent and turns of up to four words.

    Examples
    --------
    >>> said = "Good to see you. Why? And when? Thanks."
    >>> [said[start:end] for start, end, _ in asked(said)]
    ['Why?', 'And when?']
    """
    spans = list(sentences(text))
    found = [(start, end) for start, end in spans if _ASKS.search(text, start, end)]
    if found:
        return [(start, end, "question mark") for start, end in found]
    said = [s for s in spans if not _THANKS.fullmatch(text, *s)]
    if not said or n_words(text) <= ASSENT:
        return []
    return [(*said[-1], "last sentence")]


def find(turns: pd.DataFrame) -> pd.DataFrame:
    """Make the table of questions from the turns.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`.

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
    asking = turns[(turns["role"] == "journalist") & turns["exchange"].notna()]
    rows: dict[str, list] = {name: [] for name in QUESTIONS.columns}
    position: dict[tuple[str, int], int] = {}
    columns = ("transcript", "exchange", "turn", "text", "start")
    for transcript, exchange, turn, text, offset in zip(
        *(asking[name].tolist() for name in columns), strict=True
    ):
        for start, end, form in asked(text):
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
