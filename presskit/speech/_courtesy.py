"""Greetings, thanks and goodbyes."""

import re
from bisect import bisect_left

from presskit.languages import Lexicon, Tokens, lexicon, tokens
from presskit.speech._phrases_of_lexicon import Known, known_in
from presskit.text import has_question_mark, inaudible

_BROKEN_OFF = re.compile(r"(?:--|[–—])\s*$")
_CALLED = re.compile(r"\s*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2},(?=\s)")
"""A name by which somebody is spoken to before a courtesy: "Carl Moss, thank you."."""
POLITE = 200
"""Characters that nobody needs to thank."""


def only_courtesy(text: str, words: Lexicon | None = None) -> bool:
    """Return True if words only thank, greet, say goodbye or assent.

    Examples
    --------
    >>> only_courtesy("Thank you very much, Mr. Minister.")
    True
    >>> only_courtesy("Thank you. Why?")
    False
    """
    if len(text) > POLITE:  # it need not be read
        return False
    return is_courtesy(text, tokens(text), known_in(words or lexicon()))


def is_courtesy(text: str, said: Tokens, known: Known) -> bool:
    """Return True if the words of a text are courtesies, and nothing else."""
    if has_question_mark(text) or len(text) > POLITE or inaudible().search(text):
        return False
    if _BROKEN_OFF.search(text):  # "Thank you —": more was to come
        return False
    kinds = known.courtesy.cover(said)
    if not kinds and (called := _CALLED.match(text)):
        first = bisect_left(said.start, called.end())
        kinds = known.courtesy.cover(said, first) & {"thanks", "farewells"}
    return bool(kinds) and "looks_like_thanks" not in kinds


_ADDRESS = 40
"""Characters in which somebody is addressed."""
_LONGEST = 5
"""Words of an address."""
_FIRST = 8
"""Words among which somebody who takes the floor says hello: "Sir, good evening."."""


def says_hello(said: Tokens, known: Known) -> bool:
    """Return True if a turn begins with thanks, or a greeting is among its first words.

    >>> from presskit.languages import lexicon, tokens
    >>> known = known_in(lexicon("en"))
    >>> said = "Sir, good evening. Why?", "Thank you. Why?", "Mr. President, why?"
    >>> [says_hello(tokens(one), known) for one in said]
    [True, True, False]
    """
    end = len(said.words)
    if not end:
        return False
    if known.saying_hello.stand_in(said, 0, min(end, _FIRST)):
        return True
    return known.thanking.at(said, 0, end)[0] == "thanks"


def addresses(said: Tokens, known: Known) -> bool:
    """Return True if a turn begins with a title and what follows it, up to a comma.

    >>> from presskit.languages import lexicon, tokens
    >>> known = known_in(lexicon("en"))
    >>> said = "Prime Minister, why?", "Ms Lee, why?", "Sir, why?", "Minister Lee asks."
    >>> [addresses(tokens(one), known) for one in said]
    [True, True, False, False]
    """
    comma = said.text.find(",", 0, _ADDRESS)
    if comma < 0 or not said.words or said.words[0] in known.articles:
        return False
    words = bisect_left(said.start, comma)
    titles = [at for at in range(words) if said.words[at] in known.titles_of_offices]
    return 1 < words <= _LONGEST and bool(titles) and titles[0] < 2


def greets(said: Tokens, known: Known) -> bool:
    """Return True if a turn begins with a greeting, thanks or a title."""
    end = len(said.words)
    if not end:
        return False
    kind, after = known.greeting.at(said, 0, end)
    if kind == "assents" and after < end:
        kind, _ = known.greeting.at(said, after, end)
    return kind not in ("", "assents")
