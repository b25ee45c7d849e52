"""The table of outlets, ``outlets.csv``, read in this one place."""

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Row(NamedTuple):
    """One outlet of the table.

    Attributes
    ----------
    outlet_id, outlet : str
        Its id, and its canonical name.
    aliases : tuple of str
        Other names that are printed for it.
    kind, country, language : str
        What it is and where it is from; '' where that is not known.
    shared_name : bool
        Whether several outlets bear the name, so that it does not say which is meant.
    """

    outlet_id: str
    outlet: str
    aliases: tuple[str, ...]
    kind: str
    country: str
    language: str
    shared_name: bool

    @property
    def names(self) -> tuple[str, ...]:
        """All names of the outlet, the canonical one first."""
        return self.outlet, *self.aliases


@cache
def rows() -> tuple[Row, ...]:
    """Return the outlets of the table, in its order."""
    path = Path(__file__).with_name("outlets.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(map(_row, csv.DictReader(lines)))


@cache
def countries() -> dict[str, str]:
    """Return the country of each outlet that has one in the table, by its name.

    Returns
    -------
    dict of str to str
        Of the canonical name the code of ISO 3166-1, two letters.

    Examples
    --------
    >>> countries()["VG"], "NTV" in countries()
    ('NO', False)
    """
    return {row.outlet: row.country for row in rows() if row.country}


def _row(cells: dict[str, str]) -> Row:
    aliases = tuple(filter(None, cells["aliases"].split("|")))
    shared = cells["shared_name"] == "yes"
    return Row(**{**cells, "aliases": aliases, "shared_name": shared})
