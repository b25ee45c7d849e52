"""Groups by several columns, by none, by country, and by who asks."""

import pandas as pd
import pytest

from presskit import measures
from presskit.errors import TableError


def test_a_corpus_stands_for_the_table_that_is_meant(corpus):
    for one, table in (
        (measures.floor, corpus.exchanges),
        (measures.answer_lengths, corpus.exchanges),
        (measures.turn_lengths, corpus.turns),
    ):
        pd.testing.assert_frame_equal(one(corpus), one(table))


def test_groups_by_two_columns_by_hand(exchanges_of):
    table = exchanges_of(
        [
            {"outlet": "NPR; ZDF", "transcript": "a", "answer_words": 10},
            {"outlet": "NPR", "transcript": "b", "answer_words": 30},
            {"outlet": "NPR", "transcript": "b", "answer_words": 50},
            {"outlet": None, "transcript": "b", "answer_words": 70},
        ]
    )
    got = measures.answer_lengths(table, by=["outlet", "transcript"])
    rows = got[["outlet", "transcript", "n", "median_words"]]
    assert rows.fillna("").values.tolist() == [
        ["NPR", "a", 1, 10.0],
        ["ZDF", "a", 1, 10.0],
        ["NPR", "b", 2, 40.0],
        ["", "b", 1, 70.0],
    ]


def test_by_none_all_are_one_group(exchanges_of):
    table = exchanges_of([{"answer_words": 10}, {"answer_words": 20}])
    assert measures.answer_lengths(table, by=None)["answer_words"].tolist() == [30]
    assert measures.floor(table, by=None)["n_exchanges"].tolist() == [2]


def test_a_country_is_that_of_the_outlet_where_it_is_known(exchanges_of):
    table = exchanges_of(
        [
            {"outlet": "Associated Press; CNN"},  # both of one country: one exchange
            {"outlet": "CNN; VG"},
            {"outlet": "NTV"},  # several are called so
            {"outlet": None},
        ]
    )
    got = measures.floor(table, by="country")
    assert got[["country", "n_exchanges"]].fillna("").values.tolist() == [
        ["US", 2],
        ["NO", 1],
        ["", 2],
    ]


def test_the_asker_of_a_turn_is_who_speaks_it_and_asks(corpus):
    got = measures.turn_lengths(corpus.turns, by="asker")
    asks = corpus.turns[corpus.turns["role"] == "journalist"]
    assert got["asker"].nunique() == asks["speaker"].nunique()
    assert got["n"].sum() == len(corpus.turns)


def test_years_and_months_are_those_of_the_date(exchanges_of):
    table = exchanges_of([{}, {}, {}]).assign(
        date=pd.to_datetime(["2023-02-13", "2023-03-01", None])
    )
    assert measures.floor(table, by="year")["n_exchanges"].tolist() == [2, 1]
    assert measures.floor(table, by="month")["month"].tolist()[:2] == [
        "2023-02",
        "2023-03",
    ]


def test_turns_are_no_exchanges_and_the_way_is_said(corpus):
    with pytest.raises(TableError, match=r"corpus\.exchanges; measures\.turn_lengths"):
        measures.floor(corpus.turns)
    with pytest.raises(TableError, match='by="asker"'):
        measures.floor(corpus, by="speaker")
