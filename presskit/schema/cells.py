"""Cells that show several things at once: how they are written, and how they are read.

A list is rows of a table: whoever holds a corpus takes the outlets of a turn from
``corpus.outlets``. A measure or a chart is handed one table, perhaps one that was saved
and read back, and has nothing but the cell; it asks here. No name in such a cell holds
the separator: labels and corrections are parted at it.
"""

import re
from collections.abc import Iterable

_BETWEEN = "; "
_PLACE = re.compile(r"(?:^|; )(?P<transcript>.+?):turn at line (?P<line>\d+)(?=; |$)")


def joined(names: Iterable[str]) -> str:
    """Return one cell that shows several names, in their order.

    Examples
    --------
    >>> joined(["NPR", "ZDF"]), joined([])
    ('NPR; ZDF', '')
    """
    return _BETWEEN.join(names)


def names_in(cell: object) -> list[str]:
    """Return the names that a cell shows; none where it is missing.

    Examples
    --------
    >>> names_in("NPR; ZDF"), names_in(None)
    (['NPR', 'ZDF'], [])
    """
    return cell.split(_BETWEEN) if isinstance(cell, str) else []


def listed_in(value: str) -> list[str]:
    """Return what a person has listed in one cell of a CSV file, by ";".

    Examples
    --------
    >>> listed_in("AFP;Gazette of Nowhere; ")
    ['AFP', 'Gazette of Nowhere']
    """
    return [one for name in value.split(_BETWEEN.strip()) if (one := name.strip())]


def place(transcript: str, line: int) -> str:
    """Return one of the places that a cell shows.

    Examples
    --------
    >>> place("may", 7)
    'may:turn at line 7'
    """
    return f"{transcript}:turn at line {line}"


def places_in(cell: str) -> list[tuple[str, int]]:
    """Return the places that a cell shows: the transcript, and the line of each.

    Examples
    --------
    >>> places_in("may:turn at line 7; june; 2:turn at line 3; and 2 more")
    [('may', 7), ('june; 2', 3)]
    """
    return [
        (found["transcript"], int(found["line"])) for found in _PLACE.finditer(cell)
    ]
