"""Words that stand together: a name of two parts is one term, not two."""

from typing import NamedTuple

import numpy as np

from presskit.text import Words
from presskit.themes._association import npmi
from presskit.themes._by_turn import Counted
from presskit.themes._capitals import Capitals

_TOGETHER = 0.4  # NPMI from which two words are more than neighbours
_COVERED = 0.6  # of a word's uses: it is part of a compound that takes so many
_RARELY = 0.4  # and of a name's: one that stands so often by itself is not
_FEWEST = {True: 2, False: 3}  # uses of a compound, by whether it is a name
_TIMES = min(_FEWEST.values())


class Runs:
    """Places of words that could be a compound, of all that are said twice or more.

    Parameters
    ----------
    key : ndarray of int64
        The words of each place as one number.
    at : ndarray of int
        Position of the first word of each place, in the order of speaking.
    n_words : int
        Words of each: 2 or 3.
    large : ndarray of bool
        Whether they are printed as a name is.
    row : ndarray of int
        The turn of each place.
    n_turns : int

    Attributes
    ----------
    keys : ndarray of int64
        The numbers that are there, ascending.
    said, named : Counted
        Which of them stands at each place, and at each where it is printed so.
    """

    def __init__(
        self,
        key: np.ndarray,
        at: np.ndarray,
        n_words: int,
        large: np.ndarray,
        row: np.ndarray,
        n_turns: int,
    ) -> None:
        order = np.argsort(key, kind="stable")
        new = np.diff(key[order], prepend=-1) != 0
        number = np.cumsum(new) - 1
        often = np.bincount(number)[number] >= _TIMES if len(key) else new
        self.keys = key[order[new & often]]
        code = np.full(len(key), -1, dtype=np.int32)
        code[order[often]] = np.cumsum(new[often]) - 1
        kept = code >= 0
        self.at, self.n_words = at[kept], n_words
        row, code, large = row[kept], code[kept], large[kept]
        self.said = Counted(code, row, n_turns, len(self.keys))
        self.named = Counted(code[large], row[large], n_turns, len(self.keys))
        self._order = np.argsort(code, kind="stable")
        self._until = np.cumsum(self.said.total)

    def places(self, number: int) -> np.ndarray:
        """Return the places of some words, in the order of speaking.

        Parameters
        ----------
        number : int
            The place of theirs in `keys`.
        """
        until = self._until[number]
        return self.at[self._order[until - self.said.total[number] : until]]


def runs_of(
    words: Words,
    made: Capitals,
    small: np.ndarray,
    joins: np.ndarray,
    n_turns: int,
) -> tuple[Runs, Runs]:
    """Return the places of two and of three words that could be a compound.

    Parameters
    ----------
    words : Words
        The index, folded or not.
    made : Capitals
        Of the index.
    small : ndarray of bool
        For each word spoken, whether it is a stop word.
    joins : ndarray of bool
        For each word of the vocabulary, whether it joins the parts of a name.
    n_turns : int

    Returns
    -------
    pairs, triples : Runs
        Neighbours that are no stop words ("supply chains"), or names where they are
        ("New Orrin"); in the middle of three names a small word ("Bank of Orrin").
    """
    n = np.int64(len(words.vocabulary))
    own = words.code.astype(np.int64)
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
    made_of = ((pair, first, 2), (triple, at, 3))
    last = made.inside | digit
    return tuple(
        Runs(
            key, at, n_words, made.inside[at] & last[at + n_words - 1],
            words.row[at], n_turns,
        )
        for key, at, n_words in made_of
    )  # fmt: skip


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
    n : int
        How often it is said in the target.
    """

    codes: tuple[int, ...]
    places: np.ndarray
    named: bool
    n: int


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
    """Return the words of some turns that stand together.

    Parameters
    ----------
    runs : tuple of Runs
        As :func:`runs_of` returns them.
    target : ndarray of bool
        Of each turn, whether it is looked at.
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
        said = one.said.counts(target)
        number = np.flatnonzero(said >= _TIMES)
        codes = _codes(one.keys[number], n_words, one.n_words)
        ends = codes[:, [0, -1]]
        n = said[number]
        most = np.maximum(times[ends], n[:, None])
        shares = n[:, None] / most
        kept = ~apart[codes].any(axis=1) & (ends[:, 0] != ends[:, 1])
        kept &= (shares.max(axis=1, initial=0) >= _COVERED) | (one.n_words > 2)
        at = np.flatnonzero(kept)
        at = at[npmi(n[at], most[at, 0], most[at, 1], size) >= _TOGETHER]
        as_name = 2 * one.named.counts(target)[number[at]] >= n[at]
        rows = zip(
            number[at].tolist(), n[at].tolist(), map(tuple, codes[at].tolist()),
            shares[at].tolist(), as_name.tolist(), strict=True,
        )  # fmt: skip
        for key, times_said, own, shares_of, named in rows:
            left = times_said - within.get(own, 0)
            if left < times_said * (1 - _COVERED):
                continue
            outer = [own[0], own[-1]]
            if left < _FEWEST[named] or (not named and made.named[outer].any()):
                continue  # "saw Orrin"
            if named and _of_one_that_stands_alone(outer, shares_of, made):
                parts |= {
                    c for c, s in zip(outer, shares_of, strict=True) if s >= _COVERED
                }
                continue
            for part in {own[:-1], own[1:]}:
                within[part] = within.get(part, 0) + times_said
            found.append(Compound(own, one.places(key), named, times_said))
            parts |= {c for c in own if times_said >= _COVERED * times[c]}
    return Compounds(found, frozenset(parts))


def _of_one_that_stands_alone(
    ends: list[int], shares: list[float], made: Capitals
) -> bool:
    """Return True if a part is a name that mostly stands alone: a first name's."""
    return any(
        share < _RARELY and made.named[code]
        for code, share in zip(ends, shares, strict=True)
    )


def _codes(key: np.ndarray, n: int, n_words: int) -> np.ndarray:
    """Return the words of each number."""
    codes = np.empty((len(key), n_words), dtype=np.int64)
    for at in reversed(range(n_words)):
        key, codes[:, at] = np.divmod(key, n)
    return codes
