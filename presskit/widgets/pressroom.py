"""Who is called when: the press room, one row an outlet or an asker."""

import plotly.graph_objects as go

from presskit import charts
from presskit.corpus import Corpus
from presskit.widgets import _controls
from presskit.widgets._exchanges_explorer import ExchangesExplorer
from presskit.widgets._state import State


class PressRoom(ExchangesExplorer):
    """Who is called when, and how often: every exchange a mark to click and to read.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    state : State, optional
        ``other.state``, to show what another explorer shows.

    Attributes
    ----------
    by : ipywidgets control
        Whether a row is an outlet or an asker.
    query : Query
        What is asked for. Set it to a mapping: ``{"outlet": "NTV"}``.
    selection : list of str
        What is being read, as ``<exchange_id>@<transcript>``; a bare id that is unique
        can be set, too.
    text, regex, within, transcript, asker, outlet, since, until, followups, words
        The controls (ipywidgets), each for one choice of the query.

    Examples
    --------
    >>> from presskit import load_example
    >>> room = PressRoom(load_example())
    >>> room.followups.value = True
    >>> room
    PressRoom(followups=True: 1 of 25 exchanges)
    """

    title = "Press room"

    def __init__(self, corpus: Corpus, *, state: State | None = None) -> None:
        options = [("outlet", "outlet"), ("asker", "asker")]
        super().__init__(corpus, state, by=_controls.options_box("By", options))

    def draw(self) -> go.Figure:
        """Return the press room for the exchanges that the choices leave.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        return charts.press_room(
            self.chosen_exchanges(),
            self.option("by"),
            self.corpus.transcripts,
            self.corpus.questions,
            selected=self.selected_exchange(),
            hovers=self.arrays.hovers,
        )
