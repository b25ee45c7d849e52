"""Evidence, weighed: probabilities, and who turns out to be what."""

import numpy as np
import pytest

from presskit.cast._features import of_labels
from presskit.cast._label_facts import Facts
from presskit.cast._sure import allowed
from presskit.cast._weigh import shares, total, weigh
from presskit.cast._weights import SETTLED, weights
from tests.cast.test_talk import talk

NOTHING = Facts(*[False] * len(Facts._fields))
SCRUM = (
    (0, "The bridge was closed last night, and the divers are looking at it. " * 4),
    (1, "When will it be open again?"),
    (0, "In May, if the divers find nothing else down there. " * 3),
    (2, "Who pays for the repairs, Mr. Ek?"),
    (0, "The insurance does, and the county adds a third of it. " * 3),
    (1, "Did anybody warn you?"),
    (0, "Nobody did. The last report was from March, and it was good. " * 3),
)


def roles(turns=SCRUM, facts=(NOTHING,) * 3, decided=None):
    says = of_labels(range(len(facts)), facts, len(facts))
    found = weigh(talk(*turns), says, allowed(says, decided or {}), weights())
    return [SETTLED[at] for at in found.turns.argmax(axis=1)], found


def test_who_answers_by_a_bare_name_is_the_principal():
    told, found = roles()
    assert told == ["principal", "journalist"] * 3 + ["principal"]
    np.testing.assert_allclose(found.persons.sum(axis=1), 1)
    np.testing.assert_allclose(found.turns.sum(axis=1), 1)


def test_what_was_decided_is_certain_and_others_follow():
    told, found = roles(decided={0: "journalist"})
    assert told[0] == "journalist"
    assert found.turns[0].max() == 1


def test_a_moderator_by_label_is_never_the_principal():
    only = NOTHING._replace(hands_out=True, only_hands_out=True)
    told, found = roles(facts=(only, NOTHING, NOTHING))
    assert "principal" not in told[::2]
    assert found.turns[::2, SETTLED.index("principal")].max() == 0


def test_nobody_says_nothing():
    says = of_labels([], [], 0)
    found = weigh(talk(names=()), says, allowed(says, {}), weights())
    assert found.turns.shape == (0, len(SETTLED))


@pytest.mark.parametrize("sums", [[0.0, 0.0], [900.0, -900.0]])
def test_shares_are_probabilities(sums):
    found = shares(np.array([sums]), np.ones((1, 2), dtype=bool))
    assert found.sum() == pytest.approx(1)


def test_what_was_found_is_summed_by_name():
    found = {"b": np.array([1.0, 2.0]), "a": np.array([10.0, 20.0])}
    weighed = total(found, {"a": np.array([1.0, 0.0]), "b": np.array([0.0, 1.0])})
    assert weighed.tolist() == [[10.0, 1.0], [20.0, 2.0]]
