"""Whether the reading of a file can be used: sound, check, or unsound."""

import math
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from presskit.audit._conversation import Conversation, conversation_of
from presskit.audit._signs import Sign, lines_that_ask, possible_labels, signs, unsure
from presskit.doubts import Doubt, Fix, Kind
from presskit.languages import unknown
from presskit.names import parse
from presskit.schema import CHECK, SOUND, UNSOUND
from presskit.schema.values import UNMARKED, Transcript, Verdict
from presskit.text import n_question_marks, n_unspaced, plain

FILE = Path(__file__).with_name("verdict.toml")
_MOST = 2
"""Signs that are told; more say the same again."""
_TELLS = 0.25
"""What a sign must add to the log odds to be told."""
_TWICE = 2
"""How many things are odd where one says that a file is not to be used."""
FEWEST = 300
"""Words from which on one can say that a file is not to be used."""
_LEADS = {CHECK: "check first", UNSOUND: "do not use yet"}
_BY_MARKS = (
    "it prints no labels, and nothing but question marks tells who asks and who answers"
)
_DASH = re.compile(r"\n\s*[-–—―]\s")
_DASHES = "it prints no labels, and {n} lines inside turns begin with a dash"
_QUOTED = re.compile('[“„«"]')
_NARRATED = (
    "answers stand in quotation marks, and in {n} of them words outside of any, as of "
    "somebody who tells of the event (the first: line {line})"
)
_ALONE = "it is called an interview, and all of it is said by one speaker"
_ASKED_BY_NOBODY = "{n} lines end in a question, and all is said by one speaker"
_ASKED_IN_ALL = "{n} question marks stand in it, and all is said by one speaker"
_PER_QUESTION = 60
"""Words to a question mark from which on one speaker asks more than a speech does."""
_SOME, _OFTEN = 2, 0.1
"""Such lines, and their share of all, that are more than questions in a speech."""
_HIDDEN = 0.05
"""Lines that may be labels, as a share of the turns, that are not few."""
_MANY = 6
"""Turns of several speakers, among which somebody should ask."""
_NO_SPACES = (
    "its writing sets no spaces between words, so that numbers of words are numbers of "
    "the runs between two marks"
)
_STRANGE = (
    "its language is none of those whose words presskit knows, so that who is who is "
    "told by marks and labels alone"
)
_NOBODY_ASKS = "{n} turns end in a question, and nobody is read as asking"
_GUESSED = 0.5
"""Turns, as a share of all, whose role is a guess, and too many to use the others."""
_UNMARKED = "no question mark stands in it, so that little tells who asks"
_WHY_UNTOLD = "several small things speak against how the file was read"


class Weights(NamedTuple):
    """What each sign adds to the log odds of a bad reading; "always" to all."""

    always: float
    of_signs: dict[str, float]
    check: float
    unsound: float


@cache
def weights() -> Weights:
    """Return the weights, and the probabilities from which on a file is not sound."""
    with FILE.open("rb") as file:
        told = tomllib.load(file)
    return Weights(told["always"], told["signs"], told["check"], told["unsound"])


def verdict(file: Transcript) -> Verdict:
    """Judge how a file was read.

    Parameters
    ----------
    file : Transcript
        The file, judged.

    Returns
    -------
    Verdict
        What a person decided about the file holds, with the reason that was.

    Notes
    -----
    A logistic regression over :data:`presskit.audit._signs.SIGNS`, fitted by
    ``benchmarks/verdict.py`` to readings that were spoilt on purpose.
    """
    talk = conversation_of(file)
    judged = of_signs(signs(talk), weights(), few=sum(talk.n_words) < FEWEST)
    if judged.verdict == SOUND and (why := _beyond(file, talk)):
        judged = Verdict(CHECK, f"{_LEADS[CHECK]}: {why}", judged.chance)
    decided = file.facts.get("verdict")
    if decided is None or decided == judged.verdict:
        return judged
    before = f", though presskit says “{judged.why}”" if judged.why else ""
    why = "" if decided == SOUND else f"{_LEADS[decided]}: somebody decided so{before}"
    return Verdict(decided, why, judged.chance)


def _beyond(file: Transcript, talk: Conversation) -> str:
    """Return the reason to check a reading that nothing speaks against."""
    why = _untold(file, talk) or _swallowed(talk) or _uncounted(talk)
    if not why and unknown(file.document.text, file.turns.languages):
        return _STRANGE
    return why or _unread(talk)


