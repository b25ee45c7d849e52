"""What the roles of others say of somebody's: the evidence of the second pass."""

import numpy as np

from presskit.cast._sums import rates
from presskit.cast._talk import Talk
from presskit.cast._weights import CLASSES

_SURELY = 0.7
"""Probability from which a turn asks, or under the rest of which it hands over."""
_USUAL = 0.2
"""What a class has before anybody is printed alike."""
_MOST = 3
"""Turns of each kind after which more say nothing else."""


def of_neighbours(
    talk: Talk, says: np.ndarray, chances: np.ndarray, asking: np.ndarray
) -> dict[str, np.ndarray]:
    """Return the evidence in the roles around a person, by name; a number a person.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    says : array
        What the labels of each person say.
    chances : array
        The probability of each class for each person, as the first pass has them.
    asking : array
        The probability that who speaks in a turn asks, and does not hand over.
    """
    n = len(chances)
    return {
        **rates(_around(talk, chances, asking), talk.person, n),
        **_of_others(talk, chances),
        **_printed_alike(says, chances),
        **_of_both(talk, asking, n),
    }


def _around(talk: Talk, chances: np.ndarray, asking: np.ndarray) -> dict:
    """Return the roles of those who speak before and after each turn."""
    first, last = talk.before >= 0, talk.after >= 0
    found = {"hands over": asking < 1 - _SURELY}
    for at, role in enumerate(CLASSES):
        of_turn = chances[talk.person, at]
        before = first * of_turn[talk.before]
        found[f"before: {role}"] = before
        found[f"after: {role}"] = last * of_turn[talk.after]
        found[f"called by {role}"] = talk.called * before
        found[f"addressed by {role}"] = talk.addressed * before
    return found


def _of_others(talk: Talk, chances: np.ndarray) -> dict[str, np.ndarray]:
    """Return the roles of the first pass, one's own and those of others."""
    words = np.bincount(talk.person, talk.words, minlength=len(chances))
    all_words = max(1.0, words.sum())
    found = {}
    for at, role in enumerate(CLASSES):
        own = chances[:, at]
        weighed = words * own
        found[f"own {role}"] = np.log(np.maximum(own, 1e-3)) / 5
        found[f"others' words {role}"] = (weighed.sum() - weighed) / all_words
        found[f"another {role}"] = _best_other(own)
    return found


def _printed_alike(says: np.ndarray, chances: np.ndarray) -> dict[str, np.ndarray]:
    """Return the roles of people with like labels: a house prints a role alike."""
    kinds, kind = np.unique(says, axis=0, return_inverse=True)
    of_kind = np.zeros((len(kinds), len(CLASSES)))
    np.add.at(of_kind, kind, chances)
    many = np.bincount(kind, minlength=len(kinds))[kind, None]
    means = (of_kind[kind] - chances + _USUAL) / (many - 1 + _USUAL * len(CLASSES))
    return {f"printed alike: {role}": means[:, at] for at, role in enumerate(CLASSES)}


def _of_both(talk: Talk, asking: np.ndarray, n: int) -> dict[str, np.ndarray]:
    """Return how often somebody does what only a host does: asks, and hands over."""
    asks, hands_over = (
        np.bincount(talk.person, some, minlength=n)
        for some in (asking > _SURELY, asking < 1 - _SURELY)
    )
    both = np.minimum(asks, hands_over)
    own = np.bincount(talk.person, minlength=n)
    return {
        "asks and hands over": np.minimum(both, _MOST) / _MOST,
        "share of both": both / (own + 1),
    }


def _best_other(chances: np.ndarray) -> np.ndarray:
    """Return the highest chance of anybody else."""
    if len(chances) < 2:
        return np.zeros(len(chances))
    order = np.argsort(chances)
    best = np.full(len(chances), chances[order[-1]])
    best[order[-1]] = chances[order[-2]]
    return best
