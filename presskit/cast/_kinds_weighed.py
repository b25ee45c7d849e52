"""What each kind of reason adds to the role of a person: the weighing, taken apart."""

from functools import cache
from typing import NamedTuple

import numpy as np

from presskit.cast._reason_kinds import FEATURES
from presskit.cast._weigh import evidence
from presskit.cast._weights import Weights, weights
from presskit.schema.values import Weighed


class Kinds(NamedTuple):
    """What each kind of reason adds, and which piece of evidence adds most of it.

    Attributes
    ----------
    names : tuple of str
        The kinds.
    sums : array
        The log-odds by kind, person and class, against the mean of the classes that
        the person can be in; 0 for the others.
    role : array of int
        By kind and person, the class that it speaks for.
    strongest : array of str
        By kind and person, the piece of evidence that adds most to that class.
    high : array of bool
        By kind and person, whether there is more of it than usual.
    """

    names: tuple[str, ...]
    sums: np.ndarray
    role: np.ndarray
    strongest: np.ndarray
    high: np.ndarray


def by_kind(weighed: Weighed) -> Kinds:
    """Sum the evidence of one transcript by kind of reason, for each role.

    Only what differs from the usual adds: a number of the weights says what evidence
    is with whoever may be anything. All kinds together, with what is usual and what
    only repeats the first pass, are the sum of which probabilities are made.

    Parameters
    ----------
    weighed : Weighed
        What the roles were weighed from.
    """
    kinds = _kinds()
    own = kinds.weights
    found = evidence(weighed.talk, weighed.says, weighed.allowed, own)
    values = np.array([found[name] for name in kinds.features])
    more = values - kinds.usual[:, None]
    added = more[:, :, None] * kinds.of_classes[:, None, :] * own.sharpness
    added = _among(added, weighed.allowed)
    sums = np.add.reduceat(added, kinds.first, axis=0)
    role = np.where(weighed.allowed, sums, -np.inf).argmax(axis=2)
    strongest = np.zeros(role.shape, dtype=int)
    persons = np.arange(role.shape[1])
    ends = (*kinds.first[1:], len(kinds.features))
    for kind, (start, end) in enumerate(zip(kinds.first, ends, strict=True)):
        to_role = added[start:end, persons, role[kind]]
        strongest[kind] = start + to_role.argmax(axis=0)
    names = np.array(kinds.features)[strongest]
    return Kinds(tuple(FEATURES), sums, role, names, more[strongest, persons] > 0)


class _Fitted(NamedTuple):
    """The weights of the evidence, those of one kind beside each other."""

    weights: Weights
    features: tuple[str, ...]
    first: list[int]
    usual: np.ndarray
    of_classes: np.ndarray


@cache
def _kinds() -> _Fitted:
    own = weights()
    features = [name for names in FEATURES.values() for name in names]
    first = np.cumsum([0, *map(len, FEATURES.values())])[:-1].tolist()
    return _Fitted(
        own,
        tuple(features),
        first,
        np.array([own.usual[name] for name in features]),
        np.array([own.second[name] for name in features]),
    )


def _among(added: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    """Return log-odds against the mean of the classes that each person can be in."""
    many = np.maximum(allowed.sum(axis=1), 1)
    means = (added * allowed).sum(axis=2) / many
    return (added - means[:, :, None]) * allowed
