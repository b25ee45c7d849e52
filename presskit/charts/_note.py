"""The note below a figure: what to beware of, and what the one line above leaves out.

Explorers and pages write it as text of their own, which breaks its lines as it likes.
Elsewhere plotly has no place for it but an annotation.
"""

import html
import re

from presskit.charts import _lines

NAME = "note"
SEEN = 640
"""Pixels of a line where the place of a figure is not known, as in a cell."""
SIZE, LINE, GAP = 12, 15.6, 10
"""Pixels of its letters, from line to line, and above the first."""
_LABEL_LETTER, _BESIDE = 6.8, 40  # pixels of a letter of a row's label; of margins


def with_note(layout: dict) -> dict:
    """Return the layout of a figure with its note below it, and the room for that.

    Parameters
    ----------
    layout : dict
        Its ``meta["note"]`` is the note, as plain text.

    Examples
    --------
    >>> layout = {"meta": {"note": "Few."}, "margin": {"b": 12}, "height": 90}
    >>> made = with_note(layout)
    >>> made["annotations"][0]["text"], made["height"], made["margin"]
    ('Few.', 116, {'b': 38})
    """
    note = layout.get("meta", {}).get("note")
    if not note:
        return layout
    lines = _lines.of_note(note, SEEN - _BESIDE - _label_pixels(layout))
    more = round(LINE * len(lines) + GAP)
    bottom = layout["margin"]["b"]
    text = {
        "name": NAME,
        "text": "<br>".join(html.escape(line, quote=False) for line in lines),
        "showarrow": False,
        "align": "left",
        "font": {"size": SIZE},
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 0,
        "xanchor": "left",
        "yanchor": "top",
        "yshift": -bottom,
    }
    return {
        **layout,
        "annotations": [*layout.get("annotations", []), text],
        "margin": {**layout["margin"], "b": bottom + more},
        "height": layout["height"] + more,
    }


def _label_pixels(layout: dict) -> float:
    """Return the pixels of the labels of rows, beside which the note stands."""
    labels = layout.get("yaxis", {}).get("ticktext", ())
    lines = [
        line
        for label in labels
        for line in re.split("<br>", re.sub("<(?!br)[^>]*>", "", label))
    ]
    return _LABEL_LETTER * max(map(len, lines), default=0)
