"""How a figure gets into a live widget."""

import copy
import itertools

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest
from ipywidgets.widgets.widget import _remove_buffers
from plotly.serializers import _py_to_js

from presskit import charts, load_example, themes
from presskit.schema.ids import keys
from presskit.widgets._live_figure import (
    _without_arrays,
    line_in,
    outline,
    resize,
    show,
    width_in,
)
from tests._work import steps


@pytest.fixture(scope="module")
def figures():
    """Return charts of different kinds, and of one kind with other rows."""
    corpus = load_example()
    rows, turns = corpus.exchanges, corpus.turns
    one = rows[rows["transcript"] == rows["transcript"][0]].reset_index(drop=True)
    chosen = rows["exchange_id"][3]
    hits = themes.kwic(turns, "ammunition*")
    tables = (corpus.questions, turns, corpus.transcripts)
    return {
        "strip": charts.exchange_strip(rows, *tables),
        "hits": charts.exchange_strip(rows, *tables, hits=hits, selected=chosen),
        "faded": charts.exchange_strip(rows, *tables, shown={chosen}),
        "one": charts.exchange_strip(one, *tables),
        "lengths": charts.answer_lengths(rows, "outlet", corpus.transcripts),
        "asker": charts.answer_lengths(one, "asker", selected=chosen),
        "floor": charts.floor(rows, "outlet", corpus.transcripts),
        "room": charts.press_room(rows, "outlet", corpus.transcripts),
        "doubts": charts.doubts(corpus.audit, corpus.transcripts, turns),
        "none": charts.press_room(rows.head(0)),
    }


def plain(figure):
    """Return the content of a figure; a widget's traces have names of their own."""
    whole = figure.to_dict()
    for trace in whole["data"]:
        trace.pop("uid", None)
    return whole["data"], whole["layout"]


def seen(view):
    """Return the content of the objects of a widget, not of its dictionaries."""
    layout = view.layout
    return (
        [(trace.type, trace.name, trace.x) for trace in view.data],
        [shape.x0 for shape in layout.shapes],
        [label.text for label in layout.annotations],
        (layout.title.text, layout.height, layout.yaxis.ticktext),
    )


def test_a_widget_shows_each_figure_whatever_it_showed_before(figures):
    view = go.FigureWidget()
    for one, two in itertools.permutations(figures, 2):
        for name in (one, two):
            before = copy.deepcopy(plain(figures[name]))
            show(view, figures[name])
            assert plain(view) == before == plain(figures[name]), (one, two)
            assert seen(view) == seen(figures[name]), (one, two)
            assert len({trace.uid for trace in view.data}) == len(view.data)


@pytest.fixture
def sent(monkeypatch):
    """Return the list to which every message to the browser is added."""
    messages = []

    def note(view, key=None):
        keys = [key] if isinstance(key, str) else list(key)
        messages.append({name: getattr(view, name) for name in keys})

    monkeypatch.setattr(go.FigureWidget, "send_state", note)
    monkeypatch.setattr(
        go.FigureWidget,
        "_send",
        lambda _view, told, buffers: messages.append(told["state"]),
    )
    return messages


def test_what_is_alike_is_one_message_of_what_differs(figures, sent):
    view = go.FigureWidget()
    show(view, figures["strip"])
    sent.clear()
    show(view, figures["faded"])
    told, after = sent
    # Blocks fade, the outlets above them go, the title counts what is left; the
    # statement stays as it is.
    style = told["_py2js_update"]["style_data"]
    assert set(style) == {"marker.opacity", "x", "y", "text"}
    assert [len(held) for held in style["x"]] == [25, 25, 1]
    assert [held and len(held) for held in style["marker.opacity"]] == [25, 25, None]
    assert set(told["_py2js_update"]["layout_data"]) == {"meta", "title.text"}
    assert all(after[name] is None for name in after if name.startswith("_py2js"))
    sent.clear()
    show(view, figures["faded"])
    assert [told for told in sent if told] == []


def test_traces_that_come_and_go_are_in_the_same_message(figures, sent):
    view = go.FigureWidget()
    show(view, figures["lengths"])
    sent.clear()
    show(view, figures["strip"])
    told = next(told for told in sent if told)
    gone, come, update = list(told)[-3:]
    assert (gone, come, update) == (
        "_py2js_deleteTraces",
        "_py2js_addTraces",
        "_py2js_update",
    )
    assert told[gone]["delete_inds"] == [0, 1, 2, 3, 4]
    uids = [trace.uid for trace in view.data]
    assert [trace["uid"] for trace in told[come]["trace_data"]] == uids
    assert [trace["uid"] for trace in view._widget_data] == uids
    for trace, shown in zip(view._widget_data, figures["strip"].data, strict=True):
        assert list(trace["x"]) == list(shown.x)  # for a browser that opens it later
    assert len([told for told in sent if told]) == 2  # and that it is over


def test_bars_that_lie_are_other_traces_than_those_that_stand(sent):
    # Plotly exchanges x and y of a trace whose orientation a message changes.
    points = {"x": [-3, 2], "y": [0, 1]}
    view = go.FigureWidget()
    show(view, go.Figure([go.Bar(points), go.Bar(points)]))
    stands = view.data[0]
    sent.clear()
    show(view, go.Figure([go.Bar(points), go.Bar(points, orientation="h")]))
    told = next(told for told in sent if told)
    assert told["_py2js_deleteTraces"]["delete_inds"] == [1]
    (come,) = told["_py2js_addTraces"]["trace_data"]
    assert (come["type"], come["orientation"]) == ("bar", "h")
    assert set(told["_py2js_update"]["style_data"]) == {"x", "y"}
    assert view.data[0] is stands
    assert (view.data[1].orientation, view.data[1].x) == ("h", (-3, 2))


