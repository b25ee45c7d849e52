"""The rows of one transcript of a table."""

import pandas as pd

import presskit
from presskit.corpus import own_rows

FEBRUARY, APRIL = "003_7ec467e6c538953e", "000_030e8c4dc072d88f"


def test_they_are_those_of_the_table_with_their_numbers():
    corpus = presskit.load_example()
    for transcript in (FEBRUARY, APRIL):
        for name in ("turns", "exchanges", "audit", "transcripts"):
            table = getattr(corpus, name)
            own = own_rows.of_transcript(corpus, name, transcript)
            expected = table[table["transcript"] == transcript]
            pd.testing.assert_frame_equal(own, expected)
            assert len(own) > 0


def test_some_columns_are_enough():
    corpus = presskit.load_example()
    own = own_rows.of_transcript(corpus, "exchanges", APRIL, ["asker"])
    assert own.columns.tolist() == ["asker"]
    assert own["asker"].iloc[0] == "Dmytro Shkurko"


def test_those_who_speak_are_there_before_the_cast_is():
    corpus = presskit.load_example()
    own = own_rows.of_transcript(corpus, own_rows.SPEAKERS, FEBRUARY)
    assert "cast" not in vars(corpus)
    assert own["speaker"].iloc[0] == "Jens Stoltenberg"


def test_what_is_not_there_has_none():
    corpus = presskit.load_example()
    for name in ("turns", own_rows.SPEAKERS):
        assert own_rows.of_transcript(corpus, name, "no such transcript").empty
