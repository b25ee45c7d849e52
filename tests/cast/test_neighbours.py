"""What the roles of others say of somebody's."""

import numpy as np

from presskit.cast._neighbours import of_neighbours
from presskit.cast._weights import CLASSES
from tests.cast.test_talk import talk

JOURNALIST, PRINCIPAL, MODERATOR = np.eye(len(CLASSES))[:3]
TURNS = (
    (2, "Ann Lee, please."),
    (1, "Who pays, Mr. Ek?"),
    (0, "We do."),
    (2, "Ann Lee once more."),
    (1, "And when?"),
    (0, "Soon."),
)


def found(asking):
    chances = np.array([PRINCIPAL, JOURNALIST, MODERATOR])
    says = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
    return of_neighbours(talk(*TURNS), says, chances, np.array(asking))


def test_who_speaks_before_and_after_is_weighed():
    of = found([0, 1, 0, 0, 1, 0])
    assert of["before: journalist"].argmax() == 0
    assert of["before: moderator"].argmax() == 1
    assert of["after: journalist"].argmax() == 2
    assert of["called by moderator"].argmax() == 1
    assert of["addressed by journalist"].argmax() == 0


def test_the_best_other_is_somebody_else():
    assert found([0] * 6)["another principal"].tolist() == [0, 1, 1]


def test_those_who_are_printed_alike_are_perhaps_alike():
    of = found([0] * 6)
    assert of["printed alike: moderator"].argmax() == 0
    assert of["printed alike: principal"].argmax() == 2
    assert of["printed alike: journalist"].max() == of["printed alike: host"][1]


def test_who_does_both_may_be_a_host():
    neither = found([0, 1, 0, 0, 1, 0])["asks and hands over"]
    both = found([0, 1, 0, 1, 0, 0])["asks and hands over"]
    assert neither.max() == 0
    assert both.tolist() == [0, 1 / 3, 1 / 3]
