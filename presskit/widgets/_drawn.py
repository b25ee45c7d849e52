"""The chart of an explorer: drawn for its state, in a widget that browsers keep."""

import plotly.graph_objects as go  # FigureWidget is slow to load: in quotes below
from ipywidgets import VBox

from presskit.charts.for_explorers import Drawing, as_data, parts
from presskit.widgets import _live_figure
from presskit.widgets._view import View


def _widget() -> "go.FigureWidget":
    """Return a chart in which nothing is drawn yet, without a link to plotly's site."""
    from presskit.widgets._chart_widget import ChartWidget  # slow to load

    # Without a template: plotly's own takes longer to check than all that is drawn, and
    # each chart brings that of the house.
    view = ChartWidget(layout={"template": "none"})
    view._config = {"displaylogo": False}  # it has no other way to say so
    view._view_count = None  # nobody asks, and a notebook that is closed cannot tell
    return view


class Drawn:
    """Draws in `view` the figure of a subclass, where anything about it has changed."""

    reader: View
    view: "go.FigureWidget"

    def _chart_box(self) -> VBox:
        """Return the box of the chart, in which nothing is drawn yet."""
        self.view = _widget()
        self._figure_key: object = None
        return VBox([self.view]).add_class("presskit-chart")

    # --- what a subclass says ---

    def draw(self) -> go.Figure:
        """Return the figure for the state as it is."""
        raise NotImplementedError

    def _figure_inputs(self) -> object:
        """Return the inputs of the figure beside the selection."""
        raise NotImplementedError

    def _marked_id(self) -> str | None:
        """Return the id that is marked in the chart."""
        raise NotImplementedError

    def clicked(self, mark: str) -> None:
        """Answer a click on a mark of the chart."""
        raise NotImplementedError

    # --- how it works ---

    def _fit(self) -> None:
        """Fit the chart into the panel, of which the browser tells the width."""
        width = _live_figure.width_in(self.reader.width)
        if abs((self.view.layout.width or 0) - width) > 4:
            _live_figure.resize(self.view, width)
        self._draw()

    def _draw(self) -> None:
        """Draw what has changed: all, or only what is outlined."""
        seen = _live_figure.line_in(self.reader.width)
        key, chosen = (self._figure_inputs(), seen), self._marked_id()
        if (key, chosen) == self._figure_key:
            return
        same = self._figure_key is not None and self._figure_key[0] == key
        if not (same and _live_figure.outline(self.view, chosen)):
            self._draw_all(seen, chosen)
        self._figure_key = (key, chosen)  # now: a figure that failed is tried again

    def _draw_all(self, seen: int | None, chosen: str | None) -> None:
        with as_data(seen):
            data, layout = parts(self.draw())
            _, layout = _live_figure.outlined(data, layout, chosen)
        layout = {**layout, "width": _live_figure.width_in(self.reader.width)}
        _live_figure.show(self.view, Drawing(data, layout))
        for trace in self.view.data:
            if trace.customdata is not None:
                trace.on_click(self._on_click)  # replaces what was set before

    def _on_click(self, trace: object, points: object, _state: object) -> None:
        # An id, not a position: what a click means must survive the next filter.
        if points.point_inds:
            self.clicked(str(trace.customdata[points.point_inds[0]]))
