"""How many ways an expression may be tried in a text, before it is tried.

Python tries one way after the other and cannot be stopped. Most expressions leave it
one way at each place: what a repeat takes, and what must follow it, have no character
in common. Then a search takes about as long as the text is; where it may take far
longer, it is left to a process that can be stopped.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from presskit.text._regex_parts import REPEATS, bodies, taken_apart

ALIKE = {"\u212a": "k", "\u017f": "s", "\u0131": "i", "\u0130": "i"}
"""Letters that an expression without case takes for one of a to z, beside A to Z.

The sign of the kelvin, the long s, the i without a dot, and the I with one.
"""

_ASCII = "".join(map(chr, range(128)))
_OTHERS = "é²٣\xa0\u2028—"  # beyond ASCII: of each kind that a class can tell, one
_MOST = 1e18  # more is as good as without end

_Chars = frozenset[str]


class _Tried(NamedTuple):
    """What trying a part of an expression takes.

    `steps` at one place; `ways` in which it lets the rest go on; `first` is what a
    match of it and the rest can begin with, and `empty` whether it can take nothing.
    """

    steps: float
    ways: float
    first: _Chars
    empty: bool


class _Size(NamedTuple):
    """The characters of a text, and of its longest stretch without white space."""

    whole: int
    longest: int


class Effort:
    """The effort of one expression, for texts of any length.

    Parameters
    ----------
    pattern : str
        One that can be compiled.

    Examples
    --------
    >>> Effort("jets?").steps(1000) < 10, Effort(r"(?:\\w+ ?)+!").steps(1000) > 1e9
    (True, True)
    """

    def __init__(self, pattern: str) -> None:
        self._parsed = taken_apart(pattern)
        signs = [sign for sign in pattern if not sign.isascii()]
        alike = [*signs, *map(str.lower, signs), *map(str.upper, signs)]
        self._all = frozenset(_ASCII + _OTHERS + "".join([*ALIKE, *alike]))
        self._plain = pattern.isascii() and "(?" not in pattern.replace("(?:", "")
        self._taken: dict[str, _Chars] = {}
        self._steps: dict[_Size, float] = {}

    def steps(self, length: int, longest: int | None = None) -> float:
        """Return the most steps that trying it at one place of a text may take.

        Parameters
        ----------
        length : int
            The characters of the text.
        longest : int, optional
            Those of its longest stretch without white space.
        """
        if self._parsed is None:
            return _MOST
        # Few sizes are worked out: each stands for all up to it.
        whole = 1 << max(length, 1).bit_length()
        size = _Size(whole, whole if longest is None else 1 << longest.bit_length())
        if size not in self._steps:
            tried = self._in_row(self._parsed, frozenset(), size)
            self._steps[size] = min(tried.steps, _MOST)
        return self._steps[size]

    def safe_length(self, most: float) -> int:
        """Return up to which length a text takes fewer steps, tried at each place."""
        lengths = (1 << bits for bits in range(40))
        tried = takewhile(lambda n: self.steps(n - 1) * n <= most, lengths)
        return max(tried, default=1) - 1

    def _in_row(self, items: Iterable, after: _Chars, size: _Size) -> _Tried:
        """Return the effort of parts that stand one behind the other."""
        steps, ways, first, empty = 0.0, 1.0, after, True
        for op, value in reversed(list(items)):
            one = self._one(str(op), value, first, size)
            steps = min(one.steps + one.ways * steps, _MOST)
            ways = min(one.ways * ways, _MOST)
            first = one.first | first if one.empty else one.first
            empty = empty and one.empty
        return _Tried(steps, ways, first, empty)

    def _one(self, op: str, value, after: _Chars, size: _Size) -> _Tried:
        """Return the effort of one part, by what can follow it."""
        if op == "AT":
            return _Tried(1, 1, frozenset(), empty=True)
        if op in _SINGLE:
            return _Tried(1, 1, self._chars(op, value), empty=False)
        if op in REPEATS:
            return self._repeat(op, value, after, size)
        inner = [self._in_row(body, after, size) for body in bodies(op, value)]
        if op == "SUBPATTERN":
            return inner[0]
        steps = 1 + sum(one.steps for one in inner)
        if op == "BRANCH":
            first = frozenset().union(*(one.first for one in inner))
            apart = sum(len(one.first) for one in inner) == len(first)
            ways = [one.ways for one in inner]
            empty = any(one.empty for one in inner)
            one_of = apart and not empty
            return _Tried(steps, max(ways) if one_of else sum(ways), first, empty)
        # Groups that do not give back, what is only looked at, and what was said again.
        free = op == "ATOMIC_GROUP"
        ways = 1 if op in ("ATOMIC_GROUP", "ASSERT", "ASSERT_NOT") else max(
            1, sum(one.ways for one in inner)
        )  # fmt: skip
        return _Tried(
            steps if free else steps + size.whole, ways, self._all, empty=True
        )

    def _repeat(self, op: str, value, after: _Chars, size: _Size) -> _Tried:
        """Return the effort of a repeat."""
        least, most, body = value
        first = self._in_row(body, self._all, size).first
        shortest = body.getwidth()[0]
        parts = list(_within(body))
        simple = all(str(op) in _SIMPLE for op, _ in parts)
        in_a_word = simple and not any(
            any(map(str.isspace, self._chars(str(op), value)))
            for op, value in parts
            if str(op) in _SINGLE
        )
        length = size.longest if in_a_word else size.whole
        times = min(int(most), length // max(shortest, 1) + 1)
        inner = self._in_row(body, first | after, size)
        choices = max(times - least, 0) + 1
        if not first & after and shortest:
            choices = 1  # the next sign says whether to go on
        if op == "POSSESSIVE_REPEAT":
            return _Tried(times * inner.steps + 1, 1, first, empty=least == 0)
        if inner.ways <= 1:
            steps = times * inner.steps + 1
            if shortest and simple:  # one way on: no sign is looked at again and again
                steps = min(steps, 4 * len(parts) * (length + 1))
            return _Tried(steps, choices, first, empty=least == 0)
        ways = _power(inner.ways, times) * choices
        steps = min(ways * (inner.steps + 1), _MOST)
        return _Tried(steps, min(ways, _MOST), first, empty=least == 0)

    def _chars(self, op: str, value) -> _Chars:
        """Return the characters that a part takes, of those that stand for all."""
        if op.startswith("ANY") or not (self._plain or op == "LITERAL"):
            return self._all
        key = f"{op} {value}"
        if key not in self._taken:
            self._taken[key] = self._of_class(op, value)
        return self._taken[key]

    def _of_class(self, op: str, value) -> _Chars:
        try:
            from re import _compiler, _constants, _parser

            item = (getattr(_constants, op), value)
            one = _parser.SubPattern(self._parsed.state, [item])
            match = _compiler.compile(one, re.IGNORECASE).match
        except Exception:  # a later Python takes it apart in another way
            return self._all
        return frozenset(sign for sign in self._all if match(sign))


_SINGLE = {"LITERAL", "NOT_LITERAL", "ANY", "ANY_ALL", "IN"}
_SIMPLE = {*_SINGLE, *REPEATS, "AT", "BRANCH", "SUBPATTERN"}


def _within(items: Iterable) -> Iterable:
    """Yield each part of an expression, and all parts in it."""
    for op, value in items:
        yield op, value
        for body in bodies(str(op), value):
            yield from _within(body)


def _power(ways: float, times: int) -> float:
    try:
        return min(float(ways) ** times, _MOST)
    except OverflowError:
        return _MOST


@lru_cache(maxsize=512)
def effort_of(pattern: str) -> Effort:
    """Return the effort of an expression; it is worked out once."""
    return Effort(pattern)
