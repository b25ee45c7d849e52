"""Who and what in a table whose columns have other names: by what stands in them."""

from collections.abc import Sequence
from itertools import pairwise

from presskit.sources._settled import anonymous

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
        The words are the one long text. The speakers are short, begin with a capital
        where the script has them, recur, change from row to row, and some are a full
        name, initials or a word such as "Question": a table of codes has none of these.
        None where that leaves no column, or several.

    Examples
    --------
    >>> who = ["Ann Lee", "BE", "Ann Lee"]
    >>> what = ["Why is it so late?", "It rained.", "And now, what comes next?"]
    >>> columns_of_talk([["1", "2", "3"], who, what])
    (1, 2)
    """
    if words is None:
        long = [at for at, column in enumerate(columns) if _are_words(column)]
        if len(long) != 1:  # of questions beside answers, none is the talk
            return None
        (words,) = long
    speakers = [
        (len(set(column)), at)
        for at, column in enumerate(columns)
        if at != words and _are_speakers(column)
    ]
    if not speakers:
        return None
    most = max(speakers)[0]  # there are more people than parties
    first, *others = [at for different, at in speakers if different == most]
    return None if others else (first, words)


def _are_words(column: Sequence[object]) -> bool:
    cells = [cell for cell in column if isinstance(cell, str)]
    return (
        sum(map(len, cells)) >= _WORDS * len(column)
        and sum(" " in cell.strip() for cell in cells) * 2 > len(column)
        and len(set(cells)) * 2 > len(cells)
    )


def _are_speakers(column: Sequence[object]) -> bool:
    cells = [cell.strip() for cell in column if isinstance(cell, str) and cell.strip()]
    different = set(cells)
    return (
        len(cells) >= _FITTING * len(column)
        and sum(map(_is_label, cells)) >= _FITTING * len(cells)
        and 2 <= len(different) <= max(2, len(cells) // 2 + 1)
        and len(different) < len(cells)
        and _changes(cells) >= _CHANGES * len(cells)
        and any(map(_is_somebody, different))
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


def _is_somebody(cell: str) -> bool:
    """Return True for a full name, initials, or a word for nobody in particular.

    Examples
    --------
    >>> [_is_somebody(cell) for cell in ("Ann Lee", "AL", "Question", "Explicit")]
    [True, True, True, False]
    """
    words = cell.split()
    several = len(words) > 1 and all(not word[0].islower() for word in words)
    return several or cell.isupper() or not cell.isascii() or anonymous(cell)


def _changes(column: Sequence[object]) -> int:
    return sum(one != two for one, two in pairwise(column))
