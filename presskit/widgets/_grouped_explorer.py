"""Exchanges in rows, by outlet, asker or more; a subclass names the chart."""

from collections.abc import Callable

import plotly.graph_objects as go

from presskit.corpus import Corpus
from presskit.widgets import _controls
from presskit.widgets._exchanges_explorer import ExchangesExplorer
from presskit.widgets._state import State


class GroupedExplorer(ExchangesExplorer):
    """An explorer of exchanges with a control of how they are grouped.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    state : State, optional
        ``other.state``, to show what another explorer shows.
    """

    chart: Callable[..., go.Figure]
    """The chart of :mod:`presskit.charts` that is drawn."""
    columns: tuple[str, ...]
    """What exchanges can be grouped by, the first at the start."""

    def __init__(self, corpus: Corpus, *, state: State | None = None) -> None:
        options = [(name.removeprefix("n_"), name) for name in self.columns]
        super().__init__(corpus, state, by=_controls.options_box("By", options))

    def draw(self) -> go.Figure:
        """Return the chart of the exchanges that the choices leave.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        return self.chart(
            self.chosen_exchanges(),
            self.option("by"),
            self.corpus.transcripts,
            self.corpus.questions,
            selected=self.selected_exchange(),
            hovers=self.arrays.hovers,
        )
