"""How a figure gets into a live FigureWidget: what has changed, in one message.

plotly itself would take out all traces and put in new ones: every value is checked and
copied again, the picture is drawn three times, and it flickers. Here the widget keeps
its traces, and the browser is told the properties that differ, all at once. A figure's
values were checked when it was made.
"""

from collections.abc import Iterator
from itertools import takewhile

import numpy as np
import plotly.graph_objects as go  # FigureWidget is slow to load: in quotes below

from presskit.charts import SELECTED, selection_shapes
from presskit.charts.for_explorers import Drawing, parts

_NARROWEST, _USUAL, _WIDEST = (
    320,
    720,
    1400,
)  # pixels of a chart; a narrower panel scrolls
_EDGES, _SHORTEST, _STEP = 24, 200, 20  # pixels beside a line above it; of the line
_WHOLE = {"meta", "template"}  # properties that are replaced, never looked into
_DEEP = (dict, list, tuple, np.ndarray)  # that may hold arrays
_LONG = {"<i8", "<u8"}  # whole numbers that JavaScript has no arrays of
_EDITS = ("_last_layout_edit_id", "_last_trace_edit_id")
_TICKS = {"dtick", "tick0", "nticks", "tickvals", "ticktext"}


def show(view: "go.FigureWidget", figure: go.Figure | Drawing) -> None:
    """Make a widget show a figure.

    Parameters
    ----------
    view : plotly FigureWidget
        It must be changed by this module only. Its traces stay the same objects, with
        their callbacks, as far as the figure has traces of the same kinds in the same
        order.
    figure : plotly Figure or Drawing
        It is left as it is; the widget shares its columns, but nothing else.

    Examples
    --------
    >>> view = go.FigureWidget()
    >>> show(view, go.Figure(go.Scatter(x=[1, 2]), {"height": 300}))
    >>> view.data[0].x, view.layout.height
    ((1, 2), 300)
    """
    old, layout = _last(view)
    new = parts(figure)
    kinds = [_kind(trace) for trace in new.data]
    same = takewhile(
        lambda pair: _kind(pair[0]) == pair[1], zip(old, kinds, strict=False)
    )
    kept = len(list(same))
    gone = list(range(kept, len(old)))
    with view.hold_sync():
        if gone:
            for at in gone:  # plotly would copy what they have, mark by mark
                view._data[at] = {"type": old[at]["type"]}
            view.data = view.data[:kept]
        # New traces come empty, which draws nothing, and are filled with the others.
        if come := kinds[kept:]:
            view.add_traces(come)
        old = [*old[:kept], *come]
        style, those = _restyled(old, new.data)
        changed = dict(_changes(layout, new.layout))
        _take(view, new.data, new.layout)
        if gone or come or style or changed:
            _send(view, style, those, changed, gone, kept)


def _kind(trace: dict) -> dict[str, str]:
    """Return the properties of a trace that never change while it is drawn.

    Plotly changes the orientation of a trace that it draws by exchanging x and y, those
    of the same message too.
    """
    return {name: trace[name] for name in ("type", "orientation") if trace.get(name)}


def outline(view: "go.FigureWidget", chosen: str | None) -> bool:
    """Show in a chart what is selected, and change nothing else.

    Parameters
    ----------
    view : plotly FigureWidget
        What :func:`show` made show a chart of presskit, whose marks carry ids.
    chosen : str or None
        The id to ring or to outline; None for none.

    Returns
    -------
    bool
        False if the chart has no such mark; then it shows no selection.

    Examples
    --------
    >>> view, points = go.FigureWidget(), {"x": [1, 2], "y": [0, 0]}
    >>> show(view, go.Figure(go.Scatter(points, customdata=["a", "b"])))
    >>> outline(view, "b"), view.layout.shapes[0].xanchor
    (True, 2)
    """
    traces, old = _last(view)
    found, layout = outlined(traces, old, chosen)
    if layout != old:
        with view.hold_sync():
            _take(view, None, layout)
            _send(view, {}, [], {"shapes": layout.get("shapes")}, [], len(traces))
    return found or chosen is None


