"""Figures as plain data, for explorers, which draw at every key that is pressed.

plotly checks each property of a figure that it is given, and copies it. That takes as
long as drawing; an explorer only compares a figure with the one before it. A test holds
that plotly changes nothing in what charts draw.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

import numpy as np
import plotly.graph_objects as go

from presskit.charts._note import with_note
from presskit.files import grammars

_AS_DATA = ContextVar("as_data", default=False)
_SEEN: ContextVar[int | None] = ContextVar("seen", default=None)


class Drawing(NamedTuple):
    """A figure as data.

    Attributes
    ----------
    data : list of dict
        Its traces, each with its type.
    layout : dict
    """

    data: list[dict]
    layout: dict


@contextmanager
def as_data(seen: int | None = None) -> Iterator[None]:
    """Let charts return a :class:`Drawing` in place of plotly's figure.

    Parameters
    ----------
    seen : int, optional
        Pixels of its width that are seen, to which title and lines below are broken.

    Examples
    --------
    >>> from presskit import charts, load_example
    >>> with as_data():
    ...     drawing = charts.floor(load_example())
    >>> [trace["type"] for trace in drawing.data]
    ['scatter', 'bar', 'scatter', 'bar', 'scatter', 'scatter']
    """
    tokens = _AS_DATA.set(True), _SEEN.set(seen)
    try:
        yield
    finally:
        _AS_DATA.reset(tokens[0])
        _SEEN.reset(tokens[1])


def seen_pixels() -> int | None:
    """Return the pixels that are seen of the figure that is drawn; None if not known.

    Examples
    --------
    >>> with as_data(seen=640):
    ...     seen_pixels()
    640
    """
    return _SEEN.get()


def wanted_as_data() -> bool:
    """Return True if charts are to return data.

    Examples
    --------
    >>> with as_data():
    ...     wanted_as_data()
    True
    """
    return _AS_DATA.get()


def finished(drawing: Drawing) -> go.Figure | Drawing:
    """Return a drawing as a figure of plotly, or as it is where data are wanted."""
    if _AS_DATA.get():
        return drawing
    grammars.wait()  # plotly loads them when the figure is shown
    layout = with_note(drawing.layout)
    figure = go.Figure([_short(trace) for trace in drawing.data], layout)
    for own, trace in zip(figure.data, drawing.data, strict=True):
        # A figure copies its traces element by element; this way it keeps the column.
        for name, values in trace.items():
            if isinstance(values, np.ndarray):
                own[name] = values
    return figure


def parts(figure: go.Figure | Drawing) -> Drawing:
    """Return the data of a figure, which share its columns."""
    if isinstance(figure, Drawing):
        return figure
    return Drawing(list(figure._data), figure._layout)


def _short(trace: dict) -> dict:
    """Return a trace without its long columns."""
    return {
        name: held for name, held in trace.items() if not isinstance(held, np.ndarray)
    }
