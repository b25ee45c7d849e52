"""How soon an answer begins, and who begins too early."""

import pandas as pd
import pytest

from presskit.errors import TableError
from presskit.measures import overlaps, pauses

NA = pd.NA
ASK, ANSWER, CALL = (
    {"role": "journalist", "speaker": "Yi", "exchange": 1},
    {"role": "principal", "speaker": "Xu", "exchange": 1},
    {"role": "moderator", "speaker": "Mo", "exchange": NA},
)


def at(start, end):
    return {"start_time": start, "end_time": end}


@pytest.fixture(scope="module")
def turns(turns_of):
    return turns_of(
        [
            CALL | at(0, 4),
            ASK | at(4, 10),
            ANSWER | at(11.25, 20),
            ASK | at(19.5, 25),
            ANSWER | at(24, 30),
            ASK | at(30, None),
            ANSWER | at(34, 40),
            ASK | {"exchange": 2} | at(40, 44),
            CALL | at(44, 45),
            ANSWER | {"exchange": 2} | at(46, 50),
        ]
    )


def test_pauses_by_hand(turns):
    expected = pd.DataFrame(
        {
            "transcript": pd.Series(["a"] * 3, dtype="str"),
            "exchange": pd.Series([1, 1, 1], dtype="Int64"),
            "turn": [2, 4, 6],
            "asker": pd.Series(["Yi"] * 3, dtype="str"),
            "speaker": pd.Series(["Xu"] * 3, dtype="str"),
            "start_time": [11.25, 24.0, 34.0],
            "pause_seconds": [1.25, 0.0, None],
        }
    )
    pd.testing.assert_frame_equal(pauses(turns), expected)


def test_overlaps_by_hand(turns):
    expected = pd.DataFrame(
        {
            "transcript": pd.Series(["a"] * 2, dtype="str"),
            "exchange": pd.Series([1, 1], dtype="Int64"),
            "turn": [3, 4],
            "speaker": pd.Series(["Yi", "Xu"], dtype="str"),
            "role": turns["role"].iloc[[3, 4]].reset_index(drop=True),
            "speaker_before": pd.Series(["Xu", "Yi"], dtype="str"),
            "role_before": turns["role"].iloc[[2, 3]].reset_index(drop=True),
            "start_time": [19.5, 24.0],
            "overlap_seconds": [0.5, 1.0],
            "n_turns": [10, 10],
            "n_timed": [8, 8],  # not the first, nor the one after a turn without end
        }
    )
    pd.testing.assert_frame_equal(overlaps(turns), expected)


def test_who_is_interrupted_and_goes_on_is_spoken_over_for_the_whole_turn(turns_of):
    inside = turns_of([ASK | at(0, 60), ANSWER | at(10, 12.5)])
    assert overlaps(inside)["overlap_seconds"].tolist() == [2.5]


def test_rounded_times_and_times_that_go_back_are_no_overlap(turns_of):
    rows = [ASK | at(0, 4.04), ANSWER | at(4, 60), ASK | at(3, 9), ANSWER | at(9, 10)]
    turns = turns_of(rows)
    assert overlaps(turns).empty
    assert pauses(turns)["pause_seconds"].tolist() == [0.0, 0.0]
    back = turns_of([ASK | at(50, 60), ANSWER | at(2, 9)])
    assert pauses(back)["pause_seconds"].isna().all()


def test_a_turn_that_was_filtered_out_is_no_pause(turns):
    left = turns.drop(index=[3]).set_index(pd.Index(range(20, 29)))
    assert pauses(left)["turn"].tolist() == [2, 6]
    assert overlaps(left).empty


def test_other_transcripts_are_no_neighbours(turns_of):
    rows = [ASK | at(0, 4), ANSWER | {"transcript": "b", "turn": 1} | at(1, 9)]
    assert pauses(turns_of(rows)).empty
    assert overlaps(turns_of(rows)).empty


@pytest.mark.parametrize("measure", [pauses, overlaps])
def test_without_the_times_that_it_takes(measure, turns_of, turns):
    with pytest.raises(TableError, match=r"no turn here has times.*such a file\.$"):
        measure(turns_of([ASK, ANSWER]))
    with pytest.raises(TableError, match="of none when it ends"):
        measure(turns_of([ASK | at(0, None), ANSWER | at(4, None)]))
    empty = measure(turns_of([]))
    assert empty.empty
    assert empty.dtypes.equals(measure(turns).dtypes)
