"""Passages in other words are offered, those of the same words not again."""

from functools import cache

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.errors import TableError
from presskit.themes import variants
from presskit.themes import wordings as wordings_of
from presskit.themes._variants import _COLUMNS

LINE = "protect the harbour ferries"


def offered(turns, wording=LINE, **options):
    table = variants(turns, wording, **options)
    return dict(zip(table["variant"], table["n"], strict=True))


def test_variants_by_hand(turns_of):
    turns = turns_of(
        [
            {"text": "We protect the harbour ferries. Harbour, we said.", "line": 3},
            {"text": "Somebody is protecting those ferries. Go on.", "line": 5},
            {"text": "The ferries that we protected?", "role": "journalist"},
            {"text": "Somebody is protecting those ferries.", "transcript": "b"},
        ]
    )
    table = variants(turns, LINE)
    shown = table.drop(columns=["alike", "line", "start", "end"])
    pd.testing.assert_frame_equal(
        shown,
        pd.DataFrame(
            {
                "wording": [LINE], "variant": ["protecting those ferries"], "n": [2],
                "n_turns": [2], "n_transcripts": [2], "transcript": ["a"], "turn": [1],
                "speaker": ["Xu"],
            }
        ),
    )  # fmt: skip
    text = turns["text"].iloc[1]
    start = table["start"].iloc[0] - turns["start"].iloc[1]
    assert text[start : start + 24] == "protecting those ferries"
    assert 0.6 <= table["alike"].iloc[0] < 1
    assert offered(turns, of="journalist") == {"ferries that we protected": 1}


@pytest.mark.parametrize(
    "text",
    [
        "We protect the sea. The ferries sail.",  # not in one sentence
        "We protect fish and sailors and gulls and birds and, last, the ferries.",
        "The ferries sail.",  # one word
        "We protect the harbour ferries.",  # the wording itself
    ],
)
def test_what_is_no_variant(turns_of, text):
    assert offered(turns_of([{"text": text}])) == {}


def test_a_part_is_no_variant(turns_of):
    turns = [{"text": "The coast guard cutter sails."}, {"text": "The coast guard."}]
    assert offered(turns_of(turns), "coast guard cutter", least=0.5) == {}


def test_some_of_the_words_said_more_often_are_another_subject(turns_of):
    turns = [{"text": "The net interest income grows."}, {"text": "The net income."}]
    assert offered(turns_of(turns), "net interest income") == {"net income": 1}
    often = turns_of([*turns, {"text": "A net income."}])
    assert offered(often, "net interest income") == {}


def test_what_says_the_opposite_is_no_variant(turns_of):
    line = "not party to the conflict"
    said = [
        "We are part of the conflict.",
        "It does not make us party to the conflict.",
    ]
    turns = turns_of([{"text": one} for one in said])
    assert offered(turns, line) == {"not make us party to the conflict": 1}
    assert offered(turns, "a party to the conflict") == {"part of the conflict": 1}


def test_a_table_of_wordings_gives_its_lines(turns_of):
    table = pd.DataFrame({"wording": [LINE, "thank you all"], "kind": ["line", "x"]})
    turns = turns_of([{"text": "Protect harbour ferries and thank all of you."}])
    assert variants(turns, table)["wording"].tolist() == [LINE]


def test_a_word_that_nobody_says_counts_against(turns_of):
    turns = turns_of([{"text": "We protect the ferries."}])
    assert offered(turns, "protect the ferries zzz") == {}
    assert offered(turns, "protect those ferries") == {"protect the ferries": 1}


@pytest.mark.parametrize(
    ("wordings", "options"),
    [
        (7, {}), (["a", 1], {}), (LINE, {"of": "press"}), (LINE, {"least": 0}),
        (LINE, {"least": True}), (LINE, {"top": 0}), (pd.DataFrame({"a": []}), {}),
    ],
)  # fmt: skip
def test_refused(turns_of, wordings, options):
    with pytest.raises(TableError):
        variants(turns_of([{"text": "Ferries."}]), wordings, **options)


def test_nothing_of_nothing(turns_of):
    for table in (
        variants(turns_of([]), LINE),
        variants(turns_of([{"text": "Ferries."}]), []),
    ):
        assert table.empty
        assert list(table) == list(_COLUMNS)


@cache
def listed():
    corpus = presskit.load_example()
    return corpus, wordings_of(corpus)["wording"]


@given(st.integers(0, 60), st.floats(0.3, 1))
def test_what_is_offered_is_said_where_it_says(at, least):
    corpus, lines = listed()
    table = variants(corpus, [lines.iloc[at]], least=least)
    for row in table.itertuples():
        source = corpus.source(row.transcript).text
        assert " ".join(source[row.start : row.end].split()) == row.variant
        assert least - 1e-9 <= row.alike <= 1 + 1e-9
        assert row.n >= row.n_turns >= row.n_transcripts >= 1
    assert not table["variant"].duplicated().any()
