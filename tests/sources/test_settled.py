"""Pieces of talk become turns: marks, firms, rows that name nobody."""

import pytest

from presskit.sources import of_bytes
from presskit.sources._settled import glued, with_firms
from presskit.sources._voices import Piece


def test_a_firm_is_added_only_where_one_of_that_name_is_listed():
    said = [Piece("Ann Lee", "Why?", ""), Piece("Bo Ek", "So.", "")]
    listed = [("ann lee", "AP"), ("Bo Ek", "CNN"), ("BO EK", "NPR")]
    assert [one.speaker for one in with_firms(said, listed)] == [
        "Ann Lee (AP)",
        "Bo Ek",
    ]


def test_a_mark_joins_the_word_before_unless_another_one_says_it():
    said = [Piece("A", "So", ""), Piece("A", ".", ""), Piece("B", "?!", "")]
    assert [one.text for one in glued(said)] == ["So.", "?!"]
    assert [one.text for one in glued([Piece(None, ".", "")])] == ["."]


ROWS = '[{{"speaker": {}, "text": "Why?"}}, {{"speaker": {}, "text": "So."}}]'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", ROWS.format(1, 2)),
        ("a.json", ROWS.format('"1"', '"2"')),
        ("a.csv", "speaker,text\n1,Why?\n2,So.\n"),
    ],
)
def test_speakers_that_are_numbers_have_no_names(name, text):
    reading = of_bytes(text.encode(), name).reading
    assert [turn.label for turn in reading.turns] == ["Speaker 1", "Speaker 2"]
    assert reading.untold == ("the names of its speakers: numbers stand for them",)


def test_one_name_is_told():
    reading = of_bytes(ROWS.format(1, '"Ann Lee"').encode(), "a.json").reading
    assert reading.untold == ()
