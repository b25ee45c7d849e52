"""The full names that are spoken of people whom labels print by their surname."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from presskit.languages import ALL, Lexicon
from presskit.names import is_name, is_title, short_form
from presskit.schema.values import Member
from presskit.text import plain

_BEFORE = re.compile(r"(?:[^\W\d_][\w'’.-]{0,30}\s+){1,3}$")
_PARTS = re.compile(r"[.,;:?!]")
_LOOKED_AT = 64
"""Characters before a surname, and behind it, in which given names and office stand."""
_SHORTEST = 3
"""Letters of a surname that is looked for; shorter ones are words."""


def with_spoken_names(
    members: Mapping[str, Member], texts: Sequence[str], lexicon: Lexicon = ALL
) -> dict[str, Member]:
    """Give those who are printed by a surname the full name that is said of them.

    Only where one full name alone is said with that surname: "Secretary of Energy Ida
    Moss" for ``SECRETARY MOSS``, whose office must stand with it, as wives and brothers
    are spoken of, too. A man and a woman of one surname stay as printed.

    Parameters
    ----------
    members : mapping of str to Member
        What each label stands for.
    texts : sequence of str
        What is said in each turn.
    lexicon : Lexicon, optional
        The languages of the transcript.
    """
    surnames: dict[str, set[str]] = {}
    offices: dict[str, set[str]] = {}
    for label, member in members.items():
        key = plain(member.name)
        if len(key) >= _SHORTEST and " " not in key and key.isalpha():
            surnames.setdefault(key, set()).update(_titles(label, lexicon))
            held = plain(member.office)
            offices.setdefault(key, set()).update(
                word for word in held.split() if is_title(word, lexicon=lexicon)
            )
    wanted = {key for key, titles in surnames.items() if len(titles) < 2}
    if not wanted:
        return dict(members)
    known = full_names_said({key: offices[key] for key in wanted}, texts, lexicon)
    return {
        label: one._replace(name=known.get(plain(one.name), one.name))
        for label, one in members.items()
    }


def full_names_said(
    surnames: Mapping[str, Collection[str]],
    texts: Sequence[str],
    lexicon: Lexicon = ALL,
) -> dict[str, str]:
    """Return the one full name that is said with each surname, if there is one.

    Parameters
    ----------
    surnames : mapping of str to collection of str
        By folded surname the words for the office that somebody holds; one of them
        stands with the full name. None is needed where there are none.
    texts : sequence of str
        What is said.
    lexicon : Lexicon, optional
        The languages of the transcript.

    Examples
    --------
    >>> said = "So I welcome Ida Moss. Secretary Moss will speak with Jon Ek."
    >>> [full_names_said({"moss": held}, [said]) for held in ((), {"king"})]
    [{'moss': 'Ida Moss'}, {}]
    """
    text = "\n".join(texts)
    small = text.replace("İ", "I").lower()  # as long as the text
    places = [(key, at) for key in surnames for at in _words_in(small, key)]
    found: dict[str, dict[str, str]] = {}
    held: set[str] = set()
    for key, at in places:
        end = at + len(key)
        surname, ahead = text[at:end], text[max(0, at - _LOOKED_AT) : at]
        if surname.islower() or "".join(ahead.split()[-1:]).islower():
            continue  # a word; no given name before it
        before = _BEFORE.search(ahead)
        given = _given(before[0].split() if before else [], lexicon)
        if given:
            full = " ".join([*given, surname])
            found.setdefault(key, {}).setdefault(plain(full), full)
            near = set(_before(text, at, full, lexicon))
            near.update(_behind(text, end, lexicon))
            if not surnames[key] or near & set(surnames[key]):
                held.add(plain(full))
    words = _small_words(text, found)
    one = {}
    for key, names in found.items():
        told = [full for full in names.values() if plain(full).split()[0] not in words]
        firsts = {plain(full).split()[0] for full in told}
        if _one_given_name(firsts) and held & {plain(full) for full in told}:
            one[key] = max(told, key=len)
    return one


def _one_given_name(firsts: Collection[str]) -> bool:
    """Return True for one given name, or a longer one and its short forms."""
    longest = max(firsts, key=lambda one: (len(one), one), default="")
    return bool(longest) and all(
        one == longest or short_form(one, longest) for one in firsts
    )


def _before(text: str, start: int, full: str, lexicon: Lexicon) -> list[str]:
    """Return the words of the phrase before a name, folded."""
    end = start - len(full.rpartition(" ")[0])
    words = plain(_PARTS.split(text[max(0, end - _LOOKED_AT) : max(0, end)])[-1])
    said, joins = words.split(), lexicon.words("joins")
    cut = max((n for n, word in enumerate(said, 1) if word in joins), default=0)
    return said[cut:]


def _behind(text: str, end: int, lexicon: Lexicon) -> list[str]:
    """Return the words of what follows a name after a comma, folded."""
    if text[end : end + 1] != ",":
        return []
    said = plain(_PARTS.split(text[end + 1 : end + _LOOKED_AT])[0]).split()
    return said if said[:1] and said[0] not in lexicon.words("joins") else []


def _given(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return the given names among the words before a surname."""
    given: list[str] = []
    for word in reversed(words[-2:]):
        folded = plain(word)
        if not word[0].isupper() or not folded or is_title(folded, lexicon=lexicon):
            break
        if folded in lexicon.words("honorifics", "institutions", "before_people"):
            break
        if word.endswith((".", "'s", "’s")) and len(folded) > 1:
            break
        given.insert(0, word)
    while given and len(plain(given[0])) == 1:
        given = given[1:]
    if len(given) == len(words) - 1 and plain(words[0]) in lexicon.words("office_of"):
        given = given[1:]  # "Minister of Ports Jon Moss"
    named = given and is_name([*given, "Ek"], lexicon=lexicon)
    return given if named else []


def _small_words(text: str, found: Mapping[str, Mapping[str, str]]) -> set[str]:
    """Return the first words of names that stand in small letters, too: "With Moss"."""
    firsts = {full.split()[0] for names in found.values() for full in names.values()}
    return {
        plain(word) for word in firsts if next(_words_in(text, word.lower()), -1) >= 0
    }


def _words_in(text: str, word: str) -> Iterator[int]:
    """Yield the places at which a word stands in a text, letter by letter the same."""
    at = text.find(word)
    while at >= 0:
        beside = text[max(0, at - 1) : at] + text[at + len(word) : at + len(word) + 1]
        if not any(one.isalnum() or one == "_" for one in beside):
            yield at
        at = text.find(word, at + 1)


def _titles(label: str, lexicon: Lexicon) -> set[str]:
    """Return the kinds of titles in a label: a man's, a woman's."""
    of = lexicon.table("titles")
    return {of[word] for word in plain(label).split() if word in of}
