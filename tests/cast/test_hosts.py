"""In which turns a host asks, and in which they hand over."""

import numpy as np

from presskit.cast._hosts import of_roles, of_words
from presskit.cast._weigh import asking, of_turns
from presskit.cast._weights import CLASSES, weights
from tests.cast.test_talk import talk

HOST, PRINCIPAL, JOURNALIST = (
    np.array([float(role == one) for role in CLASSES])
    for one in ("host", "principal", "journalist")
)
TURNS = (
    (2, "Good evening, and welcome to this hall."),
    (2, "Minister, who pays for the bridge?"),
    (0, "The towns do, and they have agreed to it."),
    (2, "And when is it open?"),
    (0, "In May."),
    (2, "We go to the hall now. Ann Lee, go ahead."),
    (1, "Will it cost anything?"),
    (0, "No."),
    (2, "Thank you all, good night."),
)


def turns(chances):
    """Return the probability of each role in each of the turns."""
    of = talk(*TURNS)
    return of_turns(of, chances, asking(of, chances, weights().turn))


def test_a_host_asks_where_a_question_is_answered_and_hands_over_elsewhere():
    chances = np.array([PRINCIPAL, JOURNALIST, HOST])
    told = turns(chances).argmax(axis=1)
    roles = [CLASSES[at] for at in told]
    assert roles == [
        "moderator", "journalist", "principal", "journalist", "principal",
        "moderator", "journalist", "principal", "moderator",
    ]  # fmt: skip


def test_where_nobody_hosts_turns_are_what_their_speakers_are():
    chances = np.array([PRINCIPAL, JOURNALIST, JOURNALIST])
    assert turns(chances).max(axis=1).tolist() == [1.0] * len(TURNS)


def test_what_is_found_is_what_is_weighed():
    of = talk(*TURNS)
    chances = np.array([PRINCIPAL, JOURNALIST, HOST])
    found = of_words(of) | of_roles(of, chances)
    assert set(found) == set(weights().turn)
    assert all(len(values) == len(TURNS) for values in found.values())
    some = asking(of, chances, weights().turn)
    assert ((some > 0) & (some < 1)).all()


def test_the_turn_before_a_question_of_somebody_who_is_called_calls():
    calls = of_words(talk(*TURNS))["calls"]
    assert calls.nonzero()[0].tolist() == [5]
