"""When turns begin and end."""

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from presskit.schema import TURNS
from presskit.schema.times import times_of


def table(*rows, transcript="a", number=None):
    return pd.DataFrame(
        {
            "transcript": transcript,
            "turn": range(len(rows)) if number is None else number,
            "start_time": pd.array([row[0] for row in rows], dtype="float64"),
            "end_time": pd.array([row[1] for row in rows], dtype="float64"),
        }
    )


def seconds(turns):
    return [None if np.isnan(one) else one for one in times_of(turns).seconds]


NA = float("nan")


def test_ends_that_are_told_and_ends_that_are_not():
    turns = table((0, 3.5), (4, NA), (9, 8), (10, NA))
    assert seconds(turns) == [3.5, 5, 1, None]
    assert times_of(turns).told.tolist() == [True, False, False, False]


def test_a_turn_that_is_not_timed_tells_nothing_of_its_neighbours():
    assert seconds(table((0, NA), (NA, 3), (5, NA), (6, NA))) == [None, None, 1, None]


def test_the_next_turn_is_one_of_the_same_transcript_and_was_not_left_out():
    turns = table((0, NA), (4, NA), (9, NA), transcript=["a", "b", "b"])
    assert seconds(turns) == [None, 5, None]
    assert seconds(turns.assign(turn=[0, 0, 1])) == [None, 5, None]
    assert seconds(turns.assign(transcript="a", turn=[0, 2, 3])) == [None, 5, None]


def test_times_that_go_back_are_not_taken_for_an_end():
    turns = table((60, NA), (70, NA), (2, NA), (5, 6))
    assert seconds(turns) == [10, None, 3, 1]
    assert times_of(turns).follows.tolist() == [False, True, False, True]


def test_no_turns_have_no_times():
    assert times_of(TURNS.frame()).seconds.tolist() == []


moment = st.floats(0, 1e5) | st.just(NA)


@given(st.lists(st.tuples(moment, moment)))
def test_no_turn_takes_less_than_no_time(rows):
    if rows:
        found = times_of(table(*rows))
        assert not (found.seconds < 0).any()
        assert (found.told <= ~np.isnan(found.seconds)).all()
