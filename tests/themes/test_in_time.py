"""What came first is told by days, whatever the files are called."""

import pandas as pd
import pytest

import presskit
from presskit import themes
from presskit.themes._in_time import in_time

TALK = (
    "Statement by Minister Bo Ek\n\n{day} {month} 2031\n\n"
    "Minister Bo Ek: Good day to all of you. We sent {n} boats to the north.\n\n"
    "Ann Lee (AP): Is it {n} ferries and harbour masters?\n\n"
    "Minister Bo Ek: It is {n} ferries and harbour masters.\n"
)


@pytest.fixture
def corpus(tmp_path):
    """Load two statements whose names and days are in opposite order."""
    may = TALK.format(day=3, month="May", n=4)
    june = TALK.format(day=3, month="June", n=8)
    (tmp_path / "a.txt").write_text(june, encoding="utf-8")
    (tmp_path / "b.txt").write_text(may, encoding="utf-8")
    return presskit.load(tmp_path)


def test_the_last_statement_is_the_last_by_day(corpus):
    changes = themes.changes(corpus)
    (row,) = changes[changes["status"] == "reworded"].itertuples()
    assert (row.transcript, row.earlier_transcript) == ("a", "b")
    assert themes.findings.changes(changes, corpus.transcripts).endswith("4, now 8.")


def test_the_agenda_is_in_the_order_of_days(corpus):
    agenda = themes.agenda(corpus, {"Boats": ["boats", "ferries"]})
    assert agenda["transcript"].tolist() == ["b", "a"]
    assert themes.findings.since(agenda).startswith("No theme named in a is new")


def test_who_said_a_wording_first_is_told_by_the_day(corpus):
    (first,) = themes.wordings(corpus, of=None)["transcript"].unique()[:1]
    assert first == "b"
    assert themes.track(corpus, "harbour masters")["transcript"].tolist() == [
        *("b", "b"),
        *("a", "a"),
    ]


def test_without_a_day_of_each_the_order_stays():
    days = pd.to_datetime(["2031-06-03", None])
    turns = pd.DataFrame({"transcript": ["b", "a"], "date": days})
    assert in_time(turns) is turns
    assert in_time(turns[["transcript"]])["transcript"].tolist() == ["b", "a"]


def test_those_of_a_day_stay_as_they_came():
    days = pd.to_datetime(["2031-06-03", "2031-06-03", "2031-05-03"])
    turns = pd.DataFrame({"transcript": ["z", "y", "x"], "turn": 0, "date": days})
    assert in_time(turns)["transcript"].tolist() == ["x", "z", "y"]
