"""Outlets that share a name: a bare name that several bear, and theirs."""

import csv
from collections.abc import Iterable
from functools import cache
from itertools import permutations
from pathlib import Path

from presskit.text import plain


@cache
def _undecided() -> frozenset[str]:
    """Return the outlets of the table that have no country: several bear the name."""
    path = Path(__file__).with_name("outlets.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines)
        return frozenset(row["outlet"] for row in rows if not row["country"])


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
        if bare in _undecided() and plain(full).startswith(f"{plain(bare)} ")
    ]
