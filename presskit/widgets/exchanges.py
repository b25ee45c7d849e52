"""Exchanges in the order of speaking, to search, to click and to read."""

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import charts
from presskit.corpus import Corpus
from presskit.widgets._exchanges_explorer import ExchangesExplorer
from presskit.widgets._state import State


class ExchangeExplorer(ExchangesExplorer):
    """Who asked, in which order, and what they were told: a strip to click and read.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    state : State, optional
        ``other.state``, to show what another explorer shows.

    Attributes
    ----------
    query : Query
        What is asked for. Set it to a mapping: ``{"text": "ammunition*"}``.
    selection : list of str
        What is being read, as ``<exchange_id>@<transcript>``; a bare id that is unique
        can be set, too.
    text, regex, within, transcript, asker, outlet, since, until, followups, words
        The controls (ipywidgets), each for one choice of the query.

    Examples
    --------
    >>> from presskit import load_example
    >>> explorer = ExchangeExplorer(load_example())
    >>> explorer.query = {"text": "ammunition*", "outlet": "FT"}
    >>> explorer
    ExchangeExplorer(text='ammunition*', outlet='Financial Times': 1 of 25 exchanges)
    >>> print(explorer.to_code())
    import presskit
    <BLANKLINE>
    corpus = presskit.load_example()
    frame = corpus.filter(text='ammunition*', outlet='Financial Times').exchanges
    <BLANKLINE>
    """

    title = "Exchanges"

    def __init__(self, corpus: Corpus, *, state: State | None = None) -> None:
        super().__init__(corpus, state)

    def draw(self) -> go.Figure:
        """Return the strip: exchanges that are filtered out fade, hits are ticks.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        left, arrays = self.result(), self.arrays
        drawn = self.drawn_transcripts()
        tables = [
            arrays.part(name, drawn)
            for name in ("exchanges", "questions", "turns", "transcripts")
        ]
        return charts.exchange_strip(
            *tables,
            hits=None if left.hits is None else self._hits(drawn),
            shown=set(self._keys[left.exchanges].tolist()),
            selected=self.selected_exchange(),
            hovers=self.arrays.hovers,
            places=True,
        )

    def _figure_inputs(self) -> object:
        """Return what the figure depends on beside the selection."""
        return (self.query, tuple(self.drawn_transcripts()))

    def _hits(self, drawn: list[str]) -> pd.DataFrame:
        """Return the hits in the transcripts that are drawn."""
        hits, turns = self.result().hits, self.corpus.turns
        own = hits.where(np.isin(hits.row, self.arrays.rows_of("turns", drawn)))
        start = turns["start"].to_numpy()[own.row]
        return pd.DataFrame(
            {
                "turn_id": turns["turn_id"].iloc[own.row].array,
                "transcript": turns["transcript"].iloc[own.row].array,
                "start": start + own.start,
                "end": start + own.end,
            }
        )
