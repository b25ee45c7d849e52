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
    shown = table[["wording", "nth", "first", "speaker", "section", "after", "line"]]
    assert shown.astype(object).where(shown.notna(), None).to_numpy().tolist() == [
        ["keep the ferry", 1, True, "Bo Ek", "statement", None, 1],
        ["keep the ferry", 2, False, "Ann Lee", "qa", None, 3],
        ["keep the ferry", 3, False, "Bo Ek", "qa", "Ann Lee", 5],
        ["the pier", 1, True, "Bo Ek", "qa", "Ann Lee", 5],
    ]
    text = corpus.source("pasted text").text
    said = [text[a:b] for a, b in zip(table["start"], table["end"], strict=True)]
    assert said == ["keep the ferry"] * 3 + ["the pier"]


def test_one_wording_and_none():
    corpus = presskit.load_example()
    assert len(track(corpus, "fighter jets")) == len(corpus.kwic("fighter jets"))
    assert track(corpus, []).empty
    columns = track(corpus, []).columns
    assert columns.equals(track(corpus, "fighter jets").columns)


def test_something_that_is_no_wording():
    with pytest.raises(TableError, match="is not a list of texts"):
        track(presskit.load_example(), [3])
