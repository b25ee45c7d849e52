"""The roles and exchanges of one file, and what is known of who asks in them."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from presskit import exchanges, ids, speech
from presskit.cast import (
    Evidence,
    Member,
    cast,
    tells_apart,
)
from presskit.cast import Turn as CastTurn
from presskit.corpus._heard import (
    evidence,
    goes_by,
)
from presskit.corrections import Correction, Failed
from presskit.identities import (
    Alias,
    Mention,
    identify,
)
from presskit.names import (
    Outlet,
    agree,
    bystander,
    outlets_named,
    read_label,
)
from presskit.schema.values import Document, Turns
from presskit.text import slug


class Read(NamedTuple):
    """One file that was read: its id, text and turns, and what was decided about it.

    `printed` are the labels of the turns before they were corrected. `decided` are the
    corrections that say who somebody is; those of the text are in the turns already.
    `settled` is all that was applied to them, and `facts` what is known about the file
    as a whole.
    """

    transcript: str
    document: Document
    turns: Turns
    aliases: Mapping[str, Alias]
    printed: Sequence[str]
    decided: Sequence[Correction] = ()
    settled: Sequence[Correction] = ()
    facts: Mapping[str, str] = {}


class Asked(NamedTuple):
    """The exchanges of one file, and what is known of who asks in them.

    `ids` are those of the turns. `seats` are the outlets that the witnesses give,
    whatever was decided: a corrected outlet makes nobody another person. `alone` are
    the names of turns of which somebody has said that they are another person's than
    their label's.
    """

    ids: list[str]
    members: dict[str, Member]
    roles: list[str]
    numbers: list[int | None]
    evidence: dict[int, Evidence]
    seats: dict[int, tuple[Outlet, ...]]
    applied: list[Correction]
    failed: list[Failed]
    alone: Mapping[int, str]


def asked(file: Read) -> Asked:
    """Return the roles and exchanges of one file, and the witnesses of each."""
    turns, text = file.turns, file.document.text
    spans = list(zip(turns.start, turns.end, strict=True))
    said = [text[start:end] for start, end in spans]
    acts = speech.read(said)
    cut = zip(turns.label, turns.n_words, acts, strict=True)
    members = cast(turns.header, [CastTurn(*turn) for turn in cut])
    chosen = _chosen(file)
    members = _with_decided(members, chosen)
    roles = exchanges.by_turn([members[label].role for label in turns.label], said)
    people = _local(file, members)
    askers = [people[label] for label in turns.label]
    for aim, choices in chosen.items():
        if aim.turn is not None and "role" in choices:
            roles[aim.turn] = choices["role"].value
        if aim.turn is not None and aim.alone and "speaker" in choices:
            askers[aim.turn] = f"={choices['speaker'].value}"
    introduced = [
        goes_by(turn, roles, said) if role == "journalist" and not askers[turn] else ""
        for turn, role in enumerate(roles)
    ]
    numbers = exchanges.number(
        roles, askers, said, acts, introduced, turns.label,
        lambda one, two: tells_apart(members[one], members[two]),
    )  # fmt: skip
    heard = evidence(turns, members, roles, numbers, said)
    heard = _counted(heard, turns.label, members, numbers)
    made, applied, failed = _overruled(file, heard, roles, numbers)
    seats = {number: own.outlets for number, own in heard.items()}
    alone = {
        aim.turn: choices["speaker"].value
        for aim, choices in chosen.items()
        if aim.alone and "speaker" in choices and choices["speaker"] in applied
    }
    turn_ids = ids.of_turns(file.printed, said)
    return Asked(turn_ids, members, roles, numbers, made, seats, applied, failed, alone)


class Aim(NamedTuple):
    """Whom a decision is about: a turn, all turns of a label, or all of the file.

    `alone` says that it was said of this turn and no other.
    """

    label: str | None = None
    turn: int | None = None
    alone: bool = False


def _anonymous(label: str) -> bool:
    """Return True if a label stands for whoever speaks just then: Q, a remark.

    One that counts unnamed askers, "Reporter 2", stands for one of them throughout.
    """
    part = read_label(label)
    if part is None or part.number:
        return False
    return part.anonymous or (not part.name and bystander(part.office))


def said_of(decision: Correction) -> str:
    """Return what a decision settles of somebody: speaker, role or outlet."""
    return "speaker" if decision.action == "name" else decision.action


def aim_of(turns: Turns, turn: int, decision: Correction) -> Aim:
    """Return whom a decision is about.

    By itself it is about all turns of a label; where that stands for whoever speaks
    just then, about the turn, unless it gives the label a name.
    """
    label = turns.label[turn]
    if decision.scope == "file":
        return Aim()
    if decision.scope == "turn":
        return Aim(turn=turn, alone=True)
    if decision.scope == "label" or decision.action == "name" or not _anonymous(label):
        return Aim(label=label)
    return Aim(turn=turn)


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


def _chosen(file: Read) -> dict[Aim, dict[str, Correction]]:
    """Return the decisions about speakers, the widest first."""
    chosen: dict[Aim, dict[str, Correction]] = {}
    contradicted = contradictions(file)
    for decision in file.decided:
        turn = turn_at(file.turns, decision)
        if decision in contradicted or said_of(decision) not in SETTLED:
            continue
        if turn is not None:
            aim = aim_of(file.turns, turn, decision)
            chosen.setdefault(aim, {})[said_of(decision)] = decision
    return dict(sorted(chosen.items(), key=lambda item: _narrowness(item[0])))


def _narrowness(aim: Aim) -> tuple[bool, bool]:
    return aim.turn is not None, aim.label is not None


SETTLED = ("speaker", "role", "outlet")


def turn_at(turns: Turns, decision: Correction) -> int | None:
    """Return the turn that a correction addresses; None if there is none."""
    if decision.scope == "file":
        return 0 if turns.label else None
    # By its start alone: another correction may have cut the turn shorter since.
    turn = bisect_right(turns.label_start, decision.start) - 1
    return turn if turn >= 0 and decision.start <= turns.end[turn] else None


def _with_decided(
    members: Mapping[str, Member], chosen: Mapping[Aim, Mapping[str, Correction]]
) -> dict[str, Member]:
    """Return the members with the roles and names that were decided for a label."""
    made = dict(members)
    for aim, choices in chosen.items():
        if aim.turn is not None:
            continue
        for label in made if aim.label is None else (aim.label,):
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
    aimed = []
    for decision in file.decided:
        turn = turn_at(file.turns, decision)
        if said_of(decision) not in SETTLED:
            continue
        if turn is None:
            failed.append(nobody(file, decision))
        elif decision in contradicted:
            failed.append(_contradicted(decision, contradicted[decision]))
        else:
            aimed.append((aim_of(file.turns, turn, decision), turn, decision))
    # The narrowest last: what is said of a turn holds there, whatever its label is.
    for aim, turn, decision in sorted(aimed, key=lambda one: _narrowness(one[0])):
        own = _exchanges(aim, turn, labels, roles, numbers) & set(made)
        about = said_of(decision)
        if about == "outlet" and not own:
            failed.append(
                Failed(
                    decision,
                    f"{labels[turn]!r} asks nothing, and only askers have outlets.",
                    "Address a turn of the asker.",
                )
            )
            continue
        if about == "speaker" and not own and aim == Aim(turn=turn):
            failed.append(
                Failed(
                    decision,
                    f"{labels[turn]!r} stands for whoever speaks just then, and this "
                    "turn asks nothing.",
                    "Correct the label of the turn: write label in place of speaker, "
                    "or turn as scope.",
                )
            )
            continue
        for number in own:
            if about == "speaker":
                made[number] = made[number]._replace(
                    name=decision.value, merges=True, conflict=""
                )
            elif about == "outlet":
                outlets = outlets_named(decision.value)
                made[number] = made[number]._replace(outlets=outlets, conflict="")
        applied.append(decision)
    order = {id(decision): at for at, decision in enumerate(file.decided)}
    return made, sorted(applied, key=lambda one: order[id(one)]), failed


def _exchanges(
    aim: Aim,
    turn: int,
    labels: Sequence[str],
    roles: Sequence[str],
    numbers: Sequence[int | None],
) -> set[int | None]:
    """Return the exchanges of which a decision says who asks."""
    if aim.turn is not None:  # an answer says nothing of who asked
        return {numbers[turn]} if roles[turn] == "journalist" else set()
    return {
        number
        for number, role, label in zip(numbers, roles, labels, strict=True)
        if role == "journalist" and aim.label in (None, label)
    }


def contradictions(
    file: Read, numbers: Sequence[int | None] = ()
) -> dict[Correction, Correction]:
    """Return the decisions about one speaker that another one contradicts."""
    said: dict[tuple, list[Correction]] = {}
    for one in file.decided:
        turn, about = turn_at(file.turns, one), said_of(one)
        if turn is None or about not in SETTLED:
            continue
        who: object = aim_of(file.turns, turn, one)
        # A role is that of the turn, a name the exchange's.
        if who == Aim(turn=turn) and numbers and about != "role":
            number = numbers[turn]
            who = who if number is None else ("exchange", number)
        said.setdefault((about, who), []).append(one)
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
