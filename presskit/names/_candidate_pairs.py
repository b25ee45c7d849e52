"""Which names are worth comparing: every two that may be alike, and few others.

To compare every name with every other takes four times as long for twice as many. Two
names that can be spellings of one have two words that are alike, or the same letters;
they are found by that. Where very many names share a word, each is compared with the
next ones in the alphabet.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, combinations, islice

from presskit.names._letter_filter import possible
from presskit.names._likeness import (
    ALIKE,
    fuller,
    similar,
)
from presskit.names._sounds import (
    sound,
    spellings,
)
from presskit.schema.limits import NAMES_COMPARED
from presskit.text import plain

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
    for one, two in possible(words):
        if similar(words[one], words[two]) >= ALIKE:
            found[words[one]].append(words[two])
            found[words[two]].append(words[one])
    return found
