"""Every place of wordings."""

import pytest

import presskit
from presskit.errors import TableError
from presskit.themes import track

LONG = "It is our road to the islands, and it was here before all of us came."


def test_track_by_hand():
    corpus = presskit.load_text(
        f"Minister Bo Ek: We keep the ferry running. {LONG}\n\n"
        "Ann Lee (AP): Will you keep the ferry?\n\n"
        "Minister Bo Ek: Yes. We keep the ferry running, and we keep the pier."
    )
    table = track(corpus, ["keep the ferry", "the pier", "a bridge"])
    shown = table[["wording", "n", "nth", "first", "speaker", "after", "line"]]
    assert shown.astype(object).where(shown.notna(), None).to_numpy().tolist() == [
        ["keep the ferry", 3, 1, True, "Bo Ek", None, 1],
        ["keep the ferry", 3, 2, False, "Ann Lee", None, 3],
        ["keep the ferry", 3, 3, False, "Bo Ek", "Ann Lee", 5],
        ["the pier", 1, 1, True, "Bo Ek", "Ann Lee", 5],
        ["a bridge", 0, 0, False, None, None, None],
    ]
    text = corpus.source("pasted text").text
    there = table[table["n"] > 0]
    said = [text[a:b] for a, b in zip(there["start"], there["end"], strict=True)]
    assert said == ["keep the ferry"] * 3 + ["the pier"]


def test_one_wording_and_none():
    corpus = presskit.load_example()
    assert len(track(corpus, "fighter jets")) == len(corpus.kwic("fighter jets"))
    assert track(corpus, []).empty
    columns = track(corpus, []).columns
    assert columns.equals(track(corpus, "fighter jets").columns)


def test_a_wording_that_is_never_said_has_a_row_that_says_0():
    corpus = presskit.load_example()
    table = track(corpus, ["no first use", "fighter jets", "no such luck"])
    assert table[["wording", "n", "nth"]].to_numpy().tolist() == [
        ["no first use", 0, 0], ["fighter jets", 2, 1], ["fighter jets", 2, 2],
        ["no such luck", 0, 0],
    ]  # fmt: skip
    never = table[table["n"] == 0].drop(columns=["wording", "n", "nth", "first"])
    assert never.isna().all(axis=None)
    assert table.dtypes.equals(track(corpus, "fighter jets").dtypes)
    assert track(corpus.filter(until="1900-01-01"), "fighter jets").empty
    assert table.attrs["rests_on"] == {
        "n_transcripts": 2, "n_words": 11_609, "since": "2022-04-05",
        "until": "2023-02-13", "n_undated": 0,
    }  # fmt: skip


def test_what_folding_added_is_told():
    table = track(presskit.load_example(), ["Russia", "no-fly zone"])
    assert table.attrs["fold"] == {
        "fold": True, "added": {"Russia’s": 7, "no fly zone": 3},
    }  # fmt: skip


def test_something_that_is_no_wording():
    with pytest.raises(TableError, match="is not a list of texts"):
        track(presskit.load_example(), [3])


def test_a_table_needs_no_more_than_for_a_concordance(turns_of):
    needed = ["transcript", "turn", "exchange", "speaker", "role", "section", "text"]
    turns = turns_of(["The pier."])[[*needed, "start", "turn_id"]]
    assert track(turns, "the pier")["n"].tolist() == [1]
