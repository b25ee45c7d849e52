"""The strip of each press conference."""

import pandas as pd
import pytest

from presskit.charts import exchange_strip
from presskit.errors import TableError
from tests._figure_words import words_of


def test_blocks_by_hand(exchanges, questions, turns, transcripts, trace):
    figure = exchange_strip(exchanges, questions, turns, transcripts)
    asked, answered = trace(figure, "asked"), trace(figure, "answered")
    assert list(asked.x) == [10, 20, 30, 5, 15]
    assert list(answered.x) == [100, 40, 90, 60, 10]
    assert list(asked.y) == [0, 0, 1, 1, 1]  # a is the newer one, on top
    assert list(asked.customdata) == ["x1@a", "x2@a", "x3@b", "x4@b", "x5@b"]
    assert list(trace(figure, "statement").x) == [50, 0]
    base = list(answered.base)
    assert base[0] - asked.base[0] == pytest.approx(10, abs=0.15)
    gap = asked.base[0] - 50
    assert 0 < gap < 3
    assert asked.base[1] - base[0] == pytest.approx(100 + gap, abs=0.15)
    assert asked.base[2] == 0
    assert list(figure.layout.yaxis.ticktext) == [
        "<b>13 Feb 2023</b><br>Defence",
        "<b>5 Apr 2022</b><br>Foreign",
    ]


def test_the_title_is_computed(exchanges, questions, turns, transcripts):
    asked, answered = 10 + 20 + 30 + 5 + 15, 100 + 40 + 90 + 60 + 10
    figure = exchange_strip(exchanges, questions, turns, transcripts)
    share = round(100 * answered / (asked + answered))
    assert figure.layout.meta["says"] == (
        f"Of {asked + answered} words in 5 exchanges, {share}% are answers"
    )
    figure = exchange_strip(exchanges, questions, turns, transcripts, shown={"x2"})
    assert (
        figure.layout.meta["says"] == "1 of 5 exchanges: of 60 words, 67% are answers"
    )


def test_hits_stand_among_the_words(exchanges, questions, turns, transcripts, trace):
    # x1's answer has 100 words in 200 characters: 100 characters on is its middle.
    hits = pd.DataFrame(
        {"turn_id": ["x1-principal", "s"], "transcript": "a", "start": [1100, 20]}
    )
    figure = exchange_strip(exchanges, questions, turns, transcripts, hits=hits)
    x, first = trace(figure, "hits").x
    assert first == 5  # of the statement's 50 words in 200 characters
    assert x == pytest.approx(trace(figure, "answered").base[0] + 50, abs=0.11)
    assert "a hit" in words_of(figure)


def test_what_is_filtered_out_fades(exchanges, questions, turns, transcripts, trace):
    figure = exchange_strip(
        exchanges, questions, turns, transcripts, shown={"x2"}, selected="x3"
    )
    opacity = list(trace(figure, "asked").marker.opacity)
    assert opacity == [0.25, 1, 0.25, 0.25, 0.25]
    assert len(trace(figure, "outlets").text) <= 1
    outline = figure.layout.shapes[0]
    assert (outline.type, outline.x0, outline.x1) == ("rect", 0, 30 + 90)


def test_many_rows_make_the_figure_high_not_the_blocks_thin(
    exchanges, questions, turns, transcripts
):
    many = pd.concat(
        [exchanges.assign(transcript=f"t{n}") for n in range(40)], ignore_index=True
    )
    figure = exchange_strip(many, questions, turns, transcripts, top=40)
    assert figure.layout.height > 40 * 40


@pytest.fixture(scope="module")
def forty(exchanges):
    """Return the exchanges of forty transcripts, five of each."""
    return pd.concat(
        [
            exchanges.assign(
                transcript=f"t{at:02}", exchange_id=exchanges["exchange_id"] + f"-{at}"
            )
            for at in range(40)
        ],
        ignore_index=True,
    )


def rows(figure):
    """Return the names of the rows, without tags."""
    return [label[3:-4] for label in figure.layout.yaxis.ticktext]


@pytest.fixture(scope="module")
def daily(forty, transcripts):
    """Return the transcripts of `forty`, one a day."""
    ids = forty["transcript"].unique()
    days = pd.date_range("2023-01-01", periods=len(ids))
    return pd.concat(
        [
            transcripts.head(1).assign(transcript=id_, date=day)
            for id_, day in zip(ids, days, strict=True)
        ],
        ignore_index=True,
    )


