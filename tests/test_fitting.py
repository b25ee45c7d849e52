"""How weights are fitted, and the talk of a gold under other labels: by hand."""

import json

import numpy as np
import pytest

import _fitting
from _regression import fit, softmax
from _relabel import LABELS, Said, full, render, said, suffix, surname
from presskit.cast._weights import CLASSES

pytestmark = pytest.mark.once

ROWS = np.array([[1.0, 0.0], [1.0, 0.0], [1.0, 1.0], [1.0, 1.0]])
RIGHT = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 0.0]])
EVEN = np.ones(4)


def test_evidence_that_is_always_right_weighs_and_more_so_held_less():
    strongly, weakly = (fit(ROWS, RIGHT, EVEN, held) for held in (4.0, 0.1))
    for weights in (strongly, weakly):
        assert weights[1, 0] > 0 > weights[1, 1]
    assert weakly[1, 0] > strongly[1, 0]
    shares = softmax(ROWS @ weakly)
    np.testing.assert_allclose(shares[0], 0.5, atol=0.1)  # one of each
    assert shares[2, 0] > 0.85


def test_where_nothing_is_known_weights_are_what_is_expected():
    expected = np.array([[0.0, 0.0], [1.5, -0.5]])
    np.testing.assert_allclose(
        fit(ROWS, RIGHT, np.zeros(4), 2.0, None, expected), expected, atol=1e-6
    )


def test_a_fit_is_the_same_wherever_it_starts():
    start = np.array([[3.0, -1.0], [-2.0, 4.0]])
    one, two = fit(ROWS, RIGHT, EVEN, 1.0), fit(ROWS, RIGHT, EVEN, 1.0, start)
    np.testing.assert_allclose(softmax(ROWS @ one), softmax(ROWS @ two), atol=1e-3)


def test_what_counts_twice_is_there_twice():
    twice = np.concatenate([ROWS, ROWS[2:]]), np.concatenate([RIGHT, RIGHT[2:]])
    weight = np.array([1.0, 1.0, 2.0, 2.0])
    np.testing.assert_allclose(
        fit(*twice, np.ones(6), 1.0), fit(ROWS, RIGHT, weight, 1.0), atol=1e-4
    )


def test_what_is_expected_stands_at_its_evidence_and_class():
    rows = _fitting._expected(["length", "label office"])
    assert not rows[0].any()
    of = dict(zip(CLASSES, rows[1].tolist(), strict=True))
    assert {role: weight for role, weight in of.items() if weight} == (
        _fitting.EXPECTED["label office"]
    )


TALK = (
    Said(0, False, "principal", "Good morning."),
    Said(1, True, "journalist", "Why\nnow?"),
    Said(0, False, "principal", "Because."),
)


@pytest.mark.parametrize(
    ("mode", "labels"),
    [
        ("bare+Q", [full(0).upper(), "JOURNALIST", full(0).upper()]),
        ("surname+Q", [surname(0).upper(), "QUESTION", surname(0).upper()]),
        ("office+bare", [f"MINISTER {surname(0).upper()}", full(1).upper()]),
        ("surname later", [full(0).upper(), full(1).upper(), surname(0).upper()]),
        ("mister later", [full(0), full(1), f"Mr. {surname(0)}"]),
    ],
)
def test_labels_of_a_mode(mode, labels):
    lines = render(TALK, mode).split("\n\n")[1:]
    assert [line.partition(": ")[0].strip() for line in lines][: len(labels)] == labels
    assert lines[1].endswith(": Why now?")


def test_the_fourth_label_of_somebody_is_misprinted():
    often = [Said(0, False, "principal", "So.")] * 5
    lines = render(often, "misprint").split("\n\n")[1:]
    printed = [line.partition(": ")[0] for line in lines]
    assert len(set(printed)) == 2
    assert len(printed[3]) == len(printed[0]) - 1


@pytest.mark.parametrize("mode", LABELS)
def test_each_mode_has_all_that_is_said(mode):
    text = render(TALK, mode)
    assert all(" ".join(one.text.split()) in text for one in TALK)
    if suffix(mode) == ".json":
        assert len(json.loads(text)) == len(TALK)


def test_the_unnamed_are_others_in_each_exchange():
    exchanges = {0: "1", 1: "1", 2: "2", 4: "2"}
    roles = dict.fromkeys(exchanges, "journalist")
    turns = said(["", "", "", "7", "7"], roles, exchanges, list("abcde"))
    assert [one.person for one in turns] == [0, 0, 1, 2]
    assert [one.unnamed for one in turns] == [True, True, True, False]
    assert [one.text for one in turns] == ["a", "b", "c", "e"]
