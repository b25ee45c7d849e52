"""What speaks for somebody new where two questions come from unnamed askers.

Under labels such as ``Q`` the source does not say whose a question is. What is counted
here means the same in any house and language: how the floor is handed over, and whether
it usually is in this transcript; whether the asker says hello; whether a question is
short, joined to what was said, or about the same words; what :mod:`presskit.speech`
reads at the end of the answer.
"""

import math
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from presskit.languages import ALL, Lexicon, plain
from presskit.schema.roles import JOURNALIST, MODERATOR, PRINCIPAL
from presskit.schema.values import Acts
from presskit.text import inaudible, n_words

Evidence = dict[str, float]
"""Values of 0 to 1 by name; 0 where something does not speak."""

NAMES = (
    "given", "says hello", "addresses", "given elsewhere", "hello elsewhere",
    "cut off", "asked back", "short answer", "short question", "goes on", "follows up",
    "same words", "after thanks", "after a greeting", "answer thanks", "interview",
)  # fmt: skip
"""All that is counted."""

GREETS = 12
"""An asker's turn of so many words without a question mark may be a greeting."""
FINISHED = 12
"""Words of an answer after which no sentence of the question is finished."""
PASSING, GREETED = 0.2, 0.5
"""Shares of questions to which the floor is given, or that say hello, as a habit."""
_ANSWER, _QUESTION = (1, 15), (5, 10)
"""Words up to which an answer or a question is short, and from which it is not."""
_ALIKE = 0.5
"""Share of the words of a question, met before, that makes it about the same."""
_LETTERS = 4
"""Letters of the shortest word that says what a question is about."""

_PRINTED, _HALF = ("(", "[", "（"), 0.5
"""What opens a name that is printed before a question; how much it is of a greeting.

Whoever hosts asks in between without a name.
"""
_BROKEN = re.compile(r"(?:[-–—]|…|\.\.\.?)[\s\"”’)]*$")
_GOES_ON = re.compile(r"\s*(?:[-–—]|…|\.\.\.)")
_WORD = re.compile(rf"[^\W\d_]{{{_LETTERS},}}")
_EDGE = 40
"""Characters at which a mark that words are missing explains dots."""


class Gap(NamedTuple):
    """A question of an unnamed asker, and what stands since the last one.

    Attributes
    ----------
    before, question : int
        The turns of the two askers.
    answers : tuple of int
        The principals' turns between them.
    handed_out : bool
        A moderator speaks between them.
    """

    before: int
    question: int
    answers: tuple[int, ...]
    handed_out: bool


def gaps(roles: Sequence[str], askers: Sequence[str]) -> list[Gap]:
    """Return the gaps between questions of two unnamed askers that follow one another.

    Examples
    --------
    >>> roles = ["journalist", "principal", "moderator", "journalist", "journalist"]
    >>> gaps(roles, ["", "P", "M", "", "Ann Lee"])
    [Gap(before=0, question=3, answers=(1,), handed_out=True)]
    """
    asked = [turn for turn, role in enumerate(roles) if role == JOURNALIST]
    return [
        Gap(
            before,
            question,
            tuple(i for i in range(before, question) if roles[i] == PRINCIPAL),
            MODERATOR in roles[before:question],
        )
        for before, question in pairwise(asked)
        if not askers[before] and not askers[question]
    ]


def weigh_up(
    found: Sequence[Gap],
    texts: Sequence[str],
    acts: Sequence[Acts],
    introduced: Sequence[str] = (),
    *,
    interview: bool = False,
    lexicon: Lexicon = ALL,
) -> list[Evidence]:
    """Return the evidence about each question of an unnamed asker.

    Parameters
    ----------
    found : sequence of Gap
        The questions of one transcript.
    texts : sequence of str
        What is said in each turn.
    acts : sequence of Acts
        What each turn does.
    introduced : sequence of str, optional
        The name that an unnamed asker gives in each turn.
    interview : bool, default False
        Whether it is called one, and one person alone answers.
    lexicon : Lexicon, optional
        The words of the language.

    Returns
    -------
    list of dict of str to float
        One a question, by name as in `NAMES`.
    """
    given = [_given(gap, acts) for gap in found]
    hello = [
        acts[gap.question].says_hello or bool(introduced and introduced[gap.question])
        for gap in found
    ]
    counted = [
        (one, two * (_HALF if texts[gap.question].startswith(_PRINTED) else 1.0))
        for gap, one, two in zip(found, given, hello, strict=True)
        if not acts[gap.question].only_thanks
    ]
    n = len(counted) + 2  # two more than there are: of few questions little is known
    usual = max(0, sum(one for one, _ in counted) - 1) / n  # once is no habit
    greeted = sum(two * (not one) for one, two in counted) / n
    rows = []
    for gap, one, two in zip(found, given, hello, strict=True):
        elsewhere = {
            "given elsewhere": min(1.0, usual / PASSING),
            "hello elsewhere": min(1.0, greeted / GREETED),
        }
        rows.append({
            "given": float(one),
            "says hello": float(two),
            **dict.fromkeys(elsewhere, 0.0),
            **({} if one or two or acts[gap.question].addresses else elsewhere),
            **_of_answer(gap, texts, acts),
            **_of_question(gap, texts, acts, lexicon),
            "interview": float(interview),
        })  # fmt: skip
    return rows


