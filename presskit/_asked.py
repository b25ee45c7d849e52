"""The roles and exchanges of one file, and what is known of who asks in them."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from presskit import exchanges
from presskit._heard import evidence, goes_by
from presskit.corrections import Correction, Failed
from presskit.identities import (
    Alias,
    Evidence,
    Member,
    Mention,
    Outlet,
    agree,
    cast,
    identify,
    outlets_named,
    read_label,
    tells_apart,
)
from presskit.identities import Turn as CastTurn
from presskit.labels import bystander
from presskit.sources import Document
from presskit.text import slug
from presskit.turns import Turns


class Read(NamedTuple):
    """One file that was read: its id, text and turns, and what was decided about it.

    `decided` are the corrections that say who somebody is; those of the text are in
    the turns already. `settled` is all that was applied to them.
    """

    transcript: str
    document: Document
    turns: Turns
    aliases: Mapping[str, Alias]
    decided: Sequence[Correction] = ()
    settled: Sequence[Correction] = ()


class Asked(NamedTuple):
    """The exchanges of one file, and what is known of who asks in them.

    `seats` are the outlets that the witnesses give, whatever was decided: a corrected
    outlet makes nobody another person.
    """

    members: dict[str, Member]
    roles: list[str]
    numbers: list[int | None]
    evidence: dict[int, Evidence]
    seats: dict[int, tuple[Outlet, ...]]
    key: str
    applied: list[Correction]
    failed: list[Failed]


def asked(file: Read, key: str) -> Asked:
    """Return the roles and exchanges of one file, and the witnesses of each."""
    turns, text = file.turns, file.document.text
    spans = list(zip(turns.start, turns.end, strict=True))
    said = [text[start:end] for start, end in spans]
    cut = zip(turns.label, turns.n_words, said, strict=True)
    members = cast(turns.header, [CastTurn(*turn) for turn in cut])
    chosen = _chosen(file)
    members = _with_roles(members, chosen, turns.label)
    roles = exchanges.by_turn([members[label].role for label in turns.label], said)
    for turn, choices in chosen.items():
        if "role" in choices and _anonymous(turns.label[turn]):
            roles[turn] = choices["role"].value
    ids = _local(file, members)
    askers = [ids[label] for label in turns.label]
    introduced = [
        goes_by(turn, roles, said) if role == "journalist" and not askers[turn] else ""
        for turn, role in enumerate(roles)
    ]
    numbers = exchanges.number(
        roles, askers, said, introduced, turns.label,
        lambda one, two: tells_apart(members[one], members[two]),
    )  # fmt: skip
    heard = evidence(turns, members, roles, numbers, said)
    heard = _counted(heard, turns.label, members, numbers)
    made, applied, failed = _overruled(file, heard, roles, numbers)
    seats = {number: own.outlets for number, own in heard.items()}
    return Asked(members, roles, numbers, made, seats, key, applied, failed)


def _anonymous(label: str) -> bool:
    """Say whether a label stands for whoever speaks just then: Q, a remark.

    One that counts unnamed askers, "Reporter 2", stands for one of them throughout.
    """
    part = read_label(label)
    if part is None or part.number:
        return False
    return part.anonymous or (not part.name and bystander(part.office))


def _local(file: Read, members: Mapping[str, Member]) -> dict[str, str]:
    """Return an id for the person of each label, good for this file alone."""
    mentions = [
        Mention(
            file.transcript, label, member.name, member.office,
            member.role in {"principal", "moderator"}, member.outlets,
        )
        for label, member in members.items()
    ]  # fmt: skip
    found = identify(mentions, [file.aliases] * len(mentions))
    pairs = zip(members, found.people, strict=True)
    return {
        label: person.speaker_id or counted(label, members[label])
        for label, person in pairs
    }


def counted(label: str, member: Member) -> str:
    """Return what one of several counted askers goes by; '' for anybody else.

    "Reporter 2" is one person of the transcript, and nobody elsewhere.
    """
    return slug(label) if member.number and not member.name else ""


def _counted(
    heard: Mapping[int, Evidence],
    labels: Sequence[str],
    members: Mapping[str, Member],
    numbers: Sequence[int | None],
) -> dict[int, Evidence]:
    """Give a counted asker the name that they say in one of their exchanges."""
    of: dict[str, set[int]] = {}
    for label, number in zip(labels, numbers, strict=True):
        if number in heard and counted(label, members[label]):
            of.setdefault(label, set()).add(number)
    made = dict(heard)
    for own in of.values():
        said = [heard[n] for n in sorted(own) if heard[n].name and heard[n].merges]
        if said and all(agree(said[0].name, one.name) for one in said[1:]):
            for number in own:
                if not heard[number].name:
                    made[number] = heard[number]._replace(
                        name=said[0].name, merges=True
                    )
    return made


def _chosen(file: Read) -> dict[int, dict[str, Correction]]:
    """Return the decisions about a speaker, by the turn that they address."""
    chosen: dict[int, dict[str, Correction]] = {}
    contradicted = contradictions(file)
    for decision in file.decided:
        turn = turn_at(file.turns, decision)
        if decision in contradicted:
            continue
        if turn is not None and decision.action in ("speaker", "role", "outlet"):
            chosen.setdefault(turn, {})[decision.action] = decision
    return chosen


def turn_at(turns: Turns, decision: Correction) -> int | None:
    """Return the turn that a correction addresses; None if there is none."""
    # By its start alone: another correction may have cut the turn shorter since.
    turn = bisect_right(turns.label_start, decision.start) - 1
    return turn if turn >= 0 and decision.start <= turns.end[turn] else None


def _with_roles(
    members: dict[str, Member],
    chosen: Mapping[int, Mapping[str, Correction]],
    labels: Sequence[str],
) -> dict[str, Member]:
    """Return the members with the roles and names that were decided for a label."""
    made = dict(members)
    for turn, choices in chosen.items():
        label = labels[turn]
        if _anonymous(label):
            continue
        if "role" in choices:
            made[label] = made[label].in_role(choices["role"].value)
        if "speaker" in choices:
            made[label] = made[label]._replace(name=choices["speaker"].value)
    return made


def _overruled(
    file: Read,
    heard: Mapping[int, Evidence],
    roles: Sequence[str],
    numbers: Sequence[int | None],
) -> tuple[dict[int, Evidence], list[Correction], list[Failed]]:
    """Put what was decided of an asker in the place of what the witnesses say."""
    made, applied, failed = dict(heard), [], []
    labels = file.turns.label
    contradicted = contradictions(file, numbers)
    for decision in file.decided:
        if decision.action not in ("speaker", "role", "outlet"):
            continue
        turn = turn_at(file.turns, decision)
        if turn is None:
            failed.append(nobody(file, decision))
            continue
        if decision in contradicted:
            failed.append(_contradicted(decision, contradicted[decision]))
            continue
        own = set()
        if roles[turn] == "journalist":  # an answer says nothing of who asked
            own = {
                number
                for at, number in enumerate(numbers)
                if number in made
                and roles[at] == "journalist"
                and (labels[at] == labels[turn] and not _anonymous(labels[turn]))
            } or ({numbers[turn]} & set(made))
        if decision.action == "outlet" and not own:
            failed.append(
                Failed(
                    decision,
                    f"{labels[turn]!r} asks nothing, and only askers have outlets.",
                    "Address a turn of the asker.",
                )
            )
            continue
        if decision.action == "speaker" and not own and _anonymous(labels[turn]):
            failed.append(
                Failed(
                    decision,
                    f"{labels[turn]!r} stands for whoever speaks just then, and this "
                    "turn asks nothing.",
                    "Correct the label of the turn: write label in place of speaker.",
                )
            )
            continue
        for number in own:
            if decision.action == "speaker":
                made[number] = made[number]._replace(
                    name=decision.value, merges=True, conflict=""
                )
            elif decision.action == "outlet":
                outlets = outlets_named(decision.value)
                made[number] = made[number]._replace(outlets=outlets, conflict="")
        applied.append(decision)
    return made, applied, failed


def contradictions(
    file: Read, numbers: Sequence[int | None] = ()
) -> dict[Correction, Correction]:
    """Return the decisions about one speaker that another one contradicts."""
    said: dict[tuple, list[Correction]] = {}
    for one in file.decided:
        turn = turn_at(file.turns, one)
        if turn is not None and one.action in ("speaker", "role", "outlet"):
            who: object = file.turns.label[turn]
            if _anonymous(who):  # a role is that of the turn, a name the exchange's
                number = numbers[turn] if numbers and one.action != "role" else None
                who = ("turn", turn) if number is None else ("exchange", number)
            said.setdefault((one.action, who), []).append(one)
    return {
        one: next(other for other in own if other.value != one.value)
        for own in said.values()
        if len({one.value for one in own}) > 1
        for one in own
    }


def _contradicted(decision: Correction, other: Correction) -> Failed:
    return Failed(
        decision,
        f"another line gives the same speaker the {other.action} {other.value!r}.",
        "Take out the line that is wrong; neither is followed until then.",
    )


def nobody(file: Read, decision: Correction) -> Failed:
    stands = file.document.text[decision.start : decision.end][:60]
    return Failed(
        decision,
        f"No turn holds the characters {decision.start} to {decision.end}; there "
        f"stands {stands!r}.",
        "Take the line out, and copy the suggestion in the audit again.",
    )
