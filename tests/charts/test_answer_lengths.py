"""Every answer as a point."""

import pandas as pd
import pytest

from presskit import charts
from presskit.errors import TableError
from presskit.schema.ids import keys
from tests._figure_words import words_of


def points(figure):
    """Return (row, words, id) of every point of a figure's rows."""
    return sorted(
        (round(y), x, id_)
        for trace in figure.data
        if trace.customdata is not None
        for x, y, id_ in zip(trace.x, trace.y, trace.customdata, strict=True)
    )


def test_every_exchange_is_a_point_in_each_of_its_rows(exchanges):
    figure = charts.answer_lengths(exchanges)
    rows = ["ZDF", "NTV", "ARD", "no outlet named"]  # in the order of speaking
    assert list(figure.layout.yaxis.ticktext) == rows
    assert points(figure) == [
        (0, 90, "x3@b"),
        (0, 100, "x1@a"),
        (1, 10, "x5@b"),
        (1, 40, "x2@a"),
        (2, 90, "x3@b"),
        (3, 60, "x4@b"),
    ]


def test_groups_under_five_have_no_median(exchanges, trace):
    figure = charts.answer_lengths(exchanges)
    assert len(trace(figure, "median").x) == 0
    assert "since each has too few answers to be ranked" in words_of(figure)


def test_a_median_where_there_are_five(exchanges, trace):
    figure = charts.answer_lengths(exchanges.assign(outlet="ZDF"))
    assert list(trace(figure, "median").x) == [60, 60, None]
    assert list(figure.layout.yaxis.ticktext) == ["ZDF<br>n = 5, median 60"]
    assert figure.layout.meta["says"] == (
        "5 answers of 10 to 100 words; the median is 60"
    )


def test_the_middle_of_many_answers_is_counted(exchanges):
    many = pd.concat([exchanges.assign(transcript=f"t{n}") for n in range(5)])
    assert charts.answer_lengths(many).layout.meta["says"] == (
        "15 of the 25 answers have 40 to 90 words; the longest has 100"
    )


def test_few_answers_are_listed_not_summarised(exchanges):
    figure = charts.answer_lengths(exchanges.head(2))
    assert figure.layout.meta["says"] == "2 answers, of 100 and 40 words"


@pytest.mark.parametrize(
    ("by", "rows"),
    [
        ("asker", ["Yi", "Xu", "Wu", "Vo"]),
        ("transcript", ["13 Feb 2023", "5 Apr 2022"]),
        ("n_questions", ["1 question", "2 questions"]),
    ],
)
def test_other_groups(exchanges, transcripts, by, rows):
    figure = charts.answer_lengths(exchanges, by, transcripts)
    assert list(figure.layout.yaxis.ticktext) == rows


def test_equal_answers_do_not_hide_each_other(exchanges):
    same = exchanges.assign(outlet="ZDF", answer_words=70)
    figure = charts.answer_lengths(same)
    places = {y for trace in figure.data if trace.customdata for y in trace.y}
    assert len(places) == 5
    assert all(abs(place) < 0.5 for place in places)


def test_the_selected_one_is_ringed_in_all_its_rows(exchanges):
    rings = charts.answer_lengths(exchanges, selected="x3").layout.shapes
    assert [(ring.name, ring.xanchor) for ring in rings] == [("selected", 90)] * 2
    assert [round(ring.yanchor) for ring in rings] == [0, 2]  # ZDF and ARD
    assert charts.answer_lengths(exchanges, selected="?").layout.shapes == ()


def many(exchanges, n):
    """Return the exchanges `n` times over, each time of other transcripts."""
    copies = [
        exchanges.assign(
            transcript=exchanges["transcript"] + str(at),
            exchange_id=exchanges["exchange_id"] + f"-{at}",
        )
        for at in range(n)
    ]
    return pd.concat(copies, ignore_index=True)


