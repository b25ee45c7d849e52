"""Why the speakers of one transcript have their roles."""

import pandas as pd
import pytest

import presskit
from presskit.corpus import roles_told

TABLES = ("cast", "evidence")


@pytest.fixture(scope="module")
def corpus():
    whole = presskit.load_example()
    _ = whole.cast, whole.evidence
    return whole


def rows(table, transcript):
    return table[table["transcript"] == transcript].reset_index(drop=True)


def told_in(row):
    """Return the values of a row of a table, None where there is none."""
    return {
        name: None if pd.isna(value) else value for name, value in row._asdict().items()
    }


def check(told, corpus, transcript):
    """Compare what is told with the rows that the tables have."""
    for name, found in zip(TABLES, told, strict=True):
        whole = rows(getattr(corpus, name), transcript).itertuples(index=False)
        for one, other in zip(found, whole, strict=True):
            one, other = told_in(one), told_in(other)
            assert one == {column: other[column] for column in one}
            assert {"transcript", "speaker_id", "role"} <= one.keys()


@pytest.mark.parametrize("nth", [0, 1])
def test_one_transcript_is_told_as_in_the_tables_of_all(corpus, nth):
    transcript = corpus.transcripts["transcript"].iloc[nth]
    fresh = presskit.load_example()
    alone = roles_told.of_transcript(fresh, transcript)
    assert not {*TABLES} & vars(fresh).keys()  # the tables of all were not made
    check(alone, corpus, transcript)


def test_tables_at_hand_are_used(corpus):
    transcript = corpus.transcripts["transcript"].iloc[1]
    check(roles_told.of_transcript(corpus, transcript), corpus, transcript)


@pytest.mark.parametrize("nth", [0, 1])
def test_speakers_are_those_of_the_cast(corpus, nth):
    transcript = corpus.transcripts["transcript"].iloc[nth]
    whole, fresh = rows(corpus.cast, transcript), presskit.load_example()
    columns = ["transcript", "speaker_id", "role", "office"]
    for made in (corpus, fresh):
        told = roles_told.speakers(made, transcript)[columns].reset_index(drop=True)
        pd.testing.assert_frame_equal(told, whole[columns])
    assert "cast" not in vars(fresh)


def test_a_transcript_that_is_not_there_has_no_rows(corpus):
    for made in (corpus, presskit.load_example()):
        cast, evidence = roles_told.of_transcript(made, "none")
        assert (cast, evidence) == ([], [])
