"""What subtitle formats share: times, blocks, marks that change the speaker."""

import pytest

from presskit.errors import SourceError
from presskit.sources import _cues
from presskit.sources._cues import Cue, cues


def read(text):
    left_out = []
    return list(cues(text.split("\n"), left_out)), left_out


def test_blocks_with_and_without_numbers():
    found, left_out = read(
        "1\n00:00:01,500 --> 00:00:02,000\nWhy\nnow?\n\n01:02.5 --> 1:02:03\nSo."
    )
    assert found == [
        Cue(3, 1.5, 2.0, ["Why", "now?"]),
        Cue(7, 62.5, 3723.0, ["So."]),
    ]
    assert left_out == []


def test_a_blank_line_that_is_missing():
    found, _ = read("1\n00:01 --> 00:02\nWhy?\n2\n00:03 --> 00:04\nSo.")
    assert found == [Cue(3, 1.0, 2.0, ["Why?"]), Cue(6, 3.0, 4.0, ["So."])]


def test_what_is_no_cue_is_left_out_with_its_line():
    found, left_out = read("WEBVTT\n\nNOTE by hand\n\n00:01 --> 00:02\nWhy?")
    assert len(found) == 1
    assert [(one.place, one.text) for one in left_out] == [("line 3", "NOTE by hand")]


def test_blank_lines_in_a_cue():
    found, left_out = read(
        "1\n00:01 --> 00:02\nWhy?\n\nNow?\n\n2\n\n00:03 --> 00:04\n \nSo."
    )
    assert found == [Cue(3, 1.0, 2.0, ["Why?", "Now?"]), Cue(11, 3.0, 4.0, ["So."])]
    assert left_out == []


def test_names_of_cues_are_no_words():
    found, _ = read(
        "WEBVTT\n\nab-1\n00:01 --> 00:02\nWhy?\n\nab-2\n00:03 --> 00:04\nSo."
    )
    assert [cue.lines for cue in found] == [["Why?"], ["So."]]


def test_words_right_above_the_next_times_are_words():
    found, _ = read("00:01 --> 00:02\nWhy\nnow?\n00:03 --> 00:04\nSo.")
    assert [cue.lines for cue in found] == [["Why", "now?"], ["So."]]


def test_notes_between_cues_are_left_out():
    found, left_out = read(
        "00:01 --> 00:02\nWhy?\n\nNOTE aside\n\n00:03 --> 00:04\nSo."
    )
    assert [cue.lines for cue in found] == [["Why?"], ["So."]]
    assert [(one.place, one.text) for one in left_out] == [("line 4", "NOTE aside")]


def test_times_in_talk_are_words():
    found, _ = read("00:01 --> 00:02\nfrom 00:03 --> 00:04\n")
    assert found == [Cue(2, 1.0, 2.0, ["from 00:03 --> 00:04"])]


def test_more_lines_than_any_transcript(monkeypatch):
    monkeypatch.setattr(_cues, "_MOST_LINES", 3)
    with pytest.raises(SourceError, match="too many for one transcript"):
        read("a\nb\nc\nd")
