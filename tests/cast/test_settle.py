"""From probabilities to roles: the most probable one, unless somebody decided."""

import numpy as np
import pytest

from presskit.cast._settle import settle
from presskit.cast._weigh import Chances
from presskit.schema.values import Member, Pins

LABELS = ["Ek", "Q", "Ek", "Jo", "Jo", "Jo"]
PERSONS = [0, 1, 0, 2, 2, 2]
OF_PERSONS = np.array(
    [[0.1, 0.9, 0, 0, 0], [1, 0, 0, 0, 0], [0.2, 0, 0.1, 0, 0.7]], dtype=float
)
OF_TURNS = np.array(
    [
        [0.1, 0.9, 0, 0],
        [1, 0, 0, 0],
        [0.1, 0.9, 0, 0],
        [0.8, 0, 0.2, 0],
        [0.3, 0, 0.7, 0],
    ]
)
SPOKEN = np.arange(5)  # nothing stands in the last turn


def told(pins=Pins()):  # noqa: B008
    return settle(LABELS, PERSONS, SPOKEN, Chances(OF_PERSONS, OF_TURNS), pins)


def test_the_most_probable_role_and_how_sure_it_is():
    found = told()
    assert found.roles == [
        "principal", "journalist", "principal", "journalist", "moderator", "moderator",
    ]  # fmt: skip
    assert found.chances == pytest.approx([0.9, 1, 0.9, 0.8, 0.7, 0.8])
    assert {label: role for label, (role, _) in found.of_labels.items()} == {
        "Ek": "principal", "Q": "journalist", "Jo": "host",
    }  # fmt: skip


def test_a_guess_says_how_sure_it_is_and_what_is_sure_says_nothing():
    member = Member("Jo Lind", "", "unknown", (), "")
    found = told()
    assert "77%" in found.member("Jo", member).thin
    assert found.member("Ek", member).thin == ""
    assert found.member("Ek", member).role == "principal"


def test_what_was_decided_of_a_label_or_a_turn_is_certain():
    found = told(Pins(roles={"Ek": "other"}, turn_roles={2: "journalist"}))
    assert found.roles[:3] == ["other", "journalist", "journalist"]
    assert found.chances[:3] == [1, 1, 1]
    assert found.of_labels["Ek"][0] == "other"


def test_without_turns_nobody_has_a_role():
    nothing = Chances(np.zeros((0, 5)), np.zeros((0, 4)))
    found = settle([], [], np.zeros(0, dtype=int), nothing, Pins())
    assert (found.roles, found.chances, found.of_labels) == ([], [], {})
