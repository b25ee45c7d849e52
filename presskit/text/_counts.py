"""How many words stand in each of many spans of a text, counted in one pass over it."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from presskit.languages import JOINERS, WORD
from presskit.text._definitions import n_inaudible, n_words
from presskit.text._stage_marks import inaudible, stage_mark

_LETTER, _JOINER, _BRACKET = 1, 2, 4


def count(
    text: str, starts: Sequence[int], ends: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Count the words, and the marks of words that nobody could hear, in spans.

    Parameters
    ----------
    text : str
        All of a text.
    starts, ends : sequence of int
        Where each span begins and ends.

    Returns
    -------
    n_words, n_inaudible : list of int
        What :func:`n_words` and :func:`n_inaudible` return of each span by itself.

    Examples
    --------
    >>> count("Ann: Don't go [inaudible]. Bo: Why not?", [5, 31], [26, 39])
    ([2, 2], [1, 0])
    """
    kinds = _kinds(text)
    if kinds is None:
        said = [text[start:end] for start, end in zip(starts, ends, strict=True)]
        return [n_words(one) for one in said], [n_inaudible(one) for one in said]
    start, end = np.array(starts, dtype=np.int64), np.array(ends, dtype=np.int64)
    n, unheard = _begun(kinds, start, end), [0] * len(starts)
    brackets = np.flatnonzero(kinds[:-2] == _BRACKET)
    bracketed = brackets.searchsorted(end) > brackets.searchsorted(start)
    for at in np.flatnonzero(bracketed).tolist():
        span = starts[at], ends[at]
        marks = stage_mark().finditer(text, *span)
        n[at] -= sum(len(WORD.findall(mark[0])) for mark in marks)
        unheard[at] = len(inaudible().findall(text, *span))
    return n.tolist(), unheard


def _begun(kinds: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return the number of words that begin in each span, stage marks and all.

    A word begins at a letter unless a letter, or a letter and a joiner, stands before
    it. What stands before its span does not count: so a word may begin at the first two
    characters of a span that is none in the text as a whole.
    """
    letter, joiner = kinds == _LETTER, kinds == _JOINER
    goes_on = np.zeros(len(kinds) + 1, dtype=bool)
    goes_on[1:] = letter
    goes_on[2:] |= joiner[1:] & letter[:-1]
    begins = letter & ~goes_on[:-1]
    places = np.flatnonzero(begins)
    n = places.searchsorted(end) - places.searchsorted(start)
    n += (start < end) & letter[start] & ~begins[start]
    second = np.minimum(start + 1, len(kinds) - 1)
    n += (second < end) & letter[second] & joiner[start] & ~begins[second]
    return n


def _kinds(text: str) -> np.ndarray | None:
    """Return the part of each character in a word, and two zeros; None on failure.

    Characters beyond the first 65,536 take two places of UTF-16.
    """
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype="<u2")
    if len(units) != len(text):
        return None
    return np.concatenate([_table()[units], np.zeros(2, dtype=np.uint8)])


@cache
def _table() -> np.ndarray:
    """Return the part that each character has in a word, by its number."""
    everything = "".join(map(chr, range(1 << 16)))
    # Exactly what `[^\W_]` matches, but made in a sixth of the time.
    table = np.frombuffer(bytes(map(str.isalnum, everything)), dtype=np.uint8).copy()
    for kind, characters in ((_JOINER, JOINERS), (_BRACKET, "[(")):
        table[list(map(ord, characters))] = kind
    return table
