"""Whether a question of an unnamed asker opens an exchange: how likely somebody new is.

What tells one asker from another decides: a name that is given or called, a number or
an outlet in the label, a label that says that the same one goes on. Elsewhere the
evidence is weighed.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from presskit.exchanges._evidence import GREETS, gaps, weigh_up
from presskit.exchanges._weights import Weights, probability, weights
from presskit.languages import ALL, Lexicon, plain, tokens
from presskit.names import agree
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.values import NEW, Acts, Pin, Refused
from presskit.text import n_words

TOLD = 0.98
"""How sure it is what a name or label tells."""
THANKED = 0.05
"""How likely it is that somebody who only thanks has not asked before."""


class _Asker(NamedTuple):
    """What is known of an unnamed asker.

    Attributes
    ----------
    name : str
        By which they introduced themselves, or were called; '' without one.
    has_asked : bool
        Whether they have done more than greet.
    labels : frozenset of str
        Under which they asked.
    """

    name: str
    has_asked: bool
    labels: frozenset[str]

    def going_on(self, later: "_Asker") -> "_Asker":
        """Return the asker as known once they have asked again."""
        return _Asker(
            later.name or self.name,
            later.has_asked or self.has_asked,
            self.labels | later.labels,
        )


def openings(
    roles: Sequence[str],
    askers: Sequence[str],
    texts: Sequence[str],
    acts: Sequence[Acts],
    introduced: Sequence[str] = (),
    labels: Sequence[str] = (),
    apart: Callable[[str, str], bool] = lambda one, two: False,
    kind: str = "",
    lexicon: Lexicon = ALL,
    by: Weights | None = None,
    pins: Sequence[Pin] = (),
    *,
    unlabelled: bool = False,
) -> list[float | None]:
    """Return the probability that each question of an unnamed asker is somebody else's.

    Parameters
    ----------
    roles : sequence of str
        The role of each turn of one transcript, in order.
    askers : sequence of str
        Who speaks each turn; '' for somebody unknown.
    texts : sequence of str
        What is said in each turn.
    acts : sequence of Acts
        What each turn does.
    introduced : sequence of str, optional
        The name by which somebody unknown introduces themselves in each turn, or is
        called; '' without one. Under another name than before, somebody else asks.
    labels : sequence of str, optional
        The label of each turn.
    apart : callable, optional
        Says of the labels of two unnamed askers whether they cannot be one person's:
        "Reporter (AP)", "Reporter (BBC)".
    kind : str, optional
        What the transcript calls itself: "interview".
    lexicon : Lexicon, optional
        The words of its language.
    by : mapping, optional
        How much each kind of evidence weighs; by default as measured.
    pins : sequence of Pin, optional
        What a person has decided: in which turn somebody new asks, or not.
    unlabelled : bool, default False
        Whether it prints no labels: then one asks, unless it is called something else
        than an interview, or several answer.

    Returns
    -------
    list of float or None
        One a turn; None where the source says who asks, where nobody asked before, and
        for turns that are no asker's. Over one half, an exchange opens.

    Examples
    --------
    >>> roles = ["journalist", "principal", "journalist"]
    >>> acts = [Acts(asks=True), Acts(), Acts(asks=True, goes_on=True)]
    >>> *_, adds = openings(roles, ["", "P", ""], ["Why?", "So.", "And when?"], acts)
    >>> adds < 0.1
    True
    """
    likely: list[float | None] = [None] * len(roles)
    found = gaps(roles, askers)
    if not found:
        return likely
    interview = is_interview(kind, roles, askers, lexicon)
    alone = unlabelled and (interview or (not kind and one_answers(roles, askers)))
    weighed = weigh_up(
        found, texts, acts, introduced, lexicon=lexicon, interview=interview
    )
    by = by or weights()
    decided = {pin.turn: float(pin.value == NEW) for pin in pins}

    def asking(turn: int) -> _Asker:
        return _Asker(
            introduced[turn] if introduced else "",
            acts[turn].asks or n_words(texts[turn]) > GREETS,
            frozenset([labels[turn] if labels else ""]),
        )

    last, asker = -1, _Asker("", False, frozenset())
    for gap, evidence in zip(found, weighed, strict=True):
        now = asking(gap.question)
        if gap.before != last:
            asker = asking(gap.before)
        told = False
        if not alone:
            asked_back = bool(gap.answers) and acts[gap.answers[-1]].asks_again
            mislabelled = roles[gap.question - 1] == JOURNALIST
            told = _by_label(asker, now, apart, lexicon)
            if told is None:
                told = gap.handed_out or _by_name(asker, now, asked_back, mislabelled)
        if gap.question in decided:
            chance = decided[gap.question]
        elif told is not None:
            chance = TOLD if told else 1 - TOLD
        elif acts[gap.question].only_thanks:
            chance = THANKED
        else:
            chance = probability(evidence, by)
        likely[gap.question] = chance
        asker = now if chance > 0.5 else asker.going_on(now)
        last = gap.question
    return likely


def refused(pins: Sequence[Pin], likely: Sequence[float | None]) -> tuple[Refused, ...]:
    """Return the decisions about turns in which it is not open who asks.

    Examples
    --------
    >>> refused([Pin(0, "asker", NEW, 1)], [None, None])
    (Refused(line=0, other=None),)
    """
    return tuple(Refused(pin.line) for pin in pins if likely[pin.turn] is None)


def is_interview(
    kind: str, roles: Sequence[str], askers: Sequence[str], lexicon: Lexicon = ALL
) -> bool:
    """Return True if a transcript calls itself an interview, and one person answers.

    Examples
    --------
    >>> roles = ["journalist", "principal"]
    >>> is_interview("interview", roles, ["", "P"]), is_interview("", roles, ["", "P"])
    (True, False)
    """
    if plain(kind) not in lexicon.words("kinds_with_one_asker"):
        return False
    return one_answers(roles, askers)


def one_answers(roles: Sequence[str], askers: Sequence[str]) -> bool:
    """Return True if one person alone answers.

    Examples
    --------
    >>> one_answers(["journalist", "principal", "principal"], ["", "P", "R"])
    False
    """
    pairs = zip(roles, askers, strict=True)
    return len({asker for role, asker in pairs if role == PRINCIPAL}) == 1


def goes_on(label: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if a label says that the asker before asks again: "Zusatzfrage".

    Examples
    --------
    >>> goes_on("Zusatzfrage"), goes_on("Frage")
    (True, False)
    """
    said = tokens(label)
    follows = lexicon.phrases("follows_up").at_start
    return bool(said.words) and follows(said) is not None


def _by_label(
    asker: _Asker, now: _Asker, apart: Callable[[str, str], bool], lexicon: Lexicon
) -> bool | None:
    """Return True for somebody new by the label; None if that tells nothing."""
    (label,) = now.labels
    if any(apart(one, label) for one in asker.labels):
        return True
    if goes_on(label, lexicon):
        return False
    before = {plain(one) for one in asker.labels}
    if (before | {plain(label)}) & lexicon.words("interviewers"):
        return plain(label) not in before
    return None


def _by_name(
    asker: _Asker, now: _Asker, asked_back: bool, mislabelled: bool
) -> bool | None:
    """Return True for somebody new by a name given now; None if that tells nothing."""
    if not now.name:
        return None
    if asked_back and not asker.has_asked and not asker.name:
        return False  # "Who are you?"
    if asker.name:
        return not agree(now.name, asker.name)
    return True if asker.has_asked or mislabelled else None
