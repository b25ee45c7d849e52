"""Sentences about lengths, for :mod:`presskit.measures.findings`."""

import pandas as pd

from presskit.measures._answered import caveat, n_answered
from presskit.measures._group import (
    MIN_GROUP,
    MIN_QUARTILES,
    extent,
    grouped,
    over,
    spoken,
    summary,
)
from presskit.measures._spread import direction, middle_half
from presskit.schema import EXCHANGES
from presskit.schema.results import TURN_LENGTHS
from presskit.text.prose import (
    OF_ROLE,
    OF_SECTION,
    as_sentence,
    counted,
    listed,
    number,
    percent,
)
from presskit.wording import say

_WHO = OF_ROLE | OF_SECTION


@as_sentence
def answer_lengths(exchanges: pd.DataFrame) -> str:
    """Describe how long the answers are, and what a word asked brought.

    Parameters
    ----------
    exchanges : DataFrame
        One row an exchange, as ``corpus.exchanges``.

    Returns
    -------
    str
        One to three sentences; no median of fewer than 5 answers, and none where half
        of the exchanges or more have no answer: that is said instead.

    Examples
    --------
    >>> answer_lengths(pd.DataFrame({"transcript": "a", "exchange": [1, 2],
    ...     "question_words": [10, 20], "answer_words": [90, 40]}))
    '2 exchanges in 1 transcript, too few for a median: the answers have 90 and 40 words.'
    """  # noqa: E501
    exchanges = EXCHANGES.of(
        exchanges, "transcript", "exchange", "question_words", "answer_words"
    )
    if exchanges.empty:
        return "No exchange was found, so there is no answer to measure."
    rows = spoken(exchanges, "exchange")
    words = rows["answer_words"]
    if doubt := caveat(len(rows), n_answered(words)):
        return f"{doubt} A median would say nothing."
    if len(rows) < MIN_GROUP:
        lengths = listed(number(length) for length in words)
        has = "answers have" if len(rows) > 1 else "answer has"
        unit = "word" if lengths == "1" else "words"
        return f"{extent(rows)}, too few for a median: the {has} {lengths} {unit}."
    said = (
        f"Over {extent(rows)} the answers have {number(words[words > 0].min())} to "
        f"{number(words.max())} words; the median is {number(words.median())}"
    )
    if len(rows) >= MIN_QUARTILES:
        inside = middle_half(words)
        said += (
            f", and the middle {len(inside):,} of them have {number(inside.min())} to "
            f"{number(inside.max())}"
        )
    said += "."
    ratio = over(words, rows["question_words"]).median()
    if pd.notna(ratio):
        said += f" The median exchange has {number(ratio)} words answered a word asked."
    if empty := int((words == 0).sum()):
        said += f" {say('findings.unanswered', n=empty)}"
    return said


@as_sentence
def questions_and_length(exchanges: pd.DataFrame) -> str:
    """Describe how long the answers are to one question, to two, and so on.

    Parameters
    ----------
    exchanges : DataFrame
        One row an exchange, as ``corpus.exchanges``.

    Returns
    -------
    str
        One or two sentences; no median of fewer than 5 answers.

    Examples
    --------
    >>> questions_and_length(pd.DataFrame({"transcript": "a",
    ...     "exchange": range(1, 11), "n_questions": [1, 2] * 5,
    ...     "answer_words": [90, 100] * 5}))
    'The median answer has 90 words to 1 question (n = 5) and 100 words to 2 questions (n = 5). The medians rise with the number of questions in an exchange: so it was in these 10 exchanges, which makes no rule.'
    """  # noqa: E501
    exchanges = EXCHANGES.of(
        exchanges, "transcript", "exchange", "n_questions", "answer_words"
    )
    if exchanges.empty:
        return "No exchange was found, so there is nothing to compare."
    groups = grouped(exchanges, "n_questions", EXCHANGES, ["answer_words"], [])
    table = summary(groups, "answer_words")
    table["answered"] = groups.rows["answer_words"].gt(0).groupby(groups.code).sum()
    table = table.set_axis(groups.names["n_questions"]).sort_index()
    if doubt := caveat(len(exchanges), n_answered(exchanges["answer_words"])):
        return f"{doubt} There is nothing to compare."
    large, small = table[table["n"] >= MIN_GROUP], table[table["n"] < MIN_GROUP]
    silent = 2 * large["answered"] <= large["n"]
    doubts = "".join(
        f" With {counted(row.Index, 'question')}: {caveat(row.n, row.answered)}"
        for row in large[silent].itertuples()
    )
    large = large[~silent]
    if large.empty and doubts:
        return f"There is nothing to compare.{doubts}"
    if large.empty:
        return (
            f"With {extent(exchanges)}, no number of questions was asked "
            f"{MIN_GROUP} times or more: too few to compare."
        )
    medians = [
        f"{number(row.median_words)} words to {_questions(row.Index)} (n = {row.n})"
        for row in large.itertuples()
    ]
    said = f"The median answer has {listed(medians)}."
    if not small.empty:
        many = counted(int(small["n"].sum()), "exchange")
        said += f" Other numbers of questions were too rare for a median ({many})."
    return f"{said} {_direction(large)}".strip() + doubts


@as_sentence
def roles(turn_lengths_table: pd.DataFrame) -> str:
    """Describe how the words are shared out, by role or whatever the table groups by.

    Parameters
    ----------
    turn_lengths_table : DataFrame
        As :func:`presskit.measures.turn_lengths` returns it.

    Returns
    -------
    str
        One sentence; groups in the order of the table.

    Examples
    --------
    >>> roles(pd.DataFrame({"role": ["principal", "journalist"], "n": [2, 1],
    ...     "words": [90, 10], "share_words": [0.9, 0.1]}))
    'Of 100 words in 3 turns, those at the podium speak 90% (2 turns) and journalists 10% (1 turn).'
    """  # noqa: E501
    table = turn_lengths_table
    by = table.columns[0] if len(table.columns) else "role"
    TURN_LENGTHS.require(table, by, "n", "words", "share_words")
    if not table["words"].sum():
        return "No word was found, so there is nothing to share out."
    shares = []
    for name, n, share in zip(table[by], table["n"], table["share_words"], strict=True):
        who = _WHO.get(name, name) if pd.notna(name) else f"those without {by}"
        verb = "" if shares else " speak" if by == "role" else " have"
        shares.append(f"{who}{verb} {percent(share)} ({counted(n, 'turn')})")
    total = counted(int(table["words"].sum()), "word")
    turns = counted(int(table["n"].sum()), "turn")
    return f"Of {total} in {turns}, {listed(shares)}."


def _questions(n: int) -> str:
    return counted(n, "question") if n else say("findings.no_question")


def _direction(table: pd.DataFrame) -> str:
    if len(table) < 2:
        return ""
    way = direction(table["median_words"], table["mad_words"])
    if not way:
        return (
            "No steady rise or fall with the number of questions stands out from the "
            "spread within each number."
        )
    return (
        f"The medians {way} with the number of questions in an exchange: so it was in "
        f"these {int(table['n'].sum()):,} exchanges, which makes no rule."
    )
