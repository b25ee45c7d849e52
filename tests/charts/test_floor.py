"""Questions and words by outlet and by asker."""

import pandas as pd
import pytest

from presskit.charts import floor
from presskit.errors import TableError
from presskit.schema.ids import of_unnamed
from tests._figure_words import words_of


def test_by_outlet_by_hand(exchanges, transcripts, trace):
    figure = floor(exchanges, "outlet", transcripts)
    # ZDF and NTV at both; then in the order of speaking: ARD, nobody named.
    rows = ["ZDF", "NTV", "ARD", "no outlet named"]
    assert list(figure.layout.yaxis.ticktext) == rows
    first = trace(figure, "5 Apr 2022", "scatter")
    assert dict(zip(first.y, first.x, strict=True)) == {0: 90, 1: 10, 2: 90, 3: 60}
    second = trace(figure, "13 Feb 2023", "scatter")
    assert dict(zip(second.y, second.x, strict=True)) == {0: 100, 1: 40}
    bars = trace(figure, "13 Feb 2023", "bar")
    assert dict(zip(bars.y, bars.x, strict=True)) == {0: 1, 1: 2}
    assert list(trace(figure, "total").text) == [" 2", " 4", " 1", " 1"]
    assert list(trace(figure, "range").x) == [90, 100, None, 10, 40, None]


def test_titles_hold_for_the_data(exchanges, transcripts):
    def says(part, by="outlet"):
        return floor(part, by, transcripts).layout.meta["says"]

    assert says(exchanges) == (
        "Two outlets had the floor at both press conferences, one at one; "
        "1 exchange without a named outlet"
    )
    assert says(exchanges, "asker") == (
        "One asker had the floor at both press conferences, three at one"
    )
    assert says(exchanges.head(2)) == "Two outlets got the floor, none of them twice"
    assert says(exchanges.iloc[[1, 2]]) == (
        "Three outlets got the floor, none at more than one occasion"
    )
    many = exchanges.assign(transcript=list("abcde"))
    assert floor(many).layout.meta["says"] == (
        "Two outlets had the floor at more than one of the 5 transcripts, "
        "one at only one; 1 exchange without a named outlet"
    )


def test_no_named_outlet_and_no_named_asker_are_counted_apart(exchanges):
    def says(by, **columns):
        return floor(exchanges.assign(**columns), by).layout.meta["says"]

    ids = [of_unnamed(f"x{n:010x}@a") for n in range(5)]
    assert says("outlet", outlet=pd.NA) == ("No outlet is named in 5 exchanges")
    assert says("asker", asker="Q", asker_id=ids) == (
        "No asker is named in 5 exchanges"
    )
    assert says("outlet", outlet=["AFP", *[pd.NA] * 4]) == (
        "One outlet got the floor, once; 4 exchanges without a named outlet"
    )
    assert says("asker", asker_id=["x", "x", *ids[:3]]) == (
        "One asker got the floor, twice; 3 exchanges without a named asker"
    )


def test_who_has_no_name_stands_last_and_crushes_no_other_row(exchanges, trace):
    few = floor(exchanges.assign(outlet=[pd.NA, "AFP", "AFP", "NPR", "AFP"]))
    assert list(few.layout.yaxis.ticktext) == ["AFP", "NPR", "no outlet named"]
    assert "not drawn" not in words_of(few)
    ids = [of_unnamed(f"x{n:010x}@a") for n in range(30)]
    many = pd.concat([exchanges] * 6, ignore_index=True).assign(
        asker_id=ids, asker="Q", exchange=range(1, 31)
    )
    many.loc[0, ["asker_id", "asker"]] = ["ann", "Ann Lee"]
    figure = floor(many, "asker")
    assert list(figure.layout.yaxis.ticktext) == ["Ann Lee"]
    assert "It leaves out 29 exchanges without a named asker" in (
        words_of(figure).replace("<br>", " ").replace("\u00a0", " ")
    )
    assert figure.layout.meta["says"].endswith("29 exchanges without a named asker")


def test_namesakes_stay_apart(exchanges):
    same = exchanges.assign(asker="Q", asker_id=list("vwxyz"))
    assert list(floor(same, "asker").layout.yaxis.ticktext) == ["Q"] * 5


def test_what_is_left_out_is_said(exchanges, trace):
    figure = floor(exchanges, top=1)
    title = words_of(figure).replace("<br>", " ").replace("\u00a0", " ")
    assert "2 of 4 rows" in title
    assert list(figure.layout.yaxis.ticktext) == ["ZDF", "no outlet named"]


def test_hostile_names_are_only_shown(exchanges, texts, evil):
    numbered = exchanges.assign(exchange=range(1, len(exchanges) + 1))
    figure = floor(numbered.assign(outlet=evil, asker=evil, transcript=evil))
    for text in texts(figure):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(exchanges):
    assert "No outlet to draw" in words_of(floor(exchanges.head(0)))


def test_a_wrong_column_is_named(exchanges):
    with pytest.raises(TableError, match="paper"):
        floor(exchanges, by="paper")


def test_the_frame_is_left_alone(exchanges, transcripts):
    before = exchanges.copy()
    floor(exchanges, "asker", transcripts)
    pd.testing.assert_frame_equal(exchanges, before)


def test_in_seconds_what_has_no_times_is_left_out(timed, transcripts, trace):
    figure = floor(timed, "asker", transcripts, unit="seconds")
    marks = [one for one in figure.data if one.type == "scatter" and one.marker.symbol]
    assert sorted(x for one in marks for x in one.x) == [4.5, 12.4, 30.0, 61.0]
    assert figure.layout.xaxis2.title.text == "seconds answered"
    said = words_of(figure).replace("<br>", " ")
    assert "· 4 exchanges" in said
    assert "It leaves out 1 exchange without times" in words_of(figure).replace(
        "<br>", " "
    )
    assert "seconds asked → " in marks[0].hovertext[0]


def test_seconds_without_times_are_nothing_to_draw(exchanges):
    figure = floor(exchanges, unit="seconds")
    assert figure.layout.meta["says"] == "No outlet to draw"
    assert "No exchange here has times." in words_of(figure)
    with pytest.raises(TableError, match="unit='minutes' is no unit"):
        floor(exchanges, unit="minutes")
