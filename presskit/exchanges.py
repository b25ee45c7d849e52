"""Turns become exchanges: one asker's time on the floor, answers and follow-ups."""

import re
from collections.abc import Sequence

import pandas as pd

from presskit.schema import EXCHANGES, TURNS

WORDS_PER_MINUTE = 160
"""Usual pace of speech at news conferences; 130 to 200 words a minute is the range."""

_CLOSES = re.compile(
    r"\b(?:conclud\w+|(?:this|that|it) (?:is|was) (?:the end|all)|that['’]s (?:all|it)|"
    r"(?:end|close) (?:of )?(?:this|the|our|here)|(?:have|need|going) to "
    r"(?:end|stop|close|finish|leave|wrap)|out of time|"
    r"no (?:more|further) (?:time|questions)|"
    r"thank you|thanks|see you|good ?bye)\b",
    re.IGNORECASE,
)
_ONLY_THANKS = re.compile(
    r"(?:[\W_]*\b(?:thank(?:s| you)|very|so|much|all|everyone|everybody|a lot|again|"
    r"bye|good ?bye|have|good|nice|day|evening|afternoon|to|you|indeed|for|coming|and|"
    r"see|tomorrow|soon|okay|ok)\b)*[\W_]*",
    re.IGNORECASE,
)


def number(
    roles: Sequence[str], askers: Sequence[str], texts: Sequence[str]
) -> list[int | None]:
    """Give each turn of one transcript the number of its exchange.

    An exchange runs from an asker's first question over moderator turns to the last
    answer before the next asker. What the principal says after the moderator has
    closed, and thanks after the moderator's last turn, belong to none.

    Parameters
    ----------
    roles : sequence of str
        The role of each turn, in order.
    askers : sequence of str
        Who speaks each turn; '' for somebody unknown, who asks anew each time.
    texts : sequence of str
        What is said in each turn.

    Returns
    -------
    list of int or None
        The exchange of each turn, from 1. None for the moderator, for bystanders, and
        for what belongs to no exchange.

    Examples
    --------
    >>> roles = ["principal", "journalist", "moderator", "principal", "journalist"]
    >>> said = ["Hi.", "Why?", "Next.", "So.", "And?"]
    >>> number(roles, ["P", "A", "M", "P", "B"], said)
    [None, 1, None, 1, 2]
    """
    last_question = max(
        (i for i, role in enumerate(roles) if role == "journalist"), default=-1
    )
    exchanges: list[int | None] = []
    current, asker, answered, handed_out = 0, None, False, False
    for position, role in enumerate(roles):
        if role == "journalist":
            who = askers[position]
            if asker is None or who != asker or (not who and answered):
                current, asker = current + 1, who
            answered = handed_out = False
            exchanges.append(current)
        elif role == "principal" and current:
            thanks = handed_out and _ONLY_THANKS.fullmatch(texts[position])
            exchanges.append(None if thanks else current)
            answered = True
        else:
            exchanges.append(None)
            if role == "moderator" and position > last_question and current:
                handed_out = True
                if _CLOSES.search(texts[position]):
                    current = 0
    return exchanges


def sections(
    roles: Sequence[str], exchanges: Sequence[int | None], n_words: Sequence[int]
) -> list[str]:
    """Tell the opening statement from the questions and answers of one transcript.

    Parameters
    ----------
    roles, exchanges, n_words : sequence
        Role, exchange and words of each turn, in order.

    Returns
    -------
    list of str
        "qa" from the first question on, or from the moderator's turn right before it,
        which opens the floor, unless it is longer than 150 words; else "statement".

    Examples
    --------
    >>> sections(["principal", "moderator", "journalist"], [None, None, 1], [90, 3, 20])
    ['statement', 'qa', 'qa']
    """
    first = next((i for i, n in enumerate(exchanges) if n is not None), len(roles))
    while (
        0 < first < len(roles)
        and roles[first - 1] == "moderator"
        and n_words[first - 1] <= 150
    ):
        first -= 1
    return ["statement" if i < first else "qa" for i in range(len(roles))]


def pair(turns: pd.DataFrame, n_questions: pd.DataFrame) -> pd.DataFrame:
    """Make the table of exchanges from the turns.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`, whole transcripts.
    n_questions : DataFrame
        The questions, as :data:`presskit.schema.QUESTIONS`, to be counted.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.EXCHANGES`: one row an exchange, by transcript and
        position. Without exchanges it is empty and keeps its columns.

    Raises
    ------
    TableError
        If `turns` is not a table of turns.
    """
    TURNS.require(turns)
    names = ("transcript", "exchange", "role", "speaker_id", "speaker", "outlet")
    names += ("text", "n_words", "turn", "turn_id")
    column = {name: turns[name].tolist() for name in names}
    numbers = turns["exchange"].astype("Int64").fillna(0).tolist()
    groups: dict[tuple[str, int], list[int]] = {}
    for position, (transcript, number_) in enumerate(
        zip(column["transcript"], numbers, strict=True)
    ):
        if number_:
            groups.setdefault((transcript, number_), []).append(position)
    counted = (
        n_questions.groupby(["transcript", "exchange"], sort=False).size().to_dict()
    )
    rows: dict[str, list] = {name: [] for name in EXCHANGES.columns}
    for (transcript, number_), members in groups.items():
        asked = [i for i in members if column["role"][i] == "journalist"]
        answers = [i for i in members if column["role"][i] == "principal"]
        first = members[0]
        asked_words = sum(column["n_words"][i] for i in asked)
        answer_words = sum(column["n_words"][i] for i in answers)
        before = first - 1
        called = (
            before >= 0
            and column["transcript"][before] == transcript
            and column["role"][before] == "moderator"
        )
        values = {
            "exchange_id": column["turn_id"][first].replace("-t", "-x"),
            "transcript": transcript,
            "exchange": number_,
            "asker_id": column["speaker_id"][first],
            "asker": column["speaker"][first],
            "outlet": column["outlet"][first],
            "call": column["text"][before] if called else "",
            "answered_by": "; ".join(
                dict.fromkeys(_known(column["speaker"][i]) for i in answers)
            ),
            "first_turn": column["turn"][first],
            "last_turn": column["turn"][members[-1]],
            "n_followups": len(asked) - 1,
            "n_questions": counted.get((transcript, number_), 0),
            "question_words": asked_words,
            "answer_words": answer_words,
            "answer_ratio": answer_words / asked_words if asked_words else None,
            "est_answer_minutes": answer_words / WORDS_PER_MINUTE,
            "question": "\n\n".join(column["text"][i] for i in asked),
            "answer": "\n\n".join(column["text"][i] for i in answers),
        }
        for name, value in values.items():
            rows[name].append(value)
    return EXCHANGES.frame(rows)


def _known(speaker: object) -> str:
    return speaker if isinstance(speaker, str) else "somebody not named"
