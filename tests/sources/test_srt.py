"""SubRip: a label on the first cue of a turn, times kept, numbers left out."""

import contextlib
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.sources import recognise, srt
from tests._corpora import CORPORA, needs_corpora

TALK = """\
\ufeff1
00:00:00,179 --> 00:00:02,399
Ann: When you <i>first</i>
come

2
00:00:02,400 --> 00:00:04,799
{\\an8}here. Look, q&amp;a.

3
00:00:05,000 --> 00:00:06,000
Bo Ek: Why?
4
00:00:06,000 --> 00:00:07,000
Ann: So.
"""


def test_a_talk():
    reading = srt.read(TALK.encode())
    assert reading.text == (
        "Ann: When you first come here. Look, q&a.\n\nBo Ek: Why?\n\nAnn: So."
    )
    assert [(t.label, t.start_time, t.end_time) for t in reading.turns] == [
        ("Ann", 0.179, 4.799),
        ("Bo Ek", 5.0, 6.0),
        ("Ann", 6.0, 7.0),
    ]
    for turn in reading.turns:
        assert reading.text[turn.label_start : turn.label_end] == f"{turn.label}:"
    assert [part.place for part in reading.parts] == [
        "line 3", "line 8", "line 12", "line 15",
    ]  # fmt: skip


def test_it_is_known_by_its_first_lines():
    assert recognise(TALK.encode()) == "srt"
    assert recognise(TALK.replace("\n", "\r\n").encode("utf-8")) == "srt"
    assert not srt.claims(b"1\nAnn: Why?\n")


@pytest.mark.parametrize("data", [b"1\n", b"1\n00:00:00,1 --> 00:00:02,3\n\n"])
def test_no_cue_is_an_error(data):
    with pytest.raises(SourceError, match="no cue with words"):
        srt.read(data)


def test_misread_letters_are_mended():
    pytest.importorskip("ftfy")
    reading = srt.read("1\n00:00:00,0 --> 00:00:01,0\nAnn: Itâ€™s.\n".encode())
    assert reading.text == "Ann: It’s."
    assert len(reading.repairs) == 1


@given(st.binary())
def test_never_anything_but_a_source_error(data):
    with contextlib.suppress(SourceError):
        srt.read(b"1\n00:00:00,1 --> 00:00:02,3\n" + data)


@needs_corpora
def test_a_real_file():
    data = (CORPORA / "podcast-carriers" / "example.srt").read_bytes()
    reading = srt.read(data)
    labels = [turn.label for turn in reading.turns]
    assert len(labels) == 10
    assert set(labels) == {"Travis", "Sarah", "Gilon"}
    assert all(a != b for a, b in pairwise(labels))
