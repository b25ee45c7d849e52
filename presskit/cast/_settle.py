"""From probabilities to roles, and how sure they are."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from presskit.cast._weigh import Chances
from presskit.cast._weights import CLASSES, SETTLED
from presskit.schema.roles import HOST, JOURNALIST, MODERATOR, OTHER
from presskit.schema.values import Member, Pins

SURE = 0.8
"""Probability under which the role of a label is said to be a guess."""


class Told(NamedTuple):
    """The role of each turn, and the probability that it is right.

    `of_labels` has the role of each label, and the mean probability over its turns;
    `instead` the next role and its probability, for those that are guesses.
    """

    roles: list[str]
    chances: list[float]
    of_labels: Mapping[str, tuple[str, float]]
    instead: Mapping[str, tuple[str, float]] = {}

    def member(self, label: str, member: Member) -> Member:
        """Return a member in the role of the label, and why that is a guess."""
        role, chance = self.of_labels[label]
        return member.in_role(role, _guess(chance, self.instead.get(label)))


def settle(
    labels: Sequence[str],
    persons: Sequence[int],
    spoken: np.ndarray,
    chances: Chances,
    pins: Pins,
) -> Told:
    """Give each turn the most probable role; what was decided is certain.

    Parameters
    ----------
    labels : sequence of str
        The label of each turn.
    persons : sequence of int
        Who speaks.
    spoken : array of int
        The turns in which something stands, those of the rows of `chances.turns`.
    chances : Chances
        How probable each role is.
    pins : Pins
        What was decided.
    """
    usual = chances.persons[:, : len(SETTLED)].copy()
    hosts = chances.persons[:, CLASSES.index(HOST)]
    usual[:, SETTLED.index(MODERATOR)] += hosts  # without a word nobody asks
    rows = usual[np.array(persons, dtype=int)]
    rows[spoken] = chances.turns
    best = rows.argmax(axis=1) if len(rows) else np.zeros(0, dtype=int)
    roles = [SETTLED[at] for at in best.tolist()]
    sure = rows[np.arange(len(rows)), best].tolist()
    for turn, label in enumerate(labels):
        role = pins.turn_roles.get(turn) or pins.roles.get(label)
        if role:
            roles[turn], sure[turn] = role, 1.0
    of_labels = _of_labels(labels, roles, sure, pins)
    return Told(roles, sure, of_labels, _instead(labels, rows, of_labels))


def _of_labels(
    labels: Sequence[str], roles: Sequence[str], sure: Sequence[float], pins: Pins
) -> dict[str, tuple[str, float]]:
    """Return the role in which most turns of each label are, and how sure that is."""
    times: dict[str, dict[str, int]] = {}
    sums: dict[str, float] = {}
    for turn, label in enumerate(labels):
        if turn not in pins.turn_roles:
            of = times.setdefault(label, {})
            of[roles[turn]] = of.get(roles[turn], 0) + 1
            sums[label] = sums.get(label, 0.0) + sure[turn]
    found = {}
    for turn, label in enumerate(labels):
        if label in found:
            continue
        if of := times.get(label):
            role = HOST if JOURNALIST in of and MODERATOR in of else max(of, key=of.get)
            found[label] = pins.roles.get(label, role), sums[label] / sum(of.values())
        else:
            found[label] = pins.roles.get(label, roles[turn]), 1.0  # all decided
    return found


def _instead(
    labels: Sequence[str], rows: np.ndarray, of_labels: Mapping[str, tuple[str, float]]
) -> dict[str, tuple[str, float]]:
    """Return the role that each guess may be instead; a host is two already."""
    own: dict[str, list[int]] = {
        label: []
        for label, (role, chance) in of_labels.items()
        if chance < SURE and role in SETTLED
    }
    if not own:
        return {}
    for turn, label in enumerate(labels):
        if label in own:
            own[label].append(turn)
    found = {}
    for label, turns in own.items():
        role, _ = of_labels[label]
        means = rows[turns].mean(axis=0)
        means[SETTLED.index(role)] = -1
        found[label] = SETTLED[means.argmax()], float(means.max())
    return found


_CALLED = {OTHER: "somebody else"}


def _guess(chance: float, instead: tuple[str, float] | None) -> str:
    """Return the reason why a role is a guess, in words; '' where it is none."""
    if chance >= SURE:
        return ""
    sure = f"what is said, and who speaks before and after, make it {chance:.0%} sure"
    if instead is None:
        return sure
    role, p = instead
    return f"{sure}; if not, perhaps {_CALLED.get(role, f'a {role}')} ({p:.0%})"
