"""Phrases: runs of words with a few slots, found by their first word."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from presskit.languages._tokens import Tokens, tokens

SLOTS = {  # the most words that a slot takes; the least is one, of `words` none
    "word": 1,
    "words": 6,
    "person": 5,
    "outlet": 7,
}
_LONGEST = 12
"""Words before an end among which a phrase that ends there is looked for."""
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


class _Entry(NamedTuple):
    """A phrase as written, its words before the first slot, and the rest of it."""

    written: str
    begin: list[str]
    rest: tuple[str, ...]


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
        # By the first word and the second; "" where that is a slot, or there is none.
        self._begun: dict[str, dict[str, list[_Entry]]] = {}
        for written in self.entries:
            parts = _compiled(written)
            n = next((at for at, part in enumerate(parts) if part[0] == "{"), None)
            entry = _Entry(written, list(parts[:n]), parts[len(parts[:n]) :])
            first, second = (*entry.begin[:2], "", "")[:2]
            self._begun.setdefault(first, {}).setdefault(second, []).append(entry)

    @property
    def firsts(self) -> frozenset[str]:
        """The words with which phrases begin; "" for those that begin with a slot."""
        return frozenset(self._begun)

    def __bool__(self) -> bool:
        return bool(self.entries)

    def places(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Sequence[int]:
        """Return the words at which a phrase may begin, by its first two; cheap."""
        words, end = said.words, len(said.words) if last is None else last
        begun = self._begun
        if "" in begun:
            return range(first, end)
        part = words[first:end] if first or last is not None else words
        return [
            at
            for at in [at for at, word in enumerate(part, first) if word in begun]
            if "" in (seconds := begun[words[at]])
            or (at + 1 < end and words[at + 1] in seconds)
        ]

    def find(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Iterator[Hit]:
        """Yield the phrases among words, the longest at each place, none in another."""
        end, reached = len(said.words) if last is None else last, first
        for at in self.places(said, first, end):
            if at >= reached and (hit := self._longest(said, at, end)):
                yield hit
                reached = hit.last

    def search(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Hit | None:
        """Return the first phrase among words; None if there is none."""
        return next(self.find(said, first, last), None)

    def at_start(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Hit | None:
        """Return the longest phrase that begins at a word."""
        end = len(said.words) if last is None else last
        return self._longest(said, first, end) if first < end else None

    def at_end(self, said: Tokens, last: int | None = None) -> Hit | None:
        """Return the longest phrase that ends with the last word."""
        end = len(said) if last is None else last
        for first in range(max(0, end - _LONGEST), end):
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

    def _longest(self, said: Tokens, first: int, end: int) -> Hit | None:
        """Return the longest phrase that begins at a word."""
        return max(self._all(said, first, end), key=_reach, default=None)

    def _all(self, said: Tokens, first: int, end: int) -> Iterator[Hit]:
        """Yield the phrases that begin at a word."""
        words = said.words
        for written, begin, rest in self._candidates(words, first, end):
            last = first + len(begin)
            if last > end or words[first:last] != begin or said.parted(first, last):
                continue
            if not rest:
                yield Hit(first, last, written, {})
            else:
                for reached, slots in _after(rest, said, first, last, end):
                    yield Hit(first, reached, written, dict(slots))

    def _candidates(
        self, words: Sequence[str], first: int, end: int
    ) -> Sequence[_Entry]:
        """Return the phrases with the word and the next one, few of all there are."""
        if first >= end:
            return ()
        seconds = self._begun.get(words[first], {})
        found = seconds.get("", ())
        if first + 1 < end and words[first + 1] in seconds:
            found = (*seconds[words[first + 1]], *found)
        return (*found, *self._begun[""][""]) if "" in self._begun else found


def _reach(hit: Hit) -> tuple[int, int]:
    return hit.last, -len(hit.slots)


_Slots = tuple[tuple[str, tuple[int, int]], ...]


def _after(
    rest: Sequence[str], said: Tokens, first: int, at: int, end: int, slots: _Slots = ()
) -> Iterator[tuple[int, _Slots]]:
    """Yield where a phrase ends of which the rest is to come, and what slots take.

    No stop stands before any part but the first.
    """
    if not rest:
        yield at, slots
        return
    if first < at < end and not said.joined(at):
        return
    part, rest = rest[0], rest[1:]
    if part[0] != "{":
        if at < end and said.words[at] == part:
            yield from _after(rest, said, first, at + 1, end, slots)
        return
    name = part[1:-1]
    for last in _taken(name, said, at, end):
        taken = (*slots, (name, (at, last)))
        yield from _after(rest, said, first, last, end, taken)


def _taken(name: str, said: Tokens, at: int, end: int) -> Iterator[int]:
    """Yield where a slot that begins at a word may end, the longest first."""
    most = at
    named = name in ("person", "outlet")
    if named and (at >= end or not said.capital(at)):
        return
    while most < min(end, at + SLOTS[name]):
        if most > at and not (said.joined(most) or _initial(said, most - 1)):
            break
        if named and not (said.capital(most) or len(said.words[most]) <= _SMALL):
            break
        most += 1
    least = at if name == "words" else at + 1
    for last in range(most, least - 1, -1):
        if not named or said.capital(last - 1):
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
