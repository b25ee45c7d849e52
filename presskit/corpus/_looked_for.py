"""Looking for patterns in turns: several at once, and with the case as written."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.errors import TableError, in_few_words, warn
from presskit.languages import WORD
from presskit.text import exact_pattern, texts_of, words_of


class Hits(NamedTuple):
    """Where patterns stand, in the order of the turns; a place that two find is one.

    Attributes
    ----------
    row : ndarray of int
        Position of the turn.
    start, end : ndarray of int
        Where in its text.
    first, last : ndarray of int
        Position of the first and the last word among all words.
    """

    row: np.ndarray
    start: np.ndarray
    end: np.ndarray
    first: np.ndarray
    last: np.ndarray


def find(
    turns: pd.DataFrame, pattern: str | Iterable[str], regex: bool, case: bool = False
) -> Hits:
    """Find one pattern, or several, in the texts of turns.

    Parameters
    ----------
    turns : DataFrame
        With `text`.
    pattern : str or iterable of str
        Word patterns, or regular expressions.
    regex : bool
        Which of them.
    case : bool, default False
        Whether capitals must stand as they are written.

    Returns
    -------
    Hits

    Examples
    --------
    >>> turns = pd.DataFrame({"text": ["Jets help us.", "The US has jets, and aid."]})
    >>> find(turns, ["jet*", "aid"], regex=False).row.tolist()
    [0, 1, 1]
    >>> find(turns, "US", regex=False, case=True).row.tolist()
    [1]
    """
    found = [_one(turns, one, regex, case) for one in patterns_of(pattern, regex)]
    if len(found) == 1:
        return found[0]
    columns = [np.concatenate(column) for column in zip(*found, strict=True)]
    row, start, end, *_ = columns
    order = np.lexsort((end, start, row))
    row, start, end = row[order], start[order], end[order]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (np.diff(row) != 0) | (np.diff(start) != 0) | (np.diff(end) != 0)
    return Hits(*(column[order[new]] for column in columns))


def patterns_of(given: object, regex: bool, name: str = "") -> list[str]:
    """Return the patterns that are meant; what each holds is checked by the search.

    Parameters
    ----------
    given : str or iterable of str
    regex : bool
    name : str, optional
        What the choice is called, for the message.

    Returns
    -------
    list of str

    Warns
    -----
    PresskitWarning
        If words are looked for that hold a bar, which no word does.
    """
    several = not isinstance(given, str) and isinstance(given, Iterable)
    patterns = list(given) if several else [given]
    if not patterns or not all(isinstance(one, str) for one in patterns):
        rows = callable(given) or isinstance(given, pd.Series | np.ndarray)
        raise TableError(
            f"{name}{'=' * bool(name)}{in_few_words(given)} is not a pattern to look "
            "for. Write words: 'ammunition*'."
            + " Rows are chosen from a table: corpus.turns[…]."
            * rows
        )
    barred = [one for one in patterns if "|" in one and not regex]
    if barred:
        parts = [part.strip() for part in barred[0].split("|") if WORD.search(part)]
        warn(
            f"{barred[0]!r} is looked for as it stands, and no word holds a bar. For "
            f"one or the other write {parts}, or add regex=True."
        )
    return patterns


def _one(turns: pd.DataFrame, pattern: str, regex: bool, case: bool) -> Hits:
    words = words_of(turns)
    if regex:
        row, start, end = texts_of(turns).find(pattern, case=case)
        return Hits(row, start, end, *words.around(row, start, end))
    first, length = words.find(pattern)
    last = first + length - 1
    row, start, end = words.row[first], words.start[first], words.end[last]
    hits = Hits(row, start, end, first, last)
    if not case:
        return hits
    texts = turns["text"].iloc[np.unique(row)].tolist()
    text_of = dict(zip(np.unique(row).tolist(), texts, strict=True))
    exact = exact_pattern(pattern)
    kept = [
        all(
            one.fullmatch(text_of[at][words.start[word] : words.end[word]])
            for one, word in zip(exact, range(begin, begin + length), strict=True)
        )
        for at, begin in zip(row.tolist(), first.tolist(), strict=True)
    ]
    return Hits(*(column[np.array(kept, dtype=bool)] for column in hits))
