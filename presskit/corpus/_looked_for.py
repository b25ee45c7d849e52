"""Looking for patterns in turns: several at once, and with the case as written."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.errors import TableError, in_few_words, warn
from presskit.languages import WORD
from presskit.text import (
    Fold,
    counted_forms,
    dropped_from,
    exact_parts,
    exact_pattern,
    printed_forms,
    printed_parts,
    texts_of,
    words_of,
)


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
    added : ndarray of bool
        Whether it is found because words are folded: "Russia's" for "Russia".
    """

    row: np.ndarray
    start: np.ndarray
    end: np.ndarray
    first: np.ndarray
    last: np.ndarray
    added: np.ndarray


def find(
    turns: pd.DataFrame,
    pattern: str | Iterable[str],
    regex: bool,
    case: bool = False,
    fold: Fold = True,
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
    fold : bool, "spelling" or iterable of str, default True
        What is folded, as :func:`presskit.themes.kwic` takes it.

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
    found = [_one(turns, one, regex, case, fold) for one in patterns_of(pattern, regex)]
    if len(found) == 1:
        return found[0]
    columns = [np.concatenate(column) for column in zip(*found, strict=True)]
    row, start, end, _, _, added = columns
    order = np.lexsort((added, end, start, row))  # what is written so comes first
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
        If words are looked for that hold a bar, or a sign that means something and
        that no word holds: "2%", "$5".
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
    for one in patterns if not regex else ():
        if dropped := dropped_from(one):
            signs = " and ".join(dropped.signs)
            warn(
                f"{one!r} is looked for as {dropped.words!r}: {signs} is no word, and "
                "may stand beside what is found or not. To find it only with that, "
                f"write {dropped.expression!r} and regex=True."
            )
    return patterns


def _one(
    turns: pd.DataFrame, pattern: str, regex: bool, case: bool, fold: Fold
) -> Hits:
    words = words_of(turns).folded(fold)
    if regex:
        row, start, end = texts_of(turns).find(pattern, case=case)
        around = words.around(row, start, end)
        return Hits(row, start, end, *around, np.zeros(len(row), dtype=bool))
    first, last = words.find(pattern, bool(fold))
    row, start, end = words.row[first], words.start[first], words.end[last]
    hits = Hits(row, start, end, first, last, words.added(pattern, first, last))
    if not case:
        return hits
    texts = turns["text"].iloc[np.unique(row)].tolist()
    text_of = dict(zip(np.unique(row).tolist(), texts, strict=True))
    spans = zip(row.tolist(), first.tolist(), last.tolist(), strict=True)
    printed = (
        [text_of[at][words.start[n] : words.end[n]] for n in range(begin, end + 1)]
        for at, begin, end in spans
    )
    kept = [_fits(said, pattern, fold) for said in printed]
    return Hits(*(column[np.array(kept, dtype=bool)] for column in hits))


def _fits(said: list[str], pattern: str, fold: Fold) -> bool:
    """Return True if some printed words are a pattern, with its capitals."""
    exact = exact_pattern(pattern, bool(fold))
    said = [word.replace("\xad", "") for word in said]  # not seen inside a line
    if len(said) == len(exact) and all(
        any(map(one.fullmatch, _forms(word, len(said), fold)))
        for one, word in zip(exact, said, strict=True)
    ):
        return True
    if not fold:
        return False
    exact = exact_parts(pattern)
    parts = [part for word in said for part in printed_parts(word)]
    return any(
        all(one.fullmatch(part) for one, part in zip(exact, parts[at:], strict=False))
        for at in range(len(parts) - len(exact) + 1)
    )


def _forms(printed: str, length: int, fold: Fold) -> list[str]:
    """Return the forms by which a printed word may be found."""
    if not fold:
        return [printed]
    forms = printed_forms(printed)
    return [printed, *(forms if length == 1 else forms[:1])]


def folded_hits(hits: Hits, texts: pd.Series) -> dict[str, int]:
    """Count the forms in which words are found that are not written as looked for.

    Parameters
    ----------
    hits : Hits
    texts : Series of str
        Those that were searched.

    Returns
    -------
    dict of str to int
        By the form as it is printed first, the most frequent one first.

    Examples
    --------
    >>> turns = pd.DataFrame({"text": ["Orrin’s ships. Orrin's ports.", "Orrin-led."]})
    >>> folded_hits(find(turns, "Orrin", regex=False), turns["text"])
    {'Orrin’s': 2, 'Orrin-led': 1}
    """
    row, start, end = (column[hits.added].tolist() for column in hits[:3])
    spans = zip(row, start, end, strict=True)
    return counted_forms(texts.iat[at][left:right] for at, left, right in spans)
