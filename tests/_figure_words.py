"""What a figure says to whoever looks at it, wherever it stands."""

import html


def words_of(figure):
    """Return the lines above a figure, as plotly has them, and its note."""
    layout = figure.layout
    return "<br>".join([layout.title.text, html.escape(layout.meta.get("note", ""))])


def heads_of(figure):
    """Return the annotations of a figure without its note: heads of columns."""
    return [one for one in figure.layout.annotations if one.name != "note"]
