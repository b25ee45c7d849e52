"""How a figure differs where little of its width is seen, as on a phone.

Charts whose parts stand at pixels cannot be squeezed. A page has no Python to draw them
anew, so that a figure whose place is not known brings what is another in little room.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import plotly.graph_objects as go

from presskit.charts import _drawing, _house

PHONE = 300
"""Pixels of the plotting area for which that form is drawn."""

_ROUND, _INSIDE = 9, 7  # pixels on both sides of all that is written

Draw = Callable[[int], go.Figure | _drawing.Drawing]


def with_narrow_form(
    draw: Draw, width: int | None, usual: int
) -> go.Figure | _drawing.Drawing:
    """Return a figure of some width; of the usual one, with its form for a phone.

    Parameters
    ----------
    draw : callable
        Draws the figure in so many pixels.
    width : int or None
        Pixels of the plotting area, where somebody gave them.
    usual : int
        Those of the chart where nobody did.

    Returns
    -------
    plotly.graph_objects.Figure
        ``layout.meta["narrow"]`` holds what differs of each trace, and of the layout.

    Examples
    --------
    >>> def draw(width):
    ...     dots = _house.trace("scatter", x=[width / 2], y=[1])
    ...     return _house.figure([dots], "Half", [], 40, width=width)
    >>> with_narrow_form(draw, None, 840).layout.meta["narrow"]["data"]
    [{'x': [150.0]}]
    >>> "narrow" in with_narrow_form(draw, 400, 840).layout.meta
    False
    """
    if width is not None or _drawing.wanted_as_data():
        return draw(_house.whole_pixels(width, usual))
    # Lines above it are broken as those of the other: the page breaks both anew.
    with _drawing.as_data(seen=_house.SEEN):
        wide, narrow = draw(usual), draw(PHONE)
    if not wide.data:
        return _drawing.finished(wide)
    layout = {**narrow.layout, "meta": wide.layout["meta"]}  # not for so many pixels
    differs = {
        "data": [_other(*both) for both in zip(wide.data, narrow.data, strict=True)],
        "layout": _other(wide.layout, layout),
    }
    meta = {**wide.layout["meta"], "narrow": differs}
    return _drawing.finished(wide._replace(layout={**wide.layout, "meta": meta}))


def at_pixels(
    width: int, rows: tuple[float, float], outlines: Sequence[Mapping] = ()
) -> dict[str, object]:
    """Return the layout of a chart whose parts stand at pixels: its axes are unseen.

    Parameters
    ----------
    width : int
        Pixels of the plotting area.
    rows : tuple of float
        Its lower and its upper edge, in rows.
    outlines : sequence of mapping, optional
        Shapes around what is selected.

    Examples
    --------
    >>> at_pixels(300, (3.6, -0.6))["yaxis"]["range"]
    [3.6, -0.6]
    """
    return {
        "xaxis": {"visible": False, "range": [-_ROUND, width + _ROUND]},
        "yaxis": {"visible": False, "range": [*rows]},
        **({"shapes": [*outlines]} if outlines else {}),
        "width": width,
        "bottom": 8,
    }


def row_ends(width: int, n: int) -> dict[str, list[int]]:
    """Return the ends of rows as a trace of bars has them: outside of all words.

    Examples
    --------
    >>> row_ends(300, 2)
    {'base': [-7, -7], 'x': [314, 314]}
    """
    return {"base": [-_INSIDE] * n, "x": [width + 2 * _INSIDE] * n}


def _other(wide: Mapping, narrow: Mapping) -> dict:
    """Return the values of the second that differ; None for those that it lacks."""
    names = dict.fromkeys([*wide, *narrow])
    pairs = {name: (wide.get(name), narrow.get(name)) for name in names}
    return {
        name: two.tolist() if isinstance(two, np.ndarray) else two
        for name, (one, two) in pairs.items()
        if not _same(one, two)
    }


def _same(one: object, two: object) -> bool:
    if isinstance(one, np.ndarray) or isinstance(two, np.ndarray):
        return np.array_equal(one, two)
    return one == two
