"""What a written word counts as: without what is written with it, and in parts.

"Russia's" and "l'Autriche" are Russia and Autriche; "NATO-led" is a word of its own,
and NATO and led besides. What is written together is data of the languages:
``elisions`` before an apostrophe, ``possessives`` behind one, and the ``undivided``
that look so and are one word ("it's", "peut-être").
"""

import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from presskit.languages import _files
from presskit.languages._lexicon import ALL

OPENS = (*"aeiouyh", "æ", "œ")
"""The letters before which a vowel is elided: "l'Autriche", but "M'Bala" is a name."""
_SHORTEST = 2  # letters of a part that is a word: in "F-16" there is none


WRITTEN_WITH = frozenset({"elision", "possessive"})
"""What is written together with a word and is no part of it."""


def word_forms(
    key: str, without: frozenset[str] = WRITTEN_WITH
) -> list[tuple[int, int]]:
    """Return the spans of a folded word that hold the words that it counts as.

    Parameters
    ----------
    key : str
        As :func:`presskit.text.key` folds it.
    without : frozenset of str, optional
        What is left out of :data:`WRITTEN_WITH`; other names say nothing here.

    Returns
    -------
    list of (int, int)
        Start and end: first of the whole word without what is written together with
        it, then of each part between hyphens that has two characters or more, a letter
        among them. None is named twice.

    Examples
    --------
    >>> def forms(word):
    ...     return [word[start:end] for start, end in word_forms(word)]
    >>> forms("russia's"), forms("l'autriche"), forms("it's"), forms("o'leary")
    (['russia'], ['autriche'], ["it's"], ["o'leary"])
    >>> forms("nato-led"), forms("f-16"), forms("qu'est-ce")
    (['nato-led', 'nato', 'led'], ['f-16'], ['est-ce'])
    """
    if "'" not in key and "-" not in key:
        return [(0, len(key))]
    spans = [stem(key, without)]
    seen = {key[slice(*spans[0])]}
    for left, right in parts(key, without):
        word = key[left:right]
        if len(word) >= _SHORTEST and any(map(str.isalpha, word)) and word not in seen:
            seen.add(word)
            spans.append((left, right))
    return spans


def parts(key: str, without: frozenset[str] = WRITTEN_WITH) -> list[tuple[int, int]]:
    """Return the places of the parts of a word that hyphens join; [] of a single one.

    Examples
    --------
    >>> def parted(word):
    ...     return [word[start:end] for start, end in parts(word)]
    >>> parted("l'air-défense"), parted("f-16's"), parted("peut-être"), parted("-led")
    (['air', 'défense'], ['f', '16'], [], [])
    """
    if "-" not in key or key[slice(*stem(key, without))] in undivided():
        return []
    spans, start = [], 0
    for part in key.split("-"):
        left, right = stem(part, without)
        spans.append((start + left, start + right))
        start += len(part) + 1
    return spans if all(left < right for left, right in spans) else []


def stem(key: str, without: frozenset[str] = WRITTEN_WITH) -> tuple[int, int]:
    """Return the span of a folded word without what is written together with it.

    Examples
    --------
    >>> stem("putin's"), stem("d'ici"), stem("let's"), stem("jets")
    ((0, 5), (2, 5), (0, 5), (0, 4))
    """
    start, end = 0, len(key)
    while "'" in (word := key[start:end]) and word not in undivided():
        before, _, after = word.partition("'")
        word, _, behind = word.rpartition("'")
        elided = before in elisions() and _opens_with_vowel(after)
        if elided and "elision" in without:
            start += len(before) + 1
        elif word and behind in possessives() and "possessive" in without:
            end -= len(behind) + 1
        else:
            break
    return start, end


@cache
def elisions() -> frozenset[str]:
    """Return the small words that are elided before another: "l", "qu".

    Of all languages: names of one stand in talk of another ("the Côte d'Ivoire").
    """
    return ALL.accented("elisions")


@cache
def possessives() -> frozenset[str]:
    """Return the endings behind an apostrophe that are no part of the word."""
    return ALL.accented("possessives")


@cache
def undivided() -> frozenset[str]:
    """Return the words with an apostrophe or a hyphen that are one word."""
    return ALL.accented("undivided")


@cache
def spellings() -> Mapping[str, str]:
    """Return the first spelling of a word by each of its others."""
    blocks = (_files.contents(code)["words"].get("spellings", "") for code in ALL.codes)
    pairs = (pair for block in blocks for pair in _files.forms(block))
    return MappingProxyType({other: first for first, *more in pairs for other in more})


def _opens_with_vowel(word: str) -> bool:
    return unicodedata.normalize("NFKD", word)[:1] in OPENS
