"""What can be said of a regular expression before it is looked for."""

import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

NEAR = 30  # characters before a literal at which a match is tried
_WINDOW = 300  # characters between two literals of a match, to look for the second


class Anchor(NamedTuple):
    """What every match of an expression holds, and how far from its beginning.

    Attributes
    ----------
    literals : tuple of str
        Small letters, one of which is there; empty if nothing can be said.
    before : int
        The most characters that stand before it.
    """

    literals: tuple[str, ...] = ()
    before: int = 0

    @property
    def worth(self) -> tuple[int, int]:
        """How much better than another it is: rarer, and nearer to the beginning."""
        shortest = min(map(len, self.literals), default=0)
        near = 3 if self.literals and self.before <= NEAR else 0
        return shortest + near, -len(self.literals)


class Beside(NamedTuple):
    """What stands near the literals of an anchor in every match.

    Attributes
    ----------
    literals : tuple of str
        Small letters, one of which is there.
    since, until : int
        Characters from the beginning of the one literal to that of the other.
    """

    literals: tuple[str, ...]
    since: int
    until: int


class _Placed(NamedTuple):
    """An anchor, the part that it is of, and how many characters at most into it."""

    anchor: Anchor
    at: int
    inside: int


@lru_cache(maxsize=512)
def anchor_of(pattern: str) -> Anchor:
    """Return the best of what every match holds.

    Examples
    --------
    >>> anchor_of(r"\\bnew (?:tanks?|jets)\\b")
    Anchor(literals=('new ',), before=0)
    >>> anchor_of("[a-z]{2,3}(?:tank|jet)")
    Anchor(literals=('jet', 'tank'), before=3)
    """
    return max(anchors_of(pattern), key=_worth, default=Anchor())


@lru_cache(maxsize=512)
def anchors_of(pattern: str) -> tuple[Anchor, ...]:
    """Return all that every match holds, as far as it can be told, in its order.

    Examples
    --------
    >>> [anchor.literals for anchor in anchors_of(r"\\d+ per ?(?:cent|mill)")]
    [(' per',), ('cent', 'mill')]
    """
    parsed = taken_apart(pattern)
    return tuple(_anchors(parsed)) if parsed is not None else ()


@lru_cache(maxsize=512)
def beside_of(pattern: str) -> Beside | None:
    """Return the best of what stands near :func:`anchor_of` in every match.

    Examples
    --------
    >>> anchor_of("tanks? and jets").literals, beside_of("tanks? and jets")
    ((' and jets',), Beside(literals=('tank',), since=-5, until=-4))
    >>> beside_of(".*tank.*jet") is None
    True
    """
    parsed = taken_apart(pattern)
    placed = list(_placed(parsed)) if parsed is not None else []
    if not placed:
        return None
    best = max(placed, key=lambda one: one.anchor.worth)
    others = (
        Beside(one.anchor.literals, *_between(parsed, best, one))
        for one in placed
        if one is not best
    )
    near = [one for one in others if one.since >= -_WINDOW and one.until <= _WINDOW]
    return max(near, key=lambda one: min(map(len, one.literals)), default=None)


def _between(items, one: _Placed, other: _Placed) -> tuple[int, int]:
    """Return the fewest and the most characters from one anchor to another."""
    if other.at < one.at:
        since, until = _between(items, other, one)
        return -until, -since
    least, most = map(int, items[one.at : other.at].getwidth())
    return least - one.inside, most + other.inside


def taken_apart(pattern: str):
    """Return an expression as Python takes it apart; None where it does that no more.

    The parser is not a public part of Python: without it all texts are read, and the
    expressions that run away are not told from the others.
    """
    try:
        from re import _parser

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _parser.parse(pattern, re.IGNORECASE)
    except Exception:  # whatever a later Python makes of it
        return None


def _needed(items) -> Anchor:
    """Return the best of what is in every match of an expression taken apart."""
    return max(_anchors(items), key=_worth, default=Anchor())


def _worth(anchor: Anchor) -> tuple[int, int]:
    return anchor.worth


def _anchors(items) -> Iterator[Anchor]:
    """Yield what is in every match of an expression taken apart."""
    return (one.anchor for one in _placed(items))


def _placed(items) -> Iterator[_Placed]:
    """Yield the same, each with the part of the expression that it is of."""
    run, begin = "", 0
    for at, (op, value) in enumerate([*items, ("END", None)]):
        if str(op) == "LITERAL" and value < 128:
            run, begin = run + chr(value).lower(), begin if run else at
        elif str(op) != "AT":  # an edge has no width: the run goes on behind it
            if run:
                yield _Placed(Anchor((run,), _width(items[:begin])), begin, 0)
            inner = _inside(str(op), value)
            if inner.literals:
                before = inner.before + _width(items[:at])
                yield _Placed(inner._replace(before=before), at, inner.before)
            run = ""


def _width(items) -> int:
    """Return the most characters that a part of an expression matches."""
    return int(items.getwidth()[1])


def _inside(op: str, value: object) -> Anchor:
    """Return the letters that are in every match of one part of an expression."""
    if op == "SUBPATTERN":
        return _needed(value[-1])
    if op == "ATOMIC_GROUP":
        return _needed(value)
    if op in REPEATS and value[0] > 0:
        return _needed(value[2])
    if op == "BRANCH":
        each = [_needed(branch) for branch in value[1]]
        if all(anchor.literals for anchor in each):
            literals = {one for anchor in each for one in anchor.literals}
            return Anchor(
                tuple(sorted(literals)), max(anchor.before for anchor in each)
            )
    return Anchor()


REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}


def bodies(op: str, value: object) -> list:
    """Return the expressions within one part of an expression."""
    if op in REPEATS:
        return [value[2]]
    if op == "SUBPATTERN":
        return [value[-1]]
    if op == "ATOMIC_GROUP":
        return [value]
    if op in ("ASSERT", "ASSERT_NOT"):
        return [value[1]]
    if op == "BRANCH":
        return list(value[1])
    if op == "GROUPREF_EXISTS":
        return [body for body in value[1:] if body]
    return []
