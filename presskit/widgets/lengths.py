"""How long the answers are, every exchange a point to click and to read."""

import plotly.graph_objects as go

from presskit import charts
from presskit.corpus import Corpus
from presskit.widgets import _controls
from presskit.widgets._exchanges_explorer import ExchangesExplorer
from presskit.widgets._state import State

_BY = ("outlet", "asker", "transcript", "n_questions")


class LengthExplorer(ExchangesExplorer):
    """How long the answers are, by outlet, asker, transcript or number of questions.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    state : State, optional
        ``other.state``, to show what another explorer shows.

    Attributes
    ----------
    by : ipywidgets control
        How exchanges are grouped.
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
    >>> explorer = LengthExplorer(load_example())
    >>> explorer.by.value, explorer.outlet.value = "asker", "NTV"
    >>> explorer.frame()["answer_words"].tolist()
    [640, 204]
    """

    title = "Answer lengths"

    def __init__(self, corpus: Corpus, *, state: State | None = None) -> None:
        options = [(name.removeprefix("n_"), name) for name in _BY]
        super().__init__(corpus, state, by=_controls.options_box("By", options))

    def draw(self) -> go.Figure:
        """Return the answer lengths of the exchanges that the choices leave.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        return charts.answer_lengths(
            self.chosen_exchanges(),
            self.option("by"),
            self.corpus.transcripts,
            self.corpus.questions,
            selected=self.selected_exchange(),
            hovers=self.arrays.hovers,
        )
