"""Phrases: runs of words with a few slots, found by their first word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from presskit.languages._tokens import Tokens, tokens

SLOTS = {  # the most words that a slot takes; the least is one, of `words` none
    "word": 1,
    "words": 6,
    "person": 5,
    "outlet": 7,
}
_SMALL = 3
"""Letters of a word in small letters inside a name: "of", "de", "van"."""


class Hit(NamedTuple):
    """A phrase that was found.

    `first` and `last` are the positions of its words, `last` exclusive; `phrase` is the
    entry; `slots` has the span of words of each slot: ``{"person": (3, 5)}``.
    """

    first: int
    last: int
    phrase: str
    slots: dict[str, tuple[int, int]]


_Entry = tuple[str, tuple[str, ...], str]
"""As written, in parts, and the second word if the first two are no slots, or ""."""


class Phrases:
    """A list of phrases, compiled to be found by their first words.

    Parameters
    ----------
    entries : iterable of str
        Each is a run of words, folded here exactly as text is. Slots in braces stand
        for words that vary: ``{word}`` for one, ``{words}`` for none to six,
        ``{person}`` and ``{outlet}`` for up to five or seven that begin with capitals,
        up to three small letters inside. Whether they are a name is for the caller to
        judge. An entry begins with a word or, at a cost, with a slot.

    Examples
    --------
    >>> from presskit.languages import tokens
    >>> gives = Phrases(["go ahead", "{person} please", "over to {person}"])
    >>> said = tokens("Thank you. Over to Ann Lee. Go ahead.")
    >>> [(hit.phrase, hit.slots) for hit in gives.find(said)]
    [('over to {person}', {'person': (4, 6)}), ('go ahead', {})]
    >>> gives.at_end(said).phrase, gives.at_start(said) is None
    ('go ahead', True)
    >>> gives.covers(tokens("Go ahead, go ahead."))
    True
    """

    def __init__(self, entries: Iterable[str]):
        self.entries = tuple(dict.fromkeys(" ".join(e.split()) for e in entries))
        self._by_first: dict[str, list[_Entry]] = {}
        self._plain: dict[str, dict[str, list[tuple[list[str], str]]]] = {}
        self._slotted: dict[str, list[_Entry]] = {}
        for entry in self.entries:
            parts = _compiled(entry)
            first = "" if parts[0][0] == "{" else parts[0]
            fixed = first and len(parts) > 1 and parts[1][0] != "{"
            whole = (entry, parts, parts[1] if fixed else "")
            self._by_first.setdefault(first, []).append(whole)
            if any(part[0] == "{" for part in parts):
                self._slotted.setdefault(first, []).append(whole)
            else:
                second = parts[1] if len(parts) > 1 else ""
                seconds = self._plain.setdefault(first, {})
                seconds.setdefault(second, []).append((list(parts), entry))
        for seconds in self._plain.values():
            for listed in seconds.values():
                listed.sort(key=lambda one: -len(one[0]))  # the longest first

    @property
    def firsts(self) -> frozenset[str]:
        """The words with which phrases begin; "" for those that begin with a slot."""
        return frozenset(self._by_first)

    def __bool__(self) -> bool:
        return bool(self.entries)

    def find(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Iterator[Hit]:
        """Yield the phrases among words, the longest at each place, none in another."""
        end = len(said) if last is None else last
        while first < end:
            if hit := self.at_start(said, first, end):
                yield hit
                first = hit.last
            else:
                first += 1

    def search(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Hit | None:
        """Return the first phrase among words; None if there is none."""
        return next(self.find(said, first, last), None)

    def at_start(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Hit | None:
        """Return the longest phrase that begins at a word."""
        end = len(said) if last is None else last
        if first >= end:
            return None
        plain = self._plain_at(said, first, end)
        if said.words[first] not in self._slotted and "" not in self._slotted:
            return plain
        slotted = self._hits(self._slotted, said, first, end)
        if plain is None:
            return max(slotted, key=_reach, default=None)
        return max((plain, *slotted), key=_reach)

    def at_end(
        self, said: Tokens, last: int | None = None, longest: int = 12
    ) -> Hit | None:
        """Return the longest phrase that ends with the last word."""
        end = len(said) if last is None else last
        for first in range(max(0, end - longest), end):
            for hit in self._all(said, first, end):
                if hit.last == end:
                    return hit
        return None

    def whole(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Hit | None:
        """Return the phrase that all of the words are."""
        end = len(said) if last is None else last
        found = (hit for hit in self._all(said, first, end) if hit.last == end)
        return next(found, None)

    def covers(self, said: Tokens, first: int = 0, last: int | None = None) -> bool:
        """Return True if the words are a run of phrases and nothing else."""
        end = len(said) if last is None else last
        reached, open_ = set(), [first]
        while open_:
            at = open_.pop()
            if at == end:
                return end > first
            fresh = {hit.last for hit in self._all(said, at, end)} - reached
            reached |= fresh
            open_ += fresh
        return False

    def __or__(self, other: "Phrases") -> "Phrases":
        """Return the phrases of both lists."""
        return Phrases((*self.entries, *other.entries))

    def _plain_at(self, said: Tokens, first: int, end: int) -> Hit | None:
        """Return the longest phrase without slots that begins at a word."""
        words = said.words
        seconds = self._plain.get(words[first])
        if seconds is None:
            return None
        longer = seconds.get(words[first + 1], ()) if first + 1 < end else ()
        for own, entry in (*longer, *seconds.get("", ())):
            last = first + len(own)
            fits = last <= end and words[first:last] == own
            if fits and all(said.joined(at - 1, at) for at in range(first + 1, last)):
                return Hit(first, last, entry, {})
        return None

    def _all(self, said: Tokens, first: int, end: int) -> Iterator[Hit]:
        return self._hits(self._by_first, said, first, end) if first < end else iter(())

    def _hits(
        self,
        listed: Mapping[str, Sequence[_Entry]],
        said: Tokens,
        first: int,
        end: int,
    ) -> Iterator[Hit]:
        words = said.words
        after = words[first + 1] if first + 1 < end else ""
        begun = (*listed.get(words[first], ()), *listed.get("", ()))
        for entry, parts, second in begun:
            if second and second != after:
                continue  # most of them
            for last, slots in _matches(parts, said, first, end):
                yield Hit(first, last, entry, dict(slots))


def _reach(hit: Hit) -> tuple[int, int]:
    return hit.last, -len(hit.slots)


_Slots = tuple[tuple[str, tuple[int, int]], ...]


def _matches(
    parts: Sequence[str], said: Tokens, at: int, end: int, slots: _Slots = ()
) -> Iterator[tuple[int, _Slots]]:
    """Yield where a phrase that begins at a word ends, and what its slots take."""
    if not parts:
        yield at, slots
        return
    part, rest = parts[0], parts[1:]
    if part[0] != "{":
        if at < end and said.words[at] == part:
            yield from _after(rest, said, at + 1, end, slots)
        return
    name = part[1:-1]
    for last in _taken(name, said, at, end):
        taken = (*slots, (name, (at, last)))
        yield from _after(rest, said, last, end, taken)


def _after(
    rest: Sequence[str], said: Tokens, at: int, end: int, slots: _Slots
) -> Iterator[tuple[int, _Slots]]:
    """Go on with the rest of a phrase, unless a stop stands before it."""
    if rest and 0 < at < end and not said.joined(at - 1, at):
        return
    yield from _matches(rest, said, at, end, slots)


def _taken(name: str, said: Tokens, at: int, end: int) -> Iterator[int]:
    """Yield where a slot that begins at a word may end, the longest first."""
    most = at
    named = name in ("person", "outlet")
    while most < min(end, at + SLOTS[name]):
        if most > at and not (said.joined(most - 1, most) or _initial(said, most - 1)):
            break
        if named and not (said.capital(most) or len(said.words[most]) <= _SMALL):
            break
        most += 1
    least = at if name == "words" else at + 1
    for last in range(most, least - 1, -1):
        if not named or (said.capital(at) and said.capital(last - 1)):
            yield last


def _initial(said: Tokens, at: int) -> bool:
    """Return True for the letter before a stop that ends no sentence: "Ann B. Lee"."""
    return len(said.words[at]) == 1


@lru_cache(maxsize=16_384)
def _compiled(entry: str) -> tuple[str, ...]:
    """Return the words of an entry as text is folded, and its slots in braces."""
    parts: list[str] = []
    for piece in entry.split():
        if piece[0] == "{":
            if piece[1:-1] not in SLOTS:
                raise ValueError(
                    f"{entry!r}: there is no slot {piece}; see {set(SLOTS)}"
                )
            parts.append(piece)
        else:
            parts += tokens(piece).words
    if not parts:
        raise ValueError(f"{entry!r} has no word")
    return tuple(parts)
