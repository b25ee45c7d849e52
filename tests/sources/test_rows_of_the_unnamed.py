"""Rows of a table of turns: which of them open a turn of their own."""

import pytest

from presskit.sources._settled import settle
from presskit.sources._usual_names import names
from presskit.sources._voices import Piece


@pytest.mark.parametrize(
    "label",
    ["Q", "question:", "Pregunta", "Frage", "Vopros", "Вопрос", "Unidentified man"],
)
def test_rows_of_nobody_in_particular_are_turns_each(label):
    rows = [Piece(label, "Why?", "row 1"), Piece(label, "And how?", "row 2")]
    pieces, *_ = settle(rows, names(["speaker", "text"]))
    assert [one.opens for one in pieces] == [True, True]


@pytest.mark.parametrize("label", ["Ann Lee", "Questioner Lee", "Mann", None])
def test_rows_of_one_person_are_one_turn(label):
    rows = [Piece(label, "Yes.", "row 1"), Piece(label, "And so.", "row 2")]
    pieces, *_ = settle(rows, names(["speaker", "text"]))
    assert [one.opens for one in pieces] == [False, False]


def test_rows_with_times_go_on_as_captions_do():
    rows = [Piece("Question", "Why", "row 1", 0.0, 1.0)] * 2
    pieces, *_ = settle(rows, names(["speaker", "text"]))
    assert not any(one.opens for one in pieces)
