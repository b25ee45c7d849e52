"""What all explorers share: controls, a chart to click, a list, and a page to read."""

import html
from collections.abc import Callable
from typing import TypeVar

import plotly.graph_objects as go
from ipywidgets import HTML, HBox, Layout, Select, Text, VBox
from ipywidgets.widgets.widget_description import DescriptionWidget

from presskit.widgets import _pages

T = TypeVar("T")
_STYLE = (
    "<style>.presskit-list select{font-size:13px;line-height:1.6}"
    ".presskit-columns select{font-family:var(--jp-code-font-family,monospace);"
    "font-size:12px}</style>"
)
WIDTH = 860  # pixels; a widget is drawn before it knows how wide its cell is
MOST = 500  # entries of the list: more are no list to read


class Explorer(VBox):
    """Controls above a chart, a list and a reading pane; a subclass only chooses.

    Parameters
    ----------
    **controls : ipywidgets control
        Each becomes an attribute of its name, and part of the printed state.

    Attributes
    ----------
    controls : dict
        The controls by name.
    selected : str or None
        The id of what is in the reading pane.
    view : plotly FigureWidget
        The chart.
    """

    def __init__(self, **controls: DescriptionWidget) -> None:
        self.controls = controls
        self.selected: str | None = None
        self._kept: dict[str, tuple[object, object]] = {}
        self._figure: go.Figure | None = None
        for name, control in controls.items():
            setattr(self, name, control)
        self._status = HTML()
        self._list = Select(rows=7, layout=Layout(width="100%", max_width="1100px"))
        self._pane = HTML()
        self.view = go.FigureWidget()
        self._list.add_class("presskit-list")
        super().__init__(
            [
                HTML(_STYLE),
                HBox(
                    list(controls.values()),
                    layout=Layout(flex_flow="row wrap", grid_gap="4px 12px"),
                ),
                self._status,
                self.view,
                self._list,
                self._pane,
            ]
        )
        self._redraw()
        for control in controls.values():
            control.observe(self._changed, names="value")
        self._list.observe(self._picked, names="value")

    @property
    def values(self) -> dict[str, object]:
        """The state of the controls, by name."""
        return {name: control.value for name, control in self.controls.items()}

    def draw(self) -> go.Figure:
        """Return the figure for the controls as they are.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        raise NotImplementedError

    def entries(self) -> list[tuple[str, str]]:
        """Return the lines of the list, each with the id it stands for.

        Returns
        -------
        list of (str, str)
        """
        raise NotImplementedError

    def page(self, chosen: str) -> str:
        """Return what is to be read for an id.

        Parameters
        ----------
        chosen : str
            An id of an entry.

        Returns
        -------
        str
            HTML, in which everything from a source is escaped.
        """
        raise NotImplementedError

    def status(self) -> str:
        """Return in HTML how much is shown, and what is to be said about it.

        Returns
        -------
        str
        """
        raise NotImplementedError

    def summary(self) -> str:
        """Return in a few words how much is shown.

        Returns
        -------
        str
        """
        raise NotImplementedError

    def select(self, chosen: str | None) -> None:
        """Show an entry in the reading pane and mark it in the chart.

        Parameters
        ----------
        chosen : str or None
            The id of an entry; one that is not in the list shows nothing.
        """
        self.selected = chosen if chosen is not None and self.knows(chosen) else None
        self._read()
        self._replace(self.draw())

    def knows(self, chosen: str) -> bool:
        """Say whether an id can be read, in the list or not.

        Parameters
        ----------
        chosen : str

        Returns
        -------
        bool
        """
        return chosen in {value for _, value in self._entries}

    def clicked(self, mark: str) -> None:
        """Answer a click on a mark of the chart.

        Parameters
        ----------
        mark : str
            What the mark carries: an id, if the subclass says nothing else.
        """
        self.select(mark)

    def once(self, name: str, make: Callable[[], T], *controls: str) -> T:
        """Return what `make` returns, made anew only when a control has changed.

        Parameters
        ----------
        name : str
            What is kept under this name.
        make : callable
            Without arguments.
        *controls : str
            The controls that it depends on; all, if none is named.

        Returns
        -------
        object
        """
        state = tuple(self.controls[key].value for key in controls or self.controls)
        if name not in self._kept or self._kept[name][0] != state:
            self._kept[name] = (state, make())
        return self._kept[name][1]

    def _changed(self, _change: object) -> None:
        self._redraw()

    def _picked(self, change: dict) -> None:
        if change["new"] != self.selected:
            self.select(change["new"])

    def _redraw(self) -> None:
        """Bring list, page and chart to the state of the controls."""
        self._entries = self.entries()
        if self.selected not in {value for _, value in self._entries}:
            self.selected = None
        self._list.unobserve_all("value")
        self._list.options = self._entries[:MOST]
        self._list.observe(self._picked, names="value")
        more = len(self._entries) - MOST
        left = f"The list has the first {MOST:,}; {more:,} more." if more > 0 else ""
        self._status.value = self.status() + (_pages.quiet(left) if left else "")
        self._read()
        self._replace(self.draw())

    def _read(self) -> None:
        """Show what is selected, in the list and in the pane."""
        listed = {value for _, value in self._entries[:MOST]}
        self._list.unobserve_all("value")
        self._list.value = self.selected if self.selected in listed else None
        self._list.observe(self._picked, names="value")
        self._pane.value = (
            _pages.page(_pages.quiet("Click a mark, or choose a line of the list."))
            if self.selected is None
            else self.page(self.selected)
        )

    def _replace(self, figure: go.Figure) -> None:
        """Put a figure's traces and layout into the view, and listen to its marks."""
        if figure is self._figure:
            return
        self._figure = figure
        figure.update_layout(width=WIDTH)
        with self.view.batch_update():
            self.view.data = ()
            self.view.add_traces(figure.data)
            self.view.update_layout(figure.layout, overwrite=True)
        for trace in self.view.data:
            if trace.customdata is not None:
                trace.on_click(self._hit)

    def _hit(self, trace: object, points: object, _state: object) -> None:
        # An id, not a position: what a click means must survive the next filter.
        if points.point_inds:
            self.clicked(str(trace.customdata[points.point_inds[0]]))

    def __repr__(self) -> str:
        state = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{type(self).__name__}({state}: {self.summary()})"

    def _repr_mimebundle_(self, **kwargs: object) -> dict:
        """Show the widget where there is a kernel, and its whole state as text."""
        bundle = super()._repr_mimebundle_(**kwargs)
        return {**bundle, "text/plain": repr(self)}


def pattern_box() -> Text:
    """Return the control in which a word pattern is written."""
    return Text(
        placeholder="a word, or ammunition*; then Enter",
        description="text",
        continuous_update=False,
        style={"description_width": "initial"},
    )


def message(text: str) -> str:
    """Return a calm line about something that cannot be done, escaped."""
    return (
        '<div style="border-left:3px solid #E69F00;padding:2px 10px;font-size:13px">'
        f"{html.escape(text)}</div>"
    )
