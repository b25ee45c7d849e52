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


def joint_links(exchange: np.ndarray, x: np.ndarray, y: np.ndarray) -> dict:
    """Return a trace that links the marks of each exchange that stands in several rows.

    It is empty where none does: an explorer keeps traces that follow each other.

    Parameters
    ----------
    exchange : ndarray of int
        The place of the exchange of each mark.
    x, y : ndarray of float
        Where the marks stand.

    Examples
    --------
    >>> joint_links(np.array([1, 0, 1]), np.array([3, 5, 3]), np.arange(3))["y"]
    [0, 2, None]
    """
    _, of, n = np.unique(exchange, return_inverse=True, return_counts=True)
    (own,) = np.nonzero(n[of] > 1)
    own = own[np.lexsort((y[own], exchange[own]))]
    ends = np.flatnonzero(np.diff(exchange[own])) + 1
    parts = np.split(own, ends) if len(own) else []
    return _house.trace(
        "scatter",
        name="joint",
        mode="lines",
        x=[value for part in parts for value in (*x[part].tolist(), None)],
        y=[value for part in parts for value in (*y[part].tolist(), None)],
        line={"color": _house.MARK, "width": 1},
        hoverinfo="skip",
    )


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
