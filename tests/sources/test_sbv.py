"""SubViewer: two times in a line, a label on the first cue of a turn."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.errors import SourceError
from presskit.sources import recognise, sbv

TALK = """\
\ufeff0:00:00.179,0:00:02.399
ANN LEE: When do you
first come

0:00:02.400,0:00:04.799
here? At 10:30,11:30? Q&amp;A.

0:00:05.000,0:00:06.000
>> MR. EK: In May.[br]>> ANN LEE: And
0:00:06.000,0:00:07.000
when exactly?
"""


def test_a_talk():
    reading = sbv.read(TALK.encode())
    assert reading.text == (
        "ANN LEE: When do you first come here? At 10:30,11:30? Q&A.\n\n"
        "MR. EK: In May.\n\nANN LEE: And when exactly?"
    )
    assert [(t.label, t.start_time, t.end_time) for t in reading.turns] == [
        ("ANN LEE", 0.179, 4.799),
        ("MR. EK", 5.0, 6.0),
        ("ANN LEE", 5.0, 7.0),
    ]
    for turn in reading.turns:
        assert reading.text[turn.label_start : turn.label_end] == f"{turn.label}:"
    assert [part.place for part in reading.parts] == [
        "line 2", "line 6", "line 9", "line 9", "line 11",
    ]  # fmt: skip


def test_it_is_known_by_its_first_line():
    assert recognise(TALK.encode()) == "sbv"
    assert recognise(TALK.replace("\n", "\r\n").encode()) == "sbv"
    assert recognise(TALK.replace("\n", "\r\n").encode(), ".csv") == "sbv"
    for other in (b"00:00:01.000 --> 00:00:02.000\nSo.\n", b"10:30,11:30\nSo.\n", b""):
        assert not sbv.claims(other)


def test_its_turns_and_times_are_those_of_the_table(tmp_path):
    path = tmp_path / "talk.sbv"
    path.write_text(TALK, "utf-8")
    turns = presskit.load(path, progress=False).turns
    assert turns["label"].tolist() == ["ANN LEE", "MR. EK", "ANN LEE"]
    assert turns["start_time"].tolist() == [0.179, 5.0, 5.0]


@pytest.mark.parametrize("data", [b"", b"0:00:00.1,0:00:02.3\n\n"])
def test_no_cue_is_an_error(data):
    with pytest.raises(SourceError):
        sbv.read(data)


@given(st.binary())
def test_never_anything_but_a_source_error(data):
    with contextlib.suppress(SourceError):
        sbv.read(b"0:00:00.1,0:00:02.3\n" + data)
