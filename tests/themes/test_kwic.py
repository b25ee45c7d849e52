"""Keyword in context."""

import pandas as pd
import pytest

from presskit.errors import TableError
from presskit.schema import TURNS
from presskit.themes import kwic

TEXT = TURNS.columns["text"].type


def test_kwic_by_hand(turns_of):
    turns = turns_of(
        [
            "Nothing here.",
            {
                "text": "We asked: “Ammunition [inaudible] for whom?” They said no.",
                "exchange": 3,
                "section": "qa",
                "role": "journalist",
                "transcript": "b",
                "line": 40,
            },
        ]
    )
    expected = pd.DataFrame(
        {
            "transcript": ["b"],
            "turn": [1],
            "exchange": pd.Series([3], dtype="Int64"),
            "speaker": ["Xu"],
            "role": pd.Series(["journalist"], dtype=turns["role"].dtype),
            "section": pd.Series(["qa"], dtype=turns["section"].dtype),
            "line": [40],
            "left": ["asked: “"],
            "hit": ["Ammunition"],
            "right": [" [inaudible] for"],
            "start": [100 + 11],
            "end": [100 + 21],
            "turn_id": ["t1"],
        }
    ).astype(dict.fromkeys(["left", "hit", "right"], TEXT))
    pd.testing.assert_frame_equal(kwic(turns, "ammunition*", window=1), expected)


def test_context_ends_with_the_turn(turns_of):
    hits = kwic(turns_of(["Jets!", "Jets fly."]), "jets", window=8)
    assert hits["left"].tolist() == ["", ""]
    assert hits["right"].tolist() == ["!", " fly."]


def test_a_phrase_does_not_cross_sentences_or_marks(turns_of):
    turns = turns_of(["We need jets. Now.", "need [laughter] jets", "NEED  JETS"])
    assert kwic(turns, "need jets")["turn"].tolist() == [0, 2]
    assert kwic(turns, "jets now").empty


def test_without_context_there_is_the_hit_alone(turns_of):
    hits = kwic(turns_of(["More “jets”, please."]), "jet?", window=0)
    assert hits[["left", "hit", "right"]].to_numpy().tolist() == [["", "jets", ""]]


def test_no_hits_give_an_empty_table_of_the_same_types(turns_of):
    some, none = kwic(turns_of(["jets"]), "jets"), kwic(turns_of(["jets"]), "tanks")
    assert none.empty
    assert none.dtypes.equals(some.dtypes)
    assert kwic(turns_of([]), "jets").dtypes.equals(some.dtypes)
    assert "object" not in set(some.dtypes.astype("str"))


def test_a_changed_text_is_never_answered_from_before(turns_of):
    turns = turns_of(["jets", "tanks"])
    assert len(kwic(turns, "jets")) == 1
    turns.loc[1, "text"] = "jets"
    assert len(kwic(turns, "jets")) == 2
    assert len(kwic(turns_of(["j", "etstanks"]), "jets")) == 0


@pytest.mark.parametrize(
    ("pattern", "window", "message"),
    [
        ("…", 8, "holds no word to look for"),
        (None, 8, "None is not a pattern to look for"),
        ("jets", -1, "window must be 0 or more, not -1"),
        ("jets", 2.5, "window must be a whole number, not 2.5"),
        ("jets", True, "window must be a whole number, not True"),
    ],
)
def test_what_cannot_be_asked_is_refused(turns_of, pattern, window, message):
    with pytest.raises(TableError, match=message):
        kwic(turns_of(["jets"]), pattern, window=window)


def test_a_table_that_is_not_turns_is_named_as_such(corpus):
    with pytest.raises(TableError, match="not a table of turns: it lacks"):
        kwic(corpus.exchanges, "jets")


def test_hits_in_the_seeds_are_what_the_spans_say(corpus):
    hits = kwic(corpus.turns, "ammunition*")
    assert len(hits) == 19
    for hit in hits.itertuples():
        assert corpus.source(hit.transcript).text[hit.start : hit.end] == hit.hit
