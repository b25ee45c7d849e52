"""Where people of one name speak from, and whether that makes them one or several."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from presskit.languages import lexicon
from presskit.names._namesakes import ambiguous, one_house
from presskit.schema.values import Mention, Outlet
from presskit.text import plain

Cluster = list[int]
"""Positions of mentions that are one person, in their order."""

Seat = Outlet | str
"""An outlet, or the podium."""
_DOMAIN = re.compile(r"\.[a-z]{2,4}$", re.IGNORECASE)


def by_seat(positions: Cluster, mentions: Sequence[Mention]) -> list[Cluster]:
    """Part the mentions of one full name by where they speak from.

    A mention without a seat is of the person who has one in the same transcript; else
    of the only person of that name, or of one whom nothing else is known of.
    """
    seats = {position: seats_of(mentions[position]) for position in positions}
    of = _one_persons(list(seats.values()))
    parts: dict[int, Cluster] = {}
    rest: dict[str, Cluster] = defaultdict(list)
    for position in positions:
        if seats[position]:
            parts.setdefault(of[seat_id(seats[position][0])], []).append(position)
        else:
            rest[mentions[position].transcript].append(position)
    on_podium = any(mentions[position].podium for position in positions)
    if len(parts) <= 1 and not (parts and on_podium and rest):
        return [positions]
    for transcript in list(rest):
        here = [
            part
            for part in parts.values()
            if any(mentions[one].transcript == transcript for one in part)
        ]
        if len(here) == 1:
            here[0] += rest.pop(transcript)
    if len(parts) == 1 and rest:  # who asks elsewhere is not who stands at the podium
        rest = {"": sorted(position for own in rest.values() for position in own)}
    return [sorted(part) for part in parts.values()] + list(rest.values())


def _one_persons(seats: Sequence[tuple[Seat, ...]]) -> dict[str, int]:
    """Return a number for each seat by id, one for those of one person.

    They are one person's if a label names both, or if they can be one outlet: but not
    where that one can be several which cannot be one another.
    """
    every = {seat_id(seat): seat for own in seats for seat in own}
    groups = {id_: {id_} for id_ in every}
    _link(
        groups, [(seat_id(own[0]), seat_id(seat)) for own in seats for seat in own[1:]]
    )
    near = [pair for pair in combinations(every.values(), 2) if _one_seat(*pair)]
    pairs = [(seat_id(one), seat_id(two)) for one, two in near]
    may: dict[str, set[str]] = defaultdict(set)
    for one, two in pairs:
        may[one].add(two)
        may[two].add(one)
    sure = [
        pair
        for pair in pairs
        if all(
            other in groups[third] or other in may[third]
            for end in pair
            for other, third in combinations(sorted(may[end]), 2)
        )
    ]
    _link(groups, sure)
    numbers = {id(group): n for n, group in enumerate(groups.values())}
    return {id_: numbers[id(group)] for id_, group in groups.items()}


def _link(groups: dict[str, set[str]], pairs: Sequence[tuple[str, str]]) -> None:
    """Make one group of those of each pair."""
    for one, two in pairs:
        if groups[one] is not groups[two]:
            groups[one] |= groups[two]
            groups |= dict.fromkeys(groups[two], groups[one])


def seats_of(mention: Mention) -> tuple[Seat, ...]:
    """Return the seats that a mention speaks from: its outlets, or the podium."""
    return mention.outlets or ("podium",) * mention.podium


def _one_seat(one: Seat, two: Seat) -> bool:
    """Return True if two outlets can be one: a shared name, or another spelling."""
    if isinstance(one, str) or isinstance(two, str):
        return False
    if one.known and two.known:
        return not (ambiguous(one) or ambiguous(two)) and one_house(one, two)
    return _core(one) == _core(two)


def _core(outlet: Outlet) -> str:
    """Return the name of an outlet without what any outlet's name can end in."""
    return plain(_without_endings(outlet.name)).removeprefix("the ")


def _without_endings(name: str) -> str:
    """Return "Harbour" for "Harbour News Online" and for "Harbour.com"."""
    shorter, endings = _DOMAIN.sub("", name), lexicon().words("outlet_endings")
    head, _, last = shorter.rpartition(" ")
    if head and plain(last) in endings:
        shorter = head
    return name if shorter == name else _without_endings(shorter)


def seat_id(seat: Seat) -> str:
    return seat if isinstance(seat, str) else seat.outlet_id