def days(figure):
    """Return the days of the rows."""
    return [label[3:].split("<")[0] for label in figure.layout.yaxis.ticktext]


def title(figure):
    """Return the title of a figure, on one line."""
    return words_of(figure).replace("<br>", " ").replace("\u00a0", " ")


def test_of_many_the_newest_are_drawn_and_the_selected_one(
    forty, questions, turns, daily, trace
):
    figure = exchange_strip(forty, questions, turns, daily)
    assert days(figure) == [f"{day} Feb 2023" for day in range(9, 1, -1)]
    said = "40 of 200 exchanges at 8 of 40 press conferences, the newest"
    assert said in title(figure)
    assert figure.layout.meta["says"].startswith("Of 15,200 words in 200 exchanges,")
    three = exchange_strip(forty, questions, turns, daily, top=3, selected="x2-30")
    assert days(three) == ["9 Feb 2023", "8 Feb 2023", "31 Jan 2023"]
    assert len(trace(three, "asked").x) == 3 * 5
    assert "15 of 200 exchanges at 3 of 40 press conferences" in title(three)
    assert three.layout.shapes[0].name == "selected"


def test_without_days_the_first_are_drawn(forty, questions, turns, transcripts):
    figure = exchange_strip(forty, questions, turns, transcripts, top=2)
    assert rows(figure) == ["t00", "t01"]
    assert "10 of 200 exchanges at 2 of 40 press conferences" in title(figure)


def test_what_is_drawn_can_be_said(forty, questions, turns, daily):
    figure = exchange_strip(forty, questions, turns, daily, drawn=["t03", "t01"])
    assert days(figure) == ["4 Jan 2023", "2 Jan 2023"]
    assert "10 of 200 exchanges at 2 of 40 press conferences" in title(figure)


def test_where_only_statements_have_hits_those_are_drawn(
    forty, questions, turns, daily
):
    hits = pd.DataFrame({"turn_id": "s", "transcript": ["t05"], "start": [20]})
    figure = exchange_strip(forty, questions, turns, daily, shown=[], hits=hits)
    assert days(figure) == ["6 Jan 2023"]


def test_of_many_those_that_hold_what_is_looked_for_are_drawn(
    forty, questions, turns, transcripts
):
    few = exchange_strip(forty, questions, turns, transcripts, shown=["x1-9", "x2-20"])
    assert rows(few) == ["t09", "t20"]
    assert "2 of 40 press conferences, those that hold" in title(few)
    half = [name for name in forty["exchange_id"] if name.endswith(("1", "3", "5"))]
    some = exchange_strip(forty, questions, turns, transcripts, shown=half, top=4)
    assert rows(some) == ["t01", "t03", "t05", "t11"]
    assert "4 of 12 press conferences that hold" in title(some)
    none = exchange_strip(forty, questions, turns, transcripts, shown=[])
    assert rows(none)[0] == "t00"


def test_a_hit_stands_where_its_words_do(
    exchanges, questions, turns, transcripts, trace
):
    hits = pd.DataFrame(
        {"turn_id": ["x1-principal"], "transcript": ["a"], "start": [1100]}
    )
    drawn = exchange_strip(exchanges, questions, turns, transcripts, hits=hits)
    # 100 characters into a turn of 100 words in 200 characters.
    start = trace(drawn, "answered").base[0]
    assert trace(drawn, "hits").x == (pytest.approx(start + 100 * 0.5, abs=0.11),)
    assert trace(drawn, "hits").y == (0,)


def test_nothing_to_draw_is_said(exchanges, questions, turns, transcripts):
    figure = exchange_strip(exchanges.head(0), questions, turns, transcripts)
    assert "No exchange to draw" in words_of(figure)


def test_words_of_zero_are_no_division(exchanges, questions, turns, transcripts):
    silent = exchanges.assign(question_words=0, answer_words=0)
    figure = exchange_strip(silent, questions, turns.head(0), transcripts)
    assert figure.layout.meta["says"] == "No word was asked or answered"


def test_a_wrong_table_is_named(exchanges, questions, turns, transcripts):
    with pytest.raises(TableError, match="not a table of questions"):
        exchange_strip(exchanges, turns, turns, transcripts)
