"""Keys: what names a row, or a place in a turn, over a whole corpus."""

import re
from collections.abc import Iterable
from functools import cached_property

import numpy as np
import pandas as pd

_KEY = re.compile(r"[a-z][0-9a-f]{10}(?:-\d{1,4})?@")


def key(id_: str, transcript: str) -> str:
    """Return the key of a row over a whole corpus: ``<id>@<transcript>``.

    Examples
    --------
    >>> key("t826a610a64", "may")
    't826a610a64@may'
    """
    return f"{id_}@{transcript}"


def parts(key_: str) -> tuple[str, str]:
    """Return the id and the transcript of a key; a bare id has no transcript.

    Examples
    --------
    >>> parts("t826a610a64@may"), parts("t826a610a64")
    (('t826a610a64', 'may'), ('t826a610a64', ''))
    """
    id_, _, transcript = key_.partition("@")
    return id_, transcript


def opens_with_key(text: str) -> bool:
    """Return True if a text begins with a key, and not with a mail address.

    Both have a sign in their middle, and a transcript may be called as a host is.

    Examples
    --------
    >>> opens_with_key("t826a610a64@talk.en"), opens_with_key("ann@example.org")
    (True, False)
    """
    return bool(_KEY.match(text))


def of_hit(turn: str, start: int) -> str:
    """Return the key of a place in a turn, from the key of the turn.

    Parameters
    ----------
    turn : str
        Its key.
    start : int
        The character of the turn's text at which the place begins, from 0.

    Returns
    -------
    str

    Examples
    --------
    >>> of_hit("t826a610a64@may", 7)
    't826a610a64@may@7'
    """
    return f"{turn}@{start}"


def of_place(hit: str) -> tuple[str, int | None]:
    """Return the key of the turn that holds a place, and where it begins there.

    Examples
    --------
    >>> of_place("t826a610a64@may@7"), of_place("t826a610a64@may")
    (('t826a610a64@may', 7), ('t826a610a64@may', None))
    """
    turn, _, start = hit.rpartition("@")
    whole = not (turn and start.isascii() and start.isdigit())
    return (hit, None) if whole else (turn, int(start))


def keys(table: pd.DataFrame, column: str) -> list[str]:
    """Return the key of each row of a table.

    Parameters
    ----------
    table : DataFrame
        With `column` and ``transcript``.
    column : str
        Which column holds the ids, such as ``turn_id``.

    Returns
    -------
    list of str

    Examples
    --------
    >>> keys(pd.DataFrame({"turn_id": ["ta"], "transcript": ["may"]}), "turn_id")
    ['ta@may']
    """
    columns = table[column].tolist(), table["transcript"].tolist()
    # As `key` has it, but without a call for each of a hundred thousand rows.
    return [f"{id_}@{transcript}" for id_, transcript in zip(*columns, strict=True)]


class Keys:
    """The rows of a table by key; a bare id stands for a row where only one has it.

    Parameters
    ----------
    table : DataFrame
        With `column` and ``transcript``.
    column : str
        Which column holds the ids.

    Examples
    --------
    >>> table = pd.DataFrame({"turn_id": list("aab"), "transcript": list("xyy")})
    >>> known = Keys(table, "turn_id")
    >>> known.at("a@y"), known.at("b"), known.at("a"), known.meant("b")
    (1, 2, None, 'b@y')
    """

    def __init__(self, table: pd.DataFrame, column: str) -> None:
        self._table, self._column = table, column

    @cached_property
    def all(self) -> list[str]:
        """The key of each row."""
        return keys(self._table, self._column)

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {one: row for row, one in enumerate(self.all)}

    @cached_property
    def _bare(self) -> dict[str, int]:
        column = self._table[self._column]
        once, ids = ~column.duplicated(keep=False).to_numpy(), column.tolist()
        return {ids[row]: row for row in np.flatnonzero(once).tolist()}

    def at(self, given: str | None) -> int | None:
        """Return the row that a key or a bare id means; None if there is not just one.

        Parameters
        ----------
        given : str or None

        Returns
        -------
        int or None
        """
        if given is None:  # charts ask at every key that is pressed
            return None
        found = self._rows.get(given)
        return self._bare.get(given) if found is None else found

    def meant(self, given: str | None) -> str | None:
        """Return the key of the row that a key or a bare id means.

        Parameters
        ----------
        given : str or None

        Returns
        -------
        str or None
        """
        row = self.at(given)
        return None if row is None else self.all[row]

    def among(self, given: Iterable[str] | np.ndarray) -> np.ndarray:
        """Return a mask of the rows that one of the keys or bare ids means.

        Parameters
        ----------
        given : iterable of str, or ndarray of bool
            A mask of the rows is returned as it is.

        Returns
        -------
        ndarray of bool
        """
        if isinstance(given, np.ndarray) and given.dtype == bool:
            return given
        wanted = frozenset(given)
        kept = np.fromiter(map(wanted.__contains__, self.all), bool, len(self.all))
        if kept.sum() < len(wanted):  # some are bare, or none of these rows
            rest = wanted.difference(self.all).intersection(self._bare)
            kept[[self._bare[one] for one in rest]] = True
        return kept
