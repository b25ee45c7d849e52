"""Which names are worth comparing: every two that may be alike, and few others.

To compare every name with every other takes four times as long for twice as many. Two
names that can be spellings of one have two words that are alike, or the same letters;
they are found by that. Where very many names share a word, each is compared with the
next ones in the alphabet.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, combinations, islice

import numpy as np

from presskit.identities._likeness import ALIKE, fuller, similar
from presskit.identities._sounds import sound, spellings
from presskit.limits import NAMES_COMPARED
from presskit.text import plain

_LEAST, _MORE = np.float32(1.4), np.float32(0.24)
"""Shares of two words' letters that must be common, summed, for them to be alike.

Jaro's measure is (m/a + m/b + at most 1) / 3. Jaro-Winkler reaches 0.88 where it
reaches 0.8 if four letters at the beginning are alike; if not even one is, Jaro's
measure must be 0.88 itself, and the shares so much more.
"""
_ROWS = 256  # words that are compared with all others at once

Pair = tuple[int, int]


def near(names: Sequence[str]) -> list[Pair]:
    """Return the pairs of names that may be alike.

    Parameters
    ----------
    names : sequence of str
        As printed.

    Returns
    -------
    list of (int, int)
        Positions, the first below the second, each pair once; among them every pair of
        which a word of one is alike a word of the other, or all letters are the same,
        as long as no more than ``NAMES_COMPARED`` names share it.

    Examples
    --------
    >>> near(["Ann Lee", "Bo Ek", "Anne Leigh", "Lee Ann"])
    [(0, 2), (0, 3), (2, 3)]
    """
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    holders: dict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(names):
        words = plain(name).split()
        spelt = [word for each in spellings(name) for word in each]
        keys = {("letters", "".join(words))}
        keys |= {("letters", "".join(words[n:])) for n in range(1, len(words) - 1)}
        keys |= {("sound", sound(word)) for word in (*words, *spelt)}
        keys |= {("word", word) for word in spelt}
        for key in keys:
            blocks[key].append(at)
        for word in {*words, *spelt}:
            holders[word].append(at)
    folded = [plain(name) for name in names]
    found = {
        pair for block in blocks.values() for pair in within(block, folded.__getitem__)
    }
    for word, others in _alike(list(holders)).items():
        far = chain.from_iterable(holders[other] for other in others)
        few = list(islice(far, NAMES_COMPARED))
        found |= {(min(a, b), max(a, b)) for a in holders[word] for b in few if a != b}
    return sorted(found)


def within(block: Sequence[int], name) -> Iterable[Pair]:
    """Return the pairs of a block; of a large one those near in the alphabet.

    Parameters
    ----------
    block : sequence of int
        Positions, ascending.
    name : callable
        Returns what a position is sorted by.
    """
    if len(block) <= NAMES_COMPARED + 1:
        return combinations(block, 2)
    ordered = sorted(block, key=name)
    return (
        (min(one, two), max(one, two))
        for at, one in enumerate(ordered)
        for two in ordered[at + 1 : at + 1 + NAMES_COMPARED]
    )


def _alike(words: list[str]) -> dict[str, list[str]]:
    """Return the others that each word is alike, in spelling or as a short form."""
    known = set(words)
    found: dict[str, list[str]] = defaultdict(list)
    for word in words:
        others = {word[:n] for n in range(1, len(word))} | fuller(word)
        for other in others & known - {word}:
            found[word].append(other)
            found[other].append(word)
    for one, two in _common(words):
        if similar(words[one], words[two]) >= ALIKE:
            found[words[one]].append(words[two])
            found[words[two]].append(words[one])
    return found


def _common(words: list[str]) -> Iterator[Pair]:
    """Yield the words that have enough letters in common; all but few have not."""
    length = np.array([len(word) for word in words], dtype=np.float32)
    begins = np.array([ord(word[0]) for word in words], dtype=np.uint32)
    letters = np.array(
        [sum({1 << ord(letter) % 32 for letter in word}) for word in words],
        dtype=np.uint32,
    )
    for first in range(0, len(words), _ROWS):
        row, rest = slice(first, first + _ROWS), slice(first, None)
        own, other = letters[row, None], letters[rest]
        # A letter that the other word does not have at all can be no common one.
        shares = 2 - _bits(own & ~other) / length[row, None]
        shares -= _bits(other & ~own) / length[rest]
        shares -= (begins[row, None] != begins[rest]) * _MORE
        # A thousandth, since these numbers are rounded.
        for at, to in np.argwhere(shares >= _LEAST - 1e-3).tolist():
            if at < to:
                yield first + at, first + to


def _bits(masks: np.ndarray) -> np.ndarray:
    """Count the bits of each number."""
    return _ones()[masks & 0xFFFF] + _ones()[masks >> 16]


@cache
def _ones() -> np.ndarray:
    pairs = np.arange(1 << 16, dtype=np.uint16).view(np.uint8).reshape(-1, 2)
    return np.unpackbits(pairs, axis=1).sum(axis=1, dtype=np.uint8)
