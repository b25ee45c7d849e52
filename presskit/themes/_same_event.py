"""Whether two files hold one event: nearly each sentence is word for word the same."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from presskit.text import index

_NEARLY_ALL, _FEWEST = 0.8, 5
"""Share of sentences, and their number, that two statements never have in common."""


def nearly_all(same: int, now: int, then: int) -> bool:
    """Return True if so many sentences of both sides are the same.

    Parameters
    ----------
    same : int
        Sentences that both sides have.
    now, then : int
        Sentences of each side.

    Examples
    --------
    >>> nearly_all(5, 6, 5), nearly_all(4, 4, 4), nearly_all(8, 30, 8)
    (True, False, False)
    """
    return same >= _FEWEST and same >= _NEARLY_ALL * max(now, then)


def one_event(now: Iterable[str], then: Iterable[str]) -> bool:
    """Return True if nearly each sentence of two sides is word for word the same.

    Parameters
    ----------
    now, then : iterable of str
        The turns of each side.

    Examples
    --------
    >>> said = ["One boat sails. Two wait. Three are late. Four sank. Five are new."]
    >>> one_event(said, [said[0].upper()]), one_event(said, ["One boat sails."])
    (True, False)
    """
    here, there = _sentences(now), _sentences(then)
    return nearly_all((here & there).total(), here.total(), there.total())


def _sentences(turns: Iterable[str]) -> Counter[tuple[str, ...]]:
    """Count each sentence, by its words."""
    words = index([*turns])
    said = [words.vocabulary[code] for code in words.code.tolist()]
    first = np.flatnonzero(np.diff(words.sentence, prepend=-1)).tolist()
    return Counter(
        tuple(said[start:end]) for start, end in pairwise([*first, len(said)])
    )
