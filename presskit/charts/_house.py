"""The house style: one template, one set of colours, and how words get into a figure.

A figure is shown on white, on JupyterLab's dark #111 and on paper. Its ground is
therefore transparent, and its text is the grey that reads equally well on both (4.3
to 1). plotly reads some HTML in every label, so that all text of a transcript passes
through :func:`plain` or :func:`wrapped`.
"""

import html
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

import numpy as np
import plotly.graph_objects as go

from presskit.charts import _lines, _note
from presskit.charts._drawing import Drawing, finished, seen_pixels, wanted_as_data
from presskit.wording import say

TEXT = "#797979"
GRID = "rgba(128,128,128,0.22)"
MARK = "#7b8494"
"""The grey of marks that carry no colour of their own."""
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7")
"""Okabe and Ito's, as many as can be told apart with a symbol each."""
SYMBOLS = ("circle", "diamond", "square", "triangle-up")
GLYPHS = ("●", "◆", "■", "▲")
SELECTED = "#0072B2"
HIT = "#E69F00"
ASKED, ANSWERED = COLOURS[0], "rgba(0,114,178,0.30)"
STATEMENT = "rgba(123,132,148,0.22)"
"""Who asks is darker than who answers; what nobody asked for is grey."""
SEVERITIES = {
    "error": (COLOURS[1], "x", "✖", 13),
    "warning": (COLOURS[1], "triangle-up", "▲", 13),
    "note": (MARK, "circle", "●", 8),
}
"""Colour, symbol, sign and size of each severity of a doubt, the worst first."""

PLOT_PIXELS = 700
"""Width of the plotting area that labels are fitted to: a notebook on a laptop."""
SEEN, _LONGEST = _note.SEEN, 874
"""Pixels of a line above a figure: where its place is not known, as in JupyterLab's
cells, where less is scrolled; and at most, since longer lines are hard to read."""
TITLE_CHARACTERS = int(SEEN / _lines.TITLE_LETTER)
SUBTITLE_CHARACTERS = int(SEEN / _lines.SUBTITLE_LETTER)
NARROW = 520
"""Pixels of the plotting area below which a figure is for a phone: its lines are broken
for it, and a page does not make it scroll."""
_WIDE = 696  # pixels that are seen, from which on a figure is drawn as everywhere
_ROW_LABELS, _MARGINS = 190, 16  # pixels beside a plotting area that are not its own
_NARROWEST = 120  # pixels of it
_OF_LABELS, _LABEL_LETTER = 0.4, 6.8  # share of labels, pixels of a character of one
_AXIS_LETTER = 6.6  # pixels of a character of an axis title
_LINE = 19.5  # pixels from line to line of a title: 1.3 times its 15 pixels
_EDGE = 24  # pixels above the title and between the lines below it and the rest
_UNSEEN = 8  # pixels fewer where there is no axis to be seen
_AXIS, _NO_AXIS = 26, 12  # pixels of an axis above its rows; and of none below them
_MANY = 1_000  # values; from here on plotly's check of a list is felt

_BUTTONS = ["zoom", "pan", "select", "lasso", "zoomin", "zoomout"]
_BUTTONS += ["autoscale", "resetscale"]
# Nothing leaves the building: no button sends a chart to a server of plotly.
_BUTTONS += ["sendChartToCloud", "sendDataToCloud", "editInChartStudio"]

TEMPLATE = go.layout.Template(
    layout={
        "font": {
            "family": "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
            "size": 13,
            "color": TEXT,
        },
        "title": {
            "font": {"size": 15},
            "x": 0,
            "xref": "container",
            "xanchor": "left",
            "y": 1,
            "yref": "container",
            "yanchor": "top",
            "pad": {"l": 8, "t": 20},
        },
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "xaxis": {
            "gridcolor": GRID,
            "zeroline": False,
            "fixedrange": True,
            "tickformat": ",",
            "title": {"font": {"size": 13}, "standoff": 10},
        },
        "yaxis": {
            "gridcolor": GRID,
            "zeroline": False,
            "fixedrange": True,
            "automargin": True,
            "tickformat": ",",
            "ticklabelstandoff": 8,
            "title": {"font": {"size": 13}, "standoff": 12},
        },
        "hoverlabel": {
            "align": "left",
            "bgcolor": "#20262e",
            "bordercolor": "#20262e",
            "font": {"color": "#f2f2f2", "size": 13},
            "namelength": 0,
        },
        "hovermode": "closest",
        "dragmode": False,
        "showlegend": False,
        "modebar": {
            "bgcolor": "rgba(0,0,0,0)",
            "color": TEXT,
            "orientation": "v",
            "remove": _BUTTONS,
        },
    }
)

