"""Hits in a talk in which names are hidden, moved with them; names stay whole."""

import re
from collections.abc import Mapping, Sequence

from presskit.sharing._masks import Mask, moved

_HIT = re.compile(r"(?P<turn>.*)@(?P<start>\d+)", re.DOTALL)


def spans_moved(places: Sequence[int], masks: Sequence[Sequence[Mask]]) -> list[int]:
    """Return places as a page has them, where they are when names are hidden.

    Parameters
    ----------
    places : sequence of int
        The number of the turn, start and end in the source; place after place.
    masks : sequence of sequence of Mask
        What is hidden around each turn, by its place in the source.

    Examples
    --------
    >>> hidden = [[Mask(4, 12, "journalist 1")]]  # "Ask Ida Moss now": Moss, now
    >>> spans_moved([0, 8, 12, 0, 13, 16], hidden)
    [0, 4, 16, 0, 17, 20]
    """
    made = []
    for turn, start, end in zip(*[iter(places)] * 3, strict=True):
        inside = [one for one in masks[turn] if one.start < end and start < one.end]
        ends = [
            start,
            end,
            *(one.start for one in inside),
            *(one.end for one in inside),
        ]
        made += [turn, moved(masks[turn], min(ends)), moved(masks[turn], max(ends))]
    return made


def hits_moved(
    hits: Sequence[object],
    now: Sequence[str],
    turns: Sequence[Mapping],
    masks: Sequence[Sequence[Mask]],
) -> list[object]:
    """Return the rows that are read, the places of hits moved with their words.

    Parameters
    ----------
    hits : sequence of str
        ``<turn_id>@<start>`` for a hit, counted from the start of its turn; anything
        else stays.
    now : sequence of str
        What the id of each turn is now.
    turns : sequence of mapping
        As a page had them.
    masks : sequence of sequence of Mask
        As for :func:`spans_moved`.

    Examples
    --------
    >>> turns = [{"id": "x", "paras": [[1, 100, "Ida asks now"]]}]
    >>> hits_moved(["x@9"], ["x"], turns, [[Mask(100, 103, "journalist 1")]])
    ['x@18']
    """
    at = {name: nth for nth, name in enumerate(now)}
    made = []
    for hit in hits:
        known = _HIT.fullmatch(hit) if isinstance(hit, str) else None
        nth = at.get(known["turn"]) if known else None
        if nth is None or not turns[nth].get("paras"):
            made.append(hit)
            continue
        base = turns[nth]["paras"][0][1]
        start = base + int(known["start"])
        _, start, _ = spans_moved([nth, start, start + 1], masks)
        made.append(f"{known['turn']}@{start - moved(masks[nth], base)}")
    return made
