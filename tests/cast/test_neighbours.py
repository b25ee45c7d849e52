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
    assert of["after: journalist"].argmax() == 2
    assert of["after: principal"].argmax() == 1
    assert of["own moderator"].argmax() == 2


def test_those_who_are_printed_alike_are_perhaps_alike():
    says = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    chances = np.array([PRINCIPAL, JOURNALIST, MODERATOR])
    of = of_neighbours(talk(*TURNS), says, chances, np.zeros(6))
    alike = of["printed alike: journalist"]
    assert alike.round(2).tolist() == [0.6, 0.1, 0.2]  # (1 + .2)/2, .2/2, .2/1


def test_who_does_both_may_be_a_host():
    neither = found([0, 1, 0, 0, 1, 0])["asks and hands over"]
    both = found([0, 1, 0, 1, 0, 0])["asks and hands over"]
    assert neither.max() == 0
    assert both.tolist() == [0, 1 / 3, 1 / 3]
