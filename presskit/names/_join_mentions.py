"""Which mentions are one person by name, title, seat and spelling."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from presskit.languages import ALL, lexicon
from presskit.names._joining import joined
from presskit.names._offices import spelled
from presskit.names._seats import Cluster, by_seat
from presskit.schema.values import Alias, Match, Mention
from presskit.text import plain


class OnePerson(NamedTuple):
    """Mentions put together.

    Attributes
    ----------
    names : list of str
        The name of each mention, as an alias file has it.
    settled : set of str
        The folded names that an alias file gives.
    clusters : list of list of int
        Positions of mentions that are one person.
    matches : list of Match
        Those that were joined over a difference in the name.
    """

    names: list[str]
    settled: set[str]
    clusters: list[Cluster]
    matches: list[Match]


def one_person(
    mentions: Sequence[Mention],
    aliases: Sequence[Mapping[str, Alias]],
    apart: Collection[tuple[int, int]] = (),
) -> OnePerson:
    """Put together the mentions of each person.

    Parameters
    ----------
    mentions : sequence of Mention
        Of one transcript, or of many in their order.
    aliases : sequence of mapping
        The alias file that holds for each mention, by folded printed name.
    apart : collection of (int, int), optional
        Positions of mentions that are not joined for their spelling.

    Returns
    -------
    OnePerson
        Each mention is in one cluster.

    Examples
    --------
    >>> said = [Mention("a", "Ann Lee", "Ann Lee"), Mention("a", "MS LEE", "Ann Lee")]
    >>> one_person(said, [{}, {}]).clusters
    [[0, 1]]
    """
    names = [_aliased(m, file) for m, file in zip(mentions, aliases, strict=True)]
    # A person whom an alias file names is settled: outlets do not part them again.
    settled = {plain(alias.speaker) for file in aliases for alias in file.values()}
    clusters = _by_name(mentions, names, settled)
    clusters, matches = joined(clusters, mentions, names, settled, apart)
    return OnePerson(names, settled, clusters, matches)


def _aliased(mention: Mention, aliases: Mapping[str, Alias]) -> str:
    alias = aliases.get(plain(mention.label)) or aliases.get(plain(mention.name))
    return alias.speaker if alias else mention.name


def _by_name(
    mentions: Sequence[Mention], names: Sequence[str], settled: Collection[str]
) -> list[Cluster]:
    """Return the mentions of each printed name, parted where outlets tell two apart."""
    groups: dict[tuple[str, str], Cluster] = defaultdict(list)
    for position, (mention, name) in enumerate(zip(mentions, names, strict=True)):
        groups[_group(position, mention, plain(name), settled)].append(position)
    clusters = []
    for (key, where), positions in groups.items():
        named = any(names[position] for position in positions)
        whole = key in settled or (where and not named)
        for own in [positions] if whole else _by_title(positions, mentions):
            clusters += [own] if whole else by_seat(own, mentions)
    return clusters


def _by_title(positions: Cluster, mentions: Sequence[Mention]) -> list[Cluster]:
    """Part Mr. Kim Lee from Ms. Kim Lee; without a title they may be either."""
    parts: dict[str, Cluster] = defaultdict(list)
    of = lexicon().table("titles")
    for position in positions:
        words = plain(mentions[position].label).split()
        titles = {of[word] for word in words if word in of}
        parts[titles.pop() if len(titles) == 1 else ""].append(position)
    return list(parts.values()) if {"man", "woman"} <= set(parts) else [positions]


def _group(
    position: int, mention: Mention, key: str, settled: Collection[str]
) -> tuple[str, str]:
    """Return the keys that a mention shares with others, and where alone they hold."""
    if key and (key in settled or (mention.joins and " " in key)):
        return key, ""
    if key and mention.joins and not mention.unit:
        return key, mention.transcript
    if mention.unit:
        return key, mention.unit
    office = " ".join(spelled(mention.office, ALL))  # "PM" and "Prime Minister"
    return (key or office or f"#{position}"), mention.transcript
