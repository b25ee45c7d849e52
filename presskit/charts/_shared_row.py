"""Rows of outlets or askers: of many with one exchange each, one row for all."""

from collections.abc import Collection
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.charts import _house
from presskit.charts._groups import UNNAMED, noun
from presskit.charts._row_limit import at_most
from presskit.wording import say

FEW = 20
"""Up to so many groups of one exchange each has a row of its own."""


class Rows(NamedTuple):
    """The rows of a chart, from the top.

    `table` has one row for each group with a row of its own, `of` the row of each group
    that is drawn (None: who has no name), `groups` one list of groups a row, `shared`
    the place of the row that several share, or None, and `n` how many rows there are,
    those that are not drawn among them.
    """

    table: pd.DataFrame
    of: dict[object, int]
    groups: list[list[object]]
    shared: int | None
    n: int

    @property
    def places(self) -> list[int]:
        """The rows of the groups of `table`."""
        return [at for at in range(len(self.groups)) if at != self.shared]

    @property
    def alone(self) -> list[object]:
        """The groups of `table`."""
        return [self.groups[at][0] for at in self.places]

    def labels(self, own: list[str], by: str) -> list[str]:
        """Return the labels of the rows, given those of the groups of `table`."""
        if self.shared is None:
            return own
        label = shared_label(len(self.groups[self.shared]), by)
        label = _house.wrapped(label, _house.label_characters())
        return [*own[: self.shared], label, *own[self.shared :]]


def shared_label(n: int, by: str) -> str:
    """Return the label of the row that `n` groups share.

    Examples
    --------
    >>> shared_label(41, "outlet")
    '+ 41 outlets with one exchange each'
    """
    return say("charts.shared_row.label", n=n, groups=noun(by, n))


def with_shared_row(
    table: pd.DataFrame,
    column: str,
    by: str,
    counts: str,
    top: int,
    wanted: Collection[object] = (),
) -> Rows:
    """Return the rows that are drawn of a measure's table.

    Parameters
    ----------
    table : DataFrame
        One row a group, in the order to draw them.
    column : str
        What tells groups apart.
    by : str
        What people call a group; outlets and askers can share a row.
    counts : str
        The column that says how many exchanges each group has.
    top : int
        The most rows to draw. A row that several share, and that of who has no name,
        are among them and stand last.
    wanted : collection, optional
        Groups that are drawn in any case.
    """
    nameless = table[column].isna().to_numpy() & (by in UNNAMED)
    single = (table[counts] == 1).to_numpy() & ~nameless & (by in UNNAMED)
    share = np.count_nonzero(single) > FEW
    alone = ~nameless & ~(single & share)
    below = int(share) + int(nameless.any())
    places = np.flatnonzero(alone).tolist()
    pairs = zip(table[column].tolist(), table[column].isna().tolist(), strict=True)
    values = [None if missing else one for one, missing in pairs]
    kept = at_most(
        places,
        max(1, top - below),
        wanted={at for at in places if values[at] in wanted},
    )
    groups = [[values[at]] for at in kept]
    shared = len(groups) if share else None
    if share:
        groups.append([values[at] for at in np.flatnonzero(single).tolist()])
    last = np.flatnonzero(nameless).tolist()
    groups += [[None]] * len(last)
    return Rows(
        table.iloc[[*kept, *last]].reset_index(drop=True),
        {group: row for row, own in enumerate(groups) for group in own},
        groups,
        shared,
        len(places) + below,
    )
