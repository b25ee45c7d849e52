"""What came first is told by days, whatever the files are called."""

import pandas as pd
import pytest

import presskit
from presskit import measures, themes
from presskit.schema.in_time import in_time

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


def test_what_has_no_day_comes_after_what_has_one():
    days = pd.to_datetime([None, "2031-06-03", None, "2031-05-03"])
    turns = pd.DataFrame({"transcript": list("bcda"), "date": days})
    assert in_time(turns)["transcript"].tolist() == ["a", "c", "b", "d"]
    ordered = in_time(turns)
    assert in_time(ordered) is ordered
    none = turns.assign(date=pd.NaT)
    assert in_time(none) is none
    assert in_time(turns[["transcript"]])["transcript"].tolist() == list("bcda")


def test_those_of_a_day_stay_as_they_came():
    days = pd.to_datetime(["2031-06-03", "2031-06-03", "2031-05-03"])
    turns = pd.DataFrame({"transcript": ["z", "y", "x"], "turn": 0, "date": days})
    assert in_time(turns)["transcript"].tolist() == ["x", "z", "y"]


@pytest.mark.parametrize(
    "make",
    [
        lambda turns: themes.wordings(turns, of=None),
        lambda turns: themes.track(turns, "harbour masters"),
        lambda turns: themes.over_time(turns, "boats"),
        lambda turns: themes.agenda(turns, {"Boats": ["boats", "ferries"]}),
        lambda turns: themes.typical(turns, min_count=2, min_turns=1),
    ],
)
def test_what_came_first_is_the_same_in_a_table_that_was_sorted(corpus, make):
    turns = corpus.turns
    backwards = turns.sort_values(["transcript", "turn"], ascending=[True, False])
    assert backwards["turn"].tolist() == [2, 1, 0, 2, 1, 0]
    pd.testing.assert_frame_equal(make(backwards), make(turns))


def test_who_had_the_floor_first_is_told_by_the_day(tmp_path):
    talk = "{day} 2031\n\n{who} (AP): Why?\n\nMinister Bo Ek: So it is.\n"
    for name, day, who in (("a", "3 June", "Ann Lee"), ("b", "3 May", "Jon Vask")):
        (tmp_path / f"{name}.txt").write_text(talk.format(day=day, who=who), "utf-8")
    exchanges = presskit.load(tmp_path).exchanges
    floor = measures.floor(exchanges)
    assert floor[["asker", "order"]].to_numpy().tolist() == [
        ["Jon Vask", 1],
        ["Ann Lee", 2],
    ]
    assert ", to Jon Vask (Associated Press) first;" in measures.findings.floor(floor)
