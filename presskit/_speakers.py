"""Who speaks in each turn: labels, introductions, calls and decisions become people."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from presskit._asked import Asked, Read, asked, counted, nobody, turn_at
from presskit.corrections import Correction, Failed
from presskit.identities import (
    Alias,
    Identified,
    Mention,
    Outlet,
    Person,
    ambiguous,
    find_outlet,
    identify,
)
from presskit.text import plain


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
    read = [asked(file, key) for file, key in zip(files, _keys(files), strict=True)]
    mentions: list[Mention] = []
    aliases: list[Mapping[str, Alias]] = []
    places: list[tuple[int, int]] = []
    at: list[dict[str | int, int]] = []
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


def _keys(files: Sequence[Read]) -> list[str]:
    """Return what the ids of each file's rows begin with, one a file."""
    seen: set[str] = set()
    made = []
    for number, file in enumerate(files):
        sha = file.document.sha256
        made.append(f"{sha[:10]}.{number}" if sha in seen else sha[:10])
        seen.add(sha)
    return made


def _mentions(file: Read, asked: Asked):
    """Yield each speaker of a file: first turn, exchange or label, and the mention."""
    turns, members, aliases = file.turns, asked.members, file.aliases
    asking: dict[int, list[int]] = {}
    other: dict[str, int] = {}
    for turn, (role, number) in enumerate(zip(asked.roles, asked.numbers, strict=True)):
        if number in asked.evidence and role == "journalist":
            asking.setdefault(number, []).append(turn)
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
        unit = "" if named else f"{asked.key}-x{turns.start[own[0]]}"
        if unit and (number_ := counted(label, members[label])):
            unit = f"{asked.key}-{number_}"
        yield own[0], number, Mention(
            file.transcript, label, evidence.name, "", False, asked.seats[number], unit,
            evidence.merges,
        )  # fmt: skip


def _decisions(
    files: Sequence[Read],
    asked: Sequence[Asked],
    at: Sequence[Mapping[str | int, int]],
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the pairs of mentions that were decided to be one person, or two."""
    turn_ids = (
        {
            f"{one.key}-t{start}": (number, turn)
            for number, (file, one) in enumerate(zip(files, asked, strict=True))
            for turn, start in enumerate(file.turns.start)
        }
        if any("person" in d.action for file in files for d in file.decided)
        else {}
    )
    pairs: dict[str, list[tuple[int, int]]] = {"same person": [], "not same person": []}
    said: dict[frozenset[int], list[tuple[int, Correction]]] = {}
    for number, file in enumerate(files):
        for decision in file.decided:
            if decision.action not in pairs:
                continue
            turn, other = turn_at(file.turns, decision), turn_ids.get(decision.value)
            if turn is None:
                asked[number].failed.append(nobody(file, decision))
            elif other is None:
                asked[number].failed.append(
                    Failed(
                        decision,
                        f"there is no turn {decision.value!r} in what is loaded.",
                        "Load the other transcript too; or its text has changed: then "
                        "take the line out.",
                    )
                )
            else:
                there, far = other
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


def _quarrel(decision: Correction) -> Failed:
    return Failed(
        decision,
        "another line says the opposite of the same two people.",
        "Take out the line that is wrong; neither is followed until then.",
    )


def _who(file: Read, asked: Asked, turn: int) -> str | int:
    """Return what the mention of a turn goes by: its exchange, or its label."""
    number = asked.numbers[turn]
    asks = asked.roles[turn] == "journalist" and number in asked.evidence
    return number if asks else file.turns.label[turn]


def _speakers(file: Read, asked: Asked, people: Mapping[str | int, Person]) -> Speakers:
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
        else:
            own = asked.evidence[one].outlets
            outlets.append(own or known.get(people[one].speaker_id, ()))
    labels = {one: person for one, person in people.items() if isinstance(one, str)}
    return Speakers(asked, [people[one] for one in who], labels, outlets)