def test_no_message_has_a_property_and_its_parent(figures, sent):
    view = go.FigureWidget()
    for one, two in itertools.permutations(figures, 2):
        show(view, figures[one])
        show(view, figures[two])
    for told in sent:
        update = told.get("_py2js_update") or told.get("_py2js_relayout") or {}
        for part in ("style_data", "layout_data", "relayout_data"):
            names = set(update.get(part, ()))
            parents = {name[:at] for name in names for at in range(len(name))
                       if name[at] == "."}  # fmt: skip
            assert not names & parents


def test_the_mode_of_ticks_does_not_stay(figures, sent):
    view = go.FigureWidget()
    show(view, figures["room"])  # a tick at each place
    sent.clear()
    show(view, figures["lengths"])  # hundreds of words
    update = next(told for told in sent if told)["_py2js_update"]
    assert update["layout_data"]["xaxis.dtick"] is None
    assert update["layout_data"]["xaxis.tickmode"] == "auto"


def test_clicks_are_still_heard_when_the_values_change(figures):
    view, heard = go.FigureWidget(), []
    show(view, figures["strip"])
    for trace in view.data:
        trace.on_click(lambda trace, points, _state: heard.append(trace.customdata[0]))
    show(view, figures["one"])
    points = type("Points", (), {"point_inds": [0]})()
    view.data[1]._dispatch_on_click(points, None)
    assert heard == [figures["one"].data[1].customdata[0]]


def test_a_selection_is_one_message_of_one_shape(figures, sent):
    view = go.FigureWidget()
    show(view, figures["hits"])
    ids = figures["hits"].data[1].customdata
    sent.clear()
    assert outline(view, ids[7])
    (told,) = (told for told in sent if told.get("_py2js_relayout"))
    assert set(told["_py2js_relayout"]["relayout_data"]) == {"shapes"}
    assert not any(told.get("_py2js_update") for told in sent)
    rectangle, scale = view.layout.shapes
    assert rectangle.x0 == view.data[1].base[7]
    assert scale.type == "line"
    sent.clear()
    assert outline(view, ids[7])
    assert [told for told in sent if told] == []
    assert not outline(view, "no such id")
    assert outline(view, None)
    assert [shape.type for shape in view.layout.shapes] == ["line"]


def test_a_ring_goes_to_every_row_of_a_joint_question(figures):
    view = go.FigureWidget()
    show(view, figures["room"])
    joint = next(
        id_
        for trace in view.data
        for id_ in trace.customdata or ()
        if list(trace.customdata).count(id_) > 1
    )
    assert outline(view, joint)
    assert len(view.layout.shapes) == 2
    assert outline(view, None)
    assert view.layout.shapes == ()
    show(view, figures["room"])
    assert plain(view) == plain(figures["room"])


def test_thousands_of_marks_are_shown_and_selected_at_once():
    few, many = (shown_and_selected(copies) for copies in (50, 200))
    assert many <= 2 * few  # and not a message for each of them


def shown_and_selected(copies):
    """Return the work of showing one figure in place of another, and one selection."""
    rows = load_example().exchanges
    many = pd.concat(
        [
            rows.assign(transcript=f"t{at}", exchange_id=rows["exchange_id"] + f"-{at}")
            for at in range(copies)
        ],
        ignore_index=True,
    )
    ready = dict.fromkeys(keys(many, "exchange_id"), "ready")
    one, two = (
        charts.answer_lengths(some, "n_questions", hovers=ready)
        for some in (many, many[::2].reset_index(drop=True))
    )
    view = go.FigureWidget()
    show(view, one)
    selected = keys(many, "exchange_id")[10 * copies]
    work = steps(lambda: (show(view, two), outline(view, selected)))
    assert len(view.layout.shapes) == 1
    assert list(view.data[0].x) == list(two.data[0].x)
    return work


def test_what_is_sent_is_what_plotly_and_ipywidgets_would_send():
    told = {
        "x": [1, "jets", None],
        "y": np.array([1.5, 2.0]),
        "n": np.arange(3),
        "traces": [np.array([1, 2], dtype="int32"), {"names": np.array(["a"])}],
    }
    arrays = {}
    state = _without_arrays(told, (), arrays)
    assert state == {
        "x": [1, "jets", None],
        "y": {"dtype": "float64", "shape": (2,)},
        "n": [0, 1, 2],
        "traces": [{"dtype": "int32", "shape": (2,)}, {"names": ["a"]}],
    }
    assert list(map(list, arrays)) == [["y", "buffer"], ["traces", 0, "buffer"]]
    theirs, paths, held = _remove_buffers(_py_to_js(told, None))
    assert (state, list(map(list, arrays))) == (theirs, paths)
    assert [memoryview(one) for one in arrays.values()] == held


def test_a_line_above_a_chart_is_as_long_as_its_panel_in_steps():
    # panel: the chart, and what is seen of a line above it
    expected = {
        0: (720, None),
        100: (320, 200),
        552: (544, 520),
        563: (555, 520),
        564: (556, 540),
        1000: (992, 960),
        2000: (1400, 1960),
    }
    assert {panel: (width_in(panel), line_in(panel)) for panel in expected} == expected


def test_a_chart_gets_another_width():
    view = go.FigureWidget()
    show(view, go.Figure(go.Scatter(x=[1, 2])))
    resize(view, 900)
    assert view.layout.width == 900
