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
    assert "if not" not in found.member("Jo", member).thin  # a host is two already
    assert found.member("Ek", member).thin == ""
    assert found.member("Ek", member).role == "principal"


def test_a_guess_says_what_it_may_be_instead():
    turns = np.array([[0.3, 0.6, 0.1, 0], [0, 0, 0.4, 0.6], [0.5, 0.4, 0.1, 0]])
    persons = np.hstack([turns[:2], np.zeros((2, 1))])
    chances = Chances(persons, turns)
    found = settle(["Ek", "Jo", "Ek"], [0, 1, 0], np.arange(3), chances, Pins())
    member = Member("Bo Ek", "", "unknown", (), "")
    assert found.instead["Ek"] == ("journalist", pytest.approx(0.4))
    says = found.member("Ek", member).thin
    assert says.endswith("55% sure; if not, perhaps a journalist (40%)")
    says = found.member("Jo", member).thin
    assert says.endswith("60% sure; if not, perhaps a moderator (40%)")


def test_what_was_decided_of_a_label_or_a_turn_is_certain():
    found = told(Pins(roles={"Ek": "other"}, turn_roles={2: "journalist"}))
    assert found.roles[:3] == ["other", "journalist", "journalist"]
    assert found.chances[:3] == [1, 1, 1]
    assert found.of_labels["Ek"][0] == "other"


def test_without_turns_nobody_has_a_role():
    nothing = Chances(np.zeros((0, 5)), np.zeros((0, 4)))
    found = settle([], [], np.zeros(0, dtype=int), nothing, Pins())
    assert (found.roles, found.chances, found.of_labels) == ([], [], {})
