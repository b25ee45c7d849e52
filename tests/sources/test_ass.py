"""Advanced SubStation: the fields of a cue are those that the file names."""

import pytest

from presskit.errors import SourceError
from presskit.sources import ass, recognise

HEAD = """\
[Script Info]
Title: Bridge

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
CUE = "Dialogue: 0,0:00:{:02}.00,0:00:{:02}.50,Default,{},0,0,0,,{}\n"


def test_names_times_and_commas_in_the_words():
    cues = [
        (1, 2, "Mara Quill", "Good morning, all.\\NWill it {\\i1}open{\\i0}?"),
        (3, 4, "Otto Brandel", "In June."),
        (5, 6, "Otto Brandel", "Perhaps."),
    ]
    reading = ass.read((HEAD + "".join(CUE.format(*cue) for cue in cues)).encode())
    assert reading.text == (
        "Mara Quill: Good morning, all. Will it open?\n\n"
        "Otto Brandel: In June. Perhaps."
    )
    assert [(t.label, t.start_time, t.end_time) for t in reading.turns] == [
        ("Mara Quill", 1.0, 2.5), ("Otto Brandel", 3.0, 6.5),
    ]  # fmt: skip


def test_labels_in_the_words_where_no_name_is_told():
    cues = [(1, 2, "", "MARA: Why?"), (3, 4, "", "OTTO: So."), (5, 6, "", "MARA: Ah.")]
    reading = ass.read((HEAD + "".join(CUE.format(*cue) for cue in cues)).encode())
    assert [turn.label for turn in reading.turns] == ["MARA", "OTTO", "MARA"]


def test_comments_are_left_out():
    cue = CUE.format(1, 2, "Mara", "Why?")
    reading = ass.read((HEAD + cue.replace("Dialogue", "Comment") + cue).encode())
    assert reading.text == "Mara: Why?"
    assert [(out.place, out.text) for out in reading.left_out] == [("line 10", "Why?")]


def test_it_is_known_by_its_first_section_whatever_its_name():
    assert recognise(HEAD.encode(), ".txt") == "ass"
    assert not ass.claims(b"Ann Lee: [Script Info] is a section.")


def test_a_file_without_a_cue():
    with pytest.raises(SourceError, match="no cue"):
        ass.read(HEAD.encode())
