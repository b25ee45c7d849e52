"""Which labels of one transcript are one person's."""

from collections.abc import Mapping

from presskit.names import one_person
from presskit.schema.roles import PODIUM
from presskit.schema.values import Alias, Member, Mention
from presskit.text import plain, slug


def persons(
    members: Mapping[str, Member], aliases: Mapping[str, Alias]
) -> dict[str, str]:
    """Return what tells the person of each label from the others of a transcript.

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
        somebody = mentions[cluster[0]].office or any(
            plain(found.names[at]) for at in cluster
        )
        for at in cluster:
            label = labels[at]
            unnamed = counted(label, members[label])
            known[label] = f"#{number}" if somebody else unnamed
    return known


def counted(label: str, member: Member) -> str:
    """Return what one of several counted askers goes by; '' for anybody else.

    "Reporter 2" is one person of the transcript, and nobody elsewhere.
    """
    return slug(label) if member.number and not member.name else ""