def _given(gap: Gap, acts: Sequence[Acts]) -> bool:
    """Return True if the floor is handed over in words before a question."""
    last = acts[gap.answers[-1]] if gap.answers else Acts()
    return gap.handed_out or last.gives_floor or last.names_last


def _of_answer(gap: Gap, texts: Sequence[str], acts: Sequence[Acts]) -> Evidence:
    """Return the evidence in the question before and in the answer to it."""
    before, answers = acts[gap.before], gap.answers
    last = acts[answers[-1]] if answers else Acts()
    words = sum(n_words(texts[i]) for i in answers)
    greets = before.says_hello and not before.thanks and not before.asks
    return {
        "cut off": float(_cut_off(gap, texts, words)),
        "asked back": float(last.asks_again),
        "short answer": _short(words, *_ANSWER) if answers else 0.0,
        "after thanks": float(before.only_thanks),
        "after a greeting": float(greets and n_words(texts[gap.before]) <= GREETS),
        "answer thanks": float(last.thanks and not last.only_courtesy),
    }


def _cut_off(gap: Gap, texts: Sequence[str], words: int) -> bool:
    """Return True if a sentence is finished in the question, or its answer broke off.

    Dots beside a mark that words are missing stand for those words.
    """
    before, question = texts[gap.before].rstrip(), texts[gap.question]
    missing = inaudible().search
    if question[:1].islower() or _GOES_ON.match(question):
        return not missing(question[:_EDGE])
    if words <= FINISHED and _BROKEN.search(before) and not missing(before[-_EDGE:]):
        return True
    return bool(gap.answers) and bool(_BROKEN.search(texts[gap.answers[-1]].rstrip()))


def _of_question(
    gap: Gap, texts: Sequence[str], acts: Sequence[Acts], lexicon: Lexicon
) -> Evidence:
    """Return the evidence in the question itself, and in how it follows the talk."""
    text, does = texts[gap.question], acts[gap.question]
    words = n_words(text)
    earlier = [texts[gap.before], *(texts[i] for i in gap.answers)]
    return {
        "addresses": float(does.addresses),
        "short question": _short(words, *_QUESTION),
        "goes on": float(does.goes_on),
        "follows up": float(does.follows_up and not does.follows_another),
        "same words": _same_words(text, earlier, lexicon) if words else 0.0,
    }


def _short(words: int, all_of: int, none_of: int) -> float:
    """Return 1 up to some words and 0 from others on, even in logarithms between."""
    bottom, top = math.log2(1 + all_of), math.log2(1 + none_of)
    return min(1.0, max(0.0, (top - math.log2(1 + words)) / (top - bottom)))


def _same_words(text: str, earlier: Sequence[str], lexicon: Lexicon) -> float:
    """Return the share of a question's subjects said before; 1 from half on."""
    asked = subjects(text, lexicon)
    said = {word for one in earlier for word in _WORD.findall(plain(one))}
    return min(1.0, len(asked & said) / max(3, len(asked)) / _ALIKE)


def subjects(text: str, lexicon: Lexicon = ALL) -> set[str]:
    """Return the words that say what a text is about.

    Examples
    --------
    >>> sorted(subjects("Will the harbour open in May, the harbour?"))
    ['harbour', 'open']
    """
    return set(_WORD.findall(plain(text))) - lexicon.words("stop_words")
