"""Clusters of mentions, joined and parted as somebody has decided."""

from collections.abc import Collection, Sequence

from presskit.names import Cluster, linked
from presskit.schema.values import Mention


def decided(
    clusters: list[Cluster], same: Collection[tuple[int, int]]
) -> list[Cluster]:
    """Join what somebody has decided to be one person."""
    at = {p: number for number, cluster in enumerate(clusters) for p in cluster}
    edges = [frozenset((at[one], at[two])) for one, two in same if at[one] != at[two]]
    groups = linked(edges)
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
    friends = linked([frozenset(pair) for pair in same])
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
