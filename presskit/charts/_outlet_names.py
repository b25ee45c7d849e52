"""Names of outlets that fit where they are written."""

import re

from presskit.charts import _house
from presskit.schema import cells


def fitting(outlet: str, characters: int) -> str:
    """Return the outlets of a block as long as there is room, '' where there is none.

    Examples
    --------
    >>> [fitting("Deutsche Welle; NPR", n) for n in (20, 8, 2)]
    ['Deutsche Welle · NPR', 'DW · NPR', '']
    >>> fitting("Reuters", 5), fitting("Frankfurter Allgemeine Zeitung", 5)
    ('Reut…', 'FAZ')
    """
    names = cells.names_in(outlet)
    whole, short = " · ".join(names), " · ".join(map(initials, names))
    if len(whole) <= characters:
        return whole
    telling = len(names) > 1 or len(short) > 2 or characters < 0.6 * len(whole)
    if len(short) <= characters and telling:
        return short
    short = short if telling else whole
    return _house.shortened(short, characters) if characters >= 4 else ""


def initials(name: str) -> str:
    """Return a name's initials, where it has several capitalised words.

    Examples
    --------
    >>> initials("Agence France-Presse"), initials("Belsat TV"), initials("Politico")
    ('AFP', 'Belsat TV', 'Politico')
    """
    parts = re.findall(r"[^\W\d_][^\s-]*", name)
    if len(parts) < 2 or any(len(part) > 1 and part.isupper() for part in parts):
        return name
    return "".join(part[0] for part in parts if part[0].isupper()) or name
