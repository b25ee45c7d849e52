"""Cells that show several things at once: how they are written, and how they are read.

A list is rows of a table: whoever holds a corpus takes the outlets of a turn from
``corpus.outlets``. A measure or a chart is handed one table, perhaps one that was saved
and read back, and has nothing but the cell; it asks here. No name in such a cell holds
the separator: labels and corrections are parted at it.
"""

import re
from collections.abc import Iterable, Sequence

from presskit.schema._parted import BETWEEN, names_in, one_row_a_group  # noqa: F401

_PLACE = re.compile(
    r"(?:^|; )(?P<transcript>.+?):(?:turn at )?line (?P<line>\d+)(?=; |$)"
)
_REST = re.compile(r"; and (?P<n>[\d,]+) more$")


def joined(names: Iterable[str]) -> str:
    """Return one cell that shows several names, in their order.

    Examples
    --------
    >>> joined(["NPR", "ZDF"]), joined([])
    ('NPR; ZDF', '')
    """
    return BETWEEN.join(names)


def names_of(speakers: Iterable[object]) -> str:
    """Return one cell that shows who speaks, each once, in their order.

    Examples
    --------
    >>> names_of(["Bo Ek", None, "Bo Ek"]), names_of([])
    ('Bo Ek; somebody not named', '')
    """
    known = (one if isinstance(one, str) else "somebody not named" for one in speakers)
    return joined(dict.fromkeys(known))


def ids_of(speaker_ids: Iterable[object]) -> str | None:
    """Return one cell of the people who speak, each once; None if nobody does.

    Examples
    --------
    >>> ids_of(["bo-ek", None, "bo-ek"]), ids_of([])
    ('bo-ek; unnamed', None)
    """
    known = (one if isinstance(one, str) else "unnamed" for one in speaker_ids)
    return joined(dict.fromkeys(known)) or None


def listed_in(value: str) -> list[str]:
    """Return the entries of one cell of a CSV file, which stand apart by ";".

    Examples
    --------
    >>> listed_in("AFP;Gazette of Nowhere; ")
    ['AFP', 'Gazette of Nowhere']
    """
    return [one for name in value.split(BETWEEN.strip()) if (one := name.strip())]


def place(transcript: str, line: int, *, turn: bool = False) -> str:
    """Return one of the places that a cell shows.

    Parameters
    ----------
    transcript : str
    line : int
    turn : bool, default False
        Whether the line is the one where the turn begins, not that of the words.

    Examples
    --------
    >>> place("may", 7), place("may", 7, turn=True)
    ('may:line 7', 'may:turn at line 7')
    """
    return f"{transcript}:{'turn at ' * turn}line {line}"


def places_in(cell: str) -> list[tuple[str, int]]:
    """Return the places that a cell shows: the transcript, and the line of each.

    Examples
    --------
    >>> places_in("may:line 7; june; 2:turn at line 3; and 2 more")
    [('may', 7), ('june; 2', 3)]
    """
    return [
        (found["transcript"], int(found["line"])) for found in _PLACE.finditer(cell)
    ]


def shortened(parts: Sequence[str], most: int) -> str:
    """Return one cell that shows the first parts, and how many there are beyond them.

    Examples
    --------
    >>> shortened(["a", "b", "c"], 2), shortened(["a", "b"], 2)
    ('a; b; and 1 more', 'a; b')
    """
    rest = len(parts) - most
    return joined(parts[:most]) + (f"; and {rest:,} more" if rest > 0 else "")


def rest_in(cell: str) -> int:
    """Return the number of parts that a cell counts without showing them.

    Examples
    --------
    >>> rest_in("may:turn at line 7; and 1,200 more"), rest_in("may:turn at line 7")
    (1200, 0)
    """
    found = _REST.search(cell)
    return int(found["n"].replace(",", "")) if found else 0
