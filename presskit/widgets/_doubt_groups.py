"""Doubts of one kind and cause as one line of the list, which opens to each of them."""

from collections.abc import Collection, Sequence
from itertools import groupby
from typing import NamedTuple

from presskit.widgets._listing import Listing
from presskit.widgets._shared import ALIKE_FROM, ALONE
from presskit.wording import say


class Line(NamedTuple):
    """One line of the list.

    Attributes
    ----------
    at : int
        The doubt, counted among those that are left; of a group its first one.
    n : int
        How many doubts a group has; 0 for a doubt by itself.
    group : str
        The id of the group that it is, or belongs to; '' for none.
    """

    at: int
    n: int = 0
    group: str = ""


class Grouped(NamedTuple):
    """The list as it is shown: its ids and headings, and what each line is."""

    listing: Listing
    lines: list[Line]

    def members(self, group: str) -> range:
        """Return the doubts of a group, counted among those that are left."""
        found = (one for one in self.lines if one.n and one.group == group)
        line = next(found, Line(0))
        return range(line.at, line.at + line.n)


def id_of(severity: str, kind: str, cause: str = "") -> str:
    """Return the id of the doubts of one kind and cause.

    Examples
    --------
    >>> id_of("warning", "no date"), id_of("note", "no outlet", "'Q' asks.")
    ('warning: no date', "note: no outlet: 'Q' asks.")
    """
    return ": ".join(filter(None, (severity, kind, cause)))


def grouped(
    kinds: Sequence[tuple[str, str, str]], ids: Sequence[str], opened: Collection[str]
) -> Grouped:
    """Put the doubts of one kind and cause behind one line.

    Parameters
    ----------
    kinds : sequence of (str, str, str)
        Severity, kind and cause of each doubt; those that are alike stand together.
    ids : sequence of str
        The id of each.
    opened : collection of str
        The ids of the groups of which each doubt is listed, too.

    Returns
    -------
    Grouped
        Few doubts, and those of a kind of which each is about something else, have no
        line of their own: they are listed. A severity is a heading.

    Examples
    --------
    >>> alike = [("warning", "same asker?", "")] * 4 + [("note", "no outlet", "")]
    >>> made = grouped(alike, ["a", "b", "c", "d", "e"], [])
    >>> made.listing.ids
    ['warning: same asker?', 'e']
    >>> made.listing.groups
    [[0, 'Check before quoting: 4'], [1, 'Good to know: 1']]
    """
    shown: list[str] = []
    lines: list[Line] = []
    headings: list[list] = []
    at = 0
    runs = ((pair, len(list(alike))) for pair, alike in groupby(kinds))
    for severity, of_severity in groupby(runs, key=lambda run: run[0][0]):
        first, begun = at, len(lines)
        for (_, kind, cause), n in of_severity:
            group = id_of(severity, kind, cause) if folds(kind, n) else ""
            if group:
                lines.append(Line(at, n, group))
                shown.append(group)
            if not group or group in opened:
                lines += [Line(one, 0, group) for one in range(at, at + n)]
                shown += ids[at : at + n]
            at += n
        what = say(f"explorers.severities.heading.{severity}")
        n = at - first
        headings.append([begun, say("explorers.doubts.heading", what=what, n=n)])
    return Grouped(Listing(shown, headings), lines)


def folds(kind: str, n: int) -> bool:
    """Return True if so many doubts of a kind stand behind one line."""
    return n >= ALIKE_FROM and kind not in ALONE
