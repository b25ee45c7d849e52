"""Who asks in each exchange: what labels, introductions and calls say of it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from presskit.cast._decided_askers import override
from presskit.cast._labels_of_one_person import counted
from presskit.cast._weigh_askers import weigh
from presskit.names import agree, cluster
from presskit.schema.roles import JOURNALIST, MODERATOR, PODIUM
from presskit.schema.values import (
    Cast,
    Evidence,
    Member,
    Outlet,
    Pins,
    Refused,
    Speech,
    Turns,
    Witness,
)

AT_FIRST = 20
"""Words after which nobody introduces themselves any more, but by their full name."""
_LATER = 60
"""Characters in which a later turn says the name that the label prints."""


class Askers(NamedTuple):
    """Who asks in the exchanges of one transcript.

    Attributes
    ----------
    evidence : dict of int to Evidence
        By exchange; what was decided holds, whatever the witnesses say.
    seats : dict of int to tuple of Outlet
        The outlets that the witnesses give, whatever was decided: a corrected outlet
        makes nobody another person.
    refused : list of Refused
        Decisions that contradict each other, or that are about nobody who asks.
    """

    evidence: dict[int, Evidence]
    seats: dict[int, tuple[Outlet, ...]]
    refused: list[Refused]


def askers(
    turns: Turns,
    cast: Cast,
    numbers: Sequence[int | None],
    texts: Sequence[str],
    speech: Speech,
    pins: Pins,
) -> Askers:
    """Weigh what is said of the asker of each exchange.

    Parameters
    ----------
    turns : Turns
        The turns of one transcript.
    cast : Cast
        Who speaks, as :func:`judge` says.
    numbers : sequence of int or None
        The exchange of each turn.
    texts : sequence of str
        What is said in each turn.
    speech : Speech
        What reads names and calls in the words of a turn.
    pins : Pins
        What was decided.

    Returns
    -------
    Askers
        One entry an exchange.
    """
    members, roles = cast.members, cast.roles
    asking: dict[int, list[int]] = {}
    for turn, (role, number) in enumerate(zip(roles, numbers, strict=True)):
        if role == JOURNALIST and number is not None:
            asking.setdefault(number, []).append(turn)
    evidence = {
        number: weigh(
            [
                *_printed(turns, members, own),
                *_introduced(turns, members, own, texts, speech),
                *_called(turns, own[0], roles, texts, speech),
            ]
        )
        for number, own in asking.items()
    }
    evidence = _with_counted(evidence, turns.label, members, numbers)
    seats = {number: one.outlets for number, one in evidence.items()}
    decided, refused = override(evidence, pins.askers, turns.label, roles, numbers)
    return Askers(decided, seats, refused)


def _printed(
    turns: Turns, members: Mapping[str, Member], own: Sequence[int]
) -> list[Witness]:
    """Return the labels of an asker, each once."""
    first = {turns.label[turn]: turn for turn in reversed(own)}
    return [
        Witness(
            "label", members[label].name, members[label].outlets, turn,
            turns.label_start[turn], turns.label_end[turn], label,
        )
        for label, turn in sorted(first.items(), key=lambda item: item[1])
    ]  # fmt: skip


def _introduced(
    turns: Turns,
    members: Mapping[str, Member],
    own: Sequence[int],
    texts: Sequence[str],
    speech: Speech,
) -> list[Witness]:
    """Return the introduction in the first words of an asker, or right after them."""
    spoken = 0
    for turn in own:
        expected = members[turns.label[turn]].name
        if spoken > AT_FIRST and not _says(texts[turn], expected):
            continue
        if found := speech.introduction(texts[turn], expected, turns.lexicon):
            begin = turns.start[turn]
            outlets = (found.outlet,) if found.outlet else ()
            words = texts[turn][found.start : found.end + 40]
            return [
                Witness(
                    "introduction", found.name, outlets, turn, begin + found.start,
                    begin + found.end, words, found.sure,
                )
            ]  # fmt: skip
        spoken += turns.n_words[turn]
    return []


def _says(text: str, name: str) -> bool:
    """Return True if somebody says the name that the label prints, and so at first."""
    return " " in name and name.split()[-1] in text[:_LATER]


def _called(
    turns: Turns,
    first: int,
    roles: Sequence[str],
    texts: Sequence[str],
    speech: Speech,
) -> list[Witness]:
    """Return the call in the turn before a question; an empty one is passed over."""
    before = first - 1
    while before > 0 and not texts[before].strip() and first - before < 3:
        before -= 1
    if before < 0 or roles[before] not in PODIUM:
        return []
    hands_out, words = roles[before] == MODERATOR, turns.lexicon
    found = speech.call(texts[before], hands_out=hands_out, words=words)
    if not found:
        return []
    begin = turns.start[before]
    outlets = (found.outlet,) if found.outlet else ()
    words = texts[before][max(0, found.start - 40) : found.end + 40]
    return [
        Witness(
            "call", found.name, outlets, before, begin + found.start,
            begin + found.end, words, found.sure,
        )
    ]  # fmt: skip


def _with_counted(
    evidence: Mapping[int, Evidence],
    labels: Sequence[str],
    members: Mapping[str, Member],
    numbers: Sequence[int | None],
) -> dict[int, Evidence]:
    """Give a counted asker the name that they say in one of their exchanges."""
    of: dict[str, set[int]] = {}
    for label, number in zip(labels, numbers, strict=True):
        heard = number in evidence and not cluster(label)  # a machine may err
        if heard and counted(label, members[label]):
            of.setdefault(label, set()).add(number)
    named = dict(evidence)
    for own in of.values():
        sure = [one for n in sorted(own) if (one := evidence[n]).name and one.merges]
        if sure and all(agree(sure[0].name, one.name) for one in sure[1:]):
            for number in own:
                if not evidence[number].name:
                    named[number] = evidence[number]._replace(
                        name=sure[0].name, merges=True
                    )
    return named
