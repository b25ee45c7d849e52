"""Names in a text, in the order of its words, and what stands in their place."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from presskit.languages import ALL, plain
from presskit.schema.roles import JOURNALIST, MODERATOR, PRINCIPAL
from presskit.text.contact import reached

_TOKEN = re.compile(
    r"(?:[^\W_][\u0300-\u036f]*)+(?:['’‘ʼ](?!s\b)(?:[^\W_][\u0300-\u036f]*)+)*"
)
_BETWEEN = re.compile(r"[\W_]{1,3}")  # what stands between the words of one name
_IN_IDS = frozenset("-_.@/+")
_LONGEST_TERM = 60  # characters of what a table of words lists
_OPENS = re.compile(r"(?:^|[>“„\"'‘(\[«])[^\W\d_A-Z ]*(?: [^\W\d_A-Z ]+)* ?$")
_CLOSES = re.compile(r"(?: [^\W\d_A-Z ]+)* ?(?:$|[<”“\"'’)\]»])")
_GOES_ON = re.compile(r"[^\W\d_A-Z],? $")  # before a word that begins no sentence
_FEW_CAPITALS = 0.01  # of the words of a talk that is printed without them
_FEWEST = 2  # letters of a word that stands for a person
_WORDS = {PRINCIPAL: "principal", MODERATOR: "moderator", JOURNALIST: "journalist"}
_NOBODY = "speaker"
_ANY = "somebody"
_ELLIPSIS = "…"
_SEEN = 3  # letters of a name that is cut, by which it can be known


class Person(NamedTuple):
    """Somebody who speaks: the role, and the names under which they are printed."""

    role: str
    names: tuple[str, ...]


class Mask(NamedTuple):
    """Characters of a text, and what is written in their place."""

    start: int
    end: int
    text: str


class _Token(NamedTuple):
    start: int
    end: int
    key: str
    capital: bool


class Names:
    """What stands in the place of the names of some people.

    Parameters
    ----------
    people : sequence of Person
        Whose names are hidden, in the order in which they are numbered.
    kept : iterable of str
        Names that stay, where they stand in full: of others, and of outlets.
    talk : iterable of str
        What is said. A given name that is a word of it, too ("Will"), is hidden beside
        a surname only; where it is printed without capitals, names are known without.

    Examples
    --------
    >>> names = Names([Person("journalist", ("Ida Moss",))], ["Harbor Daily"])
    >>> names.text("Ida, please. Ida Moss, Harbor Daily: Moss’s ida-moss.txt")
    'journalist 1, please. journalist 1, Harbor Daily: journalist 1’s journalist-1.txt'
    >>> names.text("Write to moss@example.org")
    'Write to [e-mail address]'
    """

    def __init__(
        self,
        people: Sequence[Person],
        kept: Iterable[str] = (),
        talk: Iterable[str] = (),
    ) -> None:
        self._stand_ins = _stand_ins(people)
        self._common, self._uncased = _small(talk)
        self._mononyms = {
            stand_in
            for person, stand_in in zip(people, self._stand_ins, strict=True)
            if all(len(_keys(name)) == 1 for name in person.names)
        }
        self._full: dict[str, list[tuple[tuple[str, ...], str | None]]] = {}
        self._single: dict[str, str] = {}
        self._inside: dict[str, str] = {}  # names within a sentence, else words
        self._last: set[str] = set()  # surnames, as far as one can tell
        for name in kept:
            keys = _keys(name)
            if len(keys) > 1:
                self._add(keys, None)
        for person, stand_in in zip(people, self._stand_ins, strict=True):
            for name in person.names:
                self._add_name(name, stand_in)
        for own in self._full.values():
            own.sort(key=lambda one: (-len(one[0]), one[1] is None))

    def __bool__(self) -> bool:
        return bool(self._stand_ins)

    def _add(self, keys: tuple[str, ...], stand_in: str | None) -> None:
        self._full.setdefault(keys[0], []).append((keys, stand_in))

    def _add_name(self, name: str, stand_in: str) -> None:
        tokens = _tokens(name)
        keys = tuple(one.key for one in tokens)
        if not keys:
            return
        if len(keys) > 1:
            self._add(keys, stand_in)
            self._add((*keys[-1:], *keys[:-1]), stand_in)
            self._add(("".join(keys),), stand_in)
        for at, one in enumerate(tokens):
            last = at == len(tokens) - 1
            self._last |= {one.key} if last else set()
            if len(one.key) < _FEWEST or not (last or one.capital):
                continue
            if last or one.key not in self._common:
                self._alone(one.key, stand_in)
            elif one.key not in ALL.calendar:
                self._alone(one.key, stand_in, self._inside)
        parts = [plain(part) for part in re.split(r"['’‘ʼ]", name.split()[-1])[1:]]
        for part in parts:  # "O’Leary", of which HTML makes two words
            if len(part) > _FEWEST:
                self._alone(part, stand_in)

    def _alone(
        self, key: str, stand_in: str, among: dict[str, str] | None = None
    ) -> None:
        """Let one word stand for somebody; that of two is neither's."""
        known = self._single if among is None else among
        other = known.get(key, stand_in)
        same = other.rpartition(" ")[0] == stand_in.rpartition(" ")[0]
        both = stand_in.rpartition(" ")[0] if same else _ANY
        known[key] = stand_in if other == stand_in else both or _ANY

    def masks(self, text: str) -> list[Mask]:
        """Return the parts of a text to hide, in order and without overlaps."""
        found: list[Mask] = [
            Mask(start, end, f"[{kind}]") for start, end, kind in reached(text)
        ]
        taken = [(one.start, one.end) for one in found]
        tokens = _tokens(text)
        at = 0
        while at < len(tokens):
            n, stand_in = self._at(text, tokens, at)
            if n and stand_in is not None:
                start, end = tokens[at].start, tokens[at + n - 1].end
                if not any(a < end and start < b for a, b in taken):
                    in_id = _in_id(text, start, end)
                    said = stand_in.replace(" ", "-") if in_id else stand_in
                    found.append(Mask(start, end, said))
            at += n or 1
        return sorted(found)

    def _at(
        self, text: str, tokens: Sequence[_Token], at: int
    ) -> tuple[int, str | None]:
        """Return the number of words from one on that are a name, and its stand-in."""
        n, stand_in = self._full_at(text, tokens, at)
        first = tokens[at]
        if n:
            return n, stand_in
        if first.key not in self._single:
            inside = self._inside.get(first.key)
            before = text[max(0, first.start - 3) : first.start]
            if inside and first.capital and _GOES_ON.search(before):
                return (0, None) if self._goes_on(text, tokens, at) else (1, inside)
            return self._cut(text, first)
        if not (first.capital or self._uncased or self._alone_in(text, first)):
            return 0, None
        if first.key in ALL.calendar and _dated(text, first):
            return 0, None
        if first.key not in self._last and self._goes_on(text, tokens, at):
            return 0, None  # "Ida Holm" is somebody else
        return 1, self._single[first.key]

    def _cut(self, text: str, token: _Token) -> tuple[int, str | None]:
        """Return a name of which a label shows the first letters alone: "Mos…"."""
        if not (_is_cut(text, token) and token.capital and len(token.key) >= _SEEN):
            return 0, None
        whose = {own for key, own in self._single.items() if key.startswith(token.key)}
        return (1, whose.pop() if len(whose) == 1 else _ANY) if whose else (0, None)

    def _goes_on(self, text: str, tokens: Sequence[_Token], at: int) -> bool:
        """Return True if a surname that is nobody's here follows a given name."""
        if at + 1 == len(tokens):
            return False
        one, two = tokens[at], tokens[at + 1]
        beside = text[one.end : two.start] == " " and text[two.start].isupper()
        return beside and two.key not in self._last and not text[one.start :].isupper()

    def _alone_in(self, text: str, token: _Token) -> bool:
        """Return True if a word in small letters is a name: in an id, or a term."""
        if token.key in self._common:
            return False
        return _is_term(text, token) or _in_id(text, token.start, token.end)

    def _full_at(
        self, text: str, tokens: Sequence[_Token], at: int
    ) -> tuple[int, str | None]:
        """Return the number of words that are a full name here, and its stand-in."""
        for keys, stand_in in self._full.get(tokens[at].key, ()):
            own = tokens[at : at + len(keys)]
            said = tuple(one.key for one in own)
            if len(said) < len(keys):
                continue
            cut = _is_cut(text, own[-1]) and keys[-1].startswith(said[-1])
            if (said == keys or (cut and said[:-1] == keys[:-1])) and all(
                _BETWEEN.fullmatch(text, one.end, two.start)
                for one, two in pairwise(own)
            ):
                return len(keys), stand_in
        return 0, None

    def named(self, text: str) -> set[str]:
        """Return the stand-ins of those whom a text names as fully as anything does."""
        words = map(_key, set(_TOKEN.findall(text)))
        if self._first_words.isdisjoint(words) and _ELLIPSIS not in text:
            return set()
        tokens, found = _Looked(text), set()
        # Nearly all words begin no name: they are not looked at twice.
        for at in tokens.which(self._first_words, _ELLIPSIS in text):
            n, stand_in = self._full_at(text, tokens, at)
            if not n:
                n, stand_in = self._at(text, tokens, at)
                stand_in = stand_in if stand_in in self._mononyms else None
            found.add(stand_in)
        return found - {None}

    @cached_property
    def _first_words(self) -> frozenset[str]:
        """The words with which a name in full begins, or that are all of one."""
        alone = {key for key, own in self._single.items() if own in self._mononyms}
        return frozenset(alone.union(self._full))

    def text(self, text: str) -> str:
        """Return a text without the names, addresses and numbers."""
        masks = self.masks(text)
        if not masks:
            return text
        pieces, at = [], 0
        for start, end, said in masks:
            pieces += [text[at:start], said]
            at = end
        return "".join([*pieces, text[at:]])


