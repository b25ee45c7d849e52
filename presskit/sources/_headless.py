"""Columns of a table without a header: which hold times, speakers and words."""

from collections.abc import Sequence

from presskit.sources._moments import seconds
from presskit.sources._talk_columns import columns_of_talk
from presskit.sources._usual_names import NO_NAMES, Names

_TIMES = 0.8
"""Share of the cells of a column that are times."""


def names_by_cells(columns: Sequence[Sequence[str]]) -> Names | None:
    """Return the column of each thing, by number; None without times or without talk.

    Parameters
    ----------
    columns : sequence of sequences
        The cells of each column, all equally many.

    Examples
    --------
    >>> who = ["Ann Lee", "BE", "Ann Lee"]
    >>> what = ["Why is it so late?", "It rained.", "And now, what comes next?"]
    >>> names_by_cells([["0:01", "0:05", "0:09"], who, what])[:4]
    ('1', '2', '0', None)
    """
    times = [at for at, column in enumerate(columns) if are_times(column)]
    found = columns_of_talk(columns)
    if not times or found is None:
        return None
    start, end = [*map(str, times), None][:2]
    speaker, text = map(str, found)
    return NO_NAMES._replace(speaker=speaker, text=text, start=start, end=end)


def are_times(column: Sequence[str]) -> bool:
    """Return True if most cells are times on a clock.

    Examples
    --------
    >>> are_times(["0:01", "0:05.5", "1:00:00"]), are_times(["1", "2", "3"])
    (True, False)
    """
    moments = sum(":" in cell and seconds(cell) is not None for cell in column)
    return moments >= _TIMES * len(column)


def longest_words(columns: Sequence[Sequence[str]]) -> int | None:
    """Return the column with most letters, if it holds words.

    Examples
    --------
    >>> longest_words([["Ann", "Bo"], ["Why so late?", "It rained."]])
    1
    """
    lengths = [sum(map(len, column)) for column in columns]
    at = lengths.index(max(lengths))
    spoken = sum(" " in cell for cell in columns[at])
    return at if 2 * spoken > len(columns[at]) else None
