"""What cannot be wrong leaves no choice; a decision leaves none before all."""

import numpy as np
import pytest

from presskit.cast._label_facts import Facts
from presskit.cast._sure import allowed
from presskit.cast._weights import CLASSES


def can_be(*facts, decided=None):
    says = np.array([[name in facts for name in Facts._fields]], dtype=float)
    row = allowed(says, {} if decided is None else {0: decided})[0]
    return {role for role, may in zip(CLASSES, row, strict=True) if may}


@pytest.mark.parametrize(
    ("facts", "roles"),
    [
        ((), set(CLASSES)),
        (("office", "in_header"), set(CLASSES)),
        (("asks",), {"journalist"}),
        (("asks", "podium"), {"journalist"}),
        (("interprets", "bystander"), {"other"}),
        (("asking",), {"journalist"}),
        (("podium", "office"), {"principal", "moderator"}),
        (("only_hands_out",), {"moderator", "journalist", "host"}),
    ],
)
def test_what_somebody_can_be(facts, roles):
    assert can_be(*facts) == roles


@pytest.mark.parametrize("asks", [True, False])
def test_an_audience_that_asks_nothing_is_no_journalist(asks):
    says = np.array([[name == "bystander" for name in Facts._fields]], dtype=float)
    row = allowed(says, {}, np.array([asks]))[0]
    assert row[CLASSES.index("journalist")] == asks
    assert row[CLASSES.index("other")]


@pytest.mark.parametrize("role", ["principal", "other"])
def test_what_was_decided_stands_against_all_words(role):
    assert (
        can_be("asks", decided=role) == can_be("only_hands_out", decided=role) == {role}
    )


def test_without_persons_there_is_nothing():
    assert allowed(np.zeros((0, len(Facts._fields))), {}).shape == (0, len(CLASSES))


@pytest.mark.parametrize("podium", [True, False])
def test_who_only_hands_over_is_no_principal_but_by_a_list(podium):
    says = np.array([[name == "podium" and podium for name in Facts._fields]])
    row = allowed(says.astype(float), {}, hands_over=np.array([True]))[0]
    assert row[CLASSES.index("principal")] == podium