def outlined(traces: list, layout: dict, chosen: str | None) -> tuple[bool, dict]:
    """Return True if there is a mark to outline, and a layout in which it is."""
    found = selection_shapes(traces, chosen)
    others = [one for one in layout.get("shapes", []) if one.get("name") != SELECTED]
    rest = {name: value for name, value in layout.items() if name != "shapes"}
    shapes = [*found, *others]
    return bool(found), {**rest, "shapes": shapes} if shapes else rest


def resize(view: "go.FigureWidget", width: int) -> None:
    """Give a chart another width, also where a browser opens it later.

    Parameters
    ----------
    view : plotly FigureWidget
        What :func:`show` made show a chart.
    width : int
        Pixels.

    Examples
    --------
    >>> view = go.FigureWidget()
    >>> show(view, go.Figure(go.Scatter(x=[1, 2])))
    >>> resize(view, 900)
    >>> view.layout.width
    900
    """
    traces, layout = _last(view)
    with view.hold_sync():
        _take(view, None, {**layout, "width": width})
        _send(view, {}, [], {"width": width}, [], len(traces))


def width_in(panel: int) -> int:
    """Return the width of a chart (pixels) in an explorer of some width.

    Examples
    --------
    >>> width_in(1000), width_in(552), width_in(0)
    (992, 544, 720)
    """
    return min(_WIDEST, max(_NARROWEST, panel - 8)) if panel else _USUAL


def line_in(panel: int) -> int | None:
    """Return the pixels of a line above a chart that an explorer of some width shows.

    In steps, so that a panel that is dragged draws its chart seldom.

    Examples
    --------
    >>> line_in(552), line_in(0)
    (520, None)
    """
    seen = (panel - _EDGES) // _STEP * _STEP
    return max(_SHORTEST, seen) if panel else None


def _last(view: "go.FigureWidget") -> tuple[list[dict], dict]:
    """Return the figure that the widget was last made to show.

    Its own dictionaries do not say: the browser reports what it drew, and plotly moves
    what is reported from them to others.
    """
    return getattr(view, "_last_shown", None) or (view._data, view._layout)


def _take(view: "go.FigureWidget", traces: list[dict] | None, layout: dict) -> None:
    """Give the widget's objects in Python their new properties."""
    for name in layout:
        if name not in view.layout:
            view.layout[name] = {}  # xaxis2 is not a property before it is used
    if traces is not None:
        for at, (trace, own) in enumerate(zip(traces, view.data, strict=True)):
            view._data[at] = {**_copied(trace), "uid": own.uid}
            view._data_defaults[at] = {}
        # What a browser is given that opens the widget later; in place: not sent now.
        view._widget_data[:] = [_copied(trace) for trace in view._data]
    view._layout = _copied(layout)
    view._layout_defaults = {}
    view._layout_obj._compound_array_props.clear()  # how many shapes there were
    view._widget_layout.clear()
    view._widget_layout.update(_copied(layout))
    view._last_shown = (_last(view)[0] if traces is None else traces, layout)


def _send(
    view: "go.FigureWidget",
    style: dict[str, list],
    those: list[int],
    layout: dict,
    gone: list[int],
    kept: int,
) -> None:
    """Send the browser what has changed, within ``view.hold_sync()``.

    The order counts: traces go, come, and are filled.
    """
    view._last_layout_edit_id += 1
    view._last_trace_edit_id += 1
    edit = {
        "layout_edit_id": view._last_layout_edit_id,
        "trace_edit_id": view._last_trace_edit_id,
    }
    messages = {}
    if gone:
        messages["_py2js_deleteTraces"] = {"delete_inds": gone, **edit}
    if new := [{**_kind(own), "uid": own["uid"]} for own in view._data[kept:]]:
        messages["_py2js_addTraces"] = {"trace_data": new, **edit}
    layout = {**layout, **_implied(layout, view._layout)}
    edit["source_view_id"] = None
    if style or messages:
        messages["_py2js_update"] = {
            "style_data": style,
            "style_traces": those,
            "layout_data": layout,
            **edit,
        }
    else:  # so that shapes are drawn without the rest
        messages["_py2js_relayout"] = {"relayout_data": layout, **edit}
    _tell(view, messages)


