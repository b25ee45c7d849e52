"""The phrases of a lexicon, as they are looked up together."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from presskit.languages import Lexicon
from presskit.names import OFFICES
from presskit.speech._phrase_lists import Kinds


class Known(NamedTuple):
    """The phrases of some languages, as they are looked up together."""

    floor: Kinds
    giving: Kinds
    floor_sentence: Kinds
    thanking: Kinds
    courtesy: Kinds
    greeting: Kinds
    saying_hello: Kinds
    asks_to_speak: Kinds
    parting: Kinds
    again: Kinds
    again_sentence: Kinds
    unheard: Kinds
    meaning: Kinds
    housekeeping: Kinds
    housekeeping_sentence: Kinds
    going_on: Kinds
    before_going_on: Kinds
    turn_opening: Kinds
    assent: Kinds
    objecting: Kinds
    cue: Kinds
    calling: Kinds
    beside_calls: Kinds
    opening: Kinds
    correcting: Kinds
    titles: frozenset[str]
    titles_of_offices: frozenset[str]
    articles: frozenset[str]
    never_a_name: frozenset[str]
    links: frozenset[str]


@lru_cache(maxsize=16)
def known_in(words: Lexicon) -> Known:
    """Return the phrases of a lexicon; the same ones for the same lexicon."""

    def of(*names: str, **more: Sequence[str]) -> Kinds:
        return Kinds(**{n: words.phrases(n).entries for n in names}, **more)

    def nameless(*names: str) -> Kinds:
        lists = {name: words.phrases(name).entries for name in names}
        return Kinds(
            **{n: [e for e in own if "{person}" not in e] for n, own in lists.items()}
        )

    honorifics = sorted(words.words("honorifics"))
    titles = sorted(words.words("honorifics", *OFFICES))
    floor = ("looks_like_floor", "gives_floor")
    polite = ("looks_like_thanks", "thanks", "farewells", "greetings", "courtesies")
    return Known(
        floor=of(*floor),
        giving=of("gives_floor", "floor_words", "asks_to_speak"),
        floor_sentence=of(*floor, "floor_words", "beside_floor", titles=titles),
        thanking=of("looks_like_thanks", "thanks", "farewells"),
        courtesy=of(*polite, "assents", titles=titles),
        greeting=of("greetings", "thanks", "assents", titles=honorifics),
        saying_hello=of("greetings"),
        asks_to_speak=of("asks_to_speak"),
        parting=of(*polite[:3], "looks_like_closing", "closes"),
        again=of("not_heard", "say_again", "asks_again"),
        again_sentence=of("not_heard", "say_again", "asks_again", *polite[3:]),
        unheard=of("not_heard"),
        meaning=of("asks_meaning"),
        housekeeping=of("housekeeping"),
        housekeeping_sentence=of("housekeeping", *polite, "assents", titles=titles),
        going_on=of("goes_on"),
        before_going_on=of("asks_again", "assents"),
        turn_opening=of("follows_others", "follows_up", "introduces"),
        assent=of("assents", titles=honorifics),
        objecting=of("objections"),
        cue=nameless(*floor, "floor_words", "beside_floor"),
        calling=of("looks_like_calls", "calls"),
        beside_calls=of("beside_calls"),
        opening=of("openings"),
        correcting=of("corrects"),
        titles=words.words("honorifics"),
        articles=words.words("articles", "determiners"),
        titles_of_offices=words.words("honorifics", *OFFICES),
        links=words.words("connectors") - words.words("leading_article"),
        never_a_name=frozenset(words.phrases("never_a_name").entries),
    )