def test_many_transcripts_share_a_trace_and_points_are_small(exchanges, trace):
    figure = charts.answer_lengths(many(exchanges, 300))
    points = trace(figure, "600 transcripts")
    assert len(points.x) == 300 * 6  # the joint question stands in two rows
    assert points.marker.size < 10
    assert figure.data[2].name == "median"  # before the crowd, not behind it
    assert sorted(set(points.x)) == [10, 40, 60, 90, 100]
    rows = {round(y) for y, id_ in zip(points.y, points.customdata, strict=True)
            if id_ == "x3-7@b7"}  # fmt: skip
    names = [label.partition("<br>")[0] for label in figure.layout.yaxis.ticktext]
    assert {names[row] for row in rows} == {"ARD", "ZDF"}


def test_texts_that_are_ready_are_shown_as_they_are(exchanges, transcripts, trace):
    ready = charts.hover_texts(exchanges, transcripts)
    assert list(ready) == keys(exchanges, "exchange_id")
    one, two = (
        charts.answer_lengths(exchanges, "outlet", transcripts, hovers=hovers)
        for hovers in (None, ready)
    )
    assert one.to_json() == two.to_json()
    own = charts.answer_lengths(exchanges.head(1), hovers={"x1@a": "mine"})
    assert list(trace(own, "a").hovertext) == ["mine"]


def test_longest_and_shortest_are_named(exchanges, trace):
    names = trace(charts.answer_lengths(exchanges), "names").text
    assert sorted(name.strip() for name in names) == ["Vo", "Yi"]


def test_hostile_text_is_only_shown(exchanges, texts, evil):
    bad = exchanges.assign(outlet=evil, asker=evil, question_text=f"{evil}?")
    for by in ("outlet", "asker"):
        for text in texts(charts.answer_lengths(bad, by)):
            assert "<script" not in text
            assert "$" not in text


def test_values_are_lists_and_two_runs_are_equal(exchanges, transcripts):
    one, two = (charts.answer_lengths(exchanges, "asker", transcripts) for _ in "12")
    assert one.to_json() == two.to_json()
    assert "bdata" not in one.to_json()


def test_heights_follow_the_rows(exchanges):
    few, many = (
        charts.answer_lengths(exchanges, by) for by in ("n_questions", "asker")
    )
    assert few.layout.height < many.layout.height


def test_nothing_to_draw_is_said(exchanges):
    figure = charts.answer_lengths(exchanges.head(0))
    assert "No answer to draw" in words_of(figure)


def test_a_wrong_table_is_named(exchanges):
    with pytest.raises(TableError, match="not a table of exchanges"):
        charts.answer_lengths(pd.DataFrame({"outlet": []}))
    with pytest.raises(TableError, match="paper"):
        charts.answer_lengths(exchanges, by="paper")


def test_a_chart_of_missing_answers_says_so_and_draws_no_median(exchanges):
    silent = exchanges.assign(answer_words=0)
    figure = charts.answer_lengths(silent)
    n = len(silent)
    assert figure.layout.meta["says"] == (
        f"{n} exchanges, half of them or more without an answer"
    )
    assert f"No answer was found in {n} of {n} exchanges" in figure.to_json()
    assert "median 0" not in figure.to_json()


def test_in_seconds_by_hand(timed, transcripts):
    figure = charts.answer_lengths(timed, "transcript", transcripts, unit="seconds")
    assert figure.layout.meta["says"] == ("4 answers, of 30, 4.5, 61 and 12.4 seconds")
    points = [one for one in figure.data if one.customdata is not None]
    assert sorted(x for one in points for x in one.x) == [4.5, 12.4, 30.0, 61.0]
    assert figure.layout.xaxis.title.text == "seconds answered"
    said = words_of(figure).replace("<br>", " ")
    assert "It leaves out 1 exchange without times" in said
    assert "A turn ends when the next begins in 1 exchange" in said


def test_a_median_in_seconds(timed, transcripts):
    six = pd.concat([timed.head(4), timed.head(2)], ignore_index=True)
    six = six.assign(outlet="ZDF", exchange_id=list("abcdef"), exchange=range(6))
    figure = charts.answer_lengths(six, "outlet", transcripts, unit="seconds")
    assert figure.layout.meta["says"] == (
        "6 answers of 4.5 to 61 seconds; the median is 21.2"
    )
    assert figure.layout.yaxis.ticktext == ("ZDF<br>n = 6, median 21.2",)
