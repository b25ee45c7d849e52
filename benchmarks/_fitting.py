"""The weights of roles, fitted to cases; and without one house, to judge that house."""

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from _casting import Case
from _regression import fit
from presskit.cast._hosts import of_roles, of_words
from presskit.cast._neighbours import of_neighbours
from presskit.cast._weigh import Chances, asking, of_turns, shares, total
from presskit.cast._weights import CLASSES, SETTLED, Weights
from presskit.schema.roles import HOST, JOURNALIST, MODERATOR, OTHER, PRINCIPAL

HELD, HELD_OF_TURNS = 0.7, 1.0
"""How strongly weights are held near 0: of persons, and of the turns of a host."""
EXPECTED = {
    "label outlet": {JOURNALIST: 2.0, PRINCIPAL: -1.0},
    "label affiliated": {JOURNALIST: 1.0, PRINCIPAL: -0.5},
    "label office": {PRINCIPAL: 1.0, JOURNALIST: -1.0, OTHER: -1.0},
    "label in_header": {PRINCIPAL: 1.0, JOURNALIST: -1.0},
    "label hands_out": {MODERATOR: 1.0, JOURNALIST: -0.5},
    "given the floor as from somewhere": {JOURNALIST: 1.5, PRINCIPAL: -1.0},
    "speaks alone": {PRINCIPAL: 2.0, MODERATOR: -1.0, JOURNALIST: -1.0},
    "act closes": {MODERATOR: 1.0},
    "label bystander": {OTHER: 1.0, PRINCIPAL: -1.0},
}
"""What is known of some evidence: near this weights are held, others near 0.

It is rare in any one house, and means the same in all.
"""
_FOLDS = 4
"""Parts of the houses: the second pass learns from chances of houses that the first
pass did not see, as it will meet them."""
_AS_RARE = 3
"""What a turn counts in which somebody hands over, or a host speaks: they are few."""


def fitted(cases: Sequence[Case], start: Weights | None = None) -> Weights:
    """Return the weights that fit some cases; `start` makes that quicker."""
    names = list(cases[0].found)
    rows = np.concatenate([_matrix(case.found) for case in cases])
    right = np.concatenate([case.classes for case in cases])
    weight = np.concatenate(_counting(cases))
    some = weight > 0

    def first_pass(keep: np.ndarray, near: np.ndarray | None) -> np.ndarray:
        use = some & keep
        return fit(rows[use], right[use], weight[use], HELD, near, _expected(names))

    near = start and np.array(list(start.first.values()))
    first = first_pass(np.ones(len(rows), dtype=bool), near)
    fold = _folds(cases)
    of_row = np.concatenate([[fold[case.house]] * len(case.allowed) for case in cases])
    unseen = [first_pass(of_row != one, first) for one in range(_FOLDS)]
    chances = [
        shares(_matrix(case.found) @ unseen[fold[case.house]], case.allowed)
        for case in cases
    ]
    turn = _fitted_turns(cases, chances)
    around = [
        of_neighbours(case.talk, case.persons.says, of, asking(case.talk, of, turn))
        for case, of in zip(cases, chances, strict=True)
    ]
    both = np.concatenate([rows, np.concatenate(list(map(_matrix, around)))], axis=1)
    near = start and np.array(list(start.second.values()))
    second_names = [*names, *around[0]]
    second = fit(
        both[some], right[some], weight[some], HELD, near, _expected(second_names)
    )
    return Weights(
        dict(zip(names, first, strict=True)),
        dict(zip(second_names, second, strict=True)),
        turn,
        1.0,
    )


def found_of(case: Case, weights: Weights) -> dict[str, np.ndarray]:
    """Return the features of the second pass of each person of a case, by name."""
    chances = shares(total(case.found, weights.first), case.allowed)
    turns = asking(case.talk, chances, weights.turn)
    return {
        **case.found,
        **of_neighbours(case.talk, case.persons.says, chances, turns),
    }


def sums_of(case: Case, weights: Weights) -> np.ndarray:
    """Sum up the features of the second pass for each person of a case."""
    return total(found_of(case, weights), weights.second)


