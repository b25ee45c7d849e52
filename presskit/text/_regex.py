"""Regular expressions over many texts: only those are read that can match."""

import re
import time
import warnings
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise

import numpy as np

from presskit.errors import TableError
from presskit.schema.limits import SEARCH_SECONDS
from presskit.text._dialect import check, message
from presskit.text._regex_cost import ALIKE, effort_of
from presskit.text._regex_parts import (
    NEAR,
    Anchor,
    Beside,
    anchor_of,
    anchors_of,
    beside_of,
)
from presskit.text._stoppable_search import found_within

_STEPS = 20_000_000  # that take well under a second: a text that may take more waits

_Hit = tuple[int, int, int]


@lru_cache(maxsize=512)
def regex_pattern(pattern: str, *, case: bool = False) -> re.Pattern:
    """Compile a regular expression that a person typed.

    Parameters
    ----------
    pattern : str
        ``"tanks? (?:and|or) jets?"``: as :mod:`re` has them, but for what browsers do
        not read alike.
    case : bool, optional
        Whether capitals stand for themselves.

    Returns
    -------
    re.Pattern

    Raises
    ------
    TableError
        If it is none, matches where nothing stands, is longer than 300 characters,
        holds what a shared page could not search for (options, back references,
        possessive repeats and the like), or repeats without limit what itself repeats
        without limit and holds nothing between, as ``(a+)+`` does: trying all the ways
        would not end. ``turns[turns["text"].str.contains(…)]`` takes all expressions.

    Notes
    -----
    Other expressions can be slow too, such as ``.*.*.*x`` or ``(?:a|a)*x``: a search
    by :class:`Texts` ends in time whatever the expression.

    Examples
    --------
    >>> regex_pattern("jets?").findall("Jets. A jet.")
    ['Jets', 'jet']
    """
    if not isinstance(pattern, str):
        raise TableError(f"{pattern!r} is not a regular expression. Write one as text.")
    check(pattern)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what may change in Python some day
            return re.compile(f"(?-i:{pattern})" if case else pattern, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        why = message("wrong", pattern=pattern, why=error)
        raise TableError(why) from None


class Texts:
    """Many texts, kept so that a regular expression is found in them quickly.

    Parameters
    ----------
    texts : iterable of str

    Examples
    --------
    >>> row, start, end = Texts(["No tanks.", "A jet, two JETS."]).find("jets?")
    >>> row.tolist(), start.tolist(), end.tolist()
    ([1, 1], [2, 11], [5, 15])
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = list(texts)
        self._folded = self._in_parts()

    def find(
        self, pattern: str, *, case: bool = False
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Find a regular expression, as :func:`regex_pattern` says.

        Returns
        -------
        row, start, end : ndarray of int64
            Position of the text of each hit, and where in it the hit stands, in the
            order of the texts. Hits do not overlap, and none is empty.

        Raises
        ------
        TableError
            Also if the search takes longer than :mod:`presskit.schema.limits` has it.
        """
        made = regex_pattern(pattern, case=case)
        anchor = anchor_of(made.pattern)
        search = _Search(pattern, made, self._longest_of)
        if not anchor.literals:
            search.scan(enumerate(self._texts))
        elif anchor.before > NEAR:
            row = self._places(made.pattern)[0]
            rows = row[np.diff(row, prepend=-1) != 0].tolist()
            rest = [one for one in anchors_of(made.pattern) if one != anchor]
            search.scan((row, self._texts[row]) for row in self._holding(rows, rest))
        else:
            search.try_at(self._starts(made.pattern), self._texts, anchor.before)
        row, start, end = np.array(search.hits(), dtype=np.int64).reshape(-1, 3).T
        return row, start, end

    def _holding(self, rows: list[int], anchors: list[Anchor]) -> Iterator[int]:
        """Yield those of some texts that hold a literal of each anchor."""
        joined, begins, _ = self._plain
        sought = [[one.encode() for one in anchor.literals] for anchor in anchors]
        for row in rows:
            text = joined[begins[row] : begins[row + 1]]
            if all(any(one in text for one in literals) for literals in sought):
                yield row

    def holding(self, letters: str, most: float) -> np.ndarray | None:
        """Return the texts that may have a word with some letters in it.

        Parameters
        ----------
        letters : str
            Small letters and digits of ASCII.
        most : float
            The share of all that is said, above which it is not worth while.

        Returns
        -------
        ndarray of int or None
            Ascending; none that has such a word is missing. None if they are more.

        Examples
        --------
        >>> Texts(["No tanks.", "A jet, two JETS.", "A je\xadt."]).holding("jet", 1.0)
        array([1, 2])
        """
        joined, begins, _ = self._plain
        edges, sought = begins.tolist(), letters.encode()
        found = set(self._strange.tolist())
        left = most * len(joined) - sum(edges[row + 1] - edges[row] for row in found)
        at = joined.find(sought)
        while at >= 0 and left >= 0:
            row = bisect_right(edges, at) - 1
            left -= 0 if row in found else edges[row + 1] - edges[row]
            found.add(row)
            at = joined.find(sought, edges[row + 1])
        return None if left < 0 else np.array(sorted(found), dtype=np.int64)

    @cached_property
    def _strange(self) -> np.ndarray:
        """The texts with signs that may fold to letters of ASCII, or to nothing."""
        joined, begins, _ = self._plain
        signs = np.frombuffer(joined + b"\n", dtype=np.uint8)
        first = np.flatnonzero(signs >= _NOT_ASCII)
        both = signs[first].astype(np.int32) << 8 | signs[first + 1]
        odd = first[~np.isin(both, _PARTING)]
        return np.unique(begins.searchsorted(odd, side="right") - 1)

    def prepared(self) -> Iterator[None]:
        """Make what a first search would make, a part at each step."""
        yield from self._folded
        _ = self._plain
        yield

    def _in_parts(self) -> Iterator[None]:
        """Fold some of the texts at each step."""
        self._parts: list[bytes] = []
        for first in range(0, len(self._texts), _BATCH):
            some = "\n".join(self._texts[first : first + _BATCH])
            folded = some.encode("utf-8", "surrogatepass").lower()
            for strange, letter in ALIKE.items():
                if strange in some:  # quicker to find than to replace, and rare
                    folded = folded.replace(strange.encode(), letter.encode())
            self._parts.append(folded)
            yield

    @cached_property
    def _plain(self) -> tuple[bytes, np.ndarray, np.ndarray]:
        """All texts as small letters in a row, where each begins, and what to skip."""
        for _ in self._folded:
            pass
        joined = b"\n".join(self._parts)
        self._parts.clear()
        # Of a character of several bytes only the first one counts.
        skipped = np.flatnonzero(np.frombuffer(joined, dtype=np.uint8) & 0xC0 == 0x80)
        lengths = map(len, self._texts)
        begins = np.array([0, *accumulate(length + 1 for length in lengths)])
        before = (skipped - np.arange(len(skipped))).searchsorted(begins, side="right")
        return joined, begins + before, skipped

    def _starts(self, pattern: str) -> Iterator[tuple[int, list[int]]]:
        """Yield the texts that may match, and where in them a literal of it stands."""
        row, start = self._places(pattern)
        edges = np.flatnonzero(np.diff(row, prepend=-1, append=-1))
        rows, starts = row[edges[:-1]].tolist(), start.tolist()
        for one, (first, last) in zip(rows, pairwise(edges.tolist()), strict=True):
            yield one, starts[first:last]

    def _places(self, pattern: str) -> tuple[np.ndarray, np.ndarray]:
        """Return texts and places in them where a literal of each match may stand."""
        joined, begins, skipped = self._plain
        found: list[int] = []
        for literal in anchor_of(pattern).literals:
            found += _all_in(joined, literal.encode())
        found = sorted(set(found)) if len(anchor_of(pattern).literals) > 1 else found
        if beside := beside_of(pattern):
            found = _near(joined, found, beside)
        at = np.array(found, dtype=np.int64)
        row = begins.searchsorted(at, side="right") - 1
        begin = begins[row]
        start = at - skipped.searchsorted(at) - begin + skipped.searchsorted(begin)
        return row, start

    def _longest_of(self, row: int) -> int:
        """Return the longest stretch without white space of a text, or more."""
        return int(self._longest[row])

    @cached_property
    def _longest(self) -> np.ndarray:
        """The longest stretch of each text in bytes, which are as many or more."""
        joined, begins, _ = self._plain
        spaces = np.frombuffer(joined.translate(_SPACES) + b"\1", dtype=np.uint8)
        edges = np.flatnonzero(spaces)  # one behind each text, too
        lengths = np.diff(edges, prepend=-1) - 1
        return np.maximum.reduceat(lengths, edges.searchsorted(begins[:-1]))


_NOT_ASCII = 0xC2  # the first byte of such a character, or more
_PARTING = (0xE280, 0xC2A0)
"""How dashes, quotation marks and hard spaces begin in UTF-8: no word goes on there."""
_BATCH = 2_000  # texts that are folded at once
_SPACES = bytes(chr(byte).isspace() and byte < 128 for byte in range(256))
_WIDEST = 4  # bytes of a character


def _all_in(joined: bytes, sought: bytes) -> list[int]:
    """Return all places of some bytes, those that overlap too."""
    found: list[int] = []
    find, add = joined.find, found.append
    at = find(sought)
    while at >= 0:
        add(at)
        at = find(sought, at + 1)
    return found


def _near(joined: bytes, places: list[int], beside: Beside) -> list[int]:
    """Return the places that have beside them what every match has there."""
    find, (literals, since, until) = joined.find, beside
    since = since if since > 0 else _WIDEST * since
    until = until if until < 0 else _WIDEST * until
    found: set[int] = set()
    for one in literals:
        literal, end = one.encode(), until + len(one)
        found.update(
            at for at in places if find(literal, max(at + since, 0), at + end) >= 0
        )
    return sorted(found)


class _Search:
    """One search: what is found at once, and what waits for a process of its own."""

    def __init__(
        self, pattern: str, made: re.Pattern, longest: Callable[[int], int]
    ) -> None:
        self._longest = longest  # stretch without white space of a text
        self._pattern, self._made = pattern, made
        self._until = time.monotonic() + SEARCH_SECONDS
        self._effort = effort_of(made.pattern)
        self._safe = self._effort.safe_length(_STEPS)
        self._found: list[_Hit] = []
        self._waiting: list[tuple[int, str]] = []

    def scan(self, texts: Iterable[tuple[int, str]]) -> None:
        """Look at texts, each read whole."""
        find, safe, until, clock = (
            self._made.finditer, self._safe, self._until, time.monotonic
        )  # fmt: skip
        for row, text in texts:
            if len(text) > safe and self._waits(row, text, len(text)):
                continue
            if clock() > until:
                raise self._stopped()
            for match in find(text):
                if match[0]:
                    self._found.append((row, *match.span()))

    def try_at(
        self, starts: Iterable[tuple[int, list[int]]], texts: list[str], before: int
    ) -> None:
        """Look at places of texts: a match begins right before one of them."""
        match, safe = self._made.match, self._safe
        for row, places in starts:
            text, done = texts[row], 0
            many = len(places) * (before + 1)
            if len(text) > safe and self._waits(row, text, many):
                continue
            if time.monotonic() > self._until:
                raise self._stopped()
            for start in places:
                if done < start - before:
                    done = start - before
                while done <= start:
                    if found := match(text, done):
                        self._found.append((row, done, found.end()))
                        done = found.end()
                    else:
                        done += 1

    def _waits(self, row: int, text: str, places: int) -> bool:
        """Return True if a text is left to a process that can be stopped."""
        n = len(text)
        places = min(places, n)
        if self._effort.steps(n) * places <= _STEPS:
            return False
        if self._effort.steps(n, self._longest(row)) * places <= _STEPS:
            return False
        self._waiting.append((row, text))
        return True

    def hits(self) -> list[_Hit]:
        """Return all hits in the order of the texts."""
        if not self._waiting:
            return self._found
        left = self._until - time.monotonic()
        more = found_within(left, self._made.pattern, self._waiting)
        if more is None:
            raise self._stopped()
        return sorted([*self._found, *more])

    def _stopped(self) -> TableError:
        return TableError(
            message("stopped", pattern=self._pattern, seconds=SEARCH_SECONDS)
        )
