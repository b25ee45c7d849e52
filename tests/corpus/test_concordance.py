"""Keyword in context."""

import pandas as pd
import pytest

import presskit
from presskit.errors import PresskitWarning, TableError
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
            "date": pd.Series([None], dtype="datetime64[us]"),
            "event": pd.Series([None], dtype=turns["event"].dtype),
            "turn": [1],
            "exchange": pd.Series([3], dtype="Int64"),
            "speaker": ["Xu"],
            "role": pd.Series(["journalist"], dtype=turns["role"].dtype),
            "section": pd.Series(["qa"], dtype=turns["section"].dtype),
            "line": pd.Series([pd.NA], dtype="Int64"),  # its source is not known
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
        kwic(corpus.outlets, "jets")
    with pytest.raises(TableError, match=r"'jets' is no table of turns. Pass a corpus"):
        kwic("jets", corpus)


def test_several_patterns_give_each_place_once(turns_of):
    hits = kwic(turns_of(["A jet, and jets.", "Tanks."]), ["tank*", "jets", "jet*"])
    assert hits[["turn", "hit"]].to_numpy().tolist() == [
        [0, "jet"], [0, "jets"], [1, "Tanks"],
    ]  # fmt: skip


def test_capitals_count_where_they_are_asked_for(turns_of):
    turns = turns_of(["Let us go, the US said.", "US-led, says Don’t"])
    assert len(kwic(turns, "us")) == 3
    assert kwic(turns, "US", case=True)["hit"].tolist() == ["US", "US-led"]
    assert kwic(turns, "US", case=True, fold=False)["hit"].tolist() == ["US"]
    assert kwic(turns, '"US"', case=True)["hit"].tolist() == ["US"]
    assert kwic(turns, "US*", case=True)["hit"].tolist() == ["US", "US-led"]
    assert kwic(turns, "the US", case=True)["hit"].tolist() == ["the US"]
    assert kwic(turns, "Don't", case=True)["hit"].tolist() == ["Don’t"]
    assert kwic(turns, r"\bUS\b", regex=True, case=True)["turn"].tolist() == [0, 1]
    assert kwic(turns, "u[s]", regex=True, case=True)["hit"].tolist() == ["us"]


def test_a_bar_among_words_warns(turns_of):
    with pytest.warns(PresskitWarning, match=r"\['jets', 'tanks'\], or add regex=True"):
        assert kwic(turns_of(["jets"]), "jets|tanks").empty
    assert len(kwic(turns_of(["jets"]), "jets|tanks", regex=True)) == 1


def test_texts_of_any_kind_are_searched(turns_of):
    texts = pd.Series(["No.", None, "More jets now."], index=[5, 6, 7])
    hits = kwic(texts, "jets", window=1)
    assert hits.to_dict("records") == [
        {"row": 7, "left": "More ", "hit": "jets", "right": " now.",
         "start": 5, "end": 9},
    ]  # fmt: skip
    assert kwic(texts.head(0), "jets").empty


TALK = """\
Bridge

3 May 2031

Minister Bo Ek:
Good day.

We build a bridge, and
the bridge will stand.

Ann Lee (AP): Thank you. I saw the bridge. When will the bridge open?

Minister Bo Ek: The bridge opens in May.
"""


def test_the_line_is_that_of_the_hit():
    corpus = presskit.load_text(TALK)
    lines = [8, 9, 11, 11, 13]
    assert kwic(corpus, "bridge")["line"].tolist() == lines
    later = corpus.turns.query("turn > 0").sort_values("turn", ascending=False)
    assert kwic(later, "bridge")["line"].tolist() == lines[:1:-1]
    lost = pd.DataFrame(corpus.turns.to_dict("list")).astype(corpus.turns.dtypes)
    assert kwic(lost, "bridge")["line"].isna().all()
    changed = corpus.turns.assign(text="A bridge.")
    assert kwic(changed, "bridge")["line"].isna().all()


def test_a_corpus_its_exchanges_and_its_questions_are_searched():
    corpus = presskit.load_text(TALK)
    pd.testing.assert_frame_equal(
        kwic(corpus, "bridge"), kwic(corpus.turns, "bridge"), check_like=True
    )
    asked = kwic(corpus.questions, "bridge")
    assert asked[["speaker", "left", "line"]].to_numpy().tolist() == [
        ["Ann Lee", "you. I saw the bridge. When will the ", 11],
    ]
    inside = kwic(corpus.exchanges, "bridge")
    assert inside["role"].tolist() == ["journalist", "journalist", "principal"]
    assert inside.columns.tolist() == asked.columns.tolist()
    lost = pd.DataFrame(corpus.exchanges.to_dict("list"))
    with pytest.raises(TableError, match=r"lost the turns.*Search a corpus"):
        kwic(lost, "bridge")


def test_hits_in_the_seeds_are_what_the_spans_say(corpus):
    hits = kwic(corpus.turns, "ammunition*")
    assert len(hits) == 19
    for hit in hits.itertuples():
        assert corpus.source(hit.transcript).text[hit.start : hit.end] == hit.hit
