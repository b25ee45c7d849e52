"""Turns become exchanges: one asker's time on the floor, answers and follow-ups."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import isnan, nan

import pandas as pd

from presskit.exchanges._openings import goes_on, openings
from presskit.schema import EXCHANGES, TURNS, cells, ids
from presskit.schema.roles import JOURNALIST, MODERATOR, OTHER, PRINCIPAL
from presskit.schema.times import NEXT_TURN, SOURCE, times_of
from presskit.schema.values import Acts
from presskit.text import has_question_mark, n_words

RELAYED = 8
"""A moderator's turn with a question mark and so many words reads a question out."""
PARTING = 20
"""A turn of so many words that ends the press conference answers nothing."""
STATEMENT = 60
"""Words after which what follows mere thanks from the hall is not an answer."""
WORDS_PER_MINUTE = 160
"""Usual pace of speech at news conferences; 130 to 200 words a minute is the range."""
_NEEDED = (
    "transcript", "turn", "turn_id", "role", "speaker_id", "speaker", "speaker_from",
    "speaker_p", "outlet", "text", "n_words", "line",
)  # fmt: skip


def number(
    roles: Sequence[str],
    askers: Sequence[str],
    texts: Sequence[str],
    acts: Sequence[Acts],
    opens: Sequence[float | None] | None = None,
    labels: Sequence[str] = (),
) -> list[int | None]:
    """Give each turn of one transcript the number of its exchange.

    An exchange runs from an asker's first question over moderator turns to the last
    answer before the next asker. What anybody says after the press conference was
    closed, thanks after the last answer, and words that only give somebody else the
    floor after an answer belong to none.

    Parameters
    ----------
    roles : sequence of str
        The role of each turn, in order.
    askers : sequence of str
        Who speaks each turn; '' for somebody unknown.
    texts : sequence of str
        What is said in each turn.
    acts : sequence of Acts
        What each turn does.
    opens : sequence of float or None, optional
        How likely it is that somebody unknown is not the unknown asker before, as
        :func:`openings` says; by default it is asked.
    labels : sequence of str, optional
        The label of each turn.

    Returns
    -------
    list of int or None
        The exchange of each turn, from 1; a remark from the hall belongs to the one
        that goes on. None for the moderator, and for what belongs to no exchange.

    Examples
    --------
    >>> roles = ["principal", "journalist", "moderator", "principal", "journalist"]
    >>> said = ["Hi.", "Why?", "Next.", "So.", "And?"]
    >>> acts = [Acts(asks="?" in text) for text in said]
    >>> number(roles, ["P", "A", "M", "P", "B"], said, acts)
    [None, 1, None, 1, 2]
    """
    if opens is None:
        opens = openings(roles, askers, texts, acts, labels=labels)
    asked = [i for i, role in enumerate(roles) if role == JOURNALIST]
    greetings = _greetings(asked, roles, texts)
    last_question = asked[-1] if asked else -1
    exchanges: list[int | None] = []
    current, asker, question, answer = 0, None, None, []
    handed_out = open_ = False
    for position, role in enumerate(roles):
        said, does = texts[position], acts[position]
        if position in greetings:
            exchanges.append(None)
        elif role == JOURNALIST:
            who, likely = askers[position], opens[position]
            same = asker is not None and who == asker
            if likely is not None:
                same = asker is not None and likely <= 0.5
            elif labels and asker is not None:
                same = same or goes_on(labels[position])
            current, asker = current + (not same), asker if same else who
            question, answer, handed_out, open_ = position, [], False, True
            exchanges.append(current)
        elif role == PRINCIPAL and current and open_:
            ends = position > last_question and _parts(said, does, acts[question])
            if answer and (does.only_gives_floor or ends):
                none = True
            elif answer and handed_out:
                none = does.only_thanks
            else:
                # After "Thank you." from the hall a long turn is a statement.
                thanked = not answer and _thanks(texts[question], acts[question])
                none = thanked and n_words(said) > STATEMENT
            exchanges.append(None if none else current)
            answer.append(position)
            open_ = not (position > last_question and does.closes)
        else:
            exchanges.append(None)
            if not current or not said.strip():
                continue
            if role == OTHER and open_:  # a remark from the hall
                exchanges[-1] = current
            after = roles[position + 1] if position + 1 < len(roles) else ""
            relayed = does.asks and after == PRINCIPAL and n_words(said) >= RELAYED
            if role == MODERATOR:
                handed_out = True
                closed = position > last_question and (does.closes or does.thanks)
                open_ = open_ and not (closed or relayed)
    return _without_mere_thanks(exchanges, roles, askers, acts)


