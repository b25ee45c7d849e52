"""Who the labels of one transcript stand for: name, office and outlets of each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from presskit.cast._full_names import FullNames, full_names
from presskit.languages import ALL, Lexicon
from presskit.names import (
    Label,
    closest,
    find_outlet,
    given_name,
    initials,
    is_name,
    may_be_initials,
    outlet_at,
    outlet_of_office,
    read_label,
    read_outlets,
    shouted,
)
from presskit.schema.roles import PRINCIPAL, UNKNOWN
from presskit.schema.values import Header, Member, Outlet
from presskit.text import plain


def members_of(
    header: Header, labels: Sequence[str], lexicon: Lexicon = ALL
) -> dict[str, Member]:
    """Read the labels of one transcript together.

    Parameters
    ----------
    header : Header
        What the lines before the talk say.
    labels : sequence of str
        The label of each turn, in order; '' for an opening statement without one.
    lexicon : Lexicon
        The languages of the transcript.

    Returns
    -------
    dict of str to Member
        One entry a label, in the order of their first turns. Labels of one person have
        one name. Nobody has a role yet.

    Examples
    --------
    >>> header = Header(None, None, None, None, None, None, None, (), None)
    >>> members = members_of(header, ["Minister Bo Ek", "Ann Lee (AP)", "EK"])
    >>> [member.name for member in members.values()]
    ['Bo Ek', 'Ann Lee', 'Bo Ek']
    """
    times = Counter(labels)
    parts = _surnames_first({label: parts_of(label, lexicon) for label in times})
    misprints = _misprints(parts, times)
    printed = [part for label, part in parts.items() if label not in misprints]
    people = _people(header, printed, lexicon)
    members = {
        label: _member(part, people, lexicon)._replace(
            bracketed=bool(set(label) & set("([（"))
        )
        for label, part in parts.items()
        if label and label not in misprints
    }
    members |= _by_initials(members, parts, people)
    members |= {label: members[near] for label, near in misprints.items()}
    members |= _who_answers(header, members, lexicon)
    if "" in parts:
        members[""] = _opener(header, members)
    return {label: members[label] for label in parts}


def _surnames_first(parts: Mapping[str, Label]) -> dict[str, Label]:
    """Return the parts of labels, where one prints "Lee, Ann" all that may be so.

    "Moss, Ida" beside it is a name, too, unless what stands behind a comma is an outlet
    in another label.
    """
    pairs = {label: _pair(label) for label in parts}
    turned = [
        label
        for label, (surname, given) in pairs.items()
        if surname and parts[label].name == f"{given} {surname}"
    ]
    behind = {
        label: parts[label].affiliation
        for label, (surname, _) in pairs.items()
        if surname and parts[label].affiliation and label not in turned
    }
    if not turned or any(" " in one or outlet_at([one]) for one in behind.values()):
        return dict(parts)
    return {
        label: part._replace(name=" ".join(reversed(pairs[label])), affiliation="")
        if label in behind and not part.office
        else part
        for label, part in parts.items()
    }


def _pair(label: str) -> tuple[str, str]:
    """Return the two words around the only comma of a label; '' for any other."""
    first, comma, second = (one.strip() for one in label.partition(","))
    pair = bool(comma and first and second) and " " not in first + second
    return (first, second) if pair and "," not in second else ("", "")


def parts_of(label: str, lexicon: Lexicon) -> Label:
    """Return the parts of a label; of one that cannot be read, the name before a comma.

    Behind it may stand an outlet that is known; an office in an unknown language says
    nothing of a role.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> labels = "Jana Nová, mluvčí", "Jana Nová, BBC Two"
    >>> [parts_of(label, lexicon("cs"))[:3] for label in labels]
    [('Jana Nová', '', ''), ('Jana Nová', '', 'BBC Two')]
    """
    if read := read_label(label, lexicon):
        return read
    name, comma, of = (one.strip() for one in label.partition(","))
    if not (comma and of) or " " not in name or not is_name(name.split()):
        return Label(label, "", "", False)
    return Label(name, "", of if find_outlet(of) else "", False)


def _people(header: Header, parts: Iterable[Label], lexicon: Lexicon) -> FullNames:
    """Return the full names of the header, its lists and the labels."""
    named = [
        (_without_job(part.name, lexicon)[0], part.office)
        for part in parts
        if part.name
    ]
    # A list may be in capitals where labels are not.
    printed = {plain(name): name for name, _ in named if not shouted(name)}
    listed = [
        (printed.get(plain(one.name), one.name), one.office) for one in header.roster
    ]
    said = [*sorted(named), *listed]
    held = [one for one in said if one[1]]
    return full_names(
        [*header.people, *held], [name for name, office in said if not office]
    )


def _member(part: Label, people: FullNames, lexicon: Lexicon) -> Member:
    if _is_short_form(part):
        part = part._replace(affiliation="", outlets=())
    name, office = part.name, part.office
    name, outlets = _without_job(name, lexicon)
    known = outlet_of_office(office, part.name, lexicon) if name and office else None
    if known and not part.affiliation:
        office, outlets = "", (known,)  # "CNN Chief International Correspondent"
    if name:
        name = people.whole(name, office, lexicon)
        if office and " " not in name:
            name = people.family_name_first(name, office, lexicon) or name
        office = office or people.offices.get(plain(name), "")
    elif office:
        name = people.holder(office, lexicon)
    outlets = _outlets(part, lexicon) if part.affiliation else outlets
    if name and not (office or outlets):
        outlets = _asks_itself(name, lexicon)
    return Member(name, office, UNKNOWN, outlets, "", part.number, part.sort)


def _is_short_form(part: Label) -> bool:
    """Return True if brackets say how a name is printed from there on.

    "Angela Ek (Ek)", "Ana Ruiz Gil (ARG)"; initials may be those of an outlet, too.
    """
    short, name = plain(part.affiliation), plain(part.name)
    ends = name.endswith(f" {short}")
    letters = may_be_initials(part.affiliation) and short == initials(part.name)
    return bool(short) and (ends or (letters and not find_outlet(part.affiliation)))


def _asks_itself(name: str, lexicon: Lexicon) -> tuple[Outlet, ...]:
    """Return the outlet that a label names in the place of a person: "CCTV"."""
    words = name.split()
    said = outlet_at(words, lexicon=lexicon)
    whole = said and said.used == len(words) and said.outlet.known
    return (said.outlet,) if whole else ()


def _by_initials(
    members: Mapping[str, Member], parts: Mapping[str, Label], people: FullNames
) -> dict[str, Member]:
    """Return the members of labels that are the initials of somebody named in full."""
    found = {}
    for label, member in members.items():
        bare = not (member.office or member.outlets or parts[label].anonymous)
        if bare and (name := people.of_initials(member.name or label)):  # "MR"
            office = people.offices.get(plain(name), "")
            found[label] = member._replace(name=name, office=office)
    return found


def with_outlets(members: Mapping[str, Member]) -> dict[str, Member]:
    """Return members with the outlets that another label of the same full name prints.

    Examples
    --------
    >>> first, later = "Ann Lee, reporter at Zarya", "Ann Lee"
    >>> header = Header(None, None, None, None, None, None, None, (), None)
    >>> told = with_outlets(members_of(header, [first, later]))
    >>> told[first].outlets == told[later].outlets
    True
    """
    outlets: dict[str, set[tuple[Outlet, ...]]] = {}
    for member in members.values():
        if member.outlets and " " in member.name:
            outlets.setdefault(plain(member.name), set()).add(member.outlets)
    told = {name: next(iter(own)) for name, own in outlets.items() if len(own) == 1}
    return {
        label: one._replace(outlets=told.get(plain(one.name), ()))
        if not (one.outlets or one.office or one.role == PRINCIPAL)
        else one
        for label, one in members.items()
    }


def _misprints(parts: Mapping[str, Label], times: Mapping[str, int]) -> dict[str, str]:
    """Return labels that occur once and look like a misprint of another, with that."""
    often = [label for label in parts if times[label] > 1]
    once = [
        label
        for label, part in parts.items()
        if times[label] == 1 and part.name and not (part.office or part.affiliation)
    ]
    pairs = zip(once, closest(once, often, 0.85), strict=True)
    return {
        label: near
        for label, near in pairs
        if near and not _two_names(parts[label].name, parts[near].name)
    }


def _two_names(one: str, two: str) -> bool:
    """Return True if names that are alike are two: "Mr. Kim" and "Mr. Lim".

    So are surnames of which a letter in five is another, and names that begin with two
    given names.
    """
    first, second = plain(one).split(), plain(two).split()
    if len(first) == len(second) == 1:
        return not closest(first, second, 0.8)[0]
    given = bool(first and second) and given_name(first[0]) and given_name(second[0])
    return bool(given) and first[0] != second[0]


def _who_answers(
    header: Header, members: Mapping[str, Member], lexicon: Lexicon
) -> dict[str, Member]:
    """Return the members of labels such as "A": the only one whom the header names.

    Where another label names that person, "A" may be somebody else. Without a name
    "A" is whoever "THE WITNESS" is, who speaks when others than counsel ask.
    """
    words = lexicon.words("labels_of_answers", "witnesses")
    articles = lexicon.words("leading_article")
    said = {label: {*plain(label).split()} - articles for label in members}
    answer = {
        label: member
        for label, member in members.items()
        if said[label] and said[label] <= words
    }
    if len(header.people) == 1:
        name, office = header.people[0]
        if any(plain(one.name) == plain(name) for one in members.values()):
            return {}
    else:
        witnesses = [one for one in answer if len(plain(one)) > 1]
        if len(witnesses) != 1 or len(answer) < 2:
            return {}
        name, office = members[witnesses[0]].name, members[witnesses[0]].office
    return {
        label: member._replace(name=name, office=office)
        for label, member in answer.items()
    }


def _opener(header: Header, members: Mapping[str, Member]) -> Member:
    """Return the speaker before the first label: the one whom the header names."""
    if header.people:
        name, office = header.people[0]
        return Member(name, office, UNKNOWN, (), "")
    held = {(m.name, m.office) for m in members.values() if m.office and not m.outlets}
    name, office = held.pop() if len(held) == 1 else ("", "")
    return Member(name, office, UNKNOWN, (), "")


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
    known = lexicon.words("press_jobs", "outlet_jobs")
    if rest := _behind_occupation(words, lexicon):
        return rest, ()
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


def _behind_occupation(words: list[str], lexicon: Lexicon) -> str:
    """Return the name behind what somebody does: "History teacher Ann Lee".

    A word in small letters stands in it that no name has: a long one, or an office.
    """
    at = max((n for n, word in enumerate(words) if _occupation(word)), default=-1)
    rest = words[at + 1 :]
    return " ".join(rest) if at > 0 and is_name(rest, lexicon=lexicon) else ""


def _occupation(word: str) -> bool:
    folded, particles = plain(word), ALL.words("name_particles", "particles")
    office = folded in ALL.words("offices", "moderators")
    long = office or len(folded) >= _LONG
    return word.islower() and folded not in particles and long


_LONG = 5
"""Letters of a word that is no particle of any name: "ould", "ten"."""