def _tell(view: "go.FigureWidget", messages: dict[str, dict]) -> None:
    """Give the browser messages, and with them the numbers of the last edits.

    As ``view.send_state`` does, which looks at every value of every mark three times,
    for arrays and bytes: that takes longer than to draw.
    """
    arrays: dict[tuple, np.ndarray] = {}
    state = {name: getattr(view, name) for name in _EDITS}
    state |= _without_arrays(messages, (), arrays)
    told = {"method": "update", "state": state, "buffer_paths": list(map(list, arrays))}
    view._send(told, buffers=list(map(memoryview, arrays.values())))


def _without_arrays(value: object, path: tuple, arrays: dict) -> object:
    """Return a value as JSON has it; arrays that go as bytes are put aside by path."""
    if isinstance(value, dict):
        return {k: _without_arrays(v, (*path, k), arrays) for k, v in value.items()}
    if isinstance(value, np.ndarray):
        if value.ndim != 1 or value.dtype.kind not in "uif" or value.dtype.str in _LONG:
            return value.tolist()
        arrays[*path, "buffer"] = value
        return {"dtype": str(value.dtype), "shape": value.shape}
    held = isinstance(value, list | tuple)
    if held and any(issubclass(kind, _DEEP) for kind in set(map(type, value))):
        return [_without_arrays(v, (*path, n), arrays) for n, v in enumerate(value)]
    return value


def _restyled(old: list[dict], new: list[dict]) -> tuple[dict[str, list], list[int]]:
    """Return the properties that differ in some trace, and in which traces.

    Returns
    -------
    style : dict of str to list
        For each property its value in each of those traces, None where it has none.
        plotly's sign for "leave it" is taken for a value by a part of plotly.
    those : list of int
    """
    differ = [dict(_changes(*pair)) for pair in zip(old, new, strict=True)]
    those = [at for at, found in enumerate(differ) if found]
    names = dict.fromkeys(name for at in those for name in differ[at])
    style = {name: [_value(new[at], name) for at in those] for name in names}
    return style, those


def _value(trace: dict, path: str) -> object:
    """Return the value at a path such as "marker.opacity"; None if there is none."""
    held: object = trace
    for name in path.split("."):
        held = held.get(name) if isinstance(held, dict) else None
    return _copied(held)


def _changes(old: dict, new: dict, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield the path of each property that differs, and its value; None to remove."""
    for name, value in old.items():
        if name in new or name == "uid":
            continue
        if isinstance(value, dict) and name not in _WHOLE:
            # One by one: Plotly takes no message with a property and its parent.
            yield from _changes(value, {}, f"{path}{name}.")
        else:
            yield path + name, None
    for name, value in new.items():
        before = old.get(name)
        if name == "uid":
            continue
        if isinstance(value, dict) and name not in _WHOLE:
            inside = before if isinstance(before, dict) else {}
            yield from _changes(inside, value, f"{path}{name}.")
        elif not _equal(before, value):
            yield path + name, _copied(value)


def _implied(changed: dict, layout: dict) -> dict[str, object]:
    """Return the axes that Plotly would guess from a change, and never take back.

    Who sets `dtick` sets the mode of ticks too; without one the mode stays, and a wide
    axis gets thousands of ticks.
    """
    implied: dict[str, object] = {}
    for path, value in changed.items():
        axis, _, name = path.partition(".")
        new = layout.get(axis, {})
        if name in _TICKS:
            guessed = "array" if "tickvals" in new else "auto"
            guessed = "linear" if "dtick" in new else guessed
            implied[f"{axis}.tickmode"] = new.get("tickmode", guessed)
        elif name == "range" and value is None and axis in layout:
            implied[f"{axis}.autorange"] = new.get("autorange", True)
    return implied


def _equal(one: object, other: object) -> bool:
    if one is other:
        return True
    if isinstance(one, np.ndarray) or isinstance(other, np.ndarray):
        both = isinstance(one, np.ndarray) and isinstance(other, np.ndarray)
        return both and np.array_equal(one, other)
    return one == other


def _copied(value: object) -> object:
    """Copy what plotly may change later: mappings, but no columns."""
    if isinstance(value, dict):
        return {name: _copied(held) for name, held in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [_copied(held) for held in value]
    return value
