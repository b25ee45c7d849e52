"""Sentences about the tables of themes: true and well formed for any corpus."""

import pandas as pd
import pytest

from presskit import themes
from presskit.errors import TableError
from presskit.schema import TRANSCRIPTS, ids
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
    assert said.endswith("; and 2 more transcripts.")


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
        "those at the podium 2 times and journalists 1 time. Over 3 transcripts "
        "(1 Jan 2021 to 13 Feb 2023) first on 5 April 2022, by Yi (old)."
    )
    said = findings.kwic(themes.kwic(turns_of(["Jet’s, jet."]), "jet"), "jet", known)
    assert said.startswith("“jet” is said 2 times (of these 1 as “Jet’s”) in 1 turn by")
    hits["line"] = [1, 1, 7]  # their source is known
    assert "by Yi (line 7 of old)." in findings.kwic(hits, "jets", known)


@pytest.mark.parametrize("dates", [{"a": None}, {"a": "2022-04-05", "b": None}])
def test_nobody_is_first_where_a_date_is_missing(turns_of, dates):
    hits = themes.kwic(turns_of(["jets"]), "jets")
    assert "first" not in findings.kwic(hits, "jets", transcripts(**dates))


def test_a_table_of_something_else_is_refused(corpus):
    with pytest.raises(TableError, match="not a table of hits: it lacks"):
        findings.kwic(corpus.transcripts, "jets", corpus.transcripts)


def test_who_is_only_a_q_is_no_known_speaker():
    hits = pd.DataFrame(
        {
            "transcript": "a",
            "turn": [1, 3, 5, 7],
            "speaker": ["Q", "Q", "MINISTER", "Ann Lee"],
            "role": ["journalist", "journalist", "principal", "journalist"],
            "line": [1, 3, 5, 7],
        }
    )
    days = pd.to_datetime(["2031-03-03"])
    heads = {"transcript": ["a"], "date": days, "event": ["2031-03-03 Ferry"]}
    said = findings.kwic(hits, "pier", pd.DataFrame(heads))
    assert "in 4 turns by 2 known speakers" in said
    assert said.endswith("by somebody who is not named (line 1 of 3 Mar 2031 · Ferry).")
    turns = pd.DataFrame(
        {
            "transcript": "a",
            "line": [1, 2],
            "speaker_id": [ids.of_unnamed(f"x{n:010x}@a") for n in (1, 2)],
            "speaker": "Q",
            "text": "Who pays for it?",
        }
    )
    assert themes.ngrams(turns, n=3)["n_speakers"].tolist() == [0, 0]


def test_wordings_that_come_as_often_are_counted():
    table = pd.DataFrame(
        {
            "phrase": list("abcde"),
            "n_words": 1,
            "count": [3, 2, 2, 2, 2],
            "n_turns": 2,
            "n_speakers": 1,
            "n_transcripts": 1,
        }
    )
    assert findings.ngrams(table).endswith(" 2 more come as often.")
    assert "as often" not in findings.ngrams(table.head(3))


def test_terms_are_told_by_event_where_no_two_are_called_the_same():
    table = pd.DataFrame(
        {"term": ["jets", "aid"], "transcript": ["a", "b"], "n": 4, "tf_idf": 0.5}
    )
    heads = pd.DataFrame({"transcript": ["a", "b"], "event": ["May", "June"]})
    assert "May: jets (4); June: aid (4)." in findings.terms(table, heads)
    same = findings.terms(table, heads.assign(event="May"))
    assert "a: jets (4); b: aid (4)." in same


def test_typical_words_of_groups_and_of_all(turns_of):
    turns = turns_of(
        [
            {"text": "tariffs and tariffs and tariffs", "transcript": "a"},
            {"text": "tariffs again", "transcript": "a"},
            {"text": "ferries, ferries, ferries", "transcript": "b"},
            {"text": "the ferries", "transcript": "b"},
        ]
    )
    left_out = (
        " Names of speakers and outlets, the place and day of the header and forms of "
        "address are left out."
    )
    assert findings.typical(themes.typical(turns)) == (
        "Typical of a: tariffs (4 times in 2 turns; elsewhere 0); of b: ferries (4 "
        "times in 2 turns; elsewhere 0)." + left_out
    )
    assert findings.typical(themes.typical(turns, by=None)) == (
        "Typical: ferries (4 times in 2 turns; elsewhere 0), tariffs (4 times in 2 "
        "turns; elsewhere 0)." + left_out
    )
    none = themes.typical(turns[:0])
    assert findings.typical(none) == "Too few words to say what is typical."


def test_who_asked_first_about_the_themes_asked_most():
    rows = [  # theme, counts, day, turn, exchange, speaker, role, line
        ("Aid", True, 7, 2, 1, "Cy Poe", "journalist", 20),
        ("Jets", True, 7, 2, 1, "Cy Poe", "journalist", 20),
        ("Jets", True, 3, 4, 1, None, "journalist", 9),
        ("Jets", True, 3, 1, pd.NA, "Bo Ek", "principal", 2),
        ("Jets", False, 3, 2, 1, "Al Po", "journalist", 5),
    ]
    names = ["theme", "counts", "date", "turn", "exchange", "speaker", "role", "line"]
    hits = pd.DataFrame(rows, columns=names).assign(
        date=lambda table: pd.to_datetime([f"2031-05-0{n}" for n in table["date"]]),
        transcript=lambda table: table["date"].astype("str"),
        event="Pier",
        start=0,
    )
    assert findings.first_asked(hits) == (  # Jets in two exchanges, Aid in one
        "First asked about “Jets”: somebody who is not named (3 May 2031 · Pier, line "
        "9); “Aid”: Cy Poe (7 May 2031 · Pier, line 20)."
    )
    assert findings.first_asked(hits[3:]) == "No question names a theme."
    assert "a question has no day" in findings.first_asked(hits.assign(date=pd.NaT))