def judged(case: Case, sums: np.ndarray, weights: Weights) -> Chances:
    """Return the probability of each role in a case, from the sums of its persons."""
    chances = shares(sums * weights.sharpness, case.allowed)
    asks = asking(case.talk, chances, weights.turn)
    return Chances(chances, of_turns(case.talk, chances, asks))


def without_own_house(
    cases: Sequence[Case], start: Weights
) -> Iterator[tuple[Case, np.ndarray, Weights]]:
    """Yield each case with its sums under weights that its house had no part in."""
    for house in dict.fromkeys(case.house for case in cases):
        others = fitted([case for case in cases if case.house != house], start)
        for case in cases:
            if case.house == house:
                yield case, sums_of(case, others), others


def sharpness(judged_so: Sequence[tuple[Case, np.ndarray, Weights]]) -> float:
    """Return the sharpness of probabilities that fits houses left out best."""
    return min(
        np.arange(0.8, 2.01, 0.05),
        key=lambda by: sum(_surprise(*one, by) for one in judged_so),
    ).item()


def _surprise(case: Case, sums: np.ndarray, weights: Weights, by: float) -> float:
    """Return the improbability of the right roles of a case, as minus the logarithm."""
    chances = judged(case, sums, weights._replace(sharpness=by)).turns
    told = [(at, one) for at, one in case.gold.items() if one.role in SETTLED]
    found = [
        chances[at, SETTLED.index(one.role)] for at, one in told if not one.arguable
    ]
    return case.weight * -np.log(np.maximum(found, 1e-4)).sum()


def _expected(names: Sequence[str]) -> np.ndarray:
    """Return the expected weights of some evidence, a row each."""
    return np.array(
        [[EXPECTED.get(name, {}).get(role, 0.0) for role in CLASSES] for name in names]
    )


def _matrix(found: dict[str, np.ndarray]) -> np.ndarray:
    return np.stack(list(found.values()), axis=1).astype(float)


def _counting(cases: Sequence[Case]) -> list[np.ndarray]:
    """Return the weight of each person: less than their turns, and than a house.

    Turns of one person say the same again, and so do persons of one house. Who can be
    in one class only teaches nothing.
    """
    counted, houses = [], Counter()
    for case in cases:
        own = np.sqrt(case.counts.sum(axis=1)) * case.weight
        counted.append(own * (case.allowed.sum(axis=1) > 1))
        houses[case.house] += own.sum()
    return [
        4 * own / houses[case.house] ** 0.5
        for case, own in zip(cases, counted, strict=True)
    ]


def _folds(cases: Sequence[Case]) -> dict[str, int]:
    houses = sorted({case.house for case in cases})
    return {house: at % _FOLDS for at, house in enumerate(houses)}


def _fitted_turns(
    cases: Sequence[Case], chances: Sequence[np.ndarray]
) -> dict[str, float]:
    """Return the weights of asking in a turn, from all who ask or hand over.

    Hosts are few; what the turns of others are like says how theirs are told apart.
    """
    rows, right, weight, houses = [], [], [], []
    for case, of in zip(cases, chances, strict=True):
        told = [
            (at, one.role == JOURNALIST)
            for at, one in case.gold.items()
            if one.role in (JOURNALIST, MODERATOR)
        ]
        if case.group == "labels" or not told:
            continue
        at = np.array([turn for turn, _ in told])
        asks = np.array([asked for _, asked in told], dtype=float)
        names = of_words(case.talk) | of_roles(case.talk, of)
        hosts = case.classes[case.talk.person[at], CLASSES.index(HOST)] > 0
        own = np.full(len(at), case.weight)
        own *= np.where(hosts, _AS_RARE, 1) * np.where(asks, 1, _AS_RARE)
        rows.append(_matrix(names)[at])
        right.append(np.stack([asks, 1 - asks], axis=1))
        weight.append(own)
        houses.append(case.house)
    of_house: Counter[str] = Counter()
    for house, own in zip(houses, weight, strict=True):
        of_house[house] += own.sum()
    counting = [
        own / of_house[house] ** 0.5 for house, own in zip(houses, weight, strict=True)
    ]
    found = fit(
        np.concatenate(rows), np.concatenate(right), np.concatenate(counting),
        HELD_OF_TURNS,
    )  # fmt: skip
    return dict(zip(names, (found[:, 0] - found[:, 1]).tolist(), strict=True))
