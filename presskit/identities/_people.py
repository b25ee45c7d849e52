"""One person behind many names, over all transcripts: only on evidence that holds."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from presskit.identities._decided_joins import decided, parted
from presskit.names import Cluster, one_person, seat_id, seats_of, shouted
from presskit.schema import ids
from presskit.schema.values import Alias, Identified, Mention, Person
from presskit.text import plain, slug


def identify(
    mentions: Sequence[Mention],
    aliases: Sequence[Mapping[str, Alias]],
    same: Collection[tuple[int, int]] = (),
    apart: Collection[tuple[int, int]] = (),
) -> Identified:
    """Decide which person each mention is.

    A full name (two words or more) printed alike is one person, unless outlets tell
    two apart. A name that is spelt otherwise is the same person's only if the outlet is
    the same, too. A single word, an office without a name, a name that only the
    moderator says, and an unnamed asker are persons of their own.

    Parameters
    ----------
    mentions : sequence of Mention
        In the order of the transcripts.
    aliases : sequence of mapping
        The alias file that holds for each mention, by folded printed name.
    same, apart : collection of (int, int), optional
        Positions of mentions that somebody has decided to be one person, or two.

    Returns
    -------
    Identified
        The people in the order of `mentions`; an unnamed mention outside an exchange
        gets the id '' and its label.

    Examples
    --------
    >>> from presskit.names import find_outlet
    >>> ap = (find_outlet("AP"),)
    >>> ann = Mention("a", "Ann Lee (AP)", "Ann Lee", outlets=ap)
    >>> bob = Mention("b", "Lee Ann, AP", "Lee Ann", outlets=ap)
    >>> found = identify([ann, bob], [{}, {}])
    >>> found.people[1], found.matches[0].evidence
    (Person(speaker_id='ann-lee', speaker='Ann Lee'), 'both speak for Associated Press;
    the words in another order')
    """
    names, settled, clusters, matches = one_person(mentions, aliases, apart)
    clusters = decided(clusters, same)
    clusters = parted(clusters, mentions, apart, same)
    people = _called(clusters, mentions, names, settled)
    return Identified(people, matches)


def _called(
    clusters: list[Cluster],
    mentions: Sequence[Mention],
    names: Sequence[str],
    settled: Collection[str],
) -> list[Person]:
    """Return the person of each mention: an id, and the name to show."""
    keys = [_key(cluster, mentions, names, settled) for cluster in clusters]
    bearers = Counter(key for key, own in keys if key and not own)
    people: dict[int, Person] = {}
    taken: set[str] = set()
    for cluster, (key, own) in zip(clusters, keys, strict=True):
        first = mentions[cluster[0]]
        printed = [names[position] for position in cluster if names[position]]
        # Never the longer spelling that is a misprint, or begins with the surname.
        shown = _shown([name for name in printed if plain(name) == key])
        if not key:
            id_ = ids.of_unnamed(first.unit) if first.unit else ""
            shown = first.label
            if first.office:
                id_ = ids.key(slug(first.office), first.transcript)
                shown = first.office
        else:
            where = own or (_where(cluster, mentions) if bearers[key] > 1 else "")
            id_ = ids.key(slug(key), where) if where else slug(key)
        id_ = _free(id_, cluster, mentions, taken)
        taken |= {id_} - {""}
        people |= dict.fromkeys(cluster, Person(id_, shown))
    return [people[position] for position in range(len(mentions))]


def _free(
    id_: str, cluster: Cluster, mentions: Sequence[Mention], taken: Collection[str]
) -> str:
    """Return an id that nobody has: with the seat, then with a number."""
    if id_ not in taken or not id_:
        return id_
    first = mentions[cluster[0]]
    seats = [seat_id(seat) for seat in seats_of(first)]
    longer = f"{id_}.{(first.unit or (seats or [first.transcript])[0])}"
    numbers = (f"{longer}.{n}" for n in range(2, len(mentions) + 2))
    return next(one for one in (longer, *numbers) if one not in taken)


def _key(
    cluster: Cluster,
    mentions: Sequence[Mention],
    names: Sequence[str],
    settled: Collection[str],
) -> tuple[str, str]:
    """Return the folded name that a person's id is made of, and where it holds."""
    full = Counter(
        key
        for position in cluster
        if (key := plain(names[position]))
        and (key in settled or (" " in key and mentions[position].joins))
    )
    if full:
        # A person whose label is a misprint once keeps the id of the usual spelling.
        return max(full, key=lambda key: (full[key], len(key))), ""
    named = [position for position in cluster if names[position]]
    if not named:
        return "", ""
    first = mentions[named[0]]
    return plain(names[named[0]]), first.unit or first.transcript


def _where(cluster: Cluster, mentions: Sequence[Mention]) -> str:
    """Return the part of an id that tells a person from others of the same name."""
    seats = sorted(
        {seat_id(s) for position in cluster for s in seats_of(mentions[position])}
    )
    return seats[0] if seats else mentions[cluster[0]].transcript


def _shown(names: list[str]) -> str:
    """Return the fullest spelling: fewest words in capitals, then the most frequent."""
    times = Counter(names)
    return max(
        times,
        default="",
        key=lambda name: (
            -shouted(name),
            not name.isupper(),
            len(name),
            not name.isascii(),
            times[name],
        ),
    )
