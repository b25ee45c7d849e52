"""Words that stand together: a name of two parts is one term, not two."""

from typing import NamedTuple

import numpy as np

from presskit.text import Words
from presskit.themes._association import npmi
from presskit.themes._capitals import Capitals

_TOGETHER = 0.4  # NPMI from which two words are more than neighbours
_COVERED = 0.6  # of a word's uses: it is part of a compound that takes so many
_RARELY = 0.4  # and of a name's: one that stands so often by itself is not
_FEWEST = {True: 2, False: 3}  # uses of a compound, by whether it is a name


class Runs(NamedTuple):
    """Places of words that could be a compound, sorted by which words they are.

    Attributes
    ----------
    key : ndarray of int64
        The words as one number, ascending.
    at : ndarray of int
        Position of the first word of each place.
    n_words : int
        Words of each: 2 or 3.
    """

    key: np.ndarray
    at: np.ndarray
    n_words: int

    def places(self, key: int) -> np.ndarray:
        """Return where these words stand, in the order of speaking."""
        first, last = (self.key.searchsorted(key, side=side) for side in _SIDES)
        return np.sort(self.at[first:last])


_SIDES = ("left", "right")


def runs_of(
    words: Words,
    code: np.ndarray,
    made: Capitals,
    small: np.ndarray,
    joins: np.ndarray,
) -> tuple[Runs, Runs]:
    """Return the places of two and of three words that could be a compound.

    Parameters
    ----------
    words : Words
        The index.
    code : ndarray of int
        The code of each word, folded or not.
    made : Capitals
        Of the index.
    small : ndarray of bool
        For each word spoken, whether it is a stop word.
    joins : ndarray of bool
        For each word of the vocabulary, whether it joins the parts of a name.

    Returns
    -------
    pairs, triples : Runs
        Neighbours that are no stop words ("supply chains"), or names where they are
        ("New Orrin"); in the middle of three names a small word ("Bank of Orrin").
    """
    n = np.int64(len(words.vocabulary))
    own = code.astype(np.int64)
    digit = made.figure[own]
    # "I" and "Sie" have a capital wherever they stand, which says nothing.
    proud = made.inside & ~(small & made.named[own])
    part = (~small | proud) & ~digit
    two = made.beside & part & np.append(part[1:] | digit[1:] & made.inside[:-1], False)
    two[:-1] &= ~(small[:-1] ^ small[1:]) | proud[:-1] & proud[1:]
    three = two & np.append(two[1:], False)
    joined = made.beside & np.append(made.beside[1:], False)
    ends = made.inside & ~small
    linked = joined & ends & np.append(joins[own[1:]] & ~made.inside[1:], False)
    linked &= np.concatenate([ends[2:], [False, False]])[: len(linked)]
    first, at = np.flatnonzero(two), np.flatnonzero(three | linked)
    pair = own[first] * n + own[first + 1]
    triple = (own[at] * n + own[at + 1]) * n + own[at + 2]
    return _sorted(pair, first, 2), _sorted(triple, at, 3)


def _sorted(key: np.ndarray, at: np.ndarray, n_words: int) -> Runs:
    order = np.argsort(key, kind="stable")
    return Runs(key[order], at[order], n_words)


class Compound(NamedTuple):
    """A compound of the target.

    Attributes
    ----------
    codes : tuple of int
        Its words.
    places : ndarray of int
        Position of the first word of each place, everywhere.
    named : bool
        Whether it is a name: most of its places have capitals.
    """

    codes: tuple[int, ...]
    places: np.ndarray
    named: bool


class Compounds(NamedTuple):
    """The compounds of the target, and the words that are mostly said in one.

    Attributes
    ----------
    listed : list of Compound
    parts : frozenset of int
        Codes of words that a list need not have beside them.
    """

    listed: list[Compound]
    parts: frozenset[int]


def compounds(
    runs: tuple[Runs, Runs],
    target: np.ndarray,
    times: np.ndarray,
    made: Capitals,
    n_words: int,
    apart: np.ndarray,
) -> Compounds:
    """Return which words of some turns stand together.

    Parameters
    ----------
    runs : tuple of Runs
        As :func:`runs_of` returns them.
    target : ndarray of bool
        For each word spoken, whether it is said in the turns looked at.
    times : ndarray of int
        How often each word of the vocabulary is said there.
    made : Capitals
    n_words : int
        Words of the vocabulary.
    apart : ndarray of bool
        For each word of the vocabulary, whether it joins no compound: offices and
        forms of address, which go before any name.

    Returns
    -------
    Compounds
    """
    size = int(times.sum())
    found: list[Compound] = []
    parts: set[int] = set()
    within: dict[tuple[int, ...], int] = {}  # how often in a longer one
    for one in reversed(runs):  # the longer ones first
        inside = target[one.at]
        keys, n = np.unique(one.key[inside], return_counts=True)
        often = n >= min(_FEWEST.values())
        for key, times_said in zip(
            keys[often].tolist(), n[often].tolist(), strict=True
        ):
            codes = _codes(key, n_words, one.n_words)
            ends = codes[0], codes[-1]
            if apart[list(codes)].any() or codes[0] == codes[-1]:
                continue
            left = times_said - within.get(codes, 0)
            counts = [max(int(times[code]), times_said) for code in ends]
            if left < times_said * (1 - _COVERED):
                continue
            shares = [times_said / count for count in counts]
            if max(shares) < _COVERED and one.n_words == 2:
                continue
            if npmi(times_said, *counts, size) < _TOGETHER:
                continue
            places = one.places(key)
            here = places[target[places]]
            last = made.inside[here + one.n_words - 1] | made.figure[codes[-1]]
            named = bool((made.inside[here] & last).mean() >= 0.5)
            if left < _FEWEST[named] or (not named and made.named[list(ends)].any()):
                continue  # "saw Orrin"
            if named and _of_one_that_stands_alone(ends, shares, made):
                parts |= {c for c, s in zip(ends, shares, strict=True) if s >= _COVERED}
                continue
            for part in {codes[:-1], codes[1:]}:
                within[part] = within.get(part, 0) + times_said
            found.append(Compound(codes, places, named))
            parts |= {c for c in codes if times_said >= _COVERED * times[c]}
    return Compounds(found, frozenset(parts))


def _of_one_that_stands_alone(
    ends: tuple[int, int], shares: list[float], made: Capitals
) -> bool:
    """Return True if a part is a name that mostly stands alone: a first name's."""
    return any(
        share < _RARELY and made.named[code]
        for code, share in zip(ends, shares, strict=True)
    )


def _codes(key: int, n: int, n_words: int) -> tuple[int, ...]:
    codes = []
    for _ in range(n_words):
        key, code = divmod(key, n)
        codes.append(code)
    return tuple(reversed(codes))
