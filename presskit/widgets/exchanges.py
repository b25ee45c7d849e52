"""Exchanges in the order of speaking, to search, to click and to read."""

import plotly.graph_objects as go

from presskit import charts
from presskit.corpus import Corpus
from presskit.widgets._exchanges import ExchangesExplorer


class ExchangeExplorer(ExchangesExplorer):
    """Who asked, in which order, and what they were told: a strip to click and read.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.

    Attributes
    ----------
    text, transcript, asker, outlet : ipywidgets control
        What is looked for. `text` is a word pattern such as ``ammunition*``.
    selected : str or None
        The `exchange_id` of what is being read.

    Examples
    --------
    >>> from presskit import load_example
    >>> explorer = ExchangeExplorer(load_example())
    >>> explorer.text.value = "ammunition*"
    >>> explorer
    ExchangeExplorer(text='ammunition*', transcript='all', asker='all', outlet='all': 6 of 25 exchanges)
    """  # noqa: E501

    def __init__(self, corpus: Corpus) -> None:
        super().__init__(corpus)

    def draw(self) -> go.Figure:
        """Return the strip: exchanges that are filtered out fade, hits are ticks.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        corpus, chosen = self.corpus, self.transcript.value
        exchanges = corpus.exchanges
        if chosen != "all":
            exchanges = exchanges[exchanges["transcript"] == chosen]
        return charts.exchange_strip(
            exchanges,
            corpus.questions,
            corpus.turns,
            corpus.transcripts,
            hits=self.hits(),
            shown=set(self.frame()["exchange_id"]),
            selected=self.selected,
        )
