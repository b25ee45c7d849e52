"""Turns become exchanges: one asker's time on the floor, answers and follow-ups."""

import re
from collections.abc import Callable, Sequence

import pandas as pd

from presskit import ids
from presskit.exchanges._same_asker import (
    passes_often,
    same_asker,
)
from presskit.names import agree
from presskit.schema import EXCHANGES, TURNS, cells
from presskit.text import n_words

_THANKS = re.compile(r"\b(?:thank|bye|see you)", re.IGNORECASE)
_CUE = re.compile(r"\b(?:ahead|next|please|question|one more|last)\b", re.IGNORECASE)
_ONLY_HANDS_ON = re.compile(
    r"(?:[\W_]*\b(?:okay|ok|all right|alright|so|let(?:['’]s)?|go|ahead|yep|yes|yeah|"
    r"please|next|question|one|more|last|we|will|take|right|sure|well|now)\b)+[\W_]*",
    re.IGNORECASE,
)
RELAYED = 8
"""A moderator's turn with a question mark and so many words reads a question out."""
GREETS = 12
"""An asker's turn of so many words without a question mark may be a greeting."""
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
    roles: Sequence[str],
    askers: Sequence[str],
    texts: Sequence[str],
    introduced: Sequence[str] = (),
    labels: Sequence[str] = (),
    apart: Callable[[str, str], bool] = lambda one, two: False,
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
    introduced : sequence of str, optional
        The name by which somebody unknown introduces themselves in each turn, or is
        called; '' without one. Under another name than before, somebody else asks.
    labels : sequence of str, optional
        The label of each turn.
    apart : callable, optional
        Says of the labels of two unnamed askers whether they cannot be one person's:
        "Reporter (AP)", "Reporter (BBC)".

    Returns
    -------
    list of int or None
        The exchange of each turn, from 1; a remark from the hall belongs to the one
        that goes on. None for the moderator, and for what belongs to no exchange.

    Examples
    --------
    >>> roles = ["principal", "journalist", "moderator", "principal", "journalist"]
    >>> said = ["Hi.", "Why?", "Next.", "So.", "And?"]
    >>> number(roles, ["P", "A", "M", "P", "B"], said)
    [None, 1, None, 1, 2]
    """
    asked = [i for i, role in enumerate(roles) if role == "journalist"]
    greetings = _greetings(asked, roles, texts)
    last_question = asked[-1] if asked else -1
    answers = [texts[i - 1] for i in asked if i and roles[i - 1] == "principal"]
    unnamed = not all(askers[i] for i in asked)
    passing = unnamed and passes_often(answers)
    exchanges: list[int | None] = []
    current, asker, question, answer = 0, None, "", []
    goes_by, asked_already = "", False
    printed: set[str] = set()  # for the asker
    handed_out = open_ = False
    for position, role in enumerate(roles):
        said = texts[position]
        if position in greetings:
            exchanges.append(None)
        elif role == "journalist":
            who = askers[position]
            same = asker is not None and who == asker and not (handed_out and not who)
            name = introduced[position] if introduced else ""
            label = labels[position] if labels else ""
            if same and not who:
                mislabelled = position > 0 and roles[position - 1] == "journalist"
                if name and (goes_by or asked_already or mislabelled):
                    same = bool(goes_by) and agree(name, goes_by)
                else:
                    before = "\n".join(answer)
                    same = same_asker(question, before, said, passing=passing)
                same = same and not any(apart(one, label) for one in printed)
            printed = printed | {label} if same else {label}
            current, asker = current + (not same), who
            goes_by = name or (goes_by if same else "")
            asks = "?" in said or n_words(said) > GREETS
            asked_already = asks or (asked_already and same)
            question, answer, handed_out, open_ = said, [], False, True
            exchanges.append(current)
        elif role == "principal" and current and open_:
            none = _belongs_to_none(said, answer, question, handed_out)
            exchanges.append(None if none else current)
            answer.append(said)
        else:
            exchanges.append(None)
            if not current or not said.strip():
                continue
            if role == "other" and open_:  # a remark from the hall
                exchanges[-1] = current
            after = roles[position + 1] if position + 1 < len(roles) else ""
            relayed = "?" in said and after == "principal" and n_words(said) >= RELAYED
            if role == "moderator":
                handed_out = True
                closed = position > last_question and bool(_CLOSES.search(said))
                open_ = open_ and not (closed or relayed)
    return exchanges


def _greetings(
    asked: Sequence[int], roles: Sequence[str], texts: Sequence[str]
) -> set[int]:
    """Return the asker's turns that only greet, before a statement opens."""
    found = set()
    for position in asked:
        # Cheap tests first: most first questions are long, or hold a question mark.
        if len(texts[position]) > 120 or "?" in texts[position]:
            break
        after = position + 1 < len(roles) and roles[position + 1] == "principal"
        if not after or n_words(texts[position]) > 8:
            break
        if n_words(texts[position + 1]) < 200:
            break
        found.add(position)
    return found


def _belongs_to_none(
    said: str, answer: Sequence[str], question: str, handed_out: bool
) -> bool:
    """Say whether a principal's words are no answer: thanks, handing over, opening."""
    if handed_out and answer:
        thanks = _THANKS.search(said) and _ONLY_THANKS.fullmatch(said)
        return bool(thanks or (_CUE.search(said) and _ONLY_HANDS_ON.fullmatch(said)))
    # After "Thank you." from the hall a long turn is a statement of its own.
    return not answer and bool(_ONLY_THANKS.fullmatch(question)) and n_words(said) > 60


def sections(
    roles: Sequence[str], exchanges: Sequence[int | None], lengths: Sequence[int]
) -> list[str]:
    """Tell the opening statement from the questions and answers of one transcript.

    Parameters
    ----------
    roles, exchanges, lengths : sequence
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
    while 0 < first < len(roles) and _opens(roles[first - 1], lengths[first - 1]):
        first -= 1
    return ["statement" if i < first else "qa" for i in range(len(roles))]


def _opens(role: str, n_words: int) -> bool:
    """Say whether the turn before the first question only opens the floor."""
    return n_words <= {"moderator": 150, "principal": 12}.get(role, -1)


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
            "exchange_id": ids.of_exchange(column["turn_id"][first]),
            "transcript": transcript,
            "exchange": number_,
            "asker_id": column["speaker_id"][first],
            "asker": column["speaker"][first],
            "outlet": column["outlet"][first],
            "call": column["text"][before] if called else "",
            "answered_by": cells.joined(
                dict.fromkeys(_known(column["speaker"][i]) for i in answers)
            ),
            "first_turn": column["turn"][first],
            "last_turn": column["turn"][members[-1]],
            "n_followups": sum(_asks_again(column["text"][i]) for i in asked[1:]),
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


def _asks_again(said: str) -> bool:
    """Say whether a later turn of an asker is more than thanks or assent."""
    return "?" in said or (n_words(said) > 4 and not _ONLY_THANKS.fullmatch(said))


def _known(speaker: object) -> str:
    return speaker if isinstance(speaker, str) else "somebody not named"
