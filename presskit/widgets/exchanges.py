"""Exchanges in the order of speaking, to search, to click and to read."""

from functools import cached_property

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import charts
from presskit.charts import for_pages
from presskit.corpus import Corpus
from presskit.schema.recent import Recent
from presskit.widgets._exchanges_explorer import ExchangesExplorer
from presskit.widgets._state import State
from presskit.wording import say

_KEPT = 8  # queries of which it is known which transcripts are drawn


class ExchangeExplorer(ExchangesExplorer):
    """Who asked, in which order, and what they were told: a strip to click and read.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    state : State, optional
        ``other.state``, to show what another explorer shows.
    **choices : object
        What is asked for at the start: ``text="ammunition*"``, ``outlet="NTV"``, or
        ``date="2023-02-13"``, and how it is shown, as the controls below have it.

    Attributes
    ----------
    query : Query
        What is asked for. Set it to a mapping: ``{"text": "ammunition*"}``.
    selection : list of str
        What is being read, as ``<exchange_id>@<transcript>``; a bare id that is unique
        can be set, too.
    controls : dict
        The controls by name: one for each choice of the query, such as ``text`` and
        ``outlet``. Each is an attribute, too, with a value to set or to observe:
        ``explorer.outlet.value = "NTV"``.

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

    title = say("explorers.titles.exchanges")

    def __init__(
        self, corpus: Corpus, *, state: State | None = None, **choices: object
    ) -> None:
        super().__init__(corpus, state, choices)

    def draw(self) -> go.Figure:
        """Return the strip: exchanges that are filtered out fade, hits are ticks.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        left, arrays, among = self.result(), self.arrays, self.among()
        drawn = self.drawn_transcripts()
        # All exchanges are counted; of the other tables what is drawn will do.
        return charts.exchange_strip(
            arrays.part("exchanges", among),
            arrays.slim("questions"),
            arrays.part("turns", drawn),
            arrays.part("transcripts", among),
            hits=None if left.hits is None else self._hits(drawn),
            shown=self._shown(among),
            selected=self.selected_exchange(),
            hovers=self.arrays.hovers,
            drawn=drawn,
        )

    def _shown(self, among: list[str]) -> np.ndarray:
        """Return a mask of what is left, of the exchanges in some transcripts."""
        kept = np.zeros(len(self.arrays.exchanges), dtype=bool)
        kept[self.result().exchanges] = True
        whole = len(among) == len(self.arrays.transcripts)
        return kept if whole else kept[self.arrays.rows_of("exchanges", among)]

    def page_chart(self) -> dict[str, object]:
        """Return the data with which a page draws the figure for its own filters.

        Returns
        -------
        dict
            As :func:`presskit.charts.for_pages.exchange_strip`.
        """
        exchanges, transcripts = self.corpus.exchanges, self.corpus.transcripts
        return for_pages.exchange_strip(exchanges, transcripts)

    def drawn_transcripts(self) -> list[str]:
        """Return the transcripts that the strip shows: all, or of many the newest.

        Those that hold what is looked for come first, and what is read is among them.

        Returns
        -------
        list of str
        """
        key = (self.effective(self.query), self.selected_exchange())
        return self._strips.get(key, self._drawn_transcripts)

    @cached_property
    def _strips(self) -> Recent[list[str]]:
        return Recent(_KEPT)

    @cached_property
    def _asked(self) -> frozenset[str]:
        """The transcripts in which somebody asks."""
        return frozenset(self.arrays.exchanges["transcript"].unique())

    def _drawn_transcripts(self) -> list[str]:
        asked = self._asked
        among = [name for name in self.among() if name in asked]
        if len(among) <= charts.ALL_STRIPS:
            return among
        table, rows = self._listed()
        code = self.arrays.code_of("exchanges")
        heads = self.arrays.transcripts["transcript"].to_numpy(dtype=object)
        held = set(heads[np.unique(self.arrays.code_of(table)[rows])]) & asked
        chosen = self.selected_exchange()
        wanted = []
        if chosen is not None:
            wanted = [heads[code[self.arrays.exchange_keys.at(chosen)]]]
        held = [name for name in among if name in held or name in wanted] or among
        return charts.drawn_transcripts(self.arrays.transcripts, held, wanted)

    def _figure_inputs(self) -> object:
        """Return the inputs of the figure beside the selection."""
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
