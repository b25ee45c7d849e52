"""The stretches of words in an article that stand for somebody."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from presskit.languages import lexicon
from presskit.names import (
    OFFICES,
    find_outlet,
    office_in,
    parse,
)
from presskit.text import plain

TOKEN = re.compile(r"[^\W_](?:[\w'’.-]*\w)?|[,;:()–—]")
_POSSESSIVE = re.compile(r"['’]s?$")
_LONG = 6  # letters of an office that is told at the end of a longer word
_LONGEST = 4  # tokens before an office in small letters: "the deputy prime minister"


class Said(NamedTuple):
    """Whom some words call the speaker; '' or empty where they do not say.

    `name` is a person, `office` what they are, `outlets` ids of whom they ask for;
    `asks` says that they are called a reporter. `words` are as printed.
    """

    words: str
    name: str = ""
    office: str = ""
    outlets: tuple[str, ...] = ()
    asks: bool = False


class Phrase(NamedTuple):
    """A stretch of tokens that stands for somebody; `said` is None for a pronoun."""

    first: int
    last: int
    said: Said | None


def is_determiner(word: str) -> bool:
    """Return True for "the", "eine", "les"."""
    return plain(word) in lexicon().words("determiners")


def is_preposition(word: str) -> bool:
    """Return True for "by", "von", "avec"."""
    return plain(word) in lexicon().words("prepositions")


def is_saying(word: str) -> bool:
    """Return True for a verb of saying: "said", "erklärte"."""
    return plain(word) in lexicon().words("saying")


def names_nobody(word: str) -> bool:
    """Return True for a word that is no name, though it may have a capital."""
    words, folded = lexicon(), plain(word)
    return (
        folded in words.words("not_names")
        or folded in words.words("sources_of_words")
        or folded in words.calendar
    )


def phrases_of(tokens: Sequence[str]) -> list[Phrase]:
    """Return the stretches of tokens that stand for somebody, in their order."""
    found, at = [], 0
    while at < len(tokens):
        if tokens[at].casefold() in lexicon().accented("pronouns"):
            found.append(Phrase(at, at, None))
            at += 1
            continue
        last = _run(tokens, at)
        if last < at:
            at += 1
            continue
        said, end = _read(tokens, at, last), last
        if said is None:
            at = last + 1
            continue
        outlets, behind = _behind(tokens, last)
        if outlets:
            said, end = said._replace(outlets=said.outlets + outlets), behind
        found.append(Phrase(at, end, said))
        at = end + 1
    return _apposed(tokens, found)


def _apposed(tokens: Sequence[str], found: Sequence[Phrase]) -> list[Phrase]:
    """Join "the Secretary General of NATO, Bo Ek", which stands for one person."""
    made: list[Phrase] = []
    for phrase in found:
        office = next(
            (
                one
                for one in made[-2:]
                if one.said and one.said.office and not one.said.name
            ),
            None,
        )
        between = tokens[office.last + 1 : phrase.first] if office else []
        if (
            phrase.said
            and phrase.said.name
            and between[-1:] == [","]
            and between.count(",") == 1
            and len(between) <= _LONGEST
        ):
            said = phrase.said._replace(office=office.said.office)
            del made[made.index(office) :]
            made.append(Phrase(office.first, phrase.last, said))
        else:
            made.append(phrase)
    return made


def _run(tokens: Sequence[str], at: int) -> int:
    """Return the last token of the words for somebody that begin here."""
    last = at - 1
    for n in range(at, len(tokens)):
        token, small = tokens[n], tokens[n].casefold()
        bare = plain(_POSSESSIVE.sub("", token))
        if small in _small_words() and last >= at and n + 1 < len(tokens):
            if tokens[n + 1][0].isupper():
                continue
            break
        named = token[0].isupper() and not (names_nobody(bare) or is_saying(small))
        if is_determiner(small) and not (token[0].isupper() and last >= at):
            break
        if not (named or _asks(bare) or _office(token) or _leads(tokens, n, at)):
            break
        last = n
        if token.endswith(("’", "'")) and not named:
            break
    return last


def _small_words() -> frozenset[str]:
    """Return the small words inside a name, not "y": "Ida van der Berg"."""
    return lexicon().words("name_particles") - lexicon().words("joins_verbs")


def _asks(word: str) -> bool:
    """Return True for what articles call those who ask, whom they do not name."""
    return word in lexicon().words("askers")


def _office(token: str) -> bool:
    return token[0].isalpha() and office_in(token)


def _leads(tokens: Sequence[str], n: int, first: int) -> bool:
    """Return True for "deputy prime" in "the deputy prime minister"."""
    begins = (
        n == first or tokens[first][0].islower() or tokens[first][-2:] in ("’s", "'s")
    )
    after = tokens[n + 1 : n + _LONGEST]
    office = next((k for k, one in enumerate(after) if _office(one)), None)
    return bool(
        begins
        and first
        and tokens[n][0].islower()
        and is_determiner(tokens[first - 1])
        and office is not None
        and all(t[0].isalpha() and not is_preposition(t) for t in after[:office])
        and not is_preposition(tokens[n])
        and not is_saying(tokens[n])
    )


def _read(tokens: Sequence[str], first: int, last: int) -> Said | None:
    """Return the speaker whom some tokens call so; None if they are nobody's name."""
    printed = [
        piece
        for token in tokens[first : last + 1]
        for piece in (token.split("-") if _office(token) else [token])
    ]
    own = [_POSSESSIVE.sub("", token) for token in printed]
    words, outlets = " ".join(tokens[first : last + 1]), ()
    for n in range(len(own), 0, -1):
        if outlet := find_outlet(" ".join(own[:n])):
            outlets, own, printed = (outlet.outlet_id,), own[n:], printed[n:]
            break
    owners = [n for n, token in enumerate(printed[:-1]) if _POSSESSIVE.search(token)]
    own = own[owners[-1] + 1 :] if owners else own  # "Norway’s Ida Brandt"
    jobs = [n for n, token in enumerate(own) if _asks(plain(token))]
    if jobs:
        own = own[jobs[-1] + 1 :]
    words = _POSSESSIVE.sub("", words)
    if first and is_determiner(tokens[first - 1]):
        words = f"{tokens[first - 1].casefold()} {words}"
    if not own:
        return Said(words, outlets=outlets, asks=bool(jobs))
    while len(own) > 1 and _compound(own[0]) and not office_in(own[0]):
        own = own[1:]
    part = parse(" ".join(_titled(own)))
    name, office = (part.name, part.office) if part else (" ".join(own), "")
    former = lexicon().words("former")
    if former & {plain(token) for token in own} or (
        first and tokens[first - 1].casefold() in former
    ):
        office = ""  # the source gives the one of that day
        if not name:
            return Said(words, outlets=outlets)
    if name and not office and _no_person(tokens, first, own):
        return Said(words, outlets=outlets) if outlets else None
    return Said(words, name, office, outlets, bool(jobs))


