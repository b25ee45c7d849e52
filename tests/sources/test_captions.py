"""Cues become turns: voices, marks that another speaks, labels."""

import pytest

from presskit.errors import SourceError
from presskit.sources._captions import changes, read_cues
from presskit.sources._voices import Piece


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("so. >> ANN: Why?", [(None, "so."), ("ANN", "Why?")]),
        (">> Why?", [(">>", "Why?")]),
        ("- Why?\n- So.", [(">>", "Why?"), (">>", "So.")]),
        ("- Why\nnow?", [(None, "- Why now?")]),
        ("a >b", [(None, "a >b")]),
    ],
)
def test_marks_that_another_speaks(text, expected):
    parts = changes(Piece(None, text, "line 1"))
    assert [(part.speaker, part.text) for part in parts] == expected


def said(*cues):
    lines = []
    for n, cue in enumerate(cues):
        lines += [f"00:0{n}.000 --> 00:0{n}.900", *cue.split("\n"), ""]
    turns = read_cues(lines, ())
    return [(turn.label, turns.text[turn.start : turn.end]) for turn in turns.turns]


def test_small_letters_after_a_mark():
    cues = [">> bo.ek: Why?", ">> ann: So.", ">> bo.ek: And?", ">> ann: Yes.", ">> I"]
    assert said(*cues) == [
        ("bo.ek", "Why?"), ("ann", "So."), ("bo.ek", "And?"), ("ann", "Yes."),
        (">>", "I"),
    ]  # fmt: skip


def test_looks_are_no_words_and_voices_speak():
    cue = '{\\an8}<font color="#fff"><v Ann>Why?</v></font> <b>now</b>'
    assert said(cue, "<v Bo>So.") == [("Ann", "Why? now"), ("Bo", "So.")]


def test_two_labels_in_one_cue():
    cues = ["Bo Ek: So.", "Ann Lee: Why?\nBo Ek: No."]
    assert said(*cues) == [("Bo Ek", "So."), ("Ann Lee", "Why?"), ("Bo Ek", "No.")]


def test_no_words_is_an_error():
    with pytest.raises(SourceError, match="no cue with words"):
        read_cues(["00:01.000 --> 00:02.000", "<b></b>"], ())
