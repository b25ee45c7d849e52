"""Names as lists print them: "Lee, Ann"."""

import zoneinfo
from functools import cache

from presskit.languages import ALL, Lexicon
from presskit.names._affiliation import is_name
from presskit.names._sounds import given_name
from presskit.text import plain

_OF_OUTLETS = ("outlet_words", "outlet_kinds", "outlet_endings", "ordinary_outlets")
_MOST = 2
"""Words of given names."""


def last_name_first(head: str, tail: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if words around a comma are a surname and given names.

    One word before a comma, with its particles, is a surname, or two that begin with
    no given name before a known one; behind it stand words that no outlet has, that are
    no city and not all in capitals.

    Examples
    --------
    >>> last_name_first("Lee", "Ann"), last_name_first("van Rijn", "Anna Maria")
    (True, True)
    >>> last_name_first("Lee", "AP"), last_name_first("Ann Lee", "Radio Coast")
    (False, False)
    >>> last_name_first("Steve", "Omsk"), last_name_first("Ilya", "Moscow")
    (False, False)
    >>> last_name_first("Rubio Ek", "Elena"), last_name_first("Ann Lee", "Elena")
    (True, False)
    """
    surname, given = head.split(), _untitled(tail.split(), lexicon)
    particles = ALL.words("name_particles")
    own = [word for word in surname if plain(word) not in particles]
    if not 1 <= len(own) <= _MOST or not 1 <= len(given) <= _MOST:
        return False
    known = given_name(plain(given[0]))
    if len(own) > 1 and (not known or given_name(plain(own[0]))):
        return False
    if plain(tail) in cities():
        return False
    if not known and (tail.isupper() or given_name(plain(own[0]))):
        return False  # "Lee, AP", or "Ann, Harbour"
    if not known and lexicon.words(*_OF_OUTLETS) & {plain(word) for word in given}:
        return False
    initial = len(given) == _MOST and len(given[1].rstrip(".")) == 1
    first = given[:1] if initial else given
    return is_name(own, 1, lexicon) and is_name(first, 1, lexicon)


def _untitled(given: list[str], lexicon: Lexicon) -> list[str]:
    """Return given names without a title before them: "Lee, Dr. Ann"."""
    titles = lexicon.words("honorifics")
    return given[1:] if len(given) > 1 and plain(given[0]) in titles else given


@cache
def cities() -> frozenset[str]:
    """Return the cities after which time zones are called, folded."""
    places = (zone.split("/")[-1] for zone in zoneinfo.available_timezones())
    return frozenset(plain(place.replace("_", " ")) for place in places)
