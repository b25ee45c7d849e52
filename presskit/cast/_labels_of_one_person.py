"""Which labels of one transcript are one person's."""

from collections.abc import Mapping

from presskit.languages import ALL
from presskit.names import bystander, one_person, spelled
from presskit.schema.roles import JOURNALIST, PODIUM
from presskit.schema.values import Alias, Member, Mention
from presskit.text import plain, slug

NOBODY: Mapping[str, str] = {}
"""Labels of which nothing was decided."""


def tells_apart(one: Member, two: Member) -> bool:
    """Return True if the labels of two unnamed askers cannot be one person's.

    What only one of two labels prints tells nothing.

    Examples
    --------
    >>> from presskit.schema.values import Outlet
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


def persons(
    members: Mapping[str, Member], aliases: Mapping[str, Alias]
) -> dict[str, str]:
    """Return a key of the person behind each label of a transcript.

    Parameters
    ----------
    members : mapping of str to Member
        What each label stands for.
    aliases : mapping
        The alias file that holds for the transcript.

    Returns
    -------
    dict of str to str
        The same text for labels of one person; '' where a label stands for anybody.

    Examples
    --------
    >>> ann = Member("Ann Lee", "", "journalist", (), "")
    >>> found = persons({"Ann Lee": ann, "MS LEE": ann, "Q": ann._replace(name="")}, {})
    >>> found["Ann Lee"] == found["MS LEE"], found["Q"]
    (True, '')
    """
    labels = list(members)
    mentions = [
        Mention(
            "", label, member.name, member.office,
            member.role in PODIUM, member.outlets,
        )
        for label, member in members.items()
    ]  # fmt: skip
    found = one_person(mentions, [aliases] * len(mentions))
    known: dict[str, str] = {}
    for number, cluster in enumerate(found.clusters):
        one = members[labels[cluster[0]]]
        anybody = one.role == JOURNALIST and bystander(one.office)
        somebody = (one.office and not anybody) or any(
            plain(found.names[at]) for at in cluster
        )
        for at in cluster:
            label = labels[at]
            unnamed = counted(label, members[label])
            known[label] = f"#{number}" if somebody else unnamed
    return known


def numbers_of(
    members: Mapping[str, Member],
    aliases: Mapping[str, Alias],
    decided: Mapping[str, str] = NOBODY,
) -> dict[str, int]:
    """Return the number of each label's person, before anybody has a role.

    Here a label without a name is a person, too: all that are printed "Q" do the same.
    Labels of which another role was `decided` than of others are judged apart.

    Examples
    --------
    >>> ann = Member("Ann Lee", "", "", (), "")
    >>> numbers_of({"ANN LEE": ann, "Q": ann._replace(name=""), "MS LEE": ann}, {})
    {'ANN LEE': 0, 'Q': 1, 'MS LEE': 0}
    """
    numbers: dict[tuple[str, str], int] = {}
    found = {}
    for label, member in members.items():
        alias = aliases.get(plain(label)) or aliases.get(plain(member.name))
        name = alias.speaker if alias else member.name
        key = plain(name) or " ".join(spelled(member.office, ALL)) or plain(label)
        found[label] = numbers.setdefault((key, decided.get(label, "")), len(numbers))
    return found


def counted(label: str, member: Member) -> str:
    """Return the key of one of several counted askers; '' for anybody else.

    "Reporter 2" is one person of the transcript, and nobody elsewhere.
    """
    return slug(label) if member.number and not member.name else ""
