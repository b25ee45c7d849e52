"""Quotation marks of a CSV file that open and never close: where the rows run together.

What stands between such a mark and the next one is one cell, so that the words of all
speakers in it would be the first one's.
"""

import csv
from collections.abc import Iterable, Iterator

from presskit.errors import SourceError


class Lines:
    """The lines of a file as a reader of CSV takes them; those since the last row."""

    def __init__(self, lines: Iterable[str]):
        self._lines = iter(lines)
        self.since: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.since.append(line)
        return line

    def taken(self) -> list[str]:
        """Return the lines since this was last asked for."""
        taken, self.since = self.since, []
        return taken


def refuse_open_quote(
    lines: list[str], number: int, delimiter: str, width: int
) -> None:
    """Raise an error if a row runs over several lines as its quote never closes.

    Parameters
    ----------
    lines : list of str
        Those that a row stands in.
    number : int
        The number of the first.
    delimiter : str
        Between cells.
    width : int
        How many cells a row has.

    Raises
    ------
    SourceError
        If the quote is open at the end of the file, or closes within words and a line
        on the way is a row.

    Examples
    --------
    >>> refuse_open_quote(['Ann,"Why\\n', 'now?"\\n'], 2, ",", 2)
    >>> refuse_open_quote(['Ann,"Why?\\n', 'Bo,"So."\\n'], 2, ",", 2)
    Traceback (most recent call last):
    presskit.errors.SourceError: a quotation mark opens in line 2 and does not close ...
    """
    if len(lines) < 2:
        return
    strict = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        next(strict)
    except csv.Error as error:
        open_at_end = "unexpected end" in str(error)
    else:
        return
    if open_at_end or any(_width(line, delimiter) == width for line in lines[1:]):
        raise SourceError(
            f"a quotation mark opens in line {number} and does not close there: the "
            "rows below would be the words of one. Close it, or export the table again."
        )


def _width(line: str, delimiter: str) -> int:
    try:
        return len(next(csv.reader([line], delimiter=delimiter)))
    except (csv.Error, StopIteration):
        return 0
