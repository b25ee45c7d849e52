"""What the witnesses of a transcript say of who asks: labels, introductions, calls."""

import re
from collections.abc import Mapping, Sequence

from presskit.cast import (
    Evidence,
    Member,
    Witness,
    weigh,
)
from presskit.names import given_name
from presskit.schema.values import Turns
from presskit.speech import (
    LOOKED_AT,
    call,
    introduction,
)
from presskit.text import plain

AT_FIRST = 20
"""Words after which nobody introduces themselves any more."""
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я]"
_MAY_BE_NAMED = re.compile(
    rf"{_CAPITAL}(?:[\w’'-]*|\.)(?:\s+[^\W\d_]{{1,3}})?\s+{_CAPITAL}"  # Ann de Lee
    rf"|{_CAPITAL}[\w’'-]+\s+(?:here|with|from|of|at|for|de|von|vom)\b"
    r"|\b(?:name|[Ii]|nombre|llamo|[Ss]oy|appelle|suis|nom|[Ii]ch|chiamo|[Ss]ono|"
    rf"nome|[Ss]ou|[Tt]his)\b.{{0,25}}?{_CAPITAL}"
)
"""What a name in an introduction looks like: cheap, and never wrong to say no."""


def goes_by(turn: int, roles: Sequence[str], said: Sequence[str]) -> str:
    """Return the name that an unnamed asker gives, or is called by right before."""
    if _MAY_BE_NAMED.search(said[turn], 0, LOOKED_AT):
        found = introduction(said[turn])
        if found and found.name:
            return found.name
    if not turn:
        return ""
    called = call(said[turn - 1], hands_out=roles[turn - 1] == "moderator")
    if not called or not called.sure:
        return ""
    if roles[turn - 1] not in ("moderator", "principal"):
        # The podium's words under an asker's label: only a full name is believed.
        return called.name if " " in called.name else ""
    word = called.name and " " not in called.name and not called.outlet
    if word and not given_name(plain(called.name)):
        return ""  # "Omsk, go ahead", "Very, please"
    return called.name or (called.outlet.name if called.outlet else "")


def evidence(
    turns: Turns,
    members: Mapping[str, Member],
    roles: Sequence[str],
    numbers: Sequence[int | None],
    said: Sequence[str],
) -> dict[int, Evidence]:
    """Return what the witnesses say of the asker of each exchange."""
    asking: dict[int, list[int]] = {}
    for turn, (role, number) in enumerate(zip(roles, numbers, strict=True)):
        if role == "journalist" and number is not None:
            asking.setdefault(number, []).append(turn)
    return {
        number: weigh(
            [
                *_printed(turns, members, own),
                *_said(turns, members, own, said),
                *_called(turns, own[0], roles, said),
            ]
        )
        for number, own in asking.items()
    }


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


def _said(
    turns: Turns, members: Mapping[str, Member], own: Sequence[int], said: Sequence[str]
) -> list[Witness]:
    """Return the introduction in the first words of an asker, or right after them."""
    spoken = 0
    for turn in own:
        expected = members[turns.label[turn]].name
        if found := introduction(said[turn], expected):
            begin = turns.start[turn]
            outlets = (found.outlet,) if found.outlet else ()
            words = said[turn][found.start : found.end + 40]
            return [
                Witness(
                    "introduction", found.name, outlets, turn, begin + found.start,
                    begin + found.end, words, found.sure,
                )
            ]  # fmt: skip
        spoken += turns.n_words[turn]
        if spoken > AT_FIRST:
            break
    return []


def _called(
    turns: Turns, first: int, roles: Sequence[str], said: Sequence[str]
) -> list[Witness]:
    """Return the call in the turn before a question; an empty one is passed over."""
    before = first - 1
    while before > 0 and not said[before].strip() and first - before < 3:
        before -= 1
    if before < 0 or roles[before] not in ("moderator", "principal"):
        return []
    found = call(said[before], hands_out=roles[before] == "moderator")
    if not found:
        return []
    begin = turns.start[before]
    outlets = (found.outlet,) if found.outlet else ()
    words = said[before][max(0, found.start - 40) : found.end + 40]
    return [
        Witness(
            "call", found.name, outlets, before, begin + found.start,
            begin + found.end, words, found.sure,
        )
    ]  # fmt: skip
