"""A row for each event and side, also where nothing is said, by date."""

from functools import cache

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

import presskit
from presskit import themes
from presskit.errors import TableError
from presskit.themes._over_time import SaidAtEvents

DAYS = {"old": "2022-04-05", "new": "2023-02-13", "none": None}
SAID = [  # not in the order of days
    ("new", "principal", "Jets and jets fly to Canada."),
    ("new", "journalist", "Jets? When?"),
    ("new", "moderator", "Jets, please."),
    ("none", "principal", "No word of it."),
    ("old", "principal", "We need boats."),
]


def _turns():
    rows = pd.DataFrame(SAID, columns=["transcript", "role", "text"])
    return rows.assign(
        turn=range(5),
        exchange=pd.array([None] * 5, dtype="Int64"),
        section="qa",
        speaker="Xu",
        start=[0, 100, 200, 0, 0],
        turn_id=list("abcde"),
        date=pd.to_datetime(rows["transcript"].map(DAYS)),
        event=rows["transcript"].map({"old": "Boats", "new": "Jets", "none": "None"}),
    )


@pytest.fixture
def turns():
    return _turns()


def test_events_by_date_the_undated_last_each_with_both_sides(turns):
    table = themes.over_time(turns, "jet*")
    shown = table[["transcript", "who", "n", "n_words", "hit", "turn", "start", "end"]]
    assert shown.astype(object).where(shown.notna(), None).to_numpy().tolist() == [
        ["old", "press", 0, 0, None, None, None, None],
        ["old", "podium", 0, 3, None, None, None, None],
        ["new", "press", 1, 2, "Jets", 1, 100, 104],
        ["new", "podium", 2, 6, "Jets", 0, 0, 4],
        ["none", "press", 0, 0, None, None, None, None],
        ["none", "podium", 0, 4, None, None, None, None],
    ]


def test_rates_are_per_1000_words_and_unknown_where_nothing_is_said(turns):
    table = themes.over_time(turns, "jet*")[["per_1000", "low", "high"]].round(1)
    assert table.iloc[3].tolist() == [333.3, 40.4, 1204.1]  # 2 of 6 words
    assert table.iloc[1].tolist() == [0, 0, 1229.6]  # 3.689 of 3 words
    assert table.iloc[0].isna().all()


def test_a_series_each_in_the_order_given_without_doubles(turns):
    table = themes.over_time(turns, ["boats", "jet*", "boats"])
    assert table["term"].drop_duplicates().tolist() == ["boats", "jet*"]
    assert len(table) == 12
    assert table.groupby("term")["n"].sum().to_dict() == {"boats": 1, "jet*": 3}


def test_themes_count_the_places_that_count(turns):
    arms = {"Arms": ["jet*", "jets fly", {"except": "when"}], "Sea": ["boat*"]}
    table = themes.over_time(turns, arms)
    hits = themes.hits(turns, arms)
    said = hits[hits["counts"] & (hits["role"] != "moderator")]
    assert table.groupby("term")["n"].sum().to_dict() == (
        said.groupby("theme").size().to_dict()
    )
    assert table["n"].tolist()[:4] == [0, 0, 1, 2]


def test_months_and_years_add_up(turns):
    again = turns[turns["transcript"] == "new"].assign(
        transcript="later", date=pd.Timestamp("2023-03-01")
    )
    all_ = pd.concat([turns, again], ignore_index=True)
    table = themes.over_time(all_, "jet*", by="year")
    columns = ["transcript", "event", "n", "n_words", "n_transcripts"]
    assert table[columns].fillna("").to_numpy().tolist() == [
        ["", "2022", 0, 0, 1],
        ["", "2022", 0, 3, 1],
        ["", "2023", 2, 4, 2],
        ["", "2023", 4, 12, 2],
    ]
    assert table["date"].dt.strftime("%Y-%m-%d").tolist()[2] == "2023-01-01"
    months = themes.over_time(all_, "jet*", by="month")["event"]
    assert months.drop_duplicates().tolist() == ["2022-04", "2023-02", "2023-03"]


@pytest.mark.parametrize(
    ("words", "options"),
    [
        (["jets", 3], {}), ([], {}), (7, {}), ("jets", {"by": "week"}),
        ("jets", {"level": 1.0}), ("jets", {"level": 95}), ("...", {}),
    ],
)  # fmt: skip
def test_refused(turns, words, options):
    with pytest.raises(TableError):
        themes.over_time(turns, words, **options)


@cache
def example():
    return presskit.load_example()


@given(st.sampled_from(["Ukraine", "the", "fighter jet*", "a*", "zebra"]))
def test_counts_are_those_of_the_concordance(word):
    corpus = example()
    table = themes.over_time(corpus, word)
    places = themes.kwic(corpus, word)
    of = {"press": "journalist", "podium": "principal"}
    for row in table.itertuples():
        here = places[
            (places["transcript"] == row.transcript) & (places["role"] == of[row.who])
        ]
        assert row.n == len(here)
        if row.n:
            assert row.line == here["line"].iloc[0]
    assert ((table["low"] <= table["per_1000"]) & (table["per_1000"] <= table["high"]))[
        table["n_words"] > 0
    ].all()


@given(st.lists(st.booleans(), min_size=5, max_size=5))
def test_some_turns_count_as_if_no_others_were_there(kept):
    kept, turns = np.array(kept), _turns()
    there = SaidAtEvents.of(turns)
    for words in ("jet*", {"Boats": "boat*", "Jets": "jet*"}):
        table = there.table(words, kept=kept)
        assert_frame_equal(table, themes.over_time(turns[kept], words))
        short = there.table(words, kept=kept, places=False)
        assert_frame_equal(short[list(short)], table[list(short)])


def test_the_first_of_a_month_is_that_of_the_earliest_day(turns_of):
    rows = [{"text": "Boats.", "transcript": one} for one in ("late", "early")]
    days = pd.to_datetime(["2031-05-20", "2031-05-03"])
    turns = turns_of(rows).assign(date=days, event="Pier")
    table = themes.over_time(turns, "boats", "month")
    assert table["n"].tolist() == [0, 2]
    assert table["hit_transcript"].tolist()[1] == "early"
    assert themes.over_time(turns[::-1], "boats", "month").equals(table)


def test_who_wants_it_by_speaker_is_told_the_line(corpus):
    with pytest.raises(TableError, match=r"pass corpus\.filter\(speaker='…'\)"):
        themes.over_time(corpus, "jets", by="speaker")
