"""Times on the clock of a recording."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.text.clock import CLOCK, CLOCK_WITH_HOURS, FRAMES, clock, seconds


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("0:05", 5.0),
        ("62:03", 3723.0),
        ("1:02:03.5", 3723.5),
        ("00:00:01,250", 1.25),
        ("100:00:00", 360_000.0),
        ("01:02:03:24", 3723.0),
        ("01:02:03;24", 3723.0),
        ("02:03:24:05:06", None),
        ("1:2", None),
        ("10:3", None),
        ("5", None),
        ("5.5", None),
        ("", None),
        (" 1:05", None),
        ("1:05 pm", None),
    ],
)
def test_what_a_clock_tells(printed, expected):
    assert seconds(printed) == expected


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59))
def test_a_time_is_printed_as_it_was_read(hours, minutes, rest):
    printed = f"{hours:02}:{minutes:02}:{rest:02}"
    assert clock(seconds(printed)) == printed


@given(st.floats(0, 1e6))
def test_what_is_printed_is_the_second_that_runs(time):
    assert seconds(clock(time)) == int(time)


@given(st.from_regex(FRAMES, fullmatch=True) | st.from_regex(CLOCK, fullmatch=True))
def test_what_the_patterns_match_is_read(printed):
    assert seconds(printed) >= 0


def test_a_time_of_day_has_no_hours_of_a_recording():
    assert re.fullmatch(CLOCK_WITH_HOURS, "1:10:30,5")
    assert not re.fullmatch(CLOCK_WITH_HOURS, "10:30")
    assert not re.fullmatch(CLOCK, "01:02:03:04")
