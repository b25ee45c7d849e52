"""Outlets that share a name: one that several bear, and what tells them apart."""

from collections.abc import Iterable
from functools import cache
from itertools import permutations

from presskit.languages import ALL
from presskit.names._outlets import (
    Outlet,
    find_outlet,
)
from presskit.names._outlets_csv import Row, rows
from presskit.text import plain


@cache
def _rows() -> dict[str, Row]:
    """Return the rows of the table by the name of the outlet."""
    return {row.outlet: row for row in rows()}


@cache
def _shared() -> frozenset[str]:
    return frozenset(row.outlet for row in rows() if row.shared_name)


def ambiguous(outlet: Outlet) -> bool:
    """Return True if several outlets bear this name.

    Examples
    --------
    >>> ambiguous(find_outlet("NTV")), ambiguous(find_outlet("Reuters"))
    (True, False)
    """
    return outlet.known and outlet.name in _shared()


@cache
def bearers(bare: str) -> dict[str, frozenset[str]]:
    """Return the outlets that bear a name with more words, and those words.

    Parameters
    ----------
    bare : str
        The name of an outlet that :func:`ambiguous` is true of.

    Returns
    -------
    dict of str to frozenset of str
        The folded words that tell each outlet from the others, by its name.

    Examples
    --------
    >>> sorted(bearers("NTV")["NTV Türkiye"])
    ['turkey', 'turkish', 'turkiye']
    """
    key = plain(bare)
    found: dict[str, frozenset[str]] = {}
    for row in rows():
        if row.shared_name:
            continue
        more: set[str] = set()
        for name in row.names:
            folded = plain(name)
            if folded.startswith(f"{key} ") or folded.endswith(f" {key}"):
                words = set(folded.split()) - {*key.split(), *ALL.words("tell_nothing")}
                more |= {word for word in words if len(word) > 1}
        if more:
            found[row.outlet] = frozenset(more)
    return found


def told_apart(outlet: Outlet, others: Iterable[Outlet], said: Iterable[str]) -> Outlet:
    """Return the outlet that a name means which several bear, if something tells it.

    Parameters
    ----------
    outlet : Outlet
        As one witness gives it.
    others : iterable of Outlet
        What other witnesses give.
    said : iterable of str
        The words beside the name.

    Returns
    -------
    Outlet
        The one that another witness, or one word beside the name, singles out; else
        `outlet` unchanged.

    Examples
    --------
    >>> told_apart(find_outlet("NTV"), [], ["NTV television, Turkey"]).name
    'NTV Türkiye'
    >>> told_apart(find_outlet("NTV"), [], ["NTV"]).name
    'NTV'
    """
    if not ambiguous(outlet):
        return outlet
    fuller = bearers(outlet.name)
    named = {other.name for other in others} & set(fuller)
    if not named:
        spoken = {word for words in said for word in plain(words).split()}
        named = {name for name, more in fuller.items() if more & spoken}
    return find_outlet(named.pop()) if len(named) == 1 else outlet


def namesakes(outlets: Iterable[str]) -> list[tuple[str, str]]:
    """Return the pairs of outlets that may be one: a bare name, and a fuller one.

    Parameters
    ----------
    outlets : iterable of str
        Canonical names.

    Returns
    -------
    list of (str, str)
        The bare name, which is known to be borne by several, and the fuller one.

    Examples
    --------
    >>> namesakes(["RTS", "RTS Serbia", "BBC", "BBC Arabic"])
    [('RTS', 'RTS Serbia')]
    """
    return [
        (bare, full)
        for bare, full in permutations(sorted(set(outlets)), 2)
        if bare in _shared() and plain(full).startswith(f"{plain(bare)} ")
    ]


def may_be_one(one: Outlet, two: Outlet) -> bool:
    """Return True if two outlets do not contradict each other.

    Examples
    --------
    >>> may_be_one(find_outlet("NTV"), find_outlet("NTV Russia"))
    True
    >>> may_be_one(find_outlet("CNN"), find_outlet("Reuters"))
    False
    """
    if one.outlet_id == two.outlet_id or not (one.known and two.known):
        return True
    short, long = sorted((plain(one.name), plain(two.name)), key=len)
    return f" {short} " in f" {long} " or _borne(one, two)


def one_house(one: Outlet, two: Outlet) -> bool:
    """Return True if one person may well speak for two outlets of the table.

    Examples
    --------
    >>> one_house(find_outlet("BBC"), find_outlet("BBC Arabic"))
    True
    >>> one_house(find_outlet("Guardian"), find_outlet("Guardian Nigeria"))
    False
    """
    if one.outlet_id == two.outlet_id or _borne(one, two):
        return True
    short, long = sorted((plain(one.name), plain(two.name)), key=len)
    told = [row for outlet in (one, two) if (row := _rows().get(outlet.name))]
    countries = {row.country for row in told if not row.shared_name}
    return long.startswith(f"{short} ") and len(countries) == 1 and "" not in countries


def _borne(one: Outlet, two: Outlet) -> bool:
    """Return True if several outlets bear one name, the other outlet among them."""
    return any(
        ambiguous(bare) and full.name in bearers(bare.name)
        for bare, full in ((one, two), (two, one))
    )