def _untold(file: Transcript, talk: Conversation) -> str:
    """Return the reason why the file does not tell who speaks, however it was read."""
    turns = file.turns
    if turns.style == UNMARKED:
        return _BY_MARKS
    inside = sum(len(_DASH.findall(said)) for said in talk.said)
    if turns.unlabelled and inside >= _SOME and inside >= _OFTEN * len(talk.said):
        return _DASHES.format(n=inside)
    if turns.unlabelled and (why := _narrated(file)):
        return why
    interview = plain(turns.header.kind or "") in turns.lexicon.words(
        "kinds_with_one_asker"
    )
    if len(set(turns.label)) == 1:
        n = lines_that_ask(talk)
        lines = sum(said.count("\n") + 1 for said in talk.said)
        if interview:
            return _ALONE
        if n >= _SOME and n >= _OFTEN * lines:
            return _ASKED_BY_NOBODY.format(n=n)
        n = sum(map(n_question_marks, talk.said))
        if n > _SOME and n * _PER_QUESTION >= sum(talk.n_words):
            return _ASKED_IN_ALL.format(n=n)
    several = len(set(talk.labels)) > 1 and len(talk.said) >= _MANY
    if not several or any(talk.asks):
        return ""
    read = (parse(label, turns.lexicon) for label in sorted(set(talk.labels)))
    return "" if any(one and one.anonymous for one in read) else _UNMARKED


def _narrated(file: Transcript) -> str:
    """Return the reason why answers in quotation marks hold words of somebody else."""
    turns = file.turns
    mixed, quoted = [], 0
    for at, text in enumerate(turns.texts(file.document.text)):
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        within = [bool(_QUOTED.match(line)) for line in lines]
        quoted += any(within)
        if any(within) and not within[0]:
            mixed.append(turns.line[at])
    if min(quoted, len(mixed)) < max(_SOME, _OFTEN * len(turns.start)):
        return ""
    return _NARRATED.format(n=len(mixed), line=mixed[0])


def _unread(talk: Conversation) -> str:
    """Return the reason why askers are unknown: nobody asks, or roles are guesses."""
    asked = sum(talk.ends)
    if not talk.asking and asked >= _SOME and len(set(talk.labels)) > 1:
        return _NOBODY_ASKS.format(n=asked)
    guesses, of, words = unsure(talk)
    return words if of and guesses >= _GUESSED * of else ""


def _swallowed(talk: Conversation) -> str:
    """Return the sign that some turns may stand inside others, where it is not rare."""
    n, _, words = possible_labels(talk)
    return words if n and n >= _HIDDEN * len(talk.said) else ""


def _uncounted(talk: Conversation) -> str:
    """Return the reason why numbers of words do not hold: most cannot be counted."""
    unspaced = sum(map(n_unspaced, talk.said))
    return _NO_SPACES if 2 * unspaced > sum(talk.n_words) else ""


def of_verdict(file: Transcript, read: Verdict) -> list[Doubt]:
    """Return the doubt that a file is not sound; none for a sound one.

    Parameters
    ----------
    file : Transcript
        The file.
    read : Verdict
        As :func:`verdict` returns it.
    """
    if read.verdict == SOUND:
        return []
    decided = "verdict" in file.facts
    return [Doubt(
        None, None, None, Kind.VERDICT, f"{read.why[:1].upper()}{read.why[1:]}.",
        n_words=sum(file.turns.n_words),
        fix=None if decided else Fix("verdict", 0, 0, SOUND),
        worse=read.verdict == UNSOUND,
        transcript=file.transcript,
    )]  # fmt: skip


def of_signs(found: dict[str, Sign], by: Weights, *, few: bool = False) -> Verdict:
    """Return the verdict that signs add up to.

    Of few words, or for a single thing that is odd, it is never the worst one.

    Examples
    --------
    >>> by = Weights(-2.0, {"unanswered": 6.0}, 0.25, 0.5)
    >>> of_signs({"unanswered": Sign(0.0, "")}, by).verdict
    'sound'
    >>> odd = Sign(0.5, "2 of 4 questions have no answer", 2)
    >>> of_signs({"unanswered": odd}, by).why
    'do not use yet: 2 of 4 questions have no answer'
    """
    adds = {name: by.of_signs[name] * sign.share for name, sign in found.items()}
    chance = 1 / (1 + math.exp(-by.always - sum(adds.values())))
    if chance < by.check:
        return Verdict(SOUND, "", chance)
    worst = sorted(adds, key=adds.__getitem__, reverse=True)[:_MOST]
    once = sum(found[name].n for name in worst) < _TWICE
    told = UNSOUND if chance >= by.unsound and not few and not once else CHECK
    reasons = [found[name].words for name in worst if adds[name] >= _TELLS]
    said = ", and ".join(reasons) if reasons else _WHY_UNTOLD
    return Verdict(told, f"{_LEADS[told]}: {said}", chance)
