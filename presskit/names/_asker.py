"""Labels with a word for whoever asks: "Question (Ann Lee, AP)", "Reporter 2"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from presskit.languages import ALL, Lexicon
from presskit.names._elision import without_elision
from presskit.names._label_notes import is_note
from presskit.names._offices import last_title
from presskit.names._outlets import find_outlet
from presskit.names._unspaced import before_last_word
from presskit.names._words import ASKERS, ASKS, NOBODIES
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
_COUNTED = re.compile(r"(?P<word>[^\W\d]+)[.#-]?(?P<number>\d{1,3})\.?")
_NUMBER = re.compile(r"[#№(]?(?P<number>\d{1,3})(?:st|nd|rd|th|er|e|ª|º|\.)?\)?")
_ARTICLES = ("articles", "contracted_articles")
_MOST = 12


def asking(label: str, lexicon: Lexicon = ALL) -> Asking | None:
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
        _tokens(part, lexicon)
        for part in _APART.split(label)
        if part.strip(" .:") and not is_note(part, lexicon)
    ]
    at = next((n for n, part in enumerate(parts) if _asks(part, lexicon)), None)
    if at is None or sum(map(len, parts)) > _MOST:
        return None
    asks, askers = lexicon.words(*ASKS), lexicon.words(*ASKERS)
    if at and not all(plain(t) in asks or _number(t) for t in parts[at]):
        return None  # "Ann Lee, BBC Correspondent" is a name and what its bearer does
    folded = {plain(token) for part in parts for token in part}
    if folded & lexicon.words("fields"):
        return None
    before, after = _around(parts[at], lexicon)
    number = ""
    for part in parts:
        if _is_another(part, lexicon):
            continue
        if len(part) > 1 and any(t.islower() and plain(t) in askers for t in part[1:]):
            return None  # "Two questions", "Journalist – One question"
    if last_title(parts[at], lexicon) >= 0:
        return None  # "Press Secretary", "Chief Correspondent Bo Ek"
    before, number = _without_number(before, number, lexicon)
    after, number = _without_number(after, number, lexicon, letters=True)
    place, after = _place(after, lexicon)
    begins = lexicon.words("begins_talk")
    if after and (plain(after[0]) in begins or not _capital(after)):
        return None
    pieces = [Piece("first", " ".join(part)) for part in parts[:at]]
    if after and place != "to":
        pieces.append(Piece(place, " ".join(after)))
    for part in parts[at + 1 :]:
        rest, number = _without_number(part, number, lexicon)
        rest = [token for token in rest if plain(token) not in askers]
        if not _capital(rest) and find_outlet(" ".join(rest)) is None:  # "dpa" is one
            return None
        if rest:
            pieces.append(Piece("apart", " ".join(rest)))
    small = lexicon.words(*NOBODIES, "another", *_ARTICLES)
    told = [t for t in before if plain(t) not in small]
    if told and not _capital(told):
        return None
    return Asking(tuple(pieces), number, " ".join(told))


def _tokens(part: str, lexicon: Lexicon) -> list[str]:
    """Return the words of a part of a label; a number that is written on parted."""
    tokens: list[str] = []
    asks, askers = lexicon.words(*ASKS), lexicon.words(*ASKERS)
    for token in part.split():
        counted = _COUNTED.fullmatch(token)
        sides = token.split("/")
        if counted and plain(counted["word"]) in asks:
            tokens += [counted["word"], counted["number"]]
        elif len(sides) > 1 and plain(token) not in askers and plain(sides[0]) in asks:
            tokens += [sides[0], *sides[1:]]
        elif written_on := before_last_word(token, askers):
            tokens += written_on
        else:
            tokens.append(token)
    return tokens


def _asks(part: Sequence[str], lexicon: Lexicon) -> bool:
    """Return True if part of a label has a word for an asker or is one, as Q."""
    words = [plain(token) for token in part]
    if not lexicon.words(*ASKERS).isdisjoint(words):
        return True
    small = lexicon.words(*NOBODIES, *_ARTICLES, "number_signs")
    rest = {word for word in words if not _number(word)} - small
    said = [word for word in words if not _number(word)]
    letter = bool(said) and said[0] in lexicon.words("question_letters")
    if letter and (len(said) == 1 or said[1] in lexicon.words("asks_for")):
        return True
    if words and words[-1] in lexicon.words("press"):
        return True  # "Local Media"
    return bool(rest) and rest <= lexicon.words(*ASKS)


def _is_another(part: Sequence[str], lexicon: Lexicon) -> bool:
    """Return True for "Another reporter", "Un journaliste": who asks, no question."""
    words = [plain(token) for token in part]
    who = lexicon.words("askers") - lexicon.words("question_words")
    return len(words) == 2 and words[0] in lexicon.words("another") and words[1] in who


def _around(part: Sequence[str], lexicon: Lexicon) -> tuple[list[str], list[str]]:
    """Return the words before and after those for an asker."""
    words = [plain(token) for token in part]
    found = [n for n, word in enumerate(words) if word in lexicon.words(*ASKERS)]
    asks = lexicon.words(*ASKS)
    found = found or [n for n, word in enumerate(words) if word in asks]
    return list(part[: found[0]]), list(part[found[-1] + 1 :])


def _number(token: str) -> str:
    found = _NUMBER.fullmatch(token)
    return found["number"].lstrip("0") or "0" if found else ""


def _without_number(
    tokens: Sequence[str], known: str, lexicon: Lexicon, *, letters: bool = False
) -> tuple[list[str], str]:
    """Return the words without a number that counts askers, and the number."""
    rest: list[str] = []
    number = known
    numbers, signs = lexicon.table("numbers"), lexicon.words("number_signs")
    for token in tokens:
        word = plain(token)
        found = _number(token) or numbers.get(word, "")
        if letters and not found and len(tokens) == 1 and len(word) == 1:
            found = word
        if found and not number:
            number = found
            while rest and (plain(rest[-1]) in signs or not plain(rest[-1])):
                rest.pop()
        elif word or token == "&":
            rest.append(token)
    return rest, number


def _place(after: Sequence[str], lexicon: Lexicon) -> tuple[str, list[str]]:
    """Return the link from the word for an asker to the words after it, and these."""
    if not after:
        return "after", []
    first = plain(after[0])
    of, to = lexicon.words("asks_for"), lexicon.words("asks_to")
    place = "of" if first in of else "to" if first in to else "after"
    job = place == "to" and first in lexicon.words("works_for")
    rest = list(after) if place == "after" else list(after[1:])
    while rest and plain(rest[0]) in lexicon.words(*_ARTICLES):
        if rest[0][0].isupper() and place == "after":
            break
        rest = rest[1:]
    if rest and place != "after":
        rest[0] = without_elision(rest[0], lexicon)
    return ("of" if job else place), rest


def _capital(tokens: Sequence[str]) -> bool:
    """Return True if words could be a name; small letters are for particles."""
    large = [token for token in tokens if not token[0].islower()]
    small = [token for token in tokens if token[0].islower()]
    return not tokens or 0 < len(large) > len(small) - 2
