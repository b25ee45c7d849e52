"""Who the labels of one transcript stand for, and which role each of them has."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from presskit.cast._roles_by_behaviour import (
    Turn,
    of_labels,
    settle,
)
from presskit.languages import ALL, Lexicon
from presskit.names import (
    Label,
    by_ending,
    bystander,
    closest,
    hands_out,
    is_name,
    outlet_at,
    outlet_of_office,
    read_label,
    read_outlets,
    same_office,
)
from presskit.schema.roles import JOURNALIST, MODERATOR, OTHER, PRINCIPAL, UNKNOWN
from presskit.schema.values import Header, Member, Outlet
from presskit.text import plain


def tells_apart(one: Member, two: Member) -> bool:
    """Return True if the labels of two unnamed askers cannot be one person's.

    What only one of two labels prints tells nothing.

    Examples
    --------
    >>> ap, bbc = (Outlet(name, name, True) for name in ("ap", "bbc"))
    >>> first = Member("", "", "journalist", (ap,), "")
    >>> tells_apart(first, first._replace(outlets=(bbc,)))
    True
    >>> tells_apart(first, first._replace(outlets=()))
    False
    """
    ids = [{outlet.outlet_id for outlet in member.outlets} for member in (one, two)]
    said = [(m.number, plain(m.sort)) for m in (one, two)]
    return bool(ids[0] and ids[1] and not ids[0] & ids[1]) or any(
        a and b and a != b for a, b in zip(*said, strict=True)
    )


def members_of(
    header: Header, turns: Sequence[Turn], lexicon: Lexicon = ALL
) -> dict[str, Member]:
    """Read the labels of one transcript together.

    Parameters
    ----------
    header : Header
        What the lines before the talk say.
    turns : sequence of Turn
        Label and number of words of each turn, and what it does, in order; the label
        is '' for an opening statement without one.
    lexicon : Lexicon
        The languages of the transcript.

    Returns
    -------
    dict of str to Member
        One entry a label. `thin` says in words why a role is a guess; '' where the
        label or the header says it.

    Examples
    --------
    >>> header = Header(None, None, None, None, None, None, None, (), None)
    >>> from presskit.schema.values import Acts
    >>> says, asks = Acts(), Acts(asks=True)
    >>> said = [Turn("Minister Bo Ek", 9, says), Turn("Ann Lee (AP)", 2, asks)]
    >>> members = members_of(header, said)
    >>> members["Ann Lee (AP)"].role, members["Minister Bo Ek"].role
    ('journalist', 'principal')
    """
    labels = dict.fromkeys(turn.label for turn in turns)
    parts = {
        label: read_label(label, lexicon) or Label(label, "", "", False)
        for label in labels
    }
    holders = _holders(header, parts.values(), lexicon)
    named = {plain(name) for name, _ in header.people}
    full = by_ending(plain(part.name) for part in parts.values() if " " in part.name)
    members = {
        label: _member(named, part, holders, full, lexicon)._replace(
            bracketed=bool(set(label) & set("([（"))
        )
        for label, part in parts.items()
        if label
    }
    members |= _misprinted(members, turns)
    if "" in parts:
        members[""] = _opener(header, members)
    persons = {label: _person(label, member) for label, member in members.items()}
    roles = {label: member.role for label, member in members.items()}
    firm = {label for label in members if _firm(members[label], named, lexicon)}
    if len(firm) == len(roles) and PRINCIPAL in roles.values():
        # Every label says its role: nothing to judge.
        return {label: one.in_role(one.role) for label, one in members.items()}
    settled = settle(roles, persons, firm, of_labels(turns, persons))
    return {label: member.in_role(*settled[label]) for label, member in members.items()}


def _misprinted(members: dict[str, Member], turns: Sequence[Turn]) -> dict[str, Member]:
    """Resolve labels that occur once and look like a misprint of another."""
    times = Counter(turn.label for turn in turns)
    often = [label for label in members if times[label] > 1]
    once = [
        label
        for label, member in members.items()
        if times[label] == 1 and member.role == UNKNOWN
    ]
    pairs = zip(once, closest(once, often, 0.85), strict=True)
    return {label: members[near] for label, near in pairs if near}


def _firm(member: Member, named: Collection[str], lexicon: Lexicon) -> bool:
    """Return True if a role stands whatever the speaker does."""
    return (
        member.role in {JOURNALIST, OTHER}
        or (member.role == PRINCIPAL and plain(member.name) in named)
        or (member.role == MODERATOR and hands_out(member.office, lexicon))
    )


def _person(label: str, member: Member) -> str:
    return plain(member.name) or plain(member.office) or plain(label)


def _opener(header: Header, members: dict[str, Member]) -> Member:
    """Return the speaker before the first label: the one whom the header names."""
    if header.people:
        name, office = header.people[0]
        return Member(name, office, PRINCIPAL, (), "")
    held = {(m.name, m.office) for m in members.values() if m.role == PRINCIPAL}
    name, office = held.pop() if len(held) == 1 else ("", "")
    return Member(name, office, PRINCIPAL, (), "")


class _Holders(NamedTuple):
    """Those who hold an office in this transcript, with it.

    `folded` has their names by the folded ones, `endings` the folded ones by what they
    end with, `offices` the first office of each.
    """

    people: list[tuple[str, str]]
    folded: Mapping[str, str]
    endings: Mapping[str, Collection[str]]
    offices: Mapping[str, str]

    @classmethod
    def of(cls, people: list[tuple[str, str]]) -> "_Holders":
        folded = [(plain(name), name, office) for name, office in reversed(people)]
        names = {key: name for key, name, _ in folded}
        offices = {key: office for key, _, office in folded}
        return cls(people, names, by_ending(names), offices)


def _holders(header: Header, parts: Iterable[Label], lexicon: Lexicon) -> _Holders:
    """Return each named person with an office, from the header and from labels."""
    said = [
        (_without_job(part.name, lexicon)[0], part.office)
        for part in parts
        if part.name and part.office
    ]
    people = list(dict.fromkeys([*header.people, *sorted(said)]))
    printed = _Holders.of(people)
    return _Holders.of([(_full_name(name, printed), held) for name, held in people])


def _member(
    named: Collection[str],
    part: Label,
    holders: _Holders,
    full: Mapping[str, Collection[str]],
    lexicon: Lexicon,
) -> Member:
    name, office = part.name, part.office
    name, outlets = _without_job(name, lexicon)
    known = outlet_of_office(office, part.name, lexicon) if name and office else None
    if known and not part.affiliation:
        office, outlets = "", (known,)  # "CNN Chief International Correspondent"
    if name:
        # Where an office is printed, only who holds one can be meant.
        name = _full_name(name, holders, {} if office else full)
        office = office or holders.offices.get(plain(name), "")
    elif office:
        name = _holder(office, holders, lexicon)
    outlets = _outlets(part, lexicon) if part.affiliation else outlets
    role = _role(named, part, name, office, outlets, lexicon)
    return Member(name, office, role, outlets, "", part.number, part.sort)


def _outlets(part: Label, lexicon: Lexicon) -> tuple[Outlet, ...]:
    """Return the outlets that a label prints, each once."""
    each: dict[str, Outlet] = {}
    for printed in part.affiliations:
        for outlet in read_outlets(printed, lexicon):
            each.setdefault(outlet.outlet_id, outlet)
    return tuple(each.values())


def _without_job(name: str, lexicon: Lexicon) -> tuple[str, tuple[Outlet, ...]]:
    """Return a name without the job and the outlet that are printed before it.

    "Military Columnist from Zarya newspaper Bo Ek", "Editor Bo Ek".
    """
    words = name.split()
    known = lexicon.words("press_jobs")
    jobs = [at for at, word in enumerate(words[:-1]) if plain(word) in known]
    if not jobs:
        return name, ()
    after = words[jobs[0] + 1 :]
    if after and after[0].lower() in lexicon.words("works_for"):
        said = outlet_at(after[1:], sure=True, lexicon=lexicon)
        if said and is_name(after[1 + said.used :], lexicon=lexicon):
            return " ".join(after[1 + said.used :]), (said.outlet,)
    rest = words[jobs[-1] + 1 :]
    return (" ".join(rest), ()) if is_name(rest, lexicon=lexicon) else (name, ())


_NOBODY: Mapping[str, Collection[str]] = {}


def _full_name(
    name: str,
    holders: _Holders,
    full: Mapping[str, Collection[str]] = _NOBODY,
) -> str:
    """Return a surname's full name, where exactly one person of the cast bears it.

    `full` are the folded full names of others who can be meant, by their endings.
    """
    key = plain(name)
    longer = holders.endings.get(key, ())
    bearers = {*longer, *full.get(key, ())}
    if len(longer) == len(bearers) == 1:
        return holders.folded[bearers.pop()]
    return holders.folded.get(key, name)  # as the header spells it


def _holder(office: str, holders: _Holders, lexicon: Lexicon) -> str:
    """Return the holder of an office in this transcript, if there is exactly one."""
    people = {
        plain(name): name
        for name, held in holders.people
        if same_office(office, held, lexicon)
    }
    return next(iter(people.values())) if len(people) == 1 else ""


def _role(
    named: Collection[str],
    part: Label,
    name: str,
    office: str,
    outlets: tuple[Outlet, ...],
    lexicon: Lexicon,
) -> str:
    words = plain(part.affiliation).split()
    if part.anonymous or part.pieces:
        return JOURNALIST
    if bystander(office, named=bool(name), lexicon=lexicon):
        return OTHER
    if any(outlet.known for outlet in outlets):
        return JOURNALIST
    if name and plain(name) in named:
        return PRINCIPAL
    if hands_out(office, lexicon):
        return MODERATOR
    job = set(words) & lexicon.words("press_jobs")
    presides = part.office and part.name and not job
    if (part.affiliation or outlets) and not presides:
        return JOURNALIST
    return PRINCIPAL if office or part.titled else UNKNOWN