def _greetings(
    asked: Sequence[int], roles: Sequence[str], texts: Sequence[str]
) -> set[int]:
    """Return the asker's turns that only greet, before a statement opens."""
    found = set()
    for position in asked:
        # Cheap tests first: most first questions are long, or hold a question mark.
        if len(texts[position]) > 120 or has_question_mark(texts[position]):
            break
        after = position + 1 < len(roles) and roles[position + 1] == PRINCIPAL
        if not after or n_words(texts[position]) > 8:
            break
        if n_words(texts[position + 1]) < 200:
            break
        found.add(position)
    return found


def _without_mere_thanks(
    exchanges: Sequence[int | None],
    roles: Sequence[str],
    askers: Sequence[str],
    acts: Sequence[Acts],
) -> list[int | None]:
    """Dissolve exchanges in which the asker only thanks.

    Thanks of somebody who has asked before, or who is not named, are taken for the end
    of the exchange before; those of anybody else, and those that close, belong to none.
    """
    asking: dict[int, list[int]] = {}
    for turn, (number, role) in enumerate(zip(exchanges, roles, strict=True)):
        if number is not None and role == JOURNALIST:
            asking.setdefault(number, []).append(turn)
    numbers: dict[int | None, int | None] = {None: None}
    last, before, known = 0, "", {""}
    for number, turns in asking.items():
        asker = askers[turns[0]]
        if all(acts[turn].only_thanks for turn in turns):
            ends = asker in known and not acts[turns[0]].closes
            numbers[number] = last if ends and last else None
            continue
        if not asker or asker != before:  # else the thanks of another stood between
            last += 1
        numbers[number], before = last, asker
        known.add(asker)
    return [numbers[number] for number in exchanges]


def _parts(text: str, does: Acts, question: Acts) -> bool:
    """Return True for few words that only end it: "That's all we have time for.".

    A bare "Thank you." may be for whoever has just answered, and other thanks may
    return those of the asker.
    """
    if does.closes:
        return n_words(text) <= PARTING
    return does.only_thanks and n_words(text) > 2 and not question.thanks


def _thanks(text: str, does: Acts) -> bool:
    return does.only_thanks or not text.strip()


def sections(
    roles: Sequence[str],
    exchanges: Sequence[int | None],
    lengths: Sequence[int],
    acts: Sequence[Acts],
) -> list[str]:
    """Separate the opening statement of one transcript from its questions and answers.

    Parameters
    ----------
    roles, exchanges, lengths, acts : sequence
        Role, exchange and words of each turn, and what it does, in order.

    Returns
    -------
    list of str
        "qa" from the first question on, or from the turn right before it which opens
        the floor: a moderator's of 150 words at most, or a few words from the podium
        that greet or give it to somebody; else "statement".

    Examples
    --------
    >>> roles = ["principal", "moderator", "journalist"]
    >>> sections(roles, [None, None, 1], [90, 3, 20], [Acts()] * 3)
    ['statement', 'qa', 'qa']
    """
    first = next((i for i, n in enumerate(exchanges) if n is not None), len(roles))
    while 0 < first < len(roles):
        before = first - 1
        if not _opens(roles[before], lengths[before], acts[before]):
            break
        first = before
    return ["statement" if i < first else "qa" for i in range(len(roles))]


def _opens(role: str, n_words: int, does: Acts) -> bool:
    """Return True if the turn before the first question only opens the floor."""
    polite = does.thanks or does.greets or does.only_courtesy
    opens = does.gives_floor or does.names_last or polite
    if role == PRINCIPAL and not opens:
        return False  # "The bridge opens in June." is a statement
    return n_words <= {MODERATOR: 150, PRINCIPAL: 12}.get(role, -1)


