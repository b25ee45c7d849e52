"""Whether two printed names can be one name: order, accents, short forms, misprints.

Likeness alone proves nothing: `sure` says only that the two spell one name in a way
that is usual, so that one more witness (the outlet) can settle that it is one person.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from presskit.languages import ALL
from presskit.names._initials import initials, may_be_initials
from presskit.names._likeness import (
    ALIKE,
    listed,
    similar,
)
from presskit.names._short_forms import short_form
from presskit.names._sounds import (
    given_name,
    one_given_name,
    one_surname,
    slavic,
    sound,
    spellings,
)
from presskit.text import plain


class Respelling(NamedTuple):
    """How two names differ, and whether both are usual spellings of one name.

    A `misprint` is sure only of a name that is printed so once and otherwise elsewhere.
    """

    how: str
    sure: bool
    misprint: bool = False


_LEAST = 0.7  # of every other word of two names that are alike
_PATRONYMIC = ("vich", "vna", "ovych", "ivna", "ichna")
_SHORTEST = 8
"""Letters of a surname in which one wrong letter may be a misprint.

Shorter ones have neighbours that are surnames, too: Walker, Walter; Dumont, Dupont.
"""
_SHORTEST_ALIKE = 6
"""Letters of a surname in which one sound spelt otherwise may be a misprint."""

_Word = frozenset[str]
_Pair = tuple[int, int]


@lru_cache(maxsize=65536)
def respelt(one: str, two: str, *, loosely: bool = True) -> Respelling | None:
    """Return the way in which two full names may spell one.

    Parameters
    ----------
    one, two : str
        Names of two words or more, as printed.
    loosely : bool, default True
        Also look for likeness word by word, which is never sure, and slow.

    Returns
    -------
    Respelling or None
        None if a name is a single word, or nothing speaks for one name.

    Examples
    --------
    >>> respelt("Zhang Wei", "Wei Zhang").how, respelt("Zhang Wei", "Wei Zhang").sure
    ('the words in another order', True)
    >>> respelt("Bob Lee", "Robert Lee").how, respelt("Bob Lee", "Robert Lee").sure
    ('short form: bob ~ robert', True)
    >>> respelt("Maria Ivanova", "Marina Ivanova").sure
    False
    >>> respelt("Lee", "Ann Lee") is None, respelt("Ann Lee", "Bo Ek") is None
    (True, True)
    """
    (left, first), (right, second) = _bare(one), _bare(two)
    if len(left) < 2 or len(right) < 2:
        return None
    if found := _same_letters(first, second, (one, two)):
        return found
    pairs, lone, other = _paired(left, right, first, second)
    if not lone and not other:
        return _transliterated(pairs, left, right, first, second)
    if not lone or not other:
        return _shortened(first, second, lone or other, left, right)
    if len(lone) == len(other) == 1:
        found = _one_word(lone[0], other[0], first, second, loosely=loosely)
        if found and not _aligned(pairs, left, right):
            return found._replace(sure=False)
        return found
    return _alike(first, second) if loosely else None


@lru_cache(maxsize=65536)
def may_spell(word: str, name: str) -> bool:
    """Return False if no full name with a word in it can be respelt as a name.

    Whatever :func:`respelt` finds to be one name has at least one word of the same
    spelling or sound, or one that is alike.

    Examples
    --------
    >>> may_spell("An", "Ann Lee"), may_spell("Robert", "Bob Lee")
    (True, True)
    >>> may_spell("about", "Ann Lee")
    False
    """
    full, shortest = _bare(name)
    for said in spellings(word):
        one = min(said, key=len)
        heard = sound(one)
        for other, brief in zip(full, shortest, strict=True):
            if said & other or heard == sound(brief) or similar(one, brief) >= ALIKE:
                return True
    return False


def surely_respelt(one: str, two: str) -> Respelling | None:
    """Return the way in which two full names spell one, as `respelt`, if sure.

    Examples
    --------
    >>> surely_respelt("Bob Lee", "Robert Lee").how
    'short form: bob ~ robert'
    >>> surely_respelt("Maria Ivanova", "Marina Ivanova") is None
    True
    """
    found = respelt(one, two, loosely=False)
    return found if found and found.sure else None


@lru_cache(maxsize=65536)
def _bare(name: str) -> tuple[tuple[_Word, ...], list[str]]:
    """Return the words of a name without titles: all spellings, and the shortest."""
    words = list(spellings(name))
    while len(words) > 1 and words[0] & _titles():
        del words[0]
    return tuple(words), [min(word, key=len) for word in words]


@cache
def _titles() -> frozenset[str]:
    """Return the words before a name that are no surname: "Dr", not "Hon"."""
    return ALL.words("honorifics") - ALL.words("honorific_surnames")


def _same_letters(
    first: list[str], second: list[str], printed: tuple[str, str]
) -> Respelling | None:
    """Judge two names of the same words, or of the same letters."""
    if first == second:
        titled = plain(printed[0]) != plain(printed[1])
        return Respelling("a title" if titled else "accents or capitals", True)
    if sorted(first) == sorted(second):
        # Ana Maria and Maria Ana are two; a surname goes to the front or to the end.
        turned = any(first[n:] + first[:n] == second for n in range(1, len(first)))
        return Respelling("the words in another order", turned)
    if "".join(first) == "".join(second):
        few, many = sorted((_cuts(first), _cuts(second)), key=len)
        return Respelling("written apart or together", few < many)
    return None


def _cuts(words: list[str]) -> set[int]:
    """Return after how many letters a word of a name ends."""
    return {len("".join(words[:n])) for n in range(1, len(words) + 1)}


def _paired(
    left: Sequence[_Word], right: Sequence[_Word], first: list[str], second: list[str]
) -> tuple[list[_Pair], list[int], list[int]]:
    """Return the words that two names share, however spelt, and the rest of each."""
    free = list(range(len(right)))
    pairs: list[_Pair] = []
    lone = []
    for at, word in enumerate(left):
        same = [to for to in free if word & right[to]]
        if not same:
            heard = sound(first[at])
            same = [to for to in free if heard == sound(second[to])]
        if same:
            pairs.append((at, same[0]))
            free.remove(same[0])
        else:
            lone.append(at)
    return pairs, lone, free


def _transliterated(
    pairs: list[_Pair],
    left: Sequence[_Word],
    right: Sequence[_Word],
    first: list[str],
    second: list[str],
) -> Respelling:
    """Judge two names of which each word sounds like one of the other."""
    how = "another transliteration"
    turned = [to for _, to in sorted(pairs)]
    n = len(turned)
    in_order = all((b - a) % n == 1 for a, b in pairwise(turned))
    unlike = [(a, b) for a, b in pairs if not left[a] & right[b]]
    bad = [(a, b) for a, b in unlike if not _one_word_spelt(a, b, first, second)]
    if not bad and in_order:
        return Respelling(how, True)
    ends = (len(first) - 1, len(second) - 1)
    if unlike == [ends]:
        word, other = first[-1], second[-1]
        near = _near(word, other, _SHORTEST_ALIKE) and not _given(word, other)
        if near and word[-1] == other[-1]:
            return Respelling(f"spelt otherwise: {word} ~ {other}", True, True)
    told = ", ".join(f"{first[a]} ~ {second[b]}" for a, b in bad)
    return Respelling(f"alike in sound: {told}" if told else how, False)


def _one_word_spelt(a: int, b: int, first: list[str], second: list[str]) -> bool:
    """Return True if two words that sound alike are one.

    Nobody knows which is the surname unless something says so: Meyer Ann and Meier Ann
    are two, and so are Lee Robin and Lee Robyn.
    """
    word, other = first[a], second[b]
    last = a == len(first) - 1 or b == len(second) - 1
    if slavic(word) and slavic(other):
        return one_surname(word, other)
    if not last and (_given(word, other) or slavic(first[-1]) or slavic(second[-1])):
        return one_given_name(word, other)
    return one_surname(word, other) and one_given_name(word, other)


def _given(word: str, other: str) -> bool:
    return given_name(word) or given_name(other)


def _aligned(pairs: list[_Pair], left: Sequence[_Word], right: Sequence[_Word]) -> bool:
    """Return True if all that is shared stands at its place, and is spelt alike."""
    return len(left) == len(right) and all(
        a == b and left[a] & right[b] for a, b in pairs
    )


def _shortened(
    first: list[str],
    second: list[str],
    missing: list[int],
    left: Sequence[_Word],
    right: Sequence[_Word],
) -> Respelling:
    """Judge a name that is the other without some words.

    An initial, a father's name or "de" may be left out, but Jean is not Jean-Claude.
    """
    long = max(first, second, key=len)
    inner = all(0 < at < len(long) - 1 for at in missing)
    ends = left[0] & right[0] and left[-1] & right[-1]
    if not inner or not ends:
        return Respelling("a part of the name left out", False)
    slight = all(
        len(long[at]) == 1
        or long[at] in ALL.words("name_particles")
        or long[at].endswith(_PATRONYMIC)
        for at in missing
    )
    return Respelling("a middle name left out", slight)


def _one_word(
    at: int, to: int, first: list[str], second: list[str], *, loosely: bool
) -> Respelling | None:
    """Judge two names that differ in one word at one place."""
    word, other = first[at], second[to]
    last = at == len(first) - 1 and to == len(second) - 1
    brief, full = sorted((word, other), key=len)
    if len(brief) == 1:
        if not full.startswith(brief) or len(full) == 1:
            return None
        inner = 0 < at < len(first) - 1 and 0 < to < len(second) - 1
        return Respelling(f"an initial: {brief} ~ {full}", inner)
    usual = at == to == 0 and short_form(brief, full)
    if usual or (not last and (listed(brief, full) or listed(full, brief))):
        return Respelling(f"short form: {brief} ~ {full}", usual)
    if last and _misprint(word, other):
        return Respelling(f"a letter is wrong: {word} ~ {other}", True, True)
    return _alike(first, second) if loosely else None


def _misprint(word: str, other: str) -> bool:
    """Return True if one inner letter is wrong, missing, too many, or two are swapped.

    The ends of a surname tell a man from a woman, and one family from another. A given
    name may be the last word, too, and Christine is not Christiane.
    """
    ends = word[0] == other[0] and word[-2:] == other[-2:]
    return ends and _near(word, other, _SHORTEST) and not _given(word, other)


def _near(word: str, other: str, least: int) -> bool:
    """Return True if two long words differ by one letter, or by two swapped ones."""
    from rapidfuzz.distance import OSA

    long = min(len(word), len(other)) >= least
    return long and OSA.distance(word, other, score_cutoff=1) == 1


def _alike(first: list[str], second: list[str]) -> Respelling | None:
    """Judge two names by how alike their words are, in any order."""
    one, two = sorted((first, second), key=len)
    left, pairs = list(two), []
    for word in one:
        best = max(left, key=lambda other: (similar(word, other), other))
        pairs.append((word, best, similar(word, best)))
        left.remove(best)
    strong = [p for p in pairs if p[2] >= ALIKE and len(p[0]) > 3 and len(p[1]) > 3]
    if not strong or min(p[2] for p in pairs) < _LEAST:
        return None
    told = ", ".join(f"{a} ~ {b}" for a, b, _ in pairs)
    return Respelling(f"names alike word by word: {told}", False)


@lru_cache(maxsize=65536)
def _initials(letters: str, name: str) -> bool:
    """Return True if capitals are the first letters of a name's words."""
    return may_be_initials(letters) and plain(letters) == initials(name)


def agree(one: str, two: str) -> bool:
    """Return True if two names, full or a part, can be said of one person.

    Parameters
    ----------
    one, two : str
        Names as printed or said.

    Returns
    -------
    bool
        True if they are spelt alike, or one is a first name or a surname of the other.

    Examples
    --------
    >>> agree("Howard", "Howard Schneider"), agree("Steve", "Howard Schneider")
    (True, False)
    >>> agree("Marty Crutsinger", "Martin Crutsinger"), agree("Jim Lee", "Ann Lee")
    (True, False)
    >>> agree("BE", "Bo Ek"), agree("BE", "Ann Lee")
    (True, False)
    """
    if _initials(one, two) or _initials(two, one):
        return True
    first, second = plain(one).split(), plain(two).split()
    short, long = sorted((first, second), key=len)
    if not short:
        return True
    if len(short) == 1:
        return any(
            sound(short[0]) == sound(word) or similar(short[0], word) >= ALIKE
            for word in long
        )
    return first == second or respelt(one, two) is not None
