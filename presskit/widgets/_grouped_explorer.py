"""Exchanges in rows, by outlet, asker or more; a subclass names the chart."""

from collections.abc import Callable

import plotly.graph_objects as go

from presskit.corpus import Corpus
from presskit.measures.summaries import has_times
from presskit.widgets import _controls
from presskit.widgets._exchanges_explorer import ExchangesExplorer
from presskit.widgets._session import whole
from presskit.widgets._state import State
from presskit.wording import say


class GroupedExplorer(ExchangesExplorer):
    """An explorer of exchanges with a control of how they are grouped.

    Parameters
    ----------
    corpus, state, **choices
        As in the docstring of each explorer that is made of it.
    """

    chart: Callable[..., go.Figure]
    """The chart of :mod:`presskit.charts` that is drawn."""
    columns: tuple[str, ...]
    """What exchanges can be grouped by, the first at the start."""
    units: tuple[str, ...] = ()
    """What lengths can be measured in where the source has times."""

    def __init__(
        self, corpus: Corpus, *, state: State | None = None, **choices: object
    ) -> None:
        whole(corpus, self)
        options = [(say(f"explorers.by.{name}"), name) for name in self.columns]
        shown = {"by": _controls.options_box(say("explorers.bar.by"), options)}
        if self.units and has_times(corpus.exchanges):
            units = [(say(f"explorers.units.{name}"), name) for name in self.units]
            shown["unit"] = _controls.options_box(say("explorers.bar.unit"), units)
        super().__init__(corpus, state, choices, **shown)

    def draw(self) -> go.Figure:
        """Return the chart of the exchanges that the choices leave.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        unit = {"unit": self.option("unit")} if "unit" in self.controls else {}
        return self.chart(
            self.chosen_exchanges(),
            self.option("by"),
            self.corpus.transcripts,
            self.corpus.questions,
            selected=self.selected_exchange(),
            hovers=self.arrays.hovers,
            **unit,
        )
