"""Points that are exchanges, as traces: one a transcript, or one for all of many."""

from typing import NamedTuple

import numpy as np

from presskit.charts import _house
from presskit.charts._events import Event, layers


class Points(NamedTuple):
    """One exchange a point, each column an array.

    `key` is what a click on the point gives back, `text` what it shows on hovering.
    """

    transcript: np.ndarray
    x: np.ndarray
    y: np.ndarray
    key: np.ndarray
    text: np.ndarray


def point_traces(points: Points, shown: dict[str, Event]) -> list[dict]:
    """Return the traces of points, in the look of their transcripts."""
    traces = []
    for transcript, event in layers(shown):
        own = points.transcript == transcript if transcript else slice(None)
        traces.append(
            {
                "type": "scatter",
                "name": _house.plain(event.label),
                "mode": "markers",
                "x": _house.column(points.x[own]),
                "y": _house.column(points.y[own]),
                "marker": {
                    "color": event.colour,
                    "symbol": event.symbol,
                    "size": _house.mark_size(len(points.key)),
                    "opacity": event.opacity,
                },
                "customdata": _house.column(points.key[own]),
                "hovertext": _house.column(points.text[own]),
                "hoverinfo": "text",
                "cliponaxis": False,  # a mark at 0 is whole
            }
        )
    return traces
