"""Turns with times out of the lines of a text; the times are no words."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.schema.values import Part, Reading
from presskit.sources import of_text
from presskit.sources._timed_layout import with_times


def turns(text):
    reading = with_times(Reading(text))
    return [
        (one.label, reading.text[one.start : one.end], one.start_time, one.end_time)
        for one in reading.turns
    ]


def test_a_small_word_between_name_and_time_is_no_part_of_the_name():
    text = "Ann Lee at 0:01\nWhy?\n\nBo Ek at 0:05\nSo.\n\nAnn Lee at 0:09\nAh."
    assert [label for label, *_ in turns(text)] == ["Ann Lee", "Bo Ek", "Ann Lee"]
    text = text.replace(" at", " al-Din").replace("al-Din 0:09", "al-Din 0:12")
    assert {label for label, *_ in turns(text)} == {"Ann Lee al-Din", "Bo Ek al-Din"}


def test_lines_above_are_not_spoken_and_places_are_those_of_lines():
    text = "Bridge\n\nAnn  0:01  \nWhy?\nNow?\n\nBo  0:05\nSo.\nAnn  0:09\nA."
    reading = with_times(Reading(text.replace("\n", "\r\n")))
    assert reading.text == "Bridge\n\nAnn: Why? Now?\n\nBo: So.\n\nAnn: A."
    assert [part.place for part in reading.parts] == [
        "line 1", "line 3", "line 5", "line 7", "line 9",
    ]  # fmt: skip


def test_places_of_other_formats_stay():
    lines = ["Ann  0:01", "Why?", "Bo  0:05", "So.", "Ann  0:09", "And?"]
    text, at, parts = "\n\n".join(lines), 0, []
    for n, line in enumerate(lines, 1):
        parts.append(Part(at, at + len(line), f"paragraph {n}"))
        at += len(line) + 2
    found = with_times(Reading(text, tuple(parts)))
    assert [part.place for part in found.parts] == [
        "paragraph 1", "paragraph 3", "paragraph 5",
    ]  # fmt: skip


def test_times_behind_words_begin_or_end_them_by_what_can_be_said_in_a_time():
    said = ["Why do we " + "wait " * n for n in (20, 3, 12)]
    starts = "".join(
        f"{who}: {words}#00:00:{at:02}-3#\n"
        for who, words, at in zip("ABA", said, (0, 30, 36), strict=True)
    )
    assert [one[2:] for one in turns(starts)] == [(0, None), (30, None), (36, None)]
    ends = "".join(
        f"{who}: {words}#00:00:{at:02}-3#\n"
        for who, words, at in zip("ABA", said, (30, 36, 55), strict=True)
    )
    assert [one[2:] for one in turns(ends)] == [(None, 30), (30, 36), (36, 55)]


def test_names_between_two_times_open_turns_too():
    text = "".join(
        f"0:0{n}:00\nAnn: Why {n}?\nBo: So.\nAnn: And?\n" for n in range(1, 5)
    )
    assert [one[0] for one in turns(text)] == ["Ann", "Bo", "Ann"] + ["Bo", "Ann"] * 3


def test_a_day_above_is_no_turn():
    text = "Meeting\nJanuary 5, 2026, 8:00AM\n12m 3s\n"
    text += "Ann  0:01\nWhy?\nBo  0:05\nSo.\nAnn  0:09\nAnd?"
    assert [one[:3] for one in turns(text)] == [
        ("Ann", "Why?", 1), ("Bo", "So.", 5), ("Ann", "And?", 9),
    ]  # fmt: skip


def test_times_of_day_are_none_from_the_start():
    text = "Ann  9:01 AM\nWhy?\nBo  9:05 AM\nSo.\nAnn  9:09 AM\nAnd?"
    assert [one[2] for one in turns(text)] == [None] * 3
    assert [one[2] for one in turns(text.replace("9:0", "15:30:0"))] == [None] * 3


def test_words_keep_times_that_are_said():
    text = "Ann  0:01\nAt 10:30?\nBo  0:05\nNo: at 11.\nAnn  0:09\nAnd?"
    assert [one[1] for one in turns(text)] == ["At 10:30?", "No: at 11.", "And?"]


@pytest.mark.parametrize(
    "text", ["", "Ann: Why?", "1:00 2:00 3:00", "0:01\n0:02\n0:03"]
)
def test_other_text_stays_as_it_is(text):
    reading = Reading(text)
    assert with_times(reading) is reading


LINES = ["Ann  0:01", "[0:05] Bo: So.", "\n", "Ann", "0:09", "So: we", "#00:00:05-3#"]
LINES += ["Why? #00:00:07-1#", "-", "\r"]


@given(st.lists(st.sampled_from(LINES), max_size=14))
def test_spans_fit_whatever_the_lines(lines):
    with contextlib.suppress(SourceError):
        document = of_text("\n".join(lines), "a.txt")
        last = 0
        for turn in document.reading.turns or ():
            assert last <= turn.label_start <= turn.label_end <= turn.start <= turn.end
            assert document.text[turn.start : turn.end].strip()
            last = turn.end
