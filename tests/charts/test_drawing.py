"""Figures as plain data: what plotly would hold of them."""

import json

import numpy as np
import plotly.graph_objects as go
import pytest

from presskit import charts
from presskit.charts._note import with_note
from presskit.charts.for_explorers import Drawing, as_data, finished, parts
from presskit.schema.ids import keys

CHARTS = {
    "lengths": lambda c, one: charts.answer_lengths(c, selected=one),
    "few": lambda c, one: charts.answer_lengths(c.exchanges.head(3), "asker"),
    "questions": lambda c, one: charts.answer_length_by_questions(c),
    "floor": lambda c, one: charts.floor(c, "asker"),
    "room": lambda c, one: charts.press_room(c, selected=one, shown={one}),
    "strip": lambda c, one: charts.exchange_strip(c, selected=one),
    "faded": lambda c, one: charts.exchange_strip(c, shown={one}),
    "doubts": lambda c, one: charts.doubts(c, selected="0", shown={"0"}),
    "terms": lambda c, one: charts.terms(c.turns),
    "wordings": lambda c, one: charts.repeated_wordings(c.turns),
    "themes": lambda c, one: charts.theme_strip(
        c, dictionary="security", selected="Fighting"
    ),
    "themes of few": lambda c, one: charts.theme_strip(
        c.filter(outlet="NTV"), dictionary="security", width=320
    ),
    "typical": lambda c, one: charts.typical_words(c),
    "over time": lambda c, one: charts.over_time(c, words=["ammunition*", "jets"]),
    "quotations": lambda c, one: charts.wordings(c, selected="air defence systems"),
    "changes": lambda c, one: charts.changes(c, selected="nowhere"),
    "nothing": lambda c, one: charts.press_room(c.exchanges.head(0)),
}


def drawn(name: str, corpus: object) -> tuple[go.Figure, Drawing]:
    """Return a chart as a figure, and as data."""
    one = keys(corpus.exchanges, "exchange_id")[4]
    figure = CHARTS[name](corpus, one)
    meta = figure.layout.meta
    figure.layout.meta = {one: meta[one] for one in meta if one != "narrow"}
    with as_data():
        return figure, CHARTS[name](corpus, one)


def plain(value: object) -> str:
    """Return data as JSON; what is not of Python itself raises, but for columns."""

    def column(held: object) -> list:
        assert isinstance(held, np.ndarray), type(held)
        return held.tolist()

    return json.dumps(value, default=column, sort_keys=True)


@pytest.mark.parametrize("name", CHARTS)
def test_plotly_holds_the_same(name, corpus):
    figure, drawing = drawn(name, corpus)
    checked = parts(figure)
    assert plain(with_note(drawing.layout)) == plain(checked.layout)
    assert [plain(one) for one in drawing.data] == [plain(one) for one in checked.data]


@pytest.mark.parametrize("name", CHARTS)
def test_data_become_the_same_figure(name, corpus):
    figure, drawing = drawn(name, corpus)
    assert finished(drawing).to_json() == figure.to_json()


def test_figures_are_figures_again_afterwards(corpus):
    with pytest.raises(ZeroDivisionError), as_data():
        raise ZeroDivisionError
    assert isinstance(charts.floor(corpus), go.Figure)


def test_long_columns_are_kept_as_they_are():
    column = np.array(["a", "b"], dtype=object)
    figure = finished(Drawing([{"type": "scatter", "text": column}], {}))
    assert figure.data[0].text.tolist() == ["a", "b"]


def test_where_little_is_seen_a_figure_is_drawn_for_that(corpus):
    with as_data(seen=380):
        room, doubts = charts.press_room(corpus), charts.doubts(corpus)
        themes = charts.theme_strip(corpus, dictionary="security")
        changes = charts.changes(corpus)
    axis = room.layout["xaxis"]
    assert (
        axis["title"]["text"] == "place in the order of calls,<br>1\u00a0=\u00a0first"
    )
    assert axis["dtick"] == 5
    assert room.layout["margin"]["b"] == 12  # its axis stands above the rows
    assert doubts.layout["xaxis"]["ticktext"] == ["100", "200", "300"]
    for drawing in (themes, changes):
        assert drawing.layout["meta"]["fits"] == 380 - 16
        assert drawing.layout["xaxis"]["range"] == [-9, 364 + 9]
    with as_data(seen=820):
        usual = charts.press_room(corpus).layout["xaxis"]
    assert (usual["dtick"], usual["title"]["text"].count("<br>")) == (1, 0)
