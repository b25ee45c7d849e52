"""Clusters of mentions, joined over a difference in the name, or by a decision."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import combinations

from presskit.identities._mentions import Cluster
from presskit.names import ambiguous, sound, surely_respelt, within
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
    for group in _linked(edges):
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
    """Return how two persons' names spell one name; '' if that is not sure."""
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


def _linked(edges: Collection[frozenset[int]]) -> list[set[int]]:
    """Return the groups that pairs link, each once."""
    of: dict[int, set[int]] = {}
    for pair in edges:
        group = set(pair).union(*(of.get(at, ()) for at in pair))
        of |= dict.fromkeys(group, group)
    return list({id(group): group for group in of.values()}.values())


def decided(
    clusters: list[Cluster], same: Collection[tuple[int, int]]
) -> list[Cluster]:
    """Join what somebody has decided to be one person."""
    at = {p: number for number, cluster in enumerate(clusters) for p in cluster}
    edges = [frozenset((at[one], at[two])) for one, two in same if at[one] != at[two]]
    groups = _linked(edges)
    joined = set().union(*groups)
    left = [cluster for n, cluster in enumerate(clusters) if n not in joined]
    return left + [sorted(p for n in group for p in clusters[n]) for group in groups]


def parted(
    clusters: list[Cluster],
    mentions: Sequence[Mention],
    apart: Collection[tuple[int, int]],
    same: Collection[tuple[int, int]] = (),
) -> list[Cluster]:
    """Part what somebody has decided to be two: the later of a pair leaves.

    With it go those who were decided to be the same as it.
    """
    friends = _linked([frozenset(pair) for pair in same])
    for one, two in sorted((min(pair), max(pair)) for pair in apart):
        held = next(cluster for cluster in clusters if one in cluster)
        if two not in held:
            continue
        first, later = mentions[one], mentions[two]
        alike = (first.transcript, first.label) == (later.transcript, later.label)
        with_it = next((group for group in friends if two in group), {two})
        if one in with_it:
            with_it = {two}
        leaving = [
            position
            for position in held
            if position in with_it
            or (
                not alike
                and (mentions[position].transcript, mentions[position].label)
                == (later.transcript, later.label)
            )
        ]
        clusters = [cluster for cluster in clusters if cluster is not held]
        clusters += [[p for p in held if p not in leaving], leaving]
    return clusters
