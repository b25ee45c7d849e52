"""Who the labels of one transcript stand for, and which role each of them has."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from presskit.headers import Header
from presskit.identities._outlets import Outlet, find_outlet, read_outlets
from presskit.labels import Label, bystander, hands_out, parse, same_office
from presskit.text import plain


class Member(NamedTuple):
    """What one label stands for; `name` is '' for somebody who is not named."""

    name: str
    office: str
    role: str
    outlets: tuple[Outlet, ...]
    thin: str


UNKNOWN = "unknown"


def cast(
    header: Header, labels: Sequence[str], n_words: Sequence[int], asks: Sequence[bool]
) -> dict[str, Member]:
    """Read the labels of one transcript together.

    Parameters
    ----------
    header : Header
        What the lines before the talk say.
    labels : sequence of str
        The label of each turn, in order; '' for an opening statement without one.
    n_words : sequence of int
        The words of each turn.
    asks : sequence of bool
        Whether each turn holds a question mark.

    Returns
    -------
    dict of str to Member
        One entry a label. `thin` says in words why a role is a guess; '' where the
        label or the header says it.

    Examples
    --------
    >>> header = Header(None, None, None, None, None, None, None, (), None)
    >>> labels = ["Minister Bo Ek", "Ann Lee (AP)"]
    >>> members = cast(header, labels, [9, 2], [False, True])
    >>> members["Ann Lee (AP)"].role, members["Minister Bo Ek"].role
    ('journalist', 'principal')
    """
    parts = {
        label: parse(label) or Label(label, "", "", False) for label in set(labels)
    }
    holders = _holders(header, parts.values())
    named = {plain(name) for name, _ in header.people}
    members = {
        label: _member(named, part, holders) for label, part in parts.items() if label
    }
    if "" in parts:
        name, office = header.people[0] if header.people else ("", "")
        members[""] = Member(name, office, "principal", (), "")
    return _settled(members, labels, n_words, asks)


def _holders(header: Header, parts) -> list[tuple[str, str]]:
    """Return each named person with an office, from the header and from labels."""
    said = [(part.name, part.office) for part in parts if part.name and part.office]
    return list(dict.fromkeys([*header.people, *sorted(said)]))


def _member(named: set[str], part: Label, holders: list[tuple[str, str]]) -> Member:
    name, office, affiliation = part.name, part.office, part.affiliation
    if name and office and not affiliation and find_outlet(office):
        office, affiliation = "", office  # an outlet whose name holds an office word
    if name:
        name = _full_name(name, office, holders)
    elif office:
        name = _holder(office, holders)
    outlets = read_outlets(affiliation) if affiliation else ()
    role = _role(named, part, name, office, outlets)
    return Member(name, office, role, outlets, "")


def _full_name(name: str, office: str, holders: list[tuple[str, str]]) -> str:
    """Return a surname's full name, where exactly one person of the cast bears it."""
    if len(name.split()) > 1:
        return name
    full = {
        plain(other): other
        for other, _ in holders
        if len(other.split()) > 1 and plain(other).split()[-1] == plain(name)
    }
    return next(iter(full.values())) if len(full) == 1 else name


def _holder(office: str, holders: list[tuple[str, str]]) -> str:
    """Return who holds an office in this transcript, if exactly one person does."""
    people = {
        plain(name): name
        for name, held in holders
        if same_office(office, held) or same_office(plain(office), plain(held))
    }
    return next(iter(people.values())) if len(people) == 1 else ""


def _role(
    named: set[str], part: Label, name: str, office: str, outlets: tuple[Outlet, ...]
) -> str:
    if part.anonymous:
        return "journalist"
    if bystander(office):
        return "other"
    if name and plain(name) in named:
        return "principal"
    if hands_out(office):
        return "moderator"
    if part.affiliation or outlets:
        return "journalist"
    return "principal" if office else UNKNOWN


def _settled(
    members: dict[str, Member],
    labels: Sequence[str],
    n_words: Sequence[int],
    asks: Sequence[bool],
) -> dict[str, Member]:
    """Give a role to each label that does not say it, from what the speaker does."""
    words, asked, turns = Counter(), Counter(), Counter(labels)
    for label, count, question in zip(labels, n_words, asks, strict=True):
        words[label] += count
        asked[label] += question
    settled = dict(members)
    roles = {member.role for member in members.values()}
    unknown = [label for label, member in members.items() if member.role == UNKNOWN]
    if "principal" not in roles:
        podium = _podium(members, words, unknown)
        if podium is not None:
            person = members[podium].name or members[podium].office
            why = "nobody is named as the principal; this speaker talks most"
            for label, member in members.items():
                if (member.name or member.office) == person:
                    settled[label] = member._replace(role="principal", thin=why)
    for label in unknown:
        if settled[label].role != UNKNOWN:
            continue
        if asked[label] * 2 >= turns[label]:
            role, why = "journalist", "the label gives no outlet; the speaker asks"
        else:
            role, why = "other", "the label gives neither office nor outlet"
        settled[label] = settled[label]._replace(role=role, thin=why)
    return settled


def _podium(
    members: dict[str, Member], words: Counter, unknown: list[str]
) -> str | None:
    """Return the label of who talks most, among those who may be the principal."""
    able = unknown + [
        label for label, member in members.items() if member.role == "moderator"
    ]
    most = max(able, key=lambda label: (words[label], label), default=None)
    if most is None or words[most] * 4 < sum(words.values()):
        return None
    return most
