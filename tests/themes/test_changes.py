"""What is new since an earlier statement."""

import pandas as pd
import pytest

import presskit
from presskit.errors import TableError
from presskit.themes import changes

NA = pd.NA


@pytest.fixture
def two(turns_of):
    def make(then, now, **more):
        rows = {"section": "statement", **more}
        return turns_of([
            {"text": then, "transcript": "may", "turn": 0, **rows},
            {"text": now, "transcript": "june", "turn": 0, **rows},
        ])  # fmt: skip

    return make


def test_changes_by_hand(two):
    table = changes(
        two(
            "Good morning. We keep the ferry. The fleet has 12 boats in May.",
            "Good morning! The fleet has 14 boats in June. A bridge is next.",
        )
    )
    shown = table[["status", "kind", "sentence", "earlier", "start", "earlier_start"]]
    none = shown.astype(object).where(shown.notna(), None)
    assert none.to_numpy().tolist() == [
        ["unchanged", "", "Good morning!", "Good morning.", 100, 0],
        ["dropped", "", None, "We keep the ferry.", None, 14],
        ["reworded", "number", "The fleet has 14 boats in June.",
         "The fleet has 12 boats in May.", 114, 33],
        ["new", "", "A bridge is next.", None, 146, None],
    ]  # fmt: skip
    assert table["transcript"].tolist()[0] == "june"
    assert table["earlier_transcript"].tolist()[:2] == ["may", "may"]
    assert table.attrs["changes"] == {
        "transcript": "june", "against": ["may"], "left_out": [],
        "one_event": False, "section": "statement", "n_sentences": 3, "n_earlier": 3,
    }  # fmt: skip


def test_a_new_sentence_stands_beside_the_most_alike(two):
    table = changes(
        two("The islands need a ferry and a school.", "We open a school in every town.")
    )
    assert table["status"].tolist() == ["dropped", "new"]
    assert 0.2 <= table["alike"][1] < 0.38
    assert table["earlier"].tolist() == ["The islands need a ferry and a school."] * 2


def test_the_last_is_one_that_has_a_statement(two):
    turns = two("We keep the ferry.", "We keep two ferries.")
    after = turns.tail(1).assign(transcript="july", section="qa")
    table = changes(pd.concat([turns, after], ignore_index=True))
    assert table.attrs["changes"]["transcript"] == "june"
    assert table.attrs["changes"]["against"] == ["may"]


def test_one_side_has_nothing(two):
    turns = two("We keep the ferry.", "…")
    assert changes(turns)["status"].tolist() == ["dropped"]


def test_against_the_previous_another_and_all(turns_of):
    said = {
        "a": "We keep the ferry.",
        "b": "We built a pier.",
        "c": "We keep the ferry.",
    }
    turns = turns_of([
        {"text": text, "transcript": id_, "section": "statement"}
        for id_, text in said.items()
    ])  # fmt: skip
    assert changes(turns)["status"].tolist() == ["dropped", "new"]
    assert changes(turns, against="a")["status"].tolist() == ["unchanged"]
    whole = changes(turns, "c", against="all")
    assert whole["status"].tolist() == ["unchanged", "dropped"]
    assert whole.attrs["changes"]["against"] == ["a", "b"]


def test_only_the_podium_and_only_that_section(two):
    turns = two("We keep the ferry.", "We keep the ferry.", role="journalist")
    with pytest.raises(
        TableError, match="nothing is said from the podium before 'june'"
    ):
        changes(turns)
    answers = two("We keep the ferry.", "We keep the ferry.").assign(section="qa")
    assert changes(answers, section="qa")["status"].tolist() == ["unchanged"]


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"section": "answers"}, "section='answers' is not one of"),
        ({"transcript": "july"}, "no transcript='july'; there are may, june"),
        ({"against": "april"}, "no against='april'; there are may, june"),
        ({"against": "june"}, "'june' cannot be held against itself"),
        ({"transcript": "may"}, "nothing is said from the podium before 'may'"),
    ],
)
def test_what_there_is_not(two, choice, message):
    with pytest.raises(TableError, match=message):
        changes(two("We keep it.", "We sell it."), **choice)


def test_a_transcript_alone(two):
    turns = two("We keep it.", "We sell it.")[:1]
    with pytest.raises(TableError, match=r"held against\. Load that one, too"):
        changes(turns)


def test_without_turns(two, turns_of):
    table = changes(turns_of([]))
    assert table.empty
    assert table.dtypes.equals(changes(two("We keep it.", "We sell it.")).dtypes)


def test_each_sentence_stands_where_it_is_said():
    corpus = presskit.load_example()
    table = changes(corpus)
    for side, words in (("", "sentence"), ("earlier_", "earlier")):
        for row in table[table[words].notna()].to_dict("records"):
            text = corpus.source(row[f"{side}transcript"]).text
            found = text[row[f"{side}start"] : row[f"{side}end"]]
            assert " ".join(found.split()) == row[words]
            assert row[f"{side}line"] == 1 + text.count("\n", 0, row[f"{side}start"])


def test_what_is_later_is_not_held_against(two):
    days = pd.to_datetime(["2031-05-03", "2031-06-03"])
    turns = two("We keep it.", "We sell it.").assign(date=days)
    with pytest.raises(TableError, match="transcript='june', against='may'"):
        changes(turns, "may", "june")


def test_what_has_no_day_is_neither_the_last_nor_before_another(turns_of):
    said = {"a": "We keep the ferry.", "b": "We sell it.", "c": "We keep the ferry."}
    turns = turns_of([
        {"text": text, "transcript": id_, "section": "statement"}
        for id_, text in said.items()
    ]).assign(date=pd.to_datetime(["2031-06-03", None, "2031-05-03"]))  # fmt: skip
    made = changes(turns)
    assert made["status"].tolist() == ["unchanged"]
    assert made[["transcript", "earlier_transcript"]].iloc[0].tolist() == ["a", "c"]
    with pytest.raises(TableError, match="'b' has no day"):
        changes(turns, "b")
    assert changes(turns, "b", "c")["status"].tolist() == ["dropped", "new"]


def test_a_second_file_of_the_same_event_is_left_out(turns_of):
    said = " ".join(f"Neighbourhood{n} councillors{n} met." for n in range(20))
    days = {"may": "2031-05-03", "june": "2031-06-03", "june-copy": "2031-06-03"}
    turns = turns_of([
        {"text": "We met. " + said if id_ == "june" else said, "transcript": id_,
         "turn": 0, "section": "statement", "date": pd.Timestamp(day)}
        for id_, day in days.items()
    ])  # fmt: skip
    for against in ("previous", "all"):
        made = changes(turns, "june-copy", against).attrs["changes"]
        assert (made["against"], made["left_out"]) == (["may"], ["june"])
        assert not made["one_event"]
    asked_for = changes(turns, "june-copy", "june").attrs["changes"]
    assert (asked_for["against"], asked_for["left_out"]) == (["june"], [])
    alone = changes(turns[turns["transcript"] != "may"], "june-copy").attrs["changes"]
    assert (alone["against"], alone["left_out"]) == (["june"], [])
    assert [asked_for["one_event"], alone["one_event"]] == [True, True]
    turns["date"] = pd.Timestamp("2031-06-03") + pd.to_timedelta([0, 1, 2], unit="D")
    assert changes(turns, "june-copy").attrs["changes"]["against"] == ["june"]