_TEMPLATE = TEMPLATE.to_plotly_json()  # as plotly holds it in a figure
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "&#36;"})
# Characters that no XML may hold: with one of them a figure cannot become a picture.
_FORBIDDEN = [*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)]
_ESCAPES |= dict.fromkeys(_FORBIDDEN, "\ufffd")


def plot_pixels() -> int:
    """Return the width of the plotting area beside labels of rows.

    That is :data:`PLOT_PIXELS`, or less where an explorer shows less of a figure.

    Examples
    --------
    >>> from presskit.charts.for_explorers import as_data
    >>> with as_data(seen=380):
    ...     plot_pixels()
    228
    """
    seen = seen_pixels()
    if seen is None or seen >= _WIDE:
        return PLOT_PIXELS
    return max(_NARROWEST, seen - min(_ROW_LABELS, int(_OF_LABELS * seen)))


def row_label(text: object, characters: int = 34) -> str:
    """Return the label of a row, cut at so many characters, or earlier in little room.

    Examples
    --------
    >>> from presskit.charts.for_explorers import as_data
    >>> with as_data(seen=300):
    ...     row_label("Frankfurter Allgemeine Zeitung")
    'Frankfurter Allg…'
    """
    return plain(shortened(text, min(characters, label_characters())))


def label_characters() -> int:
    """Return the characters of a label that have room beside the plotting area."""
    seen = seen_pixels()
    if seen is None or seen >= _WIDE:
        return _LONGEST
    return int(_OF_LABELS * seen / _LABEL_LETTER)


def whole_pixels(width: int | None, usual: int) -> int:
    """Return the width of a plotting area without labels beside it.

    That is `width` where it is given, what a narrow explorer shows, or the usual one.

    Examples
    --------
    >>> from presskit.charts.for_explorers import as_data
    >>> with as_data(seen=380):
    ...     whole_pixels(None, 840), whole_pixels(290, 840)
    (364, 290)
    """
    seen = seen_pixels()
    if width is None and seen and seen - _MARGINS < NARROW:
        return seen - _MARGINS
    return usual if width is None else width


def axis_title(text: str) -> str:
    """Return the title of an axis, broken where the plotting area is narrow."""
    width = int(plot_pixels() / _AXIS_LETTER)
    if len(text) <= width:
        return text
    return "<br>".join(textwrap.wrap(text.replace(" = ", "\u00a0=\u00a0"), width))


def plain(text: object) -> str:
    """Return `text` on one line, so that plotly shows it and reads nothing in it.

    Examples
    --------
    >>> plain("<b>Who</b> pays ${x} & $y$?")
    '&lt;b&gt;Who&lt;/b&gt; pays &#36;{x} &amp; &#36;y&#36;?'
    """
    # A dollar sign is escaped too: MathJax, where a page has it, reads $…$
    return " ".join(str(text).split()).translate(_ESCAPES)


@lru_cache(maxsize=2**13)  # one advice stands over many marks, drawn again and again
def wrapped(text: object, width: int = 60, lines: int = 5) -> str:
    """Return `text` escaped, broken at about `width` characters, cut after `lines`.

    Examples
    --------
    >>> wrapped("How do we solve that then?", width=14)
    'How do we<br>solve that<br>then?'
    """
    line = " ".join(str(text).split())
    if len(line) <= width:
        return plain(line)
    parts = textwrap.wrap(line, width, max_lines=lines, placeholder=" …")
    return "<br>".join(plain(part) for part in parts)


def shortened(text: object, characters: int) -> str:
    """Return `text` (not escaped) cut at `characters` with an ellipsis.

    Examples
    --------
    >>> shortened("Frankfurter Allgemeine Zeitung", 15)
    'Frankfurter Al…'
    """
    line = " ".join(str(text).split())
    if len(line) <= characters:
        return line
    return line[: max(0, characters - 1)].rstrip(" ·,;") + "…"


def column(values: Sequence[object] | np.ndarray) -> list | np.ndarray:
    """Return values as plotly takes them fastest; JSON has them as a list in any case.

    plotly looks at each element of a list, but takes an array as it is.

    Examples
    --------
    >>> column(np.array([3, 4]))
    [3, 4]
    """
    if len(values) > _MANY:
        return np.array(values, dtype=object)
    return values.tolist() if isinstance(values, np.ndarray) else list(values)


def mark_size(n: int) -> int:
    """Return the diameter of a mark (pixels): the more there are, the smaller.

    Examples
    --------
    >>> mark_size(25), mark_size(12_500)
    (10, 4)
    """
    return 10 if n <= _MANY else 6 if n <= 5 * _MANY else 4


