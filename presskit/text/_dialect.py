"""The regular expressions that Python and browsers read alike, and no others."""

import re
import tomllib
from functools import cache
from math import inf
from pathlib import Path
from typing import NamedTuple

from presskit.errors import TableError
from presskit.schema.limits import PATTERN_CHARACTERS

_FILE = Path(__file__).with_name("_dialect.toml")


@cache
def dialect() -> dict:
    """Return the signs of the dialect and the words that refuse others, for pages, too.

    Examples
    --------
    >>> dialect()["messages"]["way_out"]
    'Or look for whole words.'
    """
    held = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {"most_characters": PATTERN_CHARACTERS, **held}


def message(name: str, **holes: object) -> str:
    """Return a message of the dialect.

    Examples
    --------
    >>> message("runs_away", pattern="(a+)+")[:51]
    '“(a+)+” repeats a repeat, which may take forever. T'
    """
    messages = dialect()["messages"]
    numbers = {k: f"{v:,}" if isinstance(v, int) else v for k, v in holes.items()}
    return messages[name].format(way_out=messages["way_out"], **numbers)


class Part(NamedTuple):
    """What is known of a part of an expression.

    Attributes
    ----------
    least, most : float
        Characters that it matches.
    loose : bool or None
        Whether it holds nothing but repeats, of which one is open; None for what does
        not count, such as an edge.
    repeat : str
        The sign that repeats it; "" if nothing does.
    edge : bool
        Whether it is an edge, which nothing can repeat.
    """

    least: float
    most: float
    loose: bool | None = False
    repeat: str = ""
    edge: bool = False


_ONE = Part(1, 1)
_EDGE = Part(0, 0, loose=None, edge=True)
_LOOK = Part(0, 0)


def check(pattern: str) -> None:
    """Refuse an expression that is not of the dialect.

    Raises
    ------
    TableError
        With the words in which a page refuses it, too.
    """
    most = dialect()["most_characters"]
    if len(pattern) > most:
        raise TableError(message("long", n=len(pattern), most=most))
    reader = _Reader(pattern)
    whole = reader.branches()
    if reader.at < len(pattern):
        raise reader.wrong("close")
    if not whole.least:
        raise TableError(message("nothing", pattern=pattern))


class _Token(NamedTuple):
    pattern: re.Pattern
    kind: str
    what: str
    wrong: str


@cache
def _tokens(*names: str) -> list[_Token]:
    return [
        _Token(
            re.compile(token["pattern"]),
            *(token.get(name, "") for name in ("kind", "what", "wrong")),
        )
        for name in names
        for token in dialect()[name]
    ]


class _Reader:
    """Reads an expression from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.names: set[str] = set()

    def wrong(self, why: str, **holes: str) -> TableError:
        said = dialect()["wrong"][why].format(**holes)
        return TableError(message("wrong", pattern=self.pattern, why=said))

    def refused(self, name: str, **holes: object) -> TableError:
        return TableError(message(name, pattern=self.pattern, **holes))

    def next(self, *tables: str) -> tuple[str, str]:
        """Return the kind and the text of the next token; refuse some."""
        for pattern, kind, what, wrong in _tokens(*tables):
            if found := pattern.match(self.pattern, self.at):
                if wrong:
                    raise self.wrong(wrong, sign=found[0])
                if what:
                    raise self.refused("other", sign=found[0], what=what)
                self.at = found.end()
                return kind, found[0]
        raise AssertionError(tables)  # the last one fits everything

    def branches(self) -> Part:
        """Read what stands between | up to a ) or the end."""
        each = [self.sequence()]
        while self.pattern.startswith("|", self.at):
            self.at += 1
            each.append(self.sequence())
        return Part(
            min(one.least for one in each),
            max(one.most for one in each),
            loose=any(one.loose for one in each),
        )

    def sequence(self) -> Part:
        """Read what stands one behind the other."""
        parts: list[Part] = []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            kind, sign = self.next("token", "member")
            if kind == "repeat":
                before = parts.pop() if parts else _EDGE
                parts.append(self.repeated(before, sign))
            elif kind != "nothing":
                parts.append(self.part(kind, sign))
        counted = {one.loose for one in parts}
        return Part(
            sum(one.least for one in parts),
            sum(one.most for one in parts),
            loose=False not in counted and True in counted,
        )

    def part(self, kind: str, sign: str) -> Part:
        if kind == "edge":
            return _EDGE
        if kind == "class":
            self.members()
            return _ONE
        if kind not in ("open", "ahead", "behind"):
            return _ONE
        if name := re.search("<(\\w+)>", sign):
            if name[1] in self.names:
                raise self.wrong("name", sign=name[1])
            self.names.add(name[1])
        inner = self.branches()
        if not self.pattern.startswith(")", self.at):
            raise self.wrong("open")
        self.at += 1
        if kind == "behind" and inner.least != inner.most:
            raise self.refused("behind", sign=sign)
        return inner if kind == "open" else _LOOK

    def repeated(self, part: Part, sign: str) -> Part:
        if part.edge:
            raise self.wrong("repeat", sign=sign)
        if part.repeat:
            raise self.wrong("again", sign=sign, before=part.repeat)
        least, most = _times(sign)
        limit, many = dialect()["most_times"], dialect()["many_times"]
        if least > most:
            raise self.wrong("backwards", sign=sign)
        if max(least, most if most < inf else 0) > limit:
            raise self.refused("times", sign=sign, most=limit)
        if most > many and part.loose:
            raise self.refused("runs_away")
        if not part.least:
            raise self.refused("empty", sign=sign)
        return Part(
            least * part.least,
            most * part.most if most else 0,
            loose=True if most > many or part.loose else None,
            repeat=sign,
        )

    def members(self) -> None:
        """Read what stands in [ ], and the ] behind it; a first ] stands for itself."""
        first = self.at
        while self.at == first or not self.pattern.startswith("]", self.at):
            left = self.member()
            if not re.compile(r"-[^\]]").match(self.pattern, self.at):
                continue
            self.at += 1
            right = self.member()
            if None in (left[0], right[0]) or left[0] > right[0]:
                raise self.wrong("range", sign=f"{left[1]}-{right[1]}")
        self.at += 1

    def member(self) -> tuple[int | None, str]:
        """Read one character of [ ] with its sign; None if it is a set of them."""
        if self.at == len(self.pattern):
            raise self.wrong("class")
        kind, sign = self.next("member")
        return _code(kind, sign), sign


def _code(kind: str, sign: str) -> int | None:
    """Return the number of the character that a token stands for; None for a set."""
    if kind == "set":
        return None
    if kind == "number":
        return int(sign[2:], 16)
    if kind == "control":
        return dialect()["controls"][sign[1]]
    return ord(sign[-1])


def _times(sign: str) -> tuple[float, float]:
    """Return the number of times that a repeat takes its part, least and most."""
    if sign[0] in "*+?":
        return {"*": (0, inf), "+": (1, inf), "?": (0, 1)}[sign[0]]
    least, comma, most = sign.rstrip("?")[1:-1].partition(",")
    least = int(least or 0)
    return least, int(most) if most else inf if comma else least
