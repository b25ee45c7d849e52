"""Words over time: a mark an event and side, zero at the baseline."""

from itertools import pairwise

import pandas as pd
import pytest

from presskit import themes
from presskit.charts import over_time
from presskit.errors import TableError
from tests._figure_words import heads_of, words_of

B, A = 1649116800000, 1676246400000  # 5 April 2022 and 13 February 2023


def row(term, transcript, day, who, n, n_words=1000, turn=1):
    """Return a row of words over time; the interval is made up."""
    rate = 1000 * n / n_words if n_words else float("nan")
    return {
        "term": term, "transcript": transcript, "date": pd.Timestamp(day),
        "event": f"{day} Briefing", "who": who, "n": n, "n_words": n_words,
        "per_1000": rate, "low": rate / 2, "high": 2 * rate + 1, "turn": turn,
    }  # fmt: skip


@pytest.fixture
def table():
    """Return a word at two events; the press says it first, the podium more."""
    return pd.DataFrame(
        [
            row("jets", "b", "2022-04-05", "press", 2, turn=3),
            row("jets", "b", "2022-04-05", "podium", 1, turn=4),
            row("jets", "a", "2023-02-13", "press", 0),
            row("jets", "a", "2023-02-13", "podium", 6, 2000),
        ]
    )


def test_by_hand(table, transcripts, trace):
    figure = over_time(table, transcripts)
    press, podium = trace(figure, "press"), trace(figure, "podium")
    assert (list(press.y), list(podium.y)) == ([2, 0], [1, 3])
    assert list(press.customdata) == ["b\tjets", "a\tjets"]
    assert list(press.marker.symbol) == ["diamond", "diamond-open"]
    dodge = 0.003 * (A - B)
    assert list(press.x) == pytest.approx([B + dodge, A + dodge])
    assert list(podium.x) == pytest.approx([B - dodge, A - dodge])
    assert list(trace(figure, "interval press").y) == [1, 5, None, 0, 1, None]
    assert figure.layout.yaxis.range == (0, 7)
    assert list(figure.layout.xaxis.ticktext) == ["5 Apr 2022", "13 Feb 2023"]
    assert list(figure.layout.xaxis.tickvals) == [B, A]
    assert figure.layout.meta["says"] == (
        "“jets”: no clear change, 1 and 3 per 1,000 words of the podium, 5 Apr 2022 to "
        "13 Feb 2023 (1 and 6 uses)"
    )
    assert podium.hovertext[1] == (
        "<b>jets</b><br>13 Feb 2023 · podium<br>Briefing<br>6 in 2,000 words: 3 per "
        "1,000<br>margin of error 1.5 to 7"
    )
    said = words_of(figure).replace("<br>", " ").replace("\u00a0", " ")
    assert "· 9 uses at 2 press conferences" in said
    below = "“jets” at both press conferences, 9 times, first by the press, 5 Apr 2022"
    assert below in said
    assert "upper edge" not in said
    assert "◆</span> the press" in said


def test_a_side_that_says_no_word_has_no_mark(table, trace):
    table.loc[2, ["n_words", "per_1000"]] = [0, float("nan")]
    assert list(trace(over_time(table), "press").y) == [2]


def test_what_is_not_said_is_drawn_at_0(table, trace):
    figure = over_time(table.assign(n=0, per_1000=0.0, low=0.0, high=3.0))
    assert list(trace(figure, "podium").y) == [0, 0]
    assert set(trace(figure, "podium").marker.symbol) == {"circle-open"}
    assert figure.layout.yaxis.range == (0, 3)
    assert figure.layout.meta["says"] == "“jets” is not said at any of 2 events"


def test_several_words_have_a_panel_each_of_one_scale(table, trace):
    other = table.assign(term="aid", n=table["n"] * 4)
    figure = over_time(pd.concat([table, other, table.assign(term="tax")]), top=2)
    assert [one.text for one in heads_of(figure)] == ["<b>aid</b>", "<b>jets</b>"]
    assert figure.layout.yaxis.range == figure.layout.yaxis2.range
    assert figure.layout.yaxis.domain[0] > figure.layout.yaxis2.domain[1]
    assert {one.yaxis for one in figure.data} == {None, "y2"}
    assert figure.layout.xaxis.anchor == "y2"
    assert figure.layout.meta["says"] == (
        "Of 3 series, “aid” is said most: 36 times, at both events"
    )
    said = words_of(figure).replace("<br>", " ")
    assert "It shows 2 of 3, those said most" in said


