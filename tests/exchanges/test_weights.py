"""How much each kind of evidence weighs."""

import tomllib

import pytest

from presskit.exchanges._evidence import NAMES
from presskit.exchanges._weights import ALWAYS, FILE, probability, weights


def test_each_kind_of_evidence_weighs_something():
    assert set(weights()) == {ALWAYS, *NAMES}
    assert all(weights().values())


@pytest.mark.parametrize("name", NAMES)
def test_what_was_counted_stands_beside_each_weight(name):
    counted = tomllib.loads(FILE.read_text(encoding="utf-8"))[name]
    assert set(counted) == {"weight", "expected", "counts"}
    assert all(len(pair) == 2 and sum(pair) for pair in counted["counts"].values())


@pytest.mark.parametrize("name", NAMES)
def test_no_count_turns_a_weight_against_what_was_expected(name):
    counted = tomllib.loads(FILE.read_text(encoding="utf-8"))[name]
    assert counted["weight"] * counted["expected"] > 0


def test_without_evidence_somebody_new_asks():
    assert probability({}, weights()) > 0.9


def test_evidence_without_a_weight_says_nothing():
    by = {ALWAYS: 0.0, "goes on": -3.0}
    assert probability({"given": 1.0}, by) == 0.5
    assert probability({"given": 1.0, "goes on": 1.0}, by) < 0.05
