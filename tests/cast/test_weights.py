"""The weights are those of the evidence that there is, counted in many houses."""

import tomllib
from importlib.resources import files

import numpy as np

from presskit.cast._features import features, of_labels
from presskit.cast._label_facts import Facts
from presskit.cast._neighbours import of_neighbours
from presskit.cast._weights import CLASSES, SETTLED, weights
from tests.cast.test_talk import talk

TOLD = tomllib.loads(
    files("presskit.cast").joinpath("weights.toml").read_text(encoding="utf-8")
)


def test_each_piece_of_evidence_has_a_weight_for_each_class_and_no_other_has():
    of = talk((0, "Why?"))
    found = features(of, of_labels([0], [Facts(*[False] * len(Facts._fields))], 1))
    second = of_neighbours(
        of, np.zeros((1, 2)), np.full((1, len(CLASSES)), 0.2), np.ones(1)
    )
    own = weights()
    assert set(own.first) == set(found)
    assert set(own.second) == set(found) | set(second)
    for table in (own.first, own.second):
        for name, row in table.items():
            assert row.shape == (len(CLASSES),), name
            assert np.abs(row).max() < 6, f"{name} decides alone"


def test_what_is_certain_in_a_turn_is_no_host():
    assert CLASSES[: len(SETTLED)] == SETTLED


def test_no_house_has_most_of_the_persons():
    counts = {house: sum(row) for house, row in TOLD["counts"].items()}
    assert len(counts) >= 15
    assert max(counts.values()) < 0.5 * sum(counts.values())
