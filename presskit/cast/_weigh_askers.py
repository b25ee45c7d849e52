"""Three witnesses for who asks, weighed: the label, the introduction, the call."""

from collections.abc import Sequence
from itertools import combinations

from presskit.names import (
    agree,
    given_name,
    may_be_one,
    told_apart,
)
from presskit.schema import cells
from presskit.schema.values import Evidence, Outlet, Witness
from presskit.text import plain

_LEVEL = {"label": 0, "introduction": 1, "call": 2}


def weigh(witnesses: Sequence[Witness]) -> Evidence:
    """Weigh what witnesses say of one asker.

    Parameters
    ----------
    witnesses : sequence of Witness
        Of one exchange.

    Returns
    -------
    Evidence
        What the label says goes before what the asker says, and that before the call:
        but a single word gives way to a full name that agrees with it.

    Examples
    --------
    >>> from presskit.names import find_outlet
    >>> label = Witness("label", "Ann Lee", (), 4, 0, 7)
    >>> said = Witness("introduction", "Ann Lee", (find_outlet("AP"),), 4, 9, 24)
    >>> found = weigh([label, said, Witness("call", "Ann", (), 3, 0, 3)])
    >>> found.status, found.name, found.outlets[0].name
    ('agree', 'Ann Lee', 'Associated Press')
    """
    counting = sorted(_counting(witnesses), key=lambda w: (_LEVEL[w.kind], w.start))
    pairs = list(combinations(counting, 2))
    conflict = next(filter(None, (_contradiction(a, b) for a, b in pairs)), "")
    agreed = any(_agreed(a, b) for a, b in pairs if a.kind != b.kind)
    status = "conflict" if conflict else "agree" if agreed else "single"
    name, merges = _name(counting)
    return Evidence(
        tuple(counting),
        status if counting else "",
        name,
        merges,
        _outlets(counting),
        conflict,
    )


def _counting(witnesses: Sequence[Witness]) -> list[Witness]:
    """Return the witnesses that count: doubtful words only where they agree."""
    counting = [w for w in witnesses if w.name or w.outlets]
    kept = []
    for witness in counting:
        others = [other for other in counting if other is not witness]
        if witness.kind == "call" and others:
            backed = any(_agreed(witness, other) for other in others)
            named = any(other.name for other in others)
            if not backed and (not witness.sure or (named and _no_name(witness))):
                continue
        elif witness.kind == "call" and not witness.sure:
            continue
        kept.append(witness)
    return kept


def _no_name(witness: Witness) -> bool:
    """Return True if a call by one word may not be a person's: "Omsk, go ahead"."""
    one = plain(witness.name).split()
    return len(one) == 1 and not given_name(one[0]) and not witness.outlets


def _agreed(one: Witness, two: Witness) -> bool:
    names = bool(one.name and two.name) and agree(one.name, two.name)
    ids = {outlet.outlet_id for outlet in one.outlets}
    return names or any(outlet.outlet_id in ids for outlet in two.outlets)


def _contradiction(one: Witness, two: Witness) -> str:
    """Return the contradiction between two witnesses, in words; '' if there is none."""
    if one.name and two.name and not agree(one.name, two.name):
        return f"the {one.kind} says {one.name!r}, the {two.kind} {two.name!r}"
    if one.outlets and two.outlets and not any(
        may_be_one(a, b) for a in one.outlets for b in two.outlets
    ):  # fmt: skip
        said = [cells.joined(outlet.name for outlet in w.outlets) for w in (one, two)]
        return f"the {one.kind} says {said[0]!r}, the {two.kind} {said[1]!r}"
    return ""


def _name(counting: Sequence[Witness]) -> tuple[str, bool]:
    """Return the name that counts, and whether it joins exchanges into a person."""
    named = [witness for witness in counting if witness.name]
    if not named:
        return "", False
    first = named[0]
    said = [w for w in named if w.kind != "call" and (w.sure or _backed(w, counting))]
    if " " not in first.name:
        fuller = [
            w.name for w in named[1:] if " " in w.name and agree(first.name, w.name)
        ]
        if fuller:
            return fuller[0], bool(said)
        if first.kind == "call":
            return "", False  # "Omsk, go ahead": one word does not say who that is
    return first.name, first in said


def _backed(witness: Witness, counting: Sequence[Witness]) -> bool:
    """Return True if another witness confirms this one."""
    return any(_agreed(witness, other) for other in counting if other is not witness)


def _outlets(counting: Sequence[Witness]) -> tuple[Outlet, ...]:
    """Return the outlets that count, told apart where several bear the name."""
    chosen = next((witness.outlets for witness in counting if witness.outlets), ())
    others = [outlet for witness in counting for outlet in witness.outlets]
    said = [witness.words for witness in counting]
    found = {}
    for outlet in chosen:
        one = told_apart(outlet, others, said)
        found.setdefault(one.outlet_id, one)
    return tuple(found.values())
