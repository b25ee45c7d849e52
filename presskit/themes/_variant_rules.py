"""Which passages are a wording in other words, and which are but a part of it."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from presskit.text import Words

FEWEST = 2  # words in common: one alone ("bipartisan") is a subject, and no saying
_ALL = 3  # words of a wording, up to which all are wanted but in a close passage
_APART = 2  # small words between others of a close passage
_MORE = 2  # other words that it may have more than the wording has small ones
_BEFORE = 3  # words before a passage in which a negation turns it round
NEGATION, NONE, JOINS, OTHER = 0, -1, -2, -3
"""What a word is that is none of the wording: a small one, "and", another."""


class Wording(NamedTuple):
    """A wording whose passages are looked for.

    Attributes
    ----------
    order : list of int
        The number of each of its words that is no small word, in their order; a
        negation is one, 0.
    parts : set of tuple of int
        Codes of each run of its words.
    n : int
        How many different words it has that are no small ones.
    small : tuple of int
        Codes of its small words.
    negated, joined : bool
        Whether a negation stands in it, and an "and" or a pause (a comma).
    """

    order: Sequence[int]
    parts: frozenset[tuple[int, ...]]
    n: int
    small: tuple[int, ...]
    negated: bool
    joined: bool


def is_variant(
    wording: Wording, words: Words, of_word: np.ndarray, first: int, last: int
) -> bool:
    """Return True if a passage may say what a wording says, in other words.

    It does not if it is a part of the wording, in the same forms or others ("armed
    force" of "Ukrainian armed forces"); if it is across a pause, or an "and" alone; if
    it has two of three words, and they are not close, or many between them; or if a
    negation turns one of both round.

    Parameters
    ----------
    wording : Wording
    words : Words
        An index.
    of_word : ndarray of int
        Which word of the wording each of the vocabulary is a form of, from 1 on; 0 for
        negations, below it what is none.
    first, last : int
        Positions of the first and the last word of the passage.

    Examples
    --------
    >>> from presskit.text import index
    >>> words = index(["Ferries at noon. The ferries sail at noon, never at night."])
    >>> of = {"ferries": 1, "sail": 2, "noon": 3, "never": 0, "night": OTHER}
    >>> of_word = np.array([of.get(word, NONE) for word in words.vocabulary])
    >>> sail = Wording([1, 2, 3], frozenset(), 3, (), False, False)
    >>> [is_variant(sail, words, of_word, *span) for span in [(0, 2), (4, 7), (4, 9)]]
    [True, True, False]
    """
    code = words.code[first : last + 1]
    own = of_word[code]
    order = own[own >= 0].tolist()
    if tuple(code.tolist()) in wording.parts:
        return False
    other = bool((own == OTHER).any())
    apart = not other and bool((own == JOINS).any())
    apart |= not words.close[first + 1 : last + 1].all()
    if apart and not wording.joined:
        return False
    if wording.negated != _negated(words, of_word, first, last, wording.negated):
        return False
    n_more = len(own) - len(order)
    if wording.negated and NEGATION not in order:
        order = [NEGATION, *order]
    if n_more > len(wording.small) + _MORE:
        return False
    if len(set(order)) == wording.n:
        return True
    alone = set(code[own < NEGATION].tolist()) <= set(wording.small)
    if alone and _is_part(order, wording.order):
        return False
    close = not other and n_more <= _APART
    return close or wording.n > _ALL


def _negated(
    words: Words, of_word: np.ndarray, first: int, last: int, anywhere: bool
) -> bool:
    """Return True if a negation stands in a passage or before it in the sentence."""
    begin = words.sentence.searchsorted(words.sentence[first], side="left")
    since = begin if anywhere else max(begin, first - _BEFORE)
    return bool((of_word[words.code[since : last + 1]] == NEGATION).any())


def is_other_subject(wording: Wording, of_word: np.ndarray, codes: list[int]) -> bool:
    """Return True if a passage has some words of a wording, in order, and no others.

    "Net income" of "net interest income": what is said more often is another subject.

    Examples
    --------
    >>> income = Wording([1, 2, 3], frozenset(), 3, (), False, False)
    >>> of_word = np.array([1, 2, 3, OTHER])
    >>> [is_other_subject(income, of_word, codes) for codes in ([0, 2], [0, 3, 2])]
    [True, False]
    """
    kinds = of_word[codes]
    small = {code for code, kind in zip(codes, kinds, strict=True) if kind < NEGATION}
    order = kinds[kinds >= NEGATION].tolist()
    rest = iter(wording.order)
    skips = len(order) < len(wording.order) and all(one in rest for one in order)
    return skips and small <= set(wording.small)


def _is_part(order: Sequence[int], whole: Sequence[int]) -> bool:
    """Return True if some words stand in a wording one behind the other."""
    n = len(order)
    return any(list(whole[at : at + n]) == order for at in range(len(whole) - n + 1))
