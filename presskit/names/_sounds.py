"""Letters by which one name is spelt in several ways: transliterations, umlauts."""

import re
import unicodedata
from functools import cache, lru_cache

from presskit.text import plain

_Rules = list[tuple[re.Pattern[str], str]]


def _rules(*pairs: tuple[str, str]) -> _Rules:
    return [(re.compile(pattern), letters) for pattern, letters in pairs]


_SAME_SOUND = _rules(
    (r"shch|sch|sh", "s"),
    (r"zh", "z"),
    (r"kh", "h"),
    (r"tch|ch", "q"),  # a letter that no other rule makes
    (r"ph", "f"),
    (r"ck|c", "k"),
    (r"ks", "x"),
    (r"w", "v"),
    (r"ou", "u"),
    (r"(?<=[a-z])([aou])e", r"\1"),  # ä, ö, ü written out
    (r"^[yj](?=e)", ""),  # Yekaterina, Ekaterina
    (r"^j", "y"),
    (r"(?<=.)(?:i[yj]|[yj]i|[yj])", "i"),
    (r"(.)\1+", r"\1"),
)
"""What may be one sound: to look for names with, never to join persons by."""

_I = _rules((r"(?<=.)(?:i[yj]|[yj]i|[yj])", "i"))
_I_BY_A_VOWEL = _rules(  # Tatyana, Sergey, Dmitry; but Robyn is not Robin
    (r"(?<=.)(?:i[yj]|[yj]i|[yj](?=[aeiou]|$)|(?<=[aeiou])[yj])", "i")
)
_TRANSLITERATED = _rules(
    (r"ks", "x"),
    (r"w", "v"),
    (r"(?<=.)kh|^kh(?=.{5})", "h"),
    (r"^[yj](?=e(?!o).{3})", ""),
    (r"^j(?=(?:ako|aro|aku|uli|uly|uri|ury).)", "y"),
)
"""Ways of writing other alphabets that no two names in use differ by."""

_SURNAME = _rules((r"tch|tsch", "ch"))  # but Mitchell is not Michel
_GIVEN = _rules(
    (r"ck|c(?![hieéy])", "k"),
    (r"ph", "f"),
    (r"([^\Waeiouf])\1+(?![aeio]$)", r"\1"),  # but Michele is a man, Michelle is not
)
_SLAVIC = re.compile(
    r"(?:[oe][vw]a?|[iy]na?|sk(?:[iy]|ii|i[yj]|y[ij]|a[iyj]a)|[eo]n?ko|[iy]?uk|n[iy]k|"
    r"[vw](?:ich|ych|itch|itsch)|[iy]an|dze|sh?vili|e?ts)$"
)
_SURELY_A_SURNAME = re.compile(
    r".{3}(?:[oe][vw]a?|sk(?:[iy]|ii|i[yj]|a[iyj]a)|enko|ch?uk|[vw]ich|dze|sh?vili)$"
)
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_SHORTEST, _LONG = 4, 5
"""Letters from which a difference is one of spelling: Jo is not Joe, Wang not Vang."""


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """Return a folded word so that whatever may be one word is one.

    Examples
    --------
    >>> sound("aleksei") == sound("alexey"), sound("joerg") == sound("jorg")
    (True, True)
    >>> sound("maria") == sound("marina")
    False
    """
    return _replaced(word, _SAME_SOUND)


@lru_cache(maxsize=65536)
def spellings(name: str) -> tuple[frozenset[str], ...]:
    """Return the folded words of a name, each with ä, ö and ü written out, too.

    Examples
    --------
    >>> [sorted(word) for word in spellings("Jörg Lee")]
    [['joerg', 'jorg'], ['lee']]
    """
    composed = unicodedata.normalize("NFC", name.casefold())
    bare, out = plain(name).split(), plain(composed.translate(_WRITTEN_OUT)).split()
    if len(bare) != len(out):
        return tuple(frozenset((word,)) for word in bare)
    return tuple(frozenset(pair) for pair in zip(bare, out, strict=True))


def slavic(word: str) -> bool:
    """Return True if a folded word can only be a surname, by its Slavic ending.

    Examples
    --------
    >>> slavic("ivanov"), slavic("martin")
    (True, False)
    """
    return bool(_SURELY_A_SURNAME.search(word))


def one_given_name(one: str, two: str) -> bool:
    """Return True if two folded given names are spellings of one.

    Examples
    --------
    >>> one_given_name("sergey", "sergei"), one_given_name("erik", "eric")
    (True, True)
    >>> one_given_name("toni", "tony"), one_given_name("jo", "joe")
    (False, False)
    """
    if one == two:
        return True
    least = min(len(one), len(two))
    if least < _SHORTEST:
        return False
    # Where lists have the name, the last letter tells Tony from Toni.
    known = given_name(one) or given_name(two)
    rules = _GIVEN + ([] if known else _I_BY_A_VOWEL)
    if least >= _LONG:
        rules = _TRANSLITERATED + rules
    return _replaced(one, rules) == _replaced(two, rules)


def one_surname(one: str, two: str) -> bool:
    """Return True if two folded surnames are one, written in another alphabet.

    Other families can differ by any letter: Meyer and Meier, Hoffmann and Hofmann.

    Examples
    --------
    >>> one_surname("iwanow", "ivanov"), one_surname("mikhaylov", "mikhailov")
    (True, True)
    >>> one_surname("meyer", "meier"), one_surname("ivanov", "ivanova")
    (False, False)
    """
    if one == two:
        return True
    both = _SLAVIC.search(one) and _SLAVIC.search(two)
    if not both or min(len(one), len(two)) < _LONG:
        return False
    rules = _SURNAME + _TRANSLITERATED + _I
    return _replaced(one, rules) == _replaced(two, rules)


@lru_cache(maxsize=8192)
def given_name(word: str) -> bool:
    """Return True if a folded word is a given name, by the list of short forms.

    Examples
    --------
    >>> given_name("steve"), given_name("omsk")
    (True, False)
    """
    return bool(nicknames().canonicals_of(word) or nicknames().nicknames_of(word))


@cache
def nicknames():
    """Return the list of short forms, which is read on first use."""
    from nicknames import NickNamer

    return NickNamer()


def _replaced(word: str, rules: _Rules) -> str:
    for pattern, letters in rules:
        word = pattern.sub(letters, word)
    return word
