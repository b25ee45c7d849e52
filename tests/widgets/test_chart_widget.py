"""A kernel sends plotly's script once, not once a chart."""

import base64
import gzip
import json

import plotly.graph_objects as go

from presskit.widgets._chart_widget import ChartWidget


def size(widget):
    """Return the bytes that a browser gets that asks for the state of a widget."""
    return len(json.dumps(widget.get_state()))


def test_the_state_of_a_chart_has_no_script_but_says_where_it_is():
    one, other = ChartWidget(), ChartWidget()
    assert size(one) < 200_000 > size(other)
    assert one._script is other._script
    assert other.get_state()["_script"] == f"IPY_MODEL_{one._script.model_id}"
    packed = base64.b64decode(one._script.get_state()["packed"])
    script = gzip.decompress(packed).decode("utf-8")
    assert script == go.FigureWidget().get_state()["_esm"], "plotly's own is as ever"
    assert size(one._script) < 0.5 * len(script)


def test_a_script_that_was_closed_is_sent_anew():
    before = ChartWidget()._script
    before.close()
    after = ChartWidget()._script
    assert after is not before
    assert after.packed == before.packed
    assert ChartWidget()._script is after
