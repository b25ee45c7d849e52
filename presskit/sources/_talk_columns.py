"""Who and what in a table whose columns have other names: by what stands in them."""

from collections.abc import Sequence
from itertools import pairwise

_LABEL = 60  # characters that a speaker has at most
_WORDS = 15  # characters that words have at least, on average
_CHANGES = 0.25  # of the rows: so often another one speaks
_FITTING = 0.8  # of the cells


def columns_of_talk(
    columns: Sequence[Sequence[object]], words: int | None = None
) -> tuple[int, int] | None:
    """Find the column of speakers and that of words by their cells.

    Parameters
    ----------
    columns : sequence of sequences
        The cells of each column, all equally many.
    words : int, optional
        Which column holds the words, if that is known.

    Returns
    -------
    tuple of (int, int) or None
        The words are the longest text. The speakers are short, begin with a capital
        where the script has them, recur, and change from row to row; None if no column
        does so.

    Examples
    --------
    >>> who, what = ["Ann", "Bo", "Ann"], ["Why is it so late?"] * 3
    >>> columns_of_talk([["1", "2", "3"], who, what])
    (1, 2)
    """
    if words is None:
        lengths = [sum(len(str(cell or "")) for cell in column) for column in columns]
        words = lengths.index(max(lengths)) if lengths else 0
        if not lengths or lengths[words] < _WORDS * len(columns[words]):
            return None
    found = [
        (_changes(column), -at)
        for at, column in enumerate(columns)
        if at != words and _are_speakers(column)
    ]
    return (-max(found)[1], words) if found else None


def _are_speakers(column: Sequence[object]) -> bool:
    cells = [cell.strip() for cell in column if isinstance(cell, str) and cell.strip()]
    different = set(cells)
    return (
        len(cells) >= _FITTING * len(column)
        and sum(map(_is_label, cells)) >= _FITTING * len(cells)
        and 2 <= len(different) <= max(2, len(cells) // 2 + 1)
        and len(different) < len(cells)
        and _changes(cells) >= _CHANGES * len(cells)
    )


def _is_label(cell: str) -> bool:
    """Return True for what may name a speaker.

    Examples
    --------
    >>> [_is_label(cell) for cell in ("Ann Lee", "Q1", "career;prizes", "0:01", "記者")]
    [True, True, False, False, True]
    """
    first = cell.lstrip("[(")[:1]
    return len(cell) <= _LABEL and first.isalpha() and not first.islower()


def _changes(column: Sequence[object]) -> int:
    return sum(one != two for one, two in pairwise(column))
