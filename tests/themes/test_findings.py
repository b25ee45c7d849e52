"""Sentences about the tables of themes: true and well formed for any corpus."""

import pandas as pd
import pytest

from presskit import themes
from presskit.errors import TableError
from presskit.schema import TRANSCRIPTS
from presskit.themes import findings


def transcripts(**dates):
    """Return a table of transcripts with these dates."""
    frame = pd.DataFrame({"transcript": list(dates), "date": list(dates.values())})
    return frame.astype({"date": "datetime64[us]"})


def test_nothing_found_is_a_sentence(turns_of):
    none = turns_of([])
    assert findings.terms(themes.terms(none)) == "No term was found."
    assert findings.ngrams(themes.ngrams(none)) == "No wording comes back."
    assert findings.kwic(themes.kwic(none, "jets"), "jets", TRANSCRIPTS.frame()) == (
        "“jets” was not found in 0 transcripts."
    )


def test_terms_of_one_group_are_the_most_frequent(turns_of):
    table = themes.terms(turns_of(["jets jets jets jets aid aid aid tanks"]))
    assert findings.terms(table) == (
        "Of 3 terms in 1 transcript, the most frequent, with the times said: jets (4), "
        "aid (3)."
    )


def test_terms_of_many_groups_do_not_fill_a_page(turns_of):
    turns = turns_of(
        {"text": f"w{n} w{n} w{n} jets jets jets", "transcript": f"{n}"}
        for n in range(8)
    )
    said = findings.terms(themes.terms(turns))
    assert "0: w0 (3); 1: w1 (3);" in said
    assert "jets" not in said
    assert said.endswith("The table has 2 more.")


def test_ngrams_names_the_first_and_how_many_cross_transcripts(turns_of):
    turns = turns_of(
        [
            {"text": "more of these jets", "transcript": "a"},
            {"text": "more of these jets", "transcript": "b"},
        ]
    )
    assert findings.ngrams(themes.ngrams(turns)) == (
        "1 wording of 4 words comes back; most often “more of these jets” (2 times in "
        "2 turns by 1 known speaker). 1 of 1 in more than one transcript."
    )


def test_first_is_by_date_and_not_by_row(turns_of):
    turns = turns_of(
        [
            {"text": "jets, jets", "transcript": "new", "line": 1},
            {"text": "jets", "transcript": "old", "line": 7}
            | {"role": "journalist", "speaker": "Yi"},
        ]
    )
    hits = themes.kwic(turns, "jets")
    known = transcripts(new="2023-02-13", old="2022-04-05", silent="2021-01-01")
    assert findings.kwic(hits, "jets", known) == (
        "“jets” is said 3 times in 2 turns by 2 known speakers, in 2 of 3 transcripts; "
        "principals 2 times and journalists 1 time. Over these transcripts first on "
        "5 April 2022, by Yi (in the turn at line 7 of old)."
    )


@pytest.mark.parametrize("dates", [{"a": None}, {"a": "2022-04-05", "b": None}])
def test_nobody_is_first_where_a_date_is_missing(turns_of, dates):
    hits = themes.kwic(turns_of(["jets"]), "jets")
    assert "first" not in findings.kwic(hits, "jets", transcripts(**dates))


def test_a_table_of_something_else_is_refused(corpus):
    with pytest.raises(TableError, match="not a table of hits: it lacks"):
        findings.kwic(corpus.transcripts, "jets", corpus.transcripts)