def _stand_ins(people: Sequence[Person]) -> list[str]:
    """Return the numbered role of each person."""
    counts: dict[str, int] = {}
    made = []
    for person in people:
        word = _WORDS.get(person.role, _NOBODY)
        counts[word] = counts.get(word, 0) + 1
        made.append(f"{word} {counts[word]}")
    return made


def _is_cut(text: str, token: _Token) -> bool:
    """Return True if a word is the last of a text that is shown in part."""
    return text.startswith(_ELLIPSIS, token.end)


def _in_id(text: str, start: int, end: int) -> bool:
    """Return True if words are part of an address, an id or the name of a file."""
    if _IN_IDS & set(text[start:end]) and not any(map(str.isspace, text[start:end])):
        return True
    before = text[start - 1 : start] in _IN_IDS
    after = text[end : end + 1] in _IN_IDS and text[end + 1 : end + 2].isalnum()
    return before or after


def _is_term(text: str, token: _Token) -> bool:
    """Return True if a word is listed or quoted in small letters: “moss”, “ms moss”."""
    first = text[max(0, token.start - _LONGEST_TERM) : token.start]
    last = text[token.end : token.end + _LONGEST_TERM]
    return bool(_OPENS.search(first) and _CLOSES.match(last))


def _dated(text: str, token: _Token) -> bool:
    """Return True if a digit stands beside a word: "3 May", "May 2023"."""
    before = text[max(0, token.start - 2) : token.start].rstrip(" .-")
    after = text[token.end : token.end + 2].lstrip(" ,-")
    return before[-1:].isdigit() or after[:1].isdigit()