def _compound(word: str) -> bool:
    """Return True for an office in one word with what it is for: "Außenminister"."""
    folded = plain(word)
    offices = lexicon().words(*OFFICES)
    return any(folded.endswith(one) for one in offices if len(one) >= _LONG)


def _titled(words: Sequence[str]) -> list[str]:
    """Return words with capitals, as a label prints them: "Foreign Minister"."""
    return [
        word if plain(word) in _small_words() else f"{word[0].upper()}{word[1:]}"
        for word in words
    ]


def _no_person(tokens: Sequence[str], first: int, own: Sequence[str]) -> bool:
    """Return True for "the Kremlin", "NATO", "Officials": no names by their shape."""
    if len(own) > 1:
        return False
    article = first > 0 and is_determiner(tokens[first - 1])
    plural = first == 0 and own[0].endswith("s")
    return article or own[0].isupper() or plural


def _behind(tokens: Sequence[str], last: int) -> tuple[tuple[str, ...], int]:
    """Return the outlets of "Ann Lee of Reuters" or "(Reuters)", and where they end."""
    at, before = last + 1, lexicon().words("works_for")
    while at < len(tokens) and (
        tokens[at] in (",", "(")
        or tokens[at].casefold() in before
        or is_determiner(tokens[at])
    ):
        at += 1
    if at == last + 1:
        return (), last
    for end in range(min(len(tokens), at + 5), at, -1):
        name = _POSSESSIVE.sub("", " ".join(tokens[at:end]))
        if tokens[at][0].isupper() and (outlet := find_outlet(name)):
            closes = end < len(tokens) and tokens[end] in (",", ")")
            return (outlet.outlet_id,), end - 1 + closes
    return (), last
