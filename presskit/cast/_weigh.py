"""The evidence of one transcript, weighed: the probability of each role."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from presskit.cast._features import features
from presskit.cast._hosts import of_roles, of_words
from presskit.cast._neighbours import of_neighbours
from presskit.cast._talk import Talk
from presskit.cast._weights import CLASSES, SETTLED, Weights
from presskit.schema.roles import HOST, JOURNALIST, MODERATOR

_ASKS, _HANDS_OUT, _HOSTS = map(CLASSES.index, (JOURNALIST, MODERATOR, HOST))


class Chances(NamedTuple):
    """How probable each role is.

    Attributes
    ----------
    persons : array
        A row a person, a column a class.
    turns : array
        A row a turn in which something stands, a column a role.
    """

    persons: np.ndarray
    turns: np.ndarray


def weigh(
    talk: Talk, says: np.ndarray, allowed: np.ndarray, weights: Weights
) -> Chances:
    """Weigh what speaks for the role of each person, then of each turn.

    There are two passes: the second one sees what the first says of those who speak
    before and after somebody.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    says : array
        What the labels of each person say.
    allowed : array of bool
        Which classes can be at all; a row a person.
    weights : Weights
        What each piece of evidence weighs.
    """
    said = total(of_words(talk), weights.turn)
    found = evidence(talk, says, allowed, weights, said)
    sums = total(found, weights.second) * weights.sharpness
    chances = shares(sums, allowed)
    asks = asking(talk, chances, weights.turn, said)
    return Chances(chances, of_turns(talk, chances, asks))


def evidence(
    talk: Talk,
    says: np.ndarray,
    allowed: np.ndarray,
    weights: Weights,
    said: np.ndarray | None = None,
) -> dict[str, np.ndarray]:
    """Return the evidence of the second pass, by name; a number a person.

    `said` is what :func:`asking` takes.
    """
    found = features(talk, says)
    chances = shares(total(found, weights.first), allowed)
    asks = asking(talk, chances, weights.turn, said)
    return found | of_neighbours(talk, says, chances, asks)


def of_turns(talk: Talk, chances: np.ndarray, asks: np.ndarray) -> np.ndarray:
    """Return the probability of each role in each turn: of a host, by what is said.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    chances : array
        The probability of each class for each person.
    asks : array
        The probability that a turn asks, and does not hand over.
    """
    turns = chances[talk.person]
    turns[:, _ASKS] += turns[:, _HOSTS] * asks
    turns[:, _HANDS_OUT] += turns[:, _HOSTS] * (1 - asks)
    settled = turns[:, : len(SETTLED)]
    return settled / settled.sum(axis=1, keepdims=True)


def asking(
    talk: Talk,
    chances: np.ndarray,
    weights: Mapping[str, float],
    said: np.ndarray | None = None,
) -> np.ndarray:
    """Return the probability that a turn asks, and does not hand over the floor.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    chances : array
        The probability of each class for each person.
    weights : mapping of str to float
        What each piece of evidence weighs.
    said : array, optional
        What is said, weighed: the same whatever the chances are.
    """
    if said is None:
        said = total(of_words(talk), weights)
    return 1 / (1 + np.exp(-said - total(of_roles(talk, chances), weights)))


def total(found: Mapping[str, np.ndarray], weights: Mapping[str, np.ndarray | float]):
    """Return the sum of what was found, weighed."""
    rows = np.array([*found.values()], dtype=float)
    return rows.T @ np.array([weights[name] for name in found])


def shares(sums: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    """Return probabilities from sums of weights; what is not allowed has none.

    Examples
    --------
    >>> shares(np.array([[0.0, 0.0, 9.0]]), np.array([[True, True, False]])).tolist()
    [[0.5, 0.5, 0.0]]
    """
    if not len(sums):
        return sums
    sums = np.where(allowed, sums, -np.inf)
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