@lru_cache(maxsize=1 << 16)
def _key(token: str) -> str:
    return plain(unicodedata.normalize("NFC", token))


def _tokens(text: str) -> list[_Token]:
    return list(map(_token, _TOKEN.finditer(text)))


class _Looked(Sequence[_Token]):
    """The words of a text, made when they are looked at: most never are."""

    def __init__(self, text: str) -> None:
        self._text, self._found = text, list(_TOKEN.finditer(text))

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, at):
        own = self._found[at]
        return list(map(_token, own)) if isinstance(at, slice) else _token(own)

    def which(self, keys: frozenset[str], cut: bool) -> list[int]:
        """Return the words with one of some keys; if `cut`, also those cut short."""
        return [
            at
            for at, one in enumerate(self._found)
            if _key(one[0]) in keys or (cut and _is_cut(self._text, _token(one)))
        ]


def _token(found: re.Match) -> _Token:
    return _Token(*found.span(), _key(found[0]), not found[0][0].islower())


def _keys(name: str) -> tuple[str, ...]:
    return tuple(one.key for one in _tokens(name))


def moved(masks: Sequence[Mask], place: int) -> int:
    """Return the new position of a place of a text that was changed in parts.

    Examples
    --------
    >>> masks = [Mask(4, 12, "journalist 1")]
    >>> [moved(masks, place) for place in (0, 4, 8, 12, 20)]
    [0, 4, 8, 16, 24]
    """
    shift = 0
    for start, end, said in masks:
        if place < end:
            return (
                min(place, start + len(said)) + shift
                if place > start
                else place + shift
            )
        shift += len(said) - (end - start)
    return place + shift


def _small(texts: Iterable[str]) -> tuple[frozenset[str], bool]:
    """Return the words in small letters, and whether there are hardly any others."""
    small: set[str] = set()
    n = capitals = 0
    for text in texts:
        words = Counter(_TOKEN.findall(text))
        n += words.total()
        capitals += sum(times for word, times in words.items() if word[0].isupper())
        new = {_key(word) for word in words if word[0].islower()} - small
        if new:  # of few texts: only there it counts where a word stands
            small.update(
                one.key
                for one in _tokens(text)
                if one.key in new
                and not one.capital
                and not _in_id(text, one.start, one.end)
            )
    uncased = bool(n) and capitals < n * _FEW_CAPITALS
    return frozenset() if uncased else frozenset(small), uncased


def people_of(rows: Iterable[Mapping[str, str]]) -> list[Person]:
    """Return people from rows that have their id, role and one name each."""
    names: dict[tuple[str, str], dict[str, None]] = {}
    for row in rows:
        names.setdefault((row["speaker_id"], row["role"]), {})[row["name"]] = None
    return [Person(role, tuple(own)) for (_, role), own in names.items()]
