"""What a figure says to whoever looks at it, wherever it stands."""

import html
import json

from presskit.charts import _note


def words_of(figure):
    """Return the lines above a figure, as plotly has them, and its note."""
    layout = figure.layout
    return "<br>".join([layout.title.text, html.escape(layout.meta.get("note", ""))])


def heads_of(figure):
    """Return the annotations of a figure without its note: heads of columns."""
    return [one for one in figure.layout.annotations if one.name != "note"]


def without_note(figure):
    """Return a figure as plain values, as a page draws it: its note stands apart."""
    made = json.loads(figure.to_json())
    layout = made["layout"]
    every = layout.pop("annotations", [])
    for note in (one for one in every if one.get("name") == _note.NAME):
        more = round(_note.LINE * len(note["text"].split("<br>")) + _note.GAP)
        layout["height"] -= more
        layout["margin"]["b"] -= more
    if others := [one for one in every if one.get("name") != _note.NAME]:
        layout["annotations"] = others
    return made
