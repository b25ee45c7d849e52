"""Wordings that come back."""

import pandas as pd
import pytest

import presskit
from presskit.errors import TableError
from presskit.themes import ngrams

NA = pd.NA


def test_ngrams_by_hand(turns_of):
    turns = turns_of(
        [
            {"text": "As long as it takes. For as long as it takes!", "line": 3},
            {
                "text": "“As long as it takes”?",
                "transcript": "b",
                "speaker_id": "y",
                "speaker": "Yi",
                "line": 9,
            },
            {
                "text": "as long, as it takes",
                "speaker_id": NA,
                "speaker": NA,
                "line": 5,
            },
        ]
    )
    expected = pd.DataFrame(
        {
            "phrase": ["as it takes", "as long as", "long as it"],
            "n_words": [3, 3, 3],
            "count": [4, 4, 4],
            "n_turns": [3, 3, 3],
            "n_speakers": [2, 2, 2],
            "n_transcripts": [2, 2, 2],
            "speakers": ["Xu; Yi"] * 3,
            "places": ["a:turn at line 3; a:turn at line 5; b:turn at line 9"] * 3,
        }
    )
    pd.testing.assert_frame_equal(ngrams(turns, n=3), expected)


def test_runs_do_not_cross_sentences_turns_or_marks(turns_of):
    turns = turns_of(["jets. Aid", "jets", "aid", "jets [laughter] aid"] * 2)
    assert ngrams(turns, n=2).empty


def test_overlapping_runs_count(turns_of):
    table = ngrams(turns_of(["war war war war"]), n=2)
    assert table["count"].tolist() == [3]
    assert table["n_turns"].tolist() == [1]


def test_runs_of_stop_words_alone_are_left_out(turns_of):
    turns = turns_of(
        ["and we are here", "and we are there", "we are NATO, we are NATO"]
    )
    assert ngrams(turns, n=2)["phrase"].tolist() == ["are nato"]
    assert "we are" in ngrams(turns, n=2, stopwords=None)["phrase"].tolist()


def test_many_places_are_counted_not_listed(turns_of):
    turns = turns_of(
        {"text": "more jets", "speaker_id": f"p{n}", "speaker": f"P{n}"}
        for n in range(15)
    )
    row = ngrams(turns, n=2).iloc[0]
    assert row["places"].startswith("a:turn at line 1; a:turn at line 2; ")
    assert row["places"].endswith("; a:turn at line 12; and 3 more")
    assert row["speakers"].endswith("; P11; and 3 more")


def test_order_is_count_then_turns_then_alphabet(turns_of):
    turns = turns_of(["b", "b", "a", "a", "c c", "d", "d", "d"])
    assert ngrams(turns, n=1, stopwords=None)["phrase"].tolist() == ["d", "a", "b", "c"]


@pytest.mark.parametrize("rows", [[], [""], ["jets"], ["one two three four five"]])
def test_no_phrases_give_an_empty_table_of_the_same_types(turns_of, rows):
    full = ngrams(turns_of(["more of these jets"] * 2))
    empty = ngrams(turns_of(rows))
    assert len(full) == 1
    assert empty.empty
    assert empty.dtypes.equals(full.dtypes)
    assert "object" not in set(full.dtypes.astype("str"))


def test_stop_words_are_words(turns_of):
    with pytest.raises(TableError, match="stopwords=5 is not a list of words"):
        ngrams(turns_of(["jets"]), stopwords=5)


@pytest.mark.parametrize("settings", [{"n": 0}, {"min_count": 0}, {"n": 1.5}])
def test_what_cannot_be_counted_is_refused(turns_of, settings):
    with pytest.raises(TableError, match=f"{next(iter(settings))} must be"):
        ngrams(turns_of(["jets"]), **settings)


def test_places_are_lines_of_the_words_where_the_source_is_known():
    corpus = presskit.load_text(
        "Minister Bo Ek: Good day.\n\nMore fast jets.\nWe said: more fast jets.\n\n"
        "Ann Lee (AP): Why more\nfast jets?\n\nMinister Bo Ek: More fast jets help."
    )
    table = ngrams(corpus, 3)
    assert table["places"].tolist() == [
        "pasted text:line 3; pasted text:line 6; pasted text:line 9"
    ]


def test_runs_of_several_lengths_stand_in_one_order(turns_of):
    turns = turns_of(["more fast jets", "more fast jets", "fast jets"])
    table = ngrams(turns, n=(2, 3))
    assert table[["phrase", "n_words", "count"]].to_numpy().tolist() == [
        ["fast jets", 2, 3], ["more fast", 2, 2], ["more fast jets", 3, 2],
    ]  # fmt: skip
    assert ngrams(turns, n=(2, 3), top=1)["phrase"].tolist() == ["fast jets"]
    for wrong in ((3, 2), (1, 2, 3), (0, 2)):
        with pytest.raises(TableError, match=r"n must be|is no span"):
            ngrams(turns, n=wrong)


def test_phrases_are_counted_in_each_group_alone(turns_of):
    turns = turns_of(
        [
            {"text": "fast jets", "role": "principal"},
            {"text": "fast jets", "role": "journalist"},
            {"text": "fast jets", "role": "principal"},
        ]
    )
    table = ngrams(turns, 2, by="role")
    assert table[["role", "phrase", "count"]].to_numpy().tolist() == [
        ["principal", "fast jets", 2]
    ]
    assert ngrams(turns, 2)["count"].tolist() == [3]
    with pytest.raises(TableError, match="cannot group by 'phrase'"):
        ngrams(turns, by="phrase")


@pytest.mark.parametrize("rows", [[], ["jets"]])
def test_no_phrases_of_groups_keep_the_types(turns_of, rows):
    full = ngrams(turns_of(["more of these jets"] * 2), by=["role", "outlet"])
    some = turns_of([{"text": "more of these jets", "outlet": "A"}] * 2)
    assert ngrams(turns_of(rows), by=["role", "outlet"]).dtypes.equals(
        ngrams(some, by=["role", "outlet"]).dtypes
    )
    assert full.empty
