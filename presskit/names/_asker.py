"""Labels with a word for whoever asks: "Question (Ann Lee, AP)", "Reporter 2"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from presskit.names._notes import is_note
from presskit.names._offices import last_title
from presskit.names._words import (
    ASKERS,
    ASKS,
    BEGINS_TALK,
    FIELDS,
    NOBODYS,
    NUMBERS,
)
from presskit.text import plain


class Piece(NamedTuple):
    """Words beside the word for an asker, and where they stand.

    `place` is "after" (Frage Lange), "of" (Question from Ann Lee), "apart" (in
    brackets, after a comma or a dash) or "first" (Ann Lee, Reporter).
    """

    place: str
    words: str


class Asking(NamedTuple):
    """What a label with a word for an asker says.

    `number` counts somebody unnamed (Reporter 2); `sort` is what else tells one from
    another (Male Reporter).
    """

    pieces: tuple[Piece, ...]
    number: str
    sort: str


_APART = re.compile(
    r"\s*[\[\](（）),;|]\s*|(?:\s+|(?<=\w))[–—](?:\s+|(?=\w))|\s+[-/]+\s+"
)
_OF = frozenset(
    "from of with by von vom aus de du des di da del dal della od от из від".split()
)
_TO = frozenset("for to an für para pour à a per к".split())
_ARTICLES = frozenset("the der die das dem den la le el il lo los las l".split())
_ELIDED = re.compile(r"(?:l|d|dell|un)['’](?=\w)", re.IGNORECASE)
_COUNTED = re.compile(r"(?P<word>[^\W\d]+)[.#-]?(?P<number>\d{1,3})\.?")
_NUMBER = re.compile(r"[#№(]?(?P<number>\d{1,3})(?:st|nd|rd|th|er|e|ª|º|\.)?\)?")
_SIGNS = frozenset("no nr num numero nummer number n #".split())
_NEW = frozenset("next another other new same last final unidentified local".split())
_MOST = 12


def asking(label: str) -> Asking | None:
    """Read a label with a word for whoever asks; None if it has none.

    Examples
    --------
    >>> asking("Question (Ann Lee, AP)").pieces
    (Piece(place='apart', words='Ann Lee'), Piece(place='apart', words='AP'))
    >>> asking("Male Reporter 2")
    Asking(pieces=(), number='2', sort='Male')
    >>> asking("Minister Bo Ek") is None, asking("Press Secretary") is None
    (True, True)
    """
    parts = [
        _tokens(part)
        for part in _APART.split(label)
        if part.strip(" .:") and not is_note(part)
    ]
    at = next((n for n, part in enumerate(parts) if _asks(part)), None)
    if at is None or sum(map(len, parts)) > _MOST:
        return None
    if at and not all(plain(t) in ASKS or _number(t) for t in parts[at]):
        return None  # "Ann Lee, BBC Correspondent" is a name and what its bearer does
    folded = {plain(token) for part in parts for token in part}
    if folded & FIELDS:
        return None
    before, after = _around(parts[at])
    number = ""
    for part in parts:
        if len(part) > 1 and any(t.islower() and _is_asker(t) for t in part[1:]):
            return None  # "Two questions", "Journalist – One question"
    if last_title(parts[at]) >= 0:
        return None  # "Press Secretary", "Chief Correspondent Bo Ek"
    before, number = _without_number(before, number, letters=False)
    after, number = _without_number(after, number, letters=True)
    place, after = _place(after)
    if after and (plain(after[0]) in BEGINS_TALK or not _capital(after)):
        return None
    pieces = [Piece("first", " ".join(part)) for part in parts[:at]]
    if after and place != "to":
        pieces.append(Piece(place, " ".join(after)))
    for part in parts[at + 1 :]:
        rest, number = _without_number(part, number, letters=False)
        rest = [token for token in rest if not _is_asker(token)]
        if not _capital(rest):
            return None
        if rest:
            pieces.append(Piece("apart", " ".join(rest)))
    told = [t for t in before if plain(t) not in NOBODYS | _NEW | _ARTICLES]
    if told and not _capital(told):
        return None
    return Asking(tuple(pieces), number, " ".join(told))


def _tokens(part: str) -> list[str]:
    """Return the words of a part of a label; a number that is written on parted."""
    tokens: list[str] = []
    for token in part.split():
        counted = _COUNTED.fullmatch(token)
        sides = token.split("/")
        if counted and plain(counted["word"]) in ASKS:
            tokens += [counted["word"], counted["number"]]
        elif len(sides) > 1 and plain(token) not in ASKERS and plain(sides[0]) in ASKS:
            tokens += [sides[0], *sides[1:]]
        else:
            tokens.append(token)
    return tokens


def _is_asker(token: str) -> bool:
    return plain(token) in ASKERS


def _asks(part: Sequence[str]) -> bool:
    """Return True if part of a label has a word for an asker or is one, as Q."""
    words = [plain(token) for token in part]
    if any(word in ASKERS for word in words):
        return True
    rest = {word for word in words if not _number(word)} - NOBODYS - _ARTICLES - _SIGNS
    said = [word for word in words if not _number(word)]
    if said and said[0] in {"q", "j"} and (len(said) == 1 or said[1] in _OF):
        return True
    if words and words[-1] in {"media", "press", "corps"}:
        return True  # "Local Media"
    return bool(rest) and rest <= ASKS


def _around(part: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the words before and after those for an asker."""
    words = [plain(token) for token in part]
    found = [n for n, word in enumerate(words) if word in ASKERS]
    found = found or [n for n, word in enumerate(words) if word in ASKS]
    return list(part[: found[0]]), list(part[found[-1] + 1 :])


def _number(token: str) -> str:
    found = _NUMBER.fullmatch(token)
    return found["number"].lstrip("0") or "0" if found else ""


def _without_number(
    tokens: Sequence[str], known: str, *, letters: bool
) -> tuple[list[str], str]:
    """Return the words without a number that counts askers, and the number."""
    rest: list[str] = []
    number = known
    for token in tokens:
        word = plain(token)
        found = _number(token) or NUMBERS.get(word, "")
        if letters and not found and len(tokens) == 1 and len(word) == 1:
            found = word
        if found and not number:
            number = found
            while rest and (plain(rest[-1]) in _SIGNS or not plain(rest[-1])):
                rest.pop()
        elif word or token == "&":
            rest.append(token)
    return rest, number


def _place(after: Sequence[str]) -> tuple[str, list[str]]:
    """Return how words after the word for an asker are joined to it, and the words."""
    if not after:
        return "after", []
    first = after[0].lower()
    place = "of" if first in _OF else "to" if first in _TO else "after"
    job = place == "to" and first == "for"
    rest = list(after) if place == "after" else list(after[1:])
    while rest and rest[0].lower() in _ARTICLES:
        if rest[0][0].isupper() and place == "after":
            break
        rest = rest[1:]
    if rest and place != "after":
        rest[0] = _ELIDED.sub("", rest[0])
    return ("of" if job else place), rest


def _capital(tokens: Sequence[str]) -> bool:
    """Return True if words could be a name; small letters are for particles."""
    large = [token for token in tokens if not token[0].islower()]
    small = [token for token in tokens if token[0].islower()]
    return not tokens or 0 < len(large) > len(small) - 2
