"""Who speaks in each turn of each file: mentions become people, once, over all."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from presskit.identities._as_printed import as_printed
from presskit.identities._mentions import Who, mentions, who_speaks
from presskit.identities._people import identify
from presskit.identities._surnames import bearers, perhaps_one
from presskit.names import read_label
from presskit.schema.roles import PRINCIPAL
from presskit.schema.values import (
    Alias,
    Match,
    Mention,
    Outlet,
    Pair,
    Person,
    Speakers,
    Transcript,
)
from presskit.text import slug

_SHORT = 5
"""Letters of an abbreviation."""


class People(NamedTuple):
    """Who speaks, over all files.

    Attributes
    ----------
    speakers : list of Speakers
        One a file.
    matches : list of Match
        Those who are one person though spelt otherwise, with places in the place of
        mentions: file and first turn.
    followed : list of int
        The lines about two people that hold.
    quarrels : list of int
        The lines of which another one says the opposite.
    perhaps : list of Match
        Those at the podium who may be one person by their surname, with places.
    """

    speakers: list[Speakers]
    matches: list[Match]
    followed: list[int]
    quarrels: list[int]
    perhaps: list[Match]


def speakers(files: Sequence[Transcript], pairs: Sequence[Pair] = ()) -> People:
    """Return the speaker of each turn of each file.

    Parameters
    ----------
    files : sequence of Transcript
        In the order of the tables.
    pairs : sequence of Pair, optional
        The speakers that were decided to be one person, or two.

    Returns
    -------
    People
        One entry a file, and what decisions became of.
    """
    said: list[Mention] = []
    aliases: list[Mapping[str, Alias]] = []
    places: list[tuple[int, int]] = []
    at: list[dict[Who, int]] = []
    for number, file in enumerate(files):
        at.append({})
        for turn, who, mention in mentions(file):
            at[number][who] = len(said)
            said.append(mention)
            aliases.append(file.aliases)
            places.append((number, turn))
    same, apart, followed, quarrels = _decided(files, pairs, at)
    alike = bearers(files, said, places)
    found = identify(
        said, aliases, [*same, *((m.first, m.second) for m in alike.same)], apart
    )
    ids = [person.speaker_id for person in found.people]
    parted = {frozenset(pair) for pair in apart}
    joined = [m for m in alike.same if ids[m.first] == ids[m.second]]
    perhaps = perhaps_one(alike, ids, parted)
    who = [
        _speakers(file, {who: found.people[p] for who, p in own.items()})
        for file, own in zip(files, at, strict=True)
    ]
    matches, may_be = (
        [
            one._replace(first=places[one.first], second=places[one.second])
            for one in them
        ]
        for them in ([*found.matches, *joined], perhaps)
    )
    return People(as_printed(files, who), matches, followed, quarrels, may_be)


def _decided(
    files: Sequence[Transcript],
    pairs: Sequence[Pair],
    at: Sequence[Mapping[Who, int]],
) -> tuple[list[tuple[int, int]], list[tuple[int, int]], list[int], list[int]]:
    """Return the mentions that are one person, those that are two, and the lines."""
    of: dict[frozenset[int], list[Pair]] = {}
    for pair in pairs:
        ends = (pair.one, pair.two)
        who = (at[n][who_speaks(files[n], turn)] for n, turn in ends)
        of.setdefault(frozenset(who), []).append(pair)
    same, apart, followed, quarrels = [], [], [], []
    for mentioned, own in of.items():
        if len({pair.same for pair in own}) > 1:
            quarrels += [pair.line for pair in own]
            continue
        followed += [pair.line for pair in own]
        if len(mentioned) == 2:
            (same if own[0].same else apart).append(tuple(sorted(mentioned)))
    return same, apart, followed, quarrels


def _speakers(file: Transcript, people: Mapping[Who, Person]) -> Speakers:
    """Return the speaker of each turn, and the outlets."""
    who = [who_speaks(file, turn) for turn in range(len(file.cast.roles))]
    known: dict[str, tuple[Outlet, ...]] = {}
    for number, evidence in file.evidence.items():
        if evidence.outlets:
            known.setdefault(people[number].speaker_id, evidence.outlets)
    outlets = []
    for turn, one in enumerate(who):
        if isinstance(one, str):
            member = file.cast.members[file.turns.label[turn]]
            answers = file.cast.roles[turn] == PRINCIPAL
            if answers and member.role != PRINCIPAL:
                outlets.append(())  # a host's word that is read as an answer
            else:
                told = known.get(people[one].speaker_id, ())
                own = member.outlets
                outlets.append(_houses(file, turn, own) if answers else own or told)
        elif isinstance(one, tuple):
            outlets.append(known.get(people[one].speaker_id, ()))
        else:
            own = file.evidence[one].outlets
            outlets.append(own or known.get(people[one].speaker_id, ()))
    labels = {one: person for one, person in people.items() if isinstance(one, str)}
    return Speakers([people[one] for one in who], labels, outlets)


def _houses(
    file: Transcript, turn: int, outlets: tuple[Outlet, ...]
) -> tuple[Outlet, ...]:
    """Return the outlets of whoever answers; a few letters are no agency's there.

    "Bo Ek (AA)" at the podium speaks for an authority, not for Anadolu.
    """
    if not outlets:
        return ()
    read = read_label(file.turns.label[turn], file.turns.lexicon)
    printed = read.affiliations if read else ()
    if not all(one.isupper() and len(one) <= _SHORT for one in printed):
        return outlets
    return (
        tuple(Outlet(slug(one), one, False) for one in printed if slug(one)) or outlets
    )
