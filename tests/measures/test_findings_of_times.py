"""Sentences about pauses and overlaps."""

import pandas as pd
import pytest

from presskit.measures import findings

NA = pd.NA


def pause(*seconds):
    return pd.DataFrame(
        {
            "transcript": "a",
            "speaker": [NA, *["Xu"] * (len(seconds) - 1)],
            "start_time": [3700.0 * n for n in range(len(seconds))],
            "pause_seconds": pd.array(seconds, dtype="float64"),
        }
    )


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (
            (1, 2, 3, 4, 9.5),
            "Of 5 answers right after a question, 5 have times; the median pause "
            "before them is 3 seconds. The longest, before an answer of Xu, ends at "
            "04:06:40 of a.",
        ),
        (
            (1.5, None),
            "Of 2 answers right after a question, 1 has times, too few for a median: "
            "the pause before it is 1.5 seconds. The longest, before an answer of an "
            "unknown speaker, ends at 00:00:00 of a.",
        ),
        (
            (None, None),
            "Of 2 answers right after a question, none has the times that a pause "
            "needs.",
        ),
        (
            (0.0,),
            "Of 1 answer right after a question, 1 has times, too few for a median: "
            "the pause before it is 0 seconds.",
        ),
    ],
)
def test_pauses(seconds, said):
    assert findings.pauses(pause(*seconds)) == said


def test_overlaps_are_of_the_turns_whose_times_are_known():
    table = pd.DataFrame(
        {
            "transcript": ["a", "a", "b"],
            "overlap_seconds": [0.5, 1.0, 2.0],
            "n_timed": [40, 40, 1000],
        }
    )
    assert findings.overlaps(table) == (
        "3 of 1,040 turns begin before the one before them ends, in 2 transcripts; "
        "together they overlap by 3.5 seconds."
    )
    assert findings.overlaps(table.head(1)).startswith("1 of 40 turns begins before")
