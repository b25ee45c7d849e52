"""Which turn a line means that names another one."""

import pytest

from presskit.corrections import TurnId, find_turn, named

MAY, JUNE = "a" * 64, "b" * 64
TURNS = [
    TurnId("5d41", "may", MAY, 12),
    TurnId("5d41", "june", JUNE, 12),
    TurnId("77aa", "may", MAY, 40),
]


@pytest.mark.parametrize(
    ("value", "turn"),
    [
        ("5d41@may", 0),
        ("5d41@june", 1),
        ("77aa", 2),  # only one transcript has it
        ("bbbbbbbbbb-t12", 1),  # as presskit 0.1 named it
        ("aaaaaaaaaa.2-t40", 2),
        ("aaaaaaaaaa-t12@may", 0),
    ],
)
def test_the_turn_that_is_named(value, turn):
    assert find_turn(value, TURNS) == turn


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("5d41", "several transcripts have a turn '5d41'"),
        ("5d41@july", "there is no turn '5d41@july' in what is loaded"),
        ("aaaaaaaaaa-t13", "there is no turn 'aaaaaaaaaa-t13' in what is loaded"),
        ("", "there is no turn '' in what is loaded"),
    ],
)
def test_a_name_that_means_no_one_turn(value, message):
    assert find_turn(value, TURNS) == message


def test_the_same_bytes_twice_say_the_same():
    copy = TurnId("5d41", "copy", MAY, 12)
    assert find_turn("aaaaaaaaaa-t12", [*TURNS, copy]) == 0


def test_what_names_a_turn_finds_it():
    for number, turn in enumerate(TURNS):
        assert find_turn(named(turn), TURNS) == number
