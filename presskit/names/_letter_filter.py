"""Words that cannot be alike, told apart by their letters, many at once.

A letter that another word does not have at all can be no common one. That is counted
for all pairs of words in a fraction of the time that a measure of likeness takes.
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import cache

import numpy as np

_ROWS = 256  # words that are compared with all others at once
_LEAST, _MORE = np.float32(1.4), np.float32(0.24)
"""Shares of two words' letters that must be common, summed, for them to be alike.

Jaro's measure is (m/a + m/b + at most 1) / 3. Jaro-Winkler reaches 0.88 where it
reaches 0.8 if four letters at the beginning are alike; if not even one is, Jaro's
measure must be 0.88 itself, and the shares so much more.
"""
_SLACK = np.float32(1e-3)  # these numbers are rounded


def possible(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of words whose Jaro-Winkler similarity can be 0.88 or more.

    Parameters
    ----------
    words : sequence of str
        None is empty.

    Yields
    ------
    (int, int)
        Positions, the first below the second.

    Examples
    --------
    >>> list(possible(["kowalski", "kowalsky", "lee"]))
    [(0, 1)]
    """
    length, letters = _lengths(words), _masks(words)
    begins = np.array([ord(word[0]) for word in words], dtype=np.uint32)
    for first in range(0, len(words), _ROWS):
        row, rest = slice(first, first + _ROWS), slice(first, None)
        own, other = letters[row, None], letters[rest]
        shares = 2 - _bits(own & ~other) / length[row, None]
        shares -= _bits(other & ~own) / length[rest]
        shares -= (begins[row, None] != begins[rest]) * _MORE
        for at, to in np.argwhere(shares >= _LEAST - _SLACK).tolist():
            if at < to:
                yield first + at, first + to


def closest(words: Sequence[str], others: Sequence[str], least: float) -> list[str]:
    """Return the word most like each word, as :mod:`difflib` has it.

    Parameters
    ----------
    words, others : sequence of str
    least : float
        The ratio that is enough.

    Returns
    -------
    list of str
        '' where no other is like a word.

    Examples
    --------
    >>> closest(["MR. CARNY", "Q"], ["MR. CARNEY"], 0.85)
    ['MR. CARNEY', '']
    """
    found = []
    length, letters = _lengths(others), _masks(others)
    for first in range(0, len(words), _ROWS):
        row = words[first : first + _ROWS]
        size, own = _lengths(row)[:, None], _masks(row)[:, None]
        common = np.minimum(
            size - _bits(own & ~letters), length - _bits(letters & ~own)
        )
        enough = 2 * common >= (least - _SLACK) * (size + length)
        for word, can_be in zip(row, enough, strict=True):
            few = [others[at] for at in np.flatnonzero(can_be)]
            found.append(next(iter(get_close_matches(word, few, 1, least)), ""))
    return found


def _lengths(words: Sequence[str]) -> np.ndarray:
    return np.array([len(word) for word in words], dtype=np.float32)


def _masks(words: Sequence[str]) -> np.ndarray:
    """Return the letters of each word as bits; several letters may share one."""
    held = [sum({1 << ord(letter) % 32 for letter in word}) for word in words]
    return np.array(held, dtype=np.uint32)


def _bits(masks: np.ndarray) -> np.ndarray:
    """Count the bits of each number."""
    return _ones()[masks & 0xFFFF] + _ones()[masks >> 16]


@cache
def _ones() -> np.ndarray:
    pairs = np.arange(1 << 16, dtype=np.uint16).view(np.uint8).reshape(-1, 2)
    return np.unpackbits(pairs, axis=1).sum(axis=1, dtype=np.uint8)