def test_a_mark_is_ringed(table):
    (ring,) = over_time(
        table[table["who"] == "press"], selected="b\tjets"
    ).layout.shapes
    assert (ring.type, ring.yanchor) == ("circle", 2)


def test_events_without_a_day_are_left_out_or_stand_in_their_order(table, trace):
    undated = table.assign(date=table["date"].where(table["transcript"] == "a"))
    figure = over_time(undated)
    assert list(trace(figure, "podium").customdata) == ["a\tjets"]
    said = words_of(figure).replace("<br>", " ")
    assert "It leaves out 1 event without a day" in said
    assert figure.layout.meta["says"] == "“jets” at the one event, 6 times"
    figure = over_time(table.assign(date=pd.NaT))
    assert [round(x) for x in trace(figure, "press").x] == [0, 1]
    assert figure.layout.meta["says"] == "“jets” at both events, 9 times"


def test_months_and_years(corpus, trace):
    figure = over_time(themes.over_time(corpus, "ammunition*", by="year"))
    assert list(figure.layout.xaxis.ticktext) == ["2022", "2023"]
    assert set(trace(figure, "press").customdata) == {"ammunition*"}
    assert figure.layout.meta["says"] == (
        "“ammunition*” rose from 0.5 to 3 per 1,000 words of the podium, 2022 to 2023 "
        "(2 and 14 uses)"
    )
    said = words_of(figure).replace("<br>", " ")
    assert "“ammunition*” in both years, 19 times, first in 2022" in said
    figure = over_time(themes.over_time(corpus, "ammunition*", by="month"))
    assert list(figure.layout.xaxis.ticktext) == ["Apr 2022", "Feb 2023"]


def test_marks_are_the_table(corpus, trace):
    table = themes.over_time(corpus, "Ukrain*")
    figure = over_time(corpus, words="Ukrain*")
    for who in ("press", "podium"):
        own = table[table["who"] == who]
        assert list(trace(figure, who).y) == own["per_1000"].round(3).tolist()
    assert figure.to_json() == over_time(table, corpus.transcripts).to_json()


def test_of_many_events_halves_are_compared_and_long_lines_said(trace):
    days = [f"2023-0{at + 1}-01" for at in range(5)]
    said = [row("jets", day, day, "podium", at) for at, day in enumerate(days)]
    figure = over_time(pd.DataFrame(said))
    assert figure.layout.meta["says"].endswith(
        "per 1,000 words of the podium, the first 2 against the last 2 of 5 events "
        "(1 and 7 uses)"
    )
    far = pd.DataFrame(said).assign(high=1000.0)
    figure = over_time(far)
    assert figure.layout.yaxis.range == (0, 4 * far["per_1000"].max())
    assert "Lines at the upper edge go on, up to 1,000" in (
        words_of(figure).replace("<br>", " ")
    )


@pytest.mark.parametrize("n", [1, 3, 30, 400])
@pytest.mark.parametrize("width", [300, 840])
def test_days_never_collide(n, width):
    days = pd.date_range("2022-11-01", periods=n, freq="17D")
    rows = [
        row("jets", f"t{at}", f"{day:%Y-%m-%d}", "press", at % 3)
        for at, day in enumerate(days)
    ]
    axis = over_time(pd.DataFrame(rows), width=width).layout.xaxis
    low, high = axis.range
    pixels = [(at - low) / (high - low) * width for at in axis.tickvals]
    halves = [len(text) * 3.5 for text in axis.ticktext]
    assert "2022" in axis.ticktext[0]
    for one, after in pairwise(zip(pixels, halves, strict=True)):
        assert one[0] + one[1] < after[0] - after[1]


def test_hostile_words_are_only_shown(table, texts, evil):
    bad = table.assign(term=evil, event=evil, transcript=evil)
    for text in texts(over_time(bad)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_and_what_is_missing_are_said(table, corpus):
    assert over_time(table[:0]).layout.meta["says"] == "Nothing to draw over time"
    with pytest.raises(TableError, match=r'over_time\(corpus, words="ammunition'):
        over_time(corpus)
    with pytest.raises(TableError, match="term"):
        over_time(corpus.exchanges)


def test_where_nobody_says_a_word_the_axis_is_there(table):
    silent = table.assign(
        n=0, n_words=0, per_1000=float("nan"), low=float("nan"), high=float("nan")
    )
    assert over_time(silent).layout.yaxis.range == (0, 1)
