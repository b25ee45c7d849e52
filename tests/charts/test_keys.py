"""Two press conferences may share an id: a chart means one exchange all the same."""

import pytest

from presskit import charts

CHARTS = [charts.press_room, charts.answer_lengths, charts.answer_length_by_questions]


@pytest.fixture
def alike(exchanges):
    """Return exchanges of which the first of a and the first of b have one id."""
    return exchanges.assign(exchange_id=["same", "x2", "same", "x4", "x5"])


def rings(figure):
    return [(shape.xanchor, round(shape.yanchor)) for shape in figure.layout.shapes]


@pytest.mark.parametrize("chart", CHARTS)
def test_a_key_rings_one_exchange_and_an_id_of_two_rings_none(alike, chart):
    one, other = chart(alike, selected="same@a"), chart(alike, selected="same@b")
    assert rings(one)
    assert rings(other)
    assert rings(one) != rings(other)
    assert rings(chart(alike, selected="same")) == []
    assert rings(chart(alike, selected="x2")) == rings(chart(alike, selected="x2@a"))


def test_the_strip_outlines_and_fades_by_key(
    alike, questions, turns, transcripts, trace
):
    tables = alike, questions, turns, transcripts
    figure = charts.exchange_strip(*tables, shown={"same@b"}, selected="same@b")
    assert list(trace(figure, "asked").marker.opacity) == [0.25, 0.25, 1, 0.25, 0.25]
    assert figure.layout.shapes[0].y0 == pytest.approx(0.73)  # the older one, below
    assert list(trace(figure, "asked").customdata)[::2] == ["same@a", "same@b", "x5@b"]


def test_what_is_shown_over_an_exchange_is_its_own(alike, transcripts):
    texts = charts.hover_texts(alike, transcripts)
    assert "13 Feb 2023" in texts["same@a"]
    assert "5 Apr 2022" in texts["same@b"]
