"""Cues and rows laid out as "Label: words", with exact spans."""

from hypothesis import given
from hypothesis import strategies as st

from presskit.sources._voices import Piece, lay_out


def test_by_hand():
    reading = lay_out(
        [
            Piece("Ann", "Why", "row 1", 1.0, 2.0),
            Piece(None, "now?", "row 2", 2.0, 3.0),
            Piece("Bo", "So.", "row 3"),
            Piece("Cy", " ", "row 4"),
        ]
    )
    assert reading.text == "Ann: Why now?\n\nBo: So."
    assert [turn.label for turn in reading.turns] == ["Ann", "Bo"]
    assert (reading.turns[0].start_time, reading.turns[0].end_time) == (1.0, 3.0)
    spans = [(part.start, part.end) for part in reading.parts]
    assert spans == [(0, 8), (9, 13), (15, 22)]
    assert [(one.place, one.text) for one in reading.left_out] == [("row 4", "Cy")]


def test_a_speaker_who_opens_again_is_another_turn():
    said = [Piece("Q", "Why?", ""), Piece("Q", "How?", "", opens=True)]
    assert len(lay_out(said).turns) == 2
    assert len(lay_out([one._replace(opens=False) for one in said]).turns) == 1


def test_nobody_named_tells_no_turns():
    assert lay_out([Piece(None, "Why?", "")]).turns is None
    assert lay_out([]).text == ""


SPEAKERS = st.sampled_from([None, "Ann", "Bo", "A: b"])
PIECES = st.builds(Piece, SPEAKERS, st.text(max_size=8), st.just(""))


@given(st.lists(PIECES, max_size=6))
def test_each_part_ends_with_its_words(pieces):
    reading = lay_out(pieces)
    spoken = [piece.text.strip() for piece in pieces if piece.text.strip()]
    for part, words in zip(reading.parts, spoken, strict=True):
        assert reading.text[part.start : part.end].endswith(words)