def figure(
    traces: Iterable[dict],
    title: str,
    subtitle: Sequence[str],
    height: int,
    meta: Mapping[str, object] = MappingProxyType({}),
    width: int | None = None,
    note: Iterable[str] = (),
    head: str = "",
    caution: Sequence[str] = (),
    **layout: object,
) -> go.Figure:
    """Return a figure whose title, lines below it and note are never cut.

    Parameters
    ----------
    traces : iterable of dict
    title : str
        What the figure shows, in words; already escaped, without tags.
    subtitle : sequence of str
        Up to two lines: what one mark is, with n and unit; and the key. Already
        escaped; a line that holds a tag is broken between entries of a key only.
    height : int
        Height of the plotting area (pixels); title and axis come on top of it.
    meta : mapping of str to object
        More for ``layout.meta``.
    width : int, optional
        Pixels of the plotting area, where a figure is drawn for them. Below
        :data:`NARROW`, ``layout.meta["fits"]`` holds it.
    note : iterable of str, optional
        What else there is to say: sentences, or what makes one, already escaped. They
        stand below the figure; empty ones are left out.
    head : str, optional
        What stands above the figure where that is less than the title.
    caution : sequence of str, optional
        Which files were read badly, already escaped: bold below the title of a figure
        that stands alone. Explorers say so above themselves; it begins their note.
    **layout
        Anything else for the layout.

    Returns
    -------
    plotly.graph_objects.Figure
        ``layout.meta["says"]`` is the title as plain text, ``layout.meta["note"]`` the
        note, which is drawn unless figures are wanted as data: see
        :func:`presskit.charts.for_explorers.as_data`.
    """
    line = min(_LONGEST, seen_pixels() or SEEN)
    if width is not None and width < NARROW:
        line = line if (seen_pixels() or 0) >= NARROW else width
        meta = {**meta, "fits": width}
    told = [*caution, *note] if wanted_as_data() else note
    if told := _plain_text(_lines.sentences(told)):
        meta = {**meta, "note": told}
    heads = _lines.of_title(head or title, line)
    below = [part for own in subtitle for part in _lines.of_line(own, line)]
    if not wanted_as_data():
        warned = [part for own in caution for part in _lines.of_line(own, line)]
        below = [*(f"<b>{part}</b>" for part in warned), *below]
    top = _EDGE + round(_LINE * (len(heads) + len(below)))
    axis = layout.get("xaxis", {})
    if (
        axis.get("visible") is False and traces
    ):  # rows have room above them of their own
        top -= _UNSEEN
    more = round(_LINE * axis.get("title", {}).get("text", "").count("<br>"))
    bottom = layout.pop("bottom", None)
    if axis.get("side") == "top":
        above = _AXIS if "title" in axis else 0
        high = any("<br>" in text for text in axis.get("ticktext", []))
        top, more = top + above + more + round(_LINE * high), 0
        bottom = _NO_AXIS if bottom is None else bottom
    bottom = (52 if bottom is None else bottom) + more
    # One text, not plotly's subtitle: its place is measured, and a widget is drawn
    # before it stands in the page, where all that is measured is 0.
    text = f'<span style="font-size:16px"><b>{"<br>".join(heads)}</b></span>'
    if below:
        text += f'<br><span style="font-size:13px">{"<br>".join(below)}</span>'
    return finished(
        Drawing(
            list(traces),
            {
                "template": _TEMPLATE,
                "title": {"text": text},
                "meta": {"says": _plain_text(title), **meta},
                "margin": {"l": 16, "r": 24, "t": top, "b": bottom},
                "height": height + top + bottom,
                **layout,
            },
        )
    )


def _plain_text(text: str) -> str:
    """Return a text of plotly's as people read it."""
    return html.unescape(text).replace("\u00a0", " ")


def trace(kind: str, **properties: object) -> dict:
    """Return a trace of a kind with some properties.

    Examples
    --------
    >>> trace("scatter", mode="lines")
    {'type': 'scatter', 'mode': 'lines'}
    """
    return {"type": kind, **properties}


def nothing(what: str, why: str = "") -> go.Figure:
    """Return a figure that says in words that there is nothing to show."""
    why = why or say("charts.nothing.why.exchange")
    hidden = {"visible": False}
    return figure([], what, [why], 8, xaxis=hidden, yaxis=hidden, bottom=8)


def axis_above(title: str, **properties: object) -> dict:
    """Return the layout of an axis of values above the rows that they belong to.

    A chart may be longer than a screen: below its rows, nobody would see the axis.

    Examples
    --------
    >>> axis_above("words", range=[0, 640])
    {'side': 'top', 'title': {'text': 'words', 'standoff': 6}, 'range': [0, 640]}
    """
    named = {"title": {"text": title, "standoff": 6}} if title else {}
    return {"side": "top", **named, **properties}


def rows_axis(labels: Sequence[str], above: float = 0.6) -> dict:
    """Return the layout of a vertical axis with one labelled row each, from the top."""
    return {
        "tickvals": list(range(len(labels))),
        "ticktext": list(labels),
        "range": [len(labels) - 0.4, -above],
        "showgrid": False,
        "ticks": "",
    }
