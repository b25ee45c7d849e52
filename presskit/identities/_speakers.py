"""Who speaks in each turn: labels, introductions, calls and decisions become people."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from presskit import ids
from presskit.corpus._asked import (
    Asked,
    Read,
    asked,
    counted,
    nobody,
    turn_at,
)
from presskit.corrections import Correction, Failed, TurnId, find_turn, named
from presskit.identities import (
    Alias,
    Identified,
    Mention,
    Person,
    identify,
)
from presskit.names import (
    Outlet,
    ambiguous,
    find_outlet,
)
from presskit.text import plain

Who = str | int | tuple[int]
"""What a mention goes by: a label, an exchange, or a turn that is somebody else's."""


class Speakers(NamedTuple):
    """Who speaks in one file: by turn, and by label where somebody does not ask."""

    asked: Asked
    people: list[Person]
    labels: dict[str, Person]
    outlets: list[tuple[Outlet, ...]]


def speakers(
    files: Sequence[Read],
) -> tuple[list[Speakers], Identified, list[tuple[int, int]]]:
    """Say who speaks in each turn of each file.

    Parameters
    ----------
    files : sequence of Read
        In the order of the tables.

    Returns
    -------
    tuple
        One Speakers a file; who each mention is; and the file and first turn of each
        mention, to which its matches refer.
    """
    read = [asked(file) for file in files]
    mentions: list[Mention] = []
    aliases: list[Mapping[str, Alias]] = []
    places: list[tuple[int, int]] = []
    at: list[dict[Who, int]] = []
    for number, (file, one) in enumerate(zip(files, read, strict=True)):
        at.append({})
        for turn, who, mention in _mentions(file, one):
            at[number][who] = len(mentions)
            mentions.append(mention)
            aliases.append(file.aliases)
            places.append((number, turn))
    same, apart = _decisions(files, read, at)
    found = identify(mentions, aliases, same, apart)
    made = [
        _speakers(file, one, {who: found.people[p] for who, p in own.items()})
        for file, one, own in zip(files, read, at, strict=True)
    ]
    return _as_printed(made), found, places


def _as_printed(made: list[Speakers]) -> list[Speakers]:
    """Show an outlet by the name that is printed, where that means no other one here.

    An introduction may tell which of several outlets of one name it is: the id says
    so, and the fuller name is shown only where the bare one would not do.
    """
    used = {outlet.outlet_id for own in made for one in own.outlets for outlet in one}
    bare: dict[str, set[str]] = {}
    means: dict[str, set[str]] = {}
    for own in made:
        for evidence in own.asked.evidence.values():
            witnesses = (one.outlets for one in evidence.witnesses if one.outlets)
            printed = next(witnesses, ())
            for one in evidence.outlets:
                if len(printed) == len(evidence.outlets) == 1:
                    bare.setdefault(one.outlet_id, set()).add(printed[0].name)
                    means.setdefault(printed[0].outlet_id, set()).add(one.outlet_id)
    shown = {
        id_: name
        for id_, names in bare.items()
        for name in names
        if len(names) == 1
        and (known := find_outlet(name))
        and ambiguous(known)
        and known.outlet_id != id_
        and known.outlet_id not in used
        and means[known.outlet_id] == {id_}
    }
    if not shown:
        return made
    return [
        own._replace(
            outlets=[
                tuple(
                    one._replace(name=shown.get(one.outlet_id, one.name))
                    for one in named
                )
                for named in own.outlets
            ]
        )
        for own in made
    ]


def _mentions(file: Read, asked: Asked):
    """Yield each speaker of a file: first turn, exchange or label, and the mention."""
    turns, members, aliases = file.turns, asked.members, file.aliases
    asking: dict[int, list[int]] = {}
    other: dict[str, int] = {}
    for turn, (role, number) in enumerate(zip(asked.roles, asked.numbers, strict=True)):
        if number in asked.evidence and role == "journalist":
            asking.setdefault(number, []).append(turn)
        elif turn in asked.alone:
            yield turn, (turn,), _alone(file, asked, turn)
        else:
            other.setdefault(turns.label[turn], turn)
    for label, turn in other.items():
        member = members[label]
        podium = member.role in {"principal", "moderator"}
        yield (
            turn,
            label,
            Mention(
                file.transcript,
                label,
                member.name,
                member.office,
                podium,
                member.outlets,
            ),
        )
    for number, own in asking.items():
        evidence = asked.evidence[number]
        labels = list(dict.fromkeys(turns.label[turn] for turn in own))
        printed = [plain(label) for label in labels]
        label = next(
            (one for one, key in zip(labels, printed, strict=True) if key in aliases),
            labels[0],
        )
        named = any(members[one].name for one in labels)
        asks = counted(label, members[label]) or ids.of_exchange(asked.ids[own[0]])
        unit = "" if named else ids.key(asks, file.transcript)
        yield own[0], number, Mention(
            file.transcript, label, evidence.name, "", False, asked.seats[number], unit,
            evidence.merges,
        )  # fmt: skip


