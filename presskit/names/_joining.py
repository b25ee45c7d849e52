"""Persons whose names are spellings of one, joined where the outlet is the same."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import combinations

from presskit.names._candidate_pairs import within
from presskit.names._namesakes import ambiguous
from presskit.names._same_name import surely_respelt
from presskit.names._seats import Cluster
from presskit.names._sounds import sound
from presskit.schema.values import Match, Mention
from presskit.text import plain


def joined(
    clusters: list[Cluster],
    mentions: Sequence[Mention],
    names: Sequence[str],
    settled: Collection[str],
    apart: Collection[tuple[int, int]],
) -> tuple[list[Cluster], list[Match]]:
    """Join persons who speak for one outlet and whose names are spellings of one.

    Where a spelling could be of several, of whom no two can be one, none are joined.
    """
    parted = {frozenset(pair) for pair in apart}
    ids = [_outlet_names(cluster, mentions) for cluster in clusters]
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, cluster in enumerate(clusters):
        key = plain(names[cluster[0]])
        if " " not in key or key in settled or not mentions[cluster[0]].joins:
            continue
        for outlet in ids[at]:
            for word in {*map(sound, key.split()), key.replace(" ", "")}:
                blocks[outlet, word].append(at)
    edges: dict[frozenset[int], Match] = {}
    for (outlet, _), block in blocks.items():
        for one, two in within(block, lambda at: plain(names[clusters[at][0]])):
            if frozenset((one, two)) in edges:
                continue
            if plain(names[clusters[one][0]]) == plain(names[clusters[two][0]]):
                continue  # printed alike: that they are two has been seen already
            how = _one_name(clusters[one], clusters[two], mentions, names)
            if how and not _forbidden(clusters[one], clusters[two], parted):
                evidence = f"both speak for {ids[one][outlet]}; {how}"
                match = Match(clusters[one][0], clusters[two][0], evidence)
                edges[frozenset((one, two))] = match
    whole, joined = [], set()
    for group in linked(edges):
        if all(frozenset(pair) in edges for pair in combinations(group, 2)):
            whole.append(sorted(p for at in group for p in clusters[at]))
            joined |= group
    left = [cluster for at, cluster in enumerate(clusters) if at not in joined]
    matches = [match for pair, match in edges.items() if pair <= joined]
    return left + whole, sorted(matches)


def _outlet_names(cluster: Cluster, mentions: Sequence[Mention]) -> dict[str, str]:
    """Return the outlets of a person by id, without those that several may be."""
    return {
        outlet.outlet_id: outlet.name
        for position in cluster
        for outlet in mentions[position].outlets
        if not mentions[position].podium and not ambiguous(outlet)
    }


def _one_name(
    one: Cluster, two: Cluster, mentions: Sequence[Mention], names: Sequence[str]
) -> str:
    """Return the way in which two persons' names spell one; '' if it is not sure."""
    printed = [sorted({names[position] for position in own}) for own in (one, two)]
    found = [surely_respelt(a, b) for a in printed[0] for b in printed[1]]
    sure = [spelling for spelling in found if spelling]
    if not sure:
        return ""
    best = min(sure, key=lambda spelling: (spelling.misprint, spelling.how))
    return "" if best.misprint and not _seldom(one, two, mentions) else best.how


def _seldom(one: Cluster, two: Cluster, mentions: Sequence[Mention]) -> bool:
    """Return True if one name is printed once, and the other often and elsewhere.

    What is printed in several transcripts is printed right, and in one transcript two
    names that nearly agree are two persons'.
    """
    where = [[mentions[position].transcript for position in own] for own in (one, two)]
    rare, usual = sorted(where, key=lambda own: (len(set(own)), len(own)))
    return len(set(rare)) == 1 and len(set(usual)) > 1 and not set(rare) & set(usual)


def _forbidden(one: Cluster, two: Cluster, parted: set[frozenset[int]]) -> bool:
    return any(
        pair & set(one) and pair & set(two) for pair in parted if not pair <= set(one)
    )


def linked(edges: Collection[frozenset[int]]) -> list[set[int]]:
    """Return the groups that pairs link, each once."""
    of: dict[int, set[int]] = {}
    for pair in edges:
        group = set(pair).union(*(of.get(at, ()) for at in pair))
        of |= dict.fromkeys(group, group)
    return list({id(group): group for group in of.values()}.values())
