"""Whom a line is about: a turn, all turns of a label, or all of a file."""

import pytest

from presskit.corpus.build import cut
from presskit.corrections import Correction
from presskit.corrections._targets import Aim, aim_of, subject, turn_at
from tests._one_file import document

TEXT = (
    "Q: Why?\n\nMinister Bo Ek: So.\n\nReporter 2: And when?\n\nMinister Bo Ek: Soon.\n"
)
TURNS = cut(document(TEXT))


def line(action="role", words="Why?", scope=""):
    start = TEXT.index(words)
    return Correction(action, "a", "0" * 64, start, start + len(words), "x", "", scope)


@pytest.mark.parametrize(
    ("action", "about"), [("name", "speaker"), ("speaker", "speaker"), ("role", "role")]
)
def test_what_a_line_settles(action, about):
    assert subject(line(action)) == about


@pytest.mark.parametrize(
    ("turn", "action", "scope", "aim"),
    [
        (0, "role", "", Aim(turn=0)),  # Q is whoever speaks just then
        (1, "role", "", Aim(label="Minister Bo Ek")),
        (2, "role", "", Aim(label="Reporter 2")),  # counted: one person throughout
        (0, "name", "", Aim(label="Q")),
        (0, "role", "label", Aim(label="Q")),
        (1, "role", "turn", Aim(turn=1, alone=True)),
        (1, "role", "file", Aim()),
    ],
)
def test_how_far_a_line_goes(turn, action, scope, aim):
    assert aim_of(TURNS, turn, line(action, scope=scope)) == aim


def test_the_narrower_aim_sorts_later():
    aims = [Aim(turn=0), Aim(label="Q"), Aim()]
    assert sorted(aims, key=lambda aim: aim.narrowness) == aims[::-1]


@pytest.mark.parametrize(
    ("words", "turn"),
    [("Q:", 0), ("Why?", 0), ("Bo Ek", 1), ("when?", 2), ("Soon.", 3)],
)
def test_the_turn_that_a_line_addresses(words, turn):
    assert turn_at(TURNS, line(words=words)) == turn


def test_a_place_that_no_turn_holds():
    between = line()._replace(start=TEXT.index("Minister") - 1)
    assert turn_at(TURNS, between) is None
    assert turn_at(TURNS, line()._replace(start=900)) is None
    assert turn_at(TURNS, line(scope="file")._replace(start=900)) == 0