def _alone(file: Read, asked: Asked, turn: int) -> Mention:
    """Return the mention of who speaks one turn only, whatever its label is."""
    podium = asked.roles[turn] in {"principal", "moderator"}
    return Mention(
        file.transcript, asked.alone[turn], asked.alone[turn], "", podium, ()
    )


def _decisions(
    files: Sequence[Read],
    asked: Sequence[Asked],
    at: Sequence[Mapping[Who, int]],
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the pairs of mentions that were decided to be one person, or two."""
    decided = any("person" in d.action for file in files for d in file.decided)
    turns = list(_turn_ids(files, asked)) if decided else []
    turn_ids = [id_ for id_, _ in turns]
    pairs: dict[str, list[tuple[int, int]]] = {"same person": [], "not same person": []}
    said: dict[frozenset[int], list[tuple[int, Correction]]] = {}
    for number, file in enumerate(files):
        for decision in file.decided:
            if decision.action not in pairs:
                continue
            turn = turn_at(file.turns, decision)
            other = find_turn(decision.value, turn_ids)
            if turn is None:
                asked[number].failed.append(nobody(file, decision))
            elif isinstance(other, str):
                asked[number].failed.append(
                    Failed(
                        decision,
                        f"{other}.",
                        "Load the other transcript too; or its text has changed: then "
                        "take the line out.",
                    )
                )
            else:
                id_, (there, far) = turns[other]
                decision = decision._replace(
                    value=named(id_), written=decision.as_written
                )
                one = at[number][_who(files[number], asked[number], turn)]
                two = at[there][_who(files[there], asked[there], far)]
                said.setdefault(frozenset((one, two)), []).append((number, decision))
    for pair, own in said.items():
        actions = {decision.action for _, decision in own}
        for number, decision in own:
            if len(actions) > 1:
                asked[number].failed.append(_quarrel(decision))
            else:
                asked[number].applied.append(decision)
        if len(actions) == 1 and len(pair) == 2:
            pairs[actions.pop()].append(tuple(sorted(pair)))
    return pairs["same person"], pairs["not same person"]


def _turn_ids(
    files: Sequence[Read], asked: Sequence[Asked]
) -> Iterator[tuple[TurnId, tuple[int, int]]]:
    """Yield every turn as lines can name it, with the number of its file, and its."""
    for number, (file, one) in enumerate(zip(files, asked, strict=True)):
        own = zip(one.ids, file.turns.start, strict=True)
        for turn, (id_, start) in enumerate(own):
            yield (
                TurnId(id_, file.transcript, file.document.sha256, start),
                (number, turn),
            )


def _quarrel(decision: Correction) -> Failed:
    return Failed(
        decision,
        "another line says the opposite of the same two people.",
        "Take out the line that is wrong; neither is followed until then.",
    )


def _who(file: Read, asked: Asked, turn: int) -> Who:
    """Return what the mention of a turn goes by."""
    number = asked.numbers[turn]
    asks = asked.roles[turn] == "journalist" and number in asked.evidence
    if asks:
        return number
    return (turn,) if turn in asked.alone else file.turns.label[turn]


def _speakers(file: Read, asked: Asked, people: Mapping[Who, Person]) -> Speakers:
    """Return who speaks in each turn, and for which outlets."""
    who = [_who(file, asked, turn) for turn in range(len(asked.roles))]
    known: dict[str, tuple[Outlet, ...]] = {}
    for number, evidence in asked.evidence.items():
        if evidence.outlets:
            known.setdefault(people[number].speaker_id, evidence.outlets)
    outlets = []
    for turn, one in enumerate(who):
        if isinstance(one, str):
            outlets.append(asked.members[file.turns.label[turn]].outlets)
        elif isinstance(one, tuple):
            outlets.append(known.get(people[one].speaker_id, ()))
        else:
            own = asked.evidence[one].outlets
            outlets.append(own or known.get(people[one].speaker_id, ()))
    labels = {one: person for one, person in people.items() if isinstance(one, str)}
    return Speakers(asked, [people[one] for one in who], labels, outlets)
