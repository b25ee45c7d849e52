"""Askers who may be one person, for somebody to decide."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from presskit.names import (
    ALIKE,
    near,
    respelt,
    similar,
    sound,
    surely_respelt,
    within,
)
from presskit.schema import cells
from presskit.text import plain


class Suggestion(NamedTuple):
    """Two ids of askers who may be one person, and why it is not certain."""

    first: str
    second: str
    evidence: str


def suggestions(askers: Mapping[str, tuple[str, set[str]]]) -> list[Suggestion]:
    """Return pairs of askers who may be one person.

    Parameters
    ----------
    askers : mapping of str to (str, set of str)
        The name and the outlets of each asker, by id.

    Returns
    -------
    list of Suggestion
        Pairs that share an outlet and have names alike, or of which one is a part of
        the other; pairs with one name, printed alike or respelt, whose outlets differ
        or are not known. Sorted by id.

    Examples
    --------
    >>> found = suggestions({"a": ("Ann Lee", {"AP"}), "b": ("Lee", {"AP"})})
    >>> found[0].evidence
    "both ask for AP; 'Lee' alone could be 'Ann Lee'"
    """
    by_word: dict[str, list[str]] = defaultdict(list)
    by_outlet: dict[str, list[str]] = defaultdict(list)
    by_name: dict[str, list[str]] = defaultdict(list)
    for asker, (name, outlets) in sorted(askers.items()):
        by_name[plain(name)].append(asker)
        for word in {sound(word) for word in plain(name).split()}:
            by_word[word].append(asker)
        for outlet in outlets:
            by_outlet[outlet].append(asker)
    found: dict[tuple[str, str], Suggestion] = {}
    for outlet, ids in sorted(by_outlet.items()):
        for first, second in near([askers[who][0] for who in ids]):
            one, two = ids[first], ids[second]
            if how := _alike(askers[one][0], askers[two][0]):
                evidence = f"both ask for {outlet}; {how}"
                found.setdefault((one, two), Suggestion(one, two, evidence))
    for ids in by_word.values():
        for one, two in within(ids, lambda who: plain(askers[who][0])):
            how = surely_respelt(askers[one][0], askers[two][0])
            other = plain(askers[one][0]) != plain(askers[two][0])
            if (one, two) not in found and other and how:
                evidence = f"{how.how}; but {_outlets(askers, one, two)}"
                found[one, two] = Suggestion(one, two, evidence)
    for name, ids in by_name.items():
        for one, two in pairwise(ids) if " " in name else ():
            evidence = f"one name, but {_outlets(askers, one, two)}"
            found.setdefault((one, two), Suggestion(one, two, evidence))
    return [found[pair] for pair in sorted(found)]


def _outlets(askers: Mapping[str, tuple[str, set[str]]], one: str, two: str) -> str:
    """Return the outlets for which two people ask, in words."""
    own = [askers[who][1] for who in (one, two)]
    if own[0] & own[1]:
        return f"only the call names one of them, for {cells.joined(sorted(own[0]))}"
    told = [cells.joined(sorted(outlets)) or "no outlet" for outlets in own]
    if told[0] == told[1]:
        return "no outlet is known of either"
    return f"different outlets: {' and '.join(told)}"


def _alike(one: str, two: str) -> str:
    """Return the likeness of the names of two askers of an outlet; '' without any."""
    short, long = sorted((one, two), key=lambda name: len(plain(name).split()))
    words = plain(short).split()
    if not words:
        return ""
    if plain(one) == plain(two):
        return "one name, but nothing else joins them" if len(words) > 1 else ""
    if len(words) == 1:
        part = any(similar(words[0], other) >= ALIKE for other in plain(long).split())
        whole = len(plain(long).split()) > 1
        return f"{short!r} alone could be {long!r}" if part and whole else ""
    found = respelt(one, two)
    return found.how if found else ""
