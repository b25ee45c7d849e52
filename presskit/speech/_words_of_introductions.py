"""The words by which somebody says who they are, and those around a name."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from presskit.languages import Lexicon, Tokens, tokens
from presskit.speech._phrase_lists import Kinds
from presskit.text import WORD

_HEAD = 120
"""Characters in which greetings are looked for before a name."""
NAMES_SELF = ("surely_names_self", "perhaps_names_self", "points_at", "opens_with_name")
"""Lists of words before a name: those that can mean nothing else, those that can, those
that may point at somebody else, and those that are meant only where they open."""


class Naming(NamedTuple):
    """What is looked up around names, of some languages."""

    names_self: Kinds
    represents: Kinds
    represents_patterns: tuple[re.Pattern[str], ...]
    here: Kinds
    greeting: Kinds
    after_greeting: Kinds
    titles: frozenset[str]
    reports: frozenset[str]
    told_by: frozenset[str]
    asked_by: frozenset[str]
    third_person: frozenset[str]
    before_another: frozenset[str]
    speaks_of_self: frozenset[str]
    begins_job: tuple[str, ...]
    connectors: frozenset[str]
    links: frozenset[str]
    surely_for: frozenset[str]
    from_place: frozenset[str]
    before_outlet: frozenset[str]
    addressed: frozenset[str]
    joins: frozenset[str]

    def after_greetings(self, text: str, start: int, end: int) -> int:
        """Return the place where a text goes on after greetings and thanks."""
        first = WORD.search(text, start, end)
        if not first or not self.greeting.begins(first[0]):
            return start  # the usual case
        said = words_of(text, start, min(end, start + _HEAD))
        at, n, greeted = 0, len(said), False
        while at < n:
            kind, after = (self.after_greeting if greeted else self.greeting).at(
                said, at, n
            )
            if not kind and greeted:
                kind, after = self.greeting.at(said, at, n)
            if not kind:
                break
            at, greeted = after, True
        if not at:
            return start
        return said.start[at] if at < n else end

    def selves(self, text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """Yield the kind of words before a name, and where they and it begin."""
        said = words_of(text, start, end)
        for kind, first, last in self.names_self.hits(said):
            opens = not first or _stop_between(said, first - 1, first)
            if last == len(said) or (kind == "opens_with_name" and not opens):
                continue
            if text[said.end[last - 1] : said.start[last]].isspace():
                yield kind, said.start[first], said.start[last]

    def represented(self, text: str, start: int, end: int) -> list[int]:
        """Return the places where an outlet begins that somebody calls theirs."""
        said = words_of(text, start, end)
        begins = [
            said.start[last]
            for _, _, last in self.represents.hits(said)
            if last < len(said)
            and text[said.end[last - 1] : said.start[last]].isspace()
        ]
        for kind, first, _ in self.names_self.hits(said):
            if kind == "perhaps_names_self":  # with which the patterns begin
                at = said.start[first]
                found = (one.match(text, at, end) for one in self.represents_patterns)
                begins += [match.end() for match in found if match]
        return sorted(set(begins))

    def may_name(self, text: str, start: int, end: int) -> bool:
        """Return True if a part of the text may say who speaks; cheap."""
        if _TWO_CAPITALS.search(text, start, end):
            return True
        said = words_of(text, start, end)
        joins = (
            said.capital(at) and word in self.joins
            for at, word in enumerate(said.words[1:])
        )
        return any(joins) or any(self.names_self.hits(said))

    def after_here(self, text: str, start: int, end: int) -> int | None:
        """Return the end of a "here" that stands right behind a word."""
        said = words_of(text, start, end)
        for _, first, last in self.here.hits(said):
            if first and not _stop_between(said, first - 1, first):
                return said.end[last - 1]
        return None


_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я]"
_TWO_CAPITALS = re.compile(
    rf"{_CAPITAL}(?:[\w’'-]*|\.)(?:\s+[^\W\d_]{{1,3}})?\s+{_CAPITAL}"  # Ann de Lee
)


@lru_cache(maxsize=256)
def words_of(text: str, start: int, end: int) -> Tokens:
    """Return the words of a part of a text, which several look at in turn."""
    return tokens(text, start, end)


def _stop_between(said: Tokens, first: int, last: int) -> bool:
    return not said.text[said.end[first] : said.start[last]].isspace()


@lru_cache(maxsize=16)
def naming_in(words: Lexicon) -> Naming:
    """Return the phrases of a lexicon around names; the same for the same lexicon."""

    def of(*names: str) -> Kinds:
        return Kinds(**{name: words.phrases(name).entries for name in names})

    return Naming(
        names_self=of(*NAMES_SELF),
        represents=of("represents"),
        represents_patterns=words.patterns("represents"),
        here=of("here"),
        greeting=of("thanks", "greetings", "before_names"),
        after_greeting=of("after_greetings"),
        titles=words.words("honorifics"),
        reports=words.words("reports"),
        told_by=words.words("told_by"),
        asked_by=words.words("asked_by"),
        third_person=words.words("third_person"),
        before_another=words.words("before_another"),
        speaks_of_self=words.words("speaks_of_self"),
        connectors=words.words("connectors"),
        links=words.words("connectors") - words.words("leading_article"),
        surely_for=words.words("surely_for"),
        from_place=words.words("from_place"),
        before_outlet=words.words("joins_people", "determiners"),
        addressed=words.words("second_person"),
        joins=words.words("connectors") | {*words.phrases("here").entries},
        begins_job=tuple(sorted(words.words("begins_job"))),
    )
