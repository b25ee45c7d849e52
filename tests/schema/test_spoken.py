"""Rows come as they were spoken, whatever a table was sorted by."""

import pandas as pd

from presskit.schema._spoken import as_spoken


def test_rows_are_those_of_a_transcript_together_and_as_they_were_spoken():
    turns = pd.DataFrame({"transcript": list("bab"), "turn": [1, 0, 0]})
    assert as_spoken(turns, "turn").index.tolist() == [2, 0, 1]
    ordered = turns.iloc[[2, 0, 1]]
    assert as_spoken(ordered, "turn") is ordered
    assert as_spoken(turns, "exchange") is turns
