"""The full names that are spoken of people whom labels print by their surname."""

import re
from collections.abc import Iterable, Mapping, Sequence

from presskit.languages import ALL, Lexicon
from presskit.names import is_name, is_title
from presskit.schema.values import Member
from presskit.text import plain

_BEFORE = re.compile(r"(?:[^\W\d_][\w'’.-]{0,30}\s+){1,2}$")
_LOOKED_AT = 64
"""Characters before a surname in which the given names stand."""
_SHORTEST = 3
"""Letters of a surname that is looked for; shorter ones are words."""


def with_spoken_names(
    members: Mapping[str, Member], texts: Sequence[str], lexicon: Lexicon = ALL
) -> dict[str, Member]:
    """Give those who are printed by a surname the full name that is said of them.

    Only where one full name alone is said with that surname: "Secretary of Energy Ida
    Moss" for ``SECRETARY MOSS``. A man and a woman of one surname stay as printed.

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
    for label, member in members.items():
        key = plain(member.name)
        if len(key) >= _SHORTEST and " " not in key and key.isalpha():
            surnames.setdefault(key, set()).update(_titles(label, lexicon))
    wanted = {key for key, titles in surnames.items() if len(titles) < 2}
    if not wanted:
        return dict(members)
    known = full_names_said(wanted, texts, lexicon)
    return {
        label: one._replace(name=known.get(plain(one.name), one.name))
        for label, one in members.items()
    }


def full_names_said(
    surnames: Iterable[str], texts: Sequence[str], lexicon: Lexicon = ALL
) -> dict[str, str]:
    """Return the one full name that is said with each folded surname, if there is one.

    Examples
    --------
    >>> said = "And so I welcome Ida Moss. Secretary Moss will speak with Bo Ek."
    >>> full_names_said(["moss"], [said])
    {'moss': 'Ida Moss'}
    """
    text = "\n".join(texts)
    named = "|".join(re.escape(one) for one in sorted(surnames))
    found: dict[str, dict[str, str]] = {}
    for hit in re.finditer(rf"\b(?:{named})\b", text, re.IGNORECASE):
        if hit[0].islower():
            continue
        before = _BEFORE.search(text[max(0, hit.start() - _LOOKED_AT) : hit.start()])
        given = _given(before[0].split() if before else [], lexicon)
        if given:
            full = " ".join([*given, hit[0]])
            found.setdefault(plain(hit[0]), {}).setdefault(plain(full), full)
    small = _small_words(text, found)
    one = {}
    for key, names in found.items():
        told = [full for full in names.values() if plain(full).split()[0] not in small]
        ends = {(plain(full).split()[0]) for full in told}
        if len(ends) == 1:
            one[key] = max(told, key=len)
    return one


def _given(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return the given names among the words before a surname."""
    given: list[str] = []
    for word in reversed(words):
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
    named = given and is_name([*given, "Ek"], lexicon=lexicon)
    return given if named else []


def _small_words(text: str, found: Mapping[str, Mapping[str, str]]) -> set[str]:
    """Return the first words of names that stand in small letters, too: "With Moss"."""
    firsts = {full.split()[0] for names in found.values() for full in names.values()}
    said = set(re.findall(r"[^\W\d_]+", text)) if firsts else set()
    return {plain(word) for word in firsts if word.lower() in said}


def _titles(label: str, lexicon: Lexicon) -> set[str]:
    """Return whether a label has a man's title, or a woman's."""
    of = lexicon.table("titles")
    return {of[word] for word in plain(label).split() if word in of}