def pair(
    turns: pd.DataFrame,
    questions: pd.DataFrame,
    opens: Mapping[str, Mapping[int, float | None]],
) -> pd.DataFrame:
    """Make the table of exchanges from the turns.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`, whole transcripts.
    questions : DataFrame
        As :data:`presskit.schema.QUESTIONS`: they are counted, and a later turn of an
        asker follows up if one stands in it.
    opens : mapping
        By transcript and turn, how likely somebody new asks, as :func:`openings` says.

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
    column = {name: turns[name].tolist() for name in _NEEDED}
    times = times_of(turns)
    seconds, told = times.seconds.tolist(), times.told.tolist()
    asking = set(zip(questions["transcript"], questions["turn"], strict=True))
    counted = Counter(zip(questions["transcript"], questions["exchange"], strict=True))
    rows: dict[str, list] = {name: [] for name in EXCHANGES.steps}
    for (transcript, number_), members in _members(turns).items():
        asked = [i for i in members if column["role"][i] == JOURNALIST]
        answers = [i for i in members if column["role"][i] == PRINCIPAL]
        first, last = members[0], members[-1]
        values = {
            "exchange_id": ids.of_exchange(column["turn_id"][first]),
            "transcript": transcript,
            "exchange": number_,
            "asker_id": column["speaker_id"][first],
            "asker": column["speaker"][first],
            "boundary_p": _sure(opens.get(transcript, {}).get(column["turn"][first])),
            "asker_from": column["speaker_from"][first],
            "asker_p": column["speaker_p"][first],
            "outlet": column["outlet"][first],
            "call": _call(column, first),
            "answered_by": cells.names_of(column["speaker"][i] for i in answers),
            "answered_by_id": cells.ids_of(column["speaker_id"][i] for i in answers),
            "first_turn": column["turn"][first],
            "last_turn": column["turn"][last],
            "question_line": column["line"][first],
            "answer_line": column["line"][answers[0]] if answers else None,
            "n_followups": sum(
                (transcript, column["turn"][i]) in asking for i in asked[1:]
            ),
            "n_questions": counted[transcript, number_],
            **_words(asked, answers, column["n_words"]),
            **_seconds(asked, answers, seconds, told),
            "question_text": "\n\n".join(column["text"][i] for i in asked),
            "answer_text": "\n\n".join(column["text"][i] for i in answers),
        }
        for name, value in values.items():
            rows[name].append(value)
    return EXCHANGES.frame(rows)


def _members(turns: pd.DataFrame) -> dict[tuple[str, int], list[int]]:
    """Return the rows of each exchange of each transcript, in order."""
    numbers = turns["exchange"].astype("Int64").fillna(0)
    groups: dict[tuple[str, int], list[int]] = {}
    pairs = zip(turns["transcript"].tolist(), numbers.tolist(), strict=True)
    for row, (transcript, number_) in enumerate(pairs):
        if number_:
            groups.setdefault((transcript, number_), []).append(row)
    return groups


def _call(column: Mapping[str, list], first: int) -> str:
    """Return the words of the moderator right before an exchange; '' without any."""
    before = first - 1
    called = (
        before >= 0
        and column["transcript"][before] == column["transcript"][first]
        and column["role"][before] == MODERATOR
    )
    return column["text"][before] if called else ""


def _words(
    asked: Sequence[int], answers: Sequence[int], n_words: Sequence[int]
) -> dict[str, object]:
    """Return the lengths in words of an exchange, and what is made of them."""
    question = sum(n_words[i] for i in asked)
    answer = sum(n_words[i] for i in answers)
    return {
        "question_words": question,
        "answer_words": answer,
        "answer_ratio": answer / question if question else None,
        "est_answer_minutes": answer / WORDS_PER_MINUTE,
    }


def _seconds(
    asked: Sequence[int],
    answers: Sequence[int],
    seconds: Sequence[float],
    told: Sequence[bool],
) -> dict[str, object]:
    """Return the lengths in seconds of an exchange, and where the ends come from."""
    question = round(sum(seconds[i] for i in asked), 3)
    answer = round(sum(seconds[i] for i in answers), 3)
    if not answers and isnan(question):
        answer = nan
    all_told = all(told[i] for i in (*asked, *answers))
    return {
        "question_seconds": question,
        "answer_seconds": answer,
        "ends_from": _ends_from(question, answer, all_told),
    }


def _sure(likely: float | None) -> float:
    """Return the probability of a boundary; 1 where the source says who asks."""
    return 1.0 if likely is None else round(likely, 3)


def _ends_from(asked: float, answered: float, told: bool) -> str | None:
    """Return the origin of the ends of an exchange's turns; None without times."""
    if isnan(asked) or isnan(answered):
        return None
    return SOURCE if told else NEXT_TURN
