"""What is done in the turns: who speaks before and after, who is named by whom."""

import numpy as np
import pytest

from presskit.cast._talk import talk_of
from presskit.speech import read


def talk(*turns, names=("Bo Ek", "Ann Lee", "")):
    """Return the talk of turns, each a number of somebody and what is said."""
    texts = [said for _, said in turns]
    words = [len(said.split()) for said in texts]
    who = [one for one, _ in turns]
    return talk_of(who, names, texts, words, read(texts), {"dr", "senator"})


def test_neighbours_are_turns_of_somebody_else():
    found = talk((0, "A."), (0, "B."), (1, "C?"), (0, "D."), (2, "E."), (2, "F."))
    assert found.before.tolist() == [-1, -1, 1, 2, 3, 3]
    assert found.after.tolist() == [2, 2, 3, 4, -1, -1]


def test_empty_turns_are_left_out():
    found = talk((0, "A."), (1, ""), (0, "B."), (1, "C?"))
    assert found.turn.tolist() == [0, 2, 3]
    assert found.before.tolist() == [-1, -1, 1]


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        ("Why?", True),
        ("Why?)", True),
        ("He asked: “why?”", True),
        ("为什么？", True),
        ("Why? I wonder.", False),
        ("", None),
        ("“”", False),
    ],
)
def test_whether_a_turn_ends_with_a_question(said, ends):
    assert talk((0, said)).ends.tolist() == ([] if ends is None else [ends])


def test_the_turn_before_calls_somebody():
    found = talk(
        (2, "Our next question comes from Ann LEE."),
        (1, "Mr. Ek, who pays?"),
        (0, "We do."),
        (1, "And Lee?"),
    )
    assert found.called.tolist() == [False, True, False, False]
    assert not found.placed.any()
    assert found.names_self.tolist() == [False, False, False, True]


@pytest.mark.parametrize(
    ("said", "placed"),
    [
        ("We go to Ann Lee of the Post.", True),
        ("We go to ANN LEE, Channel Nine.", True),
        ("Die erste Frage hat Ann Lee von der Post.", True),
        ("We go to Ann Lee now.", False),
        ("We go to Ann Leeds of the Post.", False),
        ("Ann Lee of the Post?", False),
    ],
)
def test_a_call_says_where_somebody_is_from(said, placed):
    assert talk((0, said), (1, "Why?")).placed.tolist() == [False, placed]


def test_who_opens_introduces_those_who_speak_later():
    found = talk((2, "With me are Bo Ek and others."), (0, "Hello."), (1, "Lee here."))
    assert found.introduced.tolist() == [0, -1, -1]


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("Lee?", False),
        ("Thank you. Ann Lee?", False),
        ("Thank you. Dr. Lee?", False),
        ("Senator Lee?", False),
        ("Senator?", True),
        ("Who pays, Lee?", True),
        ("Who pays? Lee?", True),
        ("Why?", True),
    ],
)
def test_a_name_with_a_question_mark_calls(said, asks):
    found = talk((2, said), (1, "It rains."))
    assert found.ends.tolist() == [asks, False]
    assert found.act("asks").tolist() == [asks, False]
    assert (found.marks > 0).tolist() == [asks, False]


def test_acts_are_columns_by_name():
    found = talk((0, "Why?"), (2, "Go ahead, Ann."))
    assert found.act("asks").tolist() == [True, False]
    assert found.act("gives_floor").tolist() == [False, True]


def test_of_nothing_there_is_nothing():
    found = talk_of([], [], [], [], [])
    assert len(found.turn) == 0
    assert found.acts.shape[1] > 0
    assert isinstance(found.introduced, np.ndarray)
