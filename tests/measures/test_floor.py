"""Who had the floor."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.errors import TableError
from presskit.measures import floor

NA = pd.NA
SHARES = ["share_exchanges", "share_question_words", "share_answer_words"]


@pytest.fixture(scope="module")
def exchanges(exchanges_of):
    yi, xu = {"asker_id": "y", "asker": "Yi"}, {"asker_id": "x", "asker": "Xu"}
    return exchanges_of(
        [
            yi | {"outlet": "ZDF", "question_words": 10, "answer_words": 10},
            xu | {"outlet": NA, "question_words": 20, "n_questions": 2},
            yi | {"outlet": "ARD; NTV", "transcript": "b", "n_followups": 1}
            | {"question_words": 30, "answer_words": 90},
        ]
    )  # fmt: skip


def test_floor_by_asker_by_hand(exchanges):
    expected = pd.DataFrame(
        {
            "asker": pd.Series(["Yi", "Xu"], dtype="str"),
            "outlet": pd.Series(["ARD; NTV; ZDF", NA], dtype="str"),
            "order": [1, 2],
            "n_transcripts": [2, 1],
            "n_exchanges": [2, 1],
            "n_followups": [1, 0],
            "n_questions": [2, 2],
            "question_words": [10 + 30, 20],
            "answer_words": [10 + 90, 100],
            "share_exchanges": [2 / 3, 1 / 3],
            "share_question_words": [40 / 60, 20 / 60],
            "share_answer_words": [100 / 200, 100 / 200],
        }
    )
    pd.testing.assert_frame_equal(floor(exchanges), expected)


def test_floor_by_outlet_counts_a_joint_exchange_for_each(exchanges):
    table = floor(exchanges, by="outlet")
    assert table["outlet"].fillna("none").tolist() == ["ZDF", "none", "ARD", "NTV"]
    assert table["order"].tolist() == [1, 2, 3, 3]
    assert table["share_exchanges"].tolist() == pytest.approx([1 / 3] * 4)


def test_floor_in_seconds_by_hand(exchanges_of):
    yi, xu = {"asker_id": "y", "asker": "Yi"}, {"asker_id": "x", "asker": "Xu"}
    told = {"question_seconds": 4.0, "answer_seconds": 12.5, "ends_from": "source"}
    until = told | {"question_seconds": 6.0, "ends_from": "next turn"}
    half = {"question_seconds": 99.0}
    rows = [yi | told, xu | until, yi | half]
    expected = pd.DataFrame(
        {
            "asker": pd.Series(["Yi", "Xu"], dtype="str"),
            "outlet": pd.Series([NA, NA], dtype="str"),
            "order": [1, 2],
            "n_transcripts": [1, 1],
            "n_exchanges": [2, 1],
            "n_followups": [0, 0],
            "n_questions": [2, 1],
            "question_seconds": [4.0, 6.0],
            "answer_seconds": [12.5, 12.5],
            "share_exchanges": [2 / 3, 1 / 3],
            "share_question_seconds": [0.4, 0.6],
            "share_answer_seconds": [0.5, 0.5],
            "n_untimed": [1, 0],
            "n_until_next": [0, 1],
        }
    )
    table = floor(exchanges_of(rows), unit="seconds")
    pd.testing.assert_frame_equal(table, expected)
    with pytest.raises(TableError, match="no exchange here has times"):
        floor(exchanges_of([{}]), unit="seconds")


def test_order_is_that_of_speaking_not_of_the_rows(exchanges_of):
    exchanges = exchanges_of([{}, {}, {}])
    shuffled = exchanges.sort_values("asker", ascending=False)
    pd.testing.assert_frame_equal(floor(shuffled), floor(exchanges))


@pytest.mark.parametrize("by", ["asker", "outlet", "transcript", "answered_by"])
def test_no_exchanges_give_an_empty_table_of_the_same_types(exchanges_of, by):
    full, empty = floor(exchanges_of([{}]), by), floor(exchanges_of([]), by)
    assert empty.empty
    assert empty.dtypes.equals(full.dtypes)
    assert "object" not in set(full.dtypes.astype("str"))


def test_two_who_answer_under_one_name_are_two_and_nobody_is_no_group(exchanges_of):
    rows = [
        {"answered_by": "PM", "answered_by_id": "pm@may"},
        {"answered_by": "PM", "answered_by_id": "pm@june"},
        {"answered_by": "", "answered_by_id": None},
    ]
    table = floor(exchanges_of(rows), by="answered_by")
    assert table["n_exchanges"].tolist() == [1, 1, 1]
    assert table["answered_by"].tolist()[:2] == ["PM", "PM"]
    assert table["answered_by"].isna().tolist() == [False, False, True]


def test_a_count_is_no_group(exchanges):
    with pytest.raises(TableError, match="cannot group by 'n_questions': the result"):
        floor(exchanges, by="n_questions")


def test_what_is_no_name_is_no_group(exchanges):
    for by in (3, [["outlet"]], [None]):
        with pytest.raises(TableError, match="is not the name of a column"):
            floor(exchanges, by=by)


def test_the_seeds(corpus):
    table = floor(corpus.exchanges)
    assert len(table) == 19
    assert table["n_exchanges"].sum() == 25
    assert (table["n_transcripts"] == 2).sum() == 6
    assert table["order"].tolist()[:3] == [1, 2, 3]


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from("xyz"), st.integers(1, 99)),
        min_size=1,
    )
)
def test_shares_of_askers_add_to_one(exchanges_of, rows):
    table = floor(
        exchanges_of(
            {"transcript": transcript, "asker_id": asker, "answer_words": words}
            for transcript, asker, words in rows
        )
    )
    assert table[SHARES].sum().tolist() == pytest.approx([1, 1, 1])
    assert table["n_exchanges"].sum() == len(rows)
    assert table["order"].is_monotonic_increasing
