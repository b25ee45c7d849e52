"""How a chart shows what is selected: a shape, which is drawn without the rest.

Shapes are the only part of a figure that plotly draws anew alone. A selection must not
cost the drawing of thousands of marks.
"""

from collections.abc import Iterable, Mapping

import numpy as np

from presskit.charts import _house
from presskit.schema.ids import Keys

SELECTED = "selected"
"""The name of the shapes that show what is selected."""

_RADIUS = 9.5  # pixels
_BLOCK, _MORE = 0.5, 0.02  # of a row: height of a block, and a little more
_LINE = {"color": _house.SELECTED, "width": 2.5}


def ring(x: float, y: float) -> dict:
    """Return the shape around a point."""
    ends = {"x0": -_RADIUS, "x1": _RADIUS, "y0": -_RADIUS, "y1": _RADIUS}
    return {
        "type": "circle",
        "name": SELECTED,
        "xsizemode": "pixel",
        "ysizemode": "pixel",
        "xanchor": x,
        "yanchor": y,
        **ends,
        "line": _LINE,
    }


def one_of(known: Keys, given: str | None) -> str | None:
    """Return the key of the row that a key or a bare id means, of those drawn.

    A chart asks once: the dictionary of :meth:`Keys.meant` would take longer to make.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = pd.DataFrame({"turn_id": ["ta", "tb"], "transcript": ["may", "may"]})
    >>> one_of(Keys(rows, "turn_id"), "tb"), one_of(Keys(rows, "turn_id"), "tc")
    ('tb@may', None)
    """
    found = [] if given is None else np.flatnonzero(known.among([given]))
    return known.all[found[0]] if len(found) else None


def outline(start: float, end: float, row: float, height: float = _BLOCK) -> dict:
    """Return the shape around the blocks of one exchange, or around a row."""
    half = height / 2 + _MORE
    return {
        "type": "rect",
        "name": SELECTED,
        "x0": start,
        "x1": end,
        "y0": row - half,
        "y1": row + half,
        "line": _LINE,
    }


def selection_shapes(traces: Iterable[Mapping], chosen: str | None) -> list[dict]:
    """Return the shapes that show what is selected among the marks of traces.

    Parameters
    ----------
    traces : iterable of mapping
        Properties of traces; marks carry what they stand for in `customdata`.
    chosen : str or None
        What is selected.

    Returns
    -------
    list of dict
        A ring for each point, one outline around all blocks; none where it is not
        among the marks.

    Examples
    --------
    >>> trace = {"x": [5, 7], "y": [0, 1], "customdata": ["a", "b"]}
    >>> found = selection_shapes([trace], "b")
    >>> [(shape["xanchor"], shape["yanchor"]) for shape in found]
    [(7, 1)]
    """
    if chosen is None:
        return []
    rings, blocks = [], []
    for trace in traces:
        for at in _places(trace.get("customdata"), chosen):
            x, y = trace["x"][at], trace["y"][at]
            if trace.get("type") == "bar":
                high = trace.get("width", _BLOCK)
                blocks.append((trace["base"][at], trace["base"][at] + x, y, high))
            else:
                rings.append(ring(_number(x), _number(y)))
    if blocks:
        starts, ends, rows, high = zip(*blocks, strict=True)
        sides = _number(min(starts)), _number(max(ends))
        return [*rings, outline(*sides, int(rows[0]), high[0])]
    return rings


def _places(marks: object, chosen: str) -> list[int]:
    if marks is None:
        return []
    if isinstance(marks, np.ndarray):
        return np.flatnonzero(marks == chosen).tolist()
    return [at for at, mark in enumerate(marks) if mark == chosen]


def _number(value: object) -> object:
    return value.item() if isinstance(value, np.generic) else value
