"""How long the answers are, every exchange a point to click and to read."""

import plotly.graph_objects as go
from ipywidgets import Dropdown

from presskit import charts
from presskit.corpus import Corpus
from presskit.widgets._exchanges import ExchangesExplorer

_BY = ("outlet", "asker", "transcript", "n_questions")


class LengthExplorer(ExchangesExplorer):
    """How long the answers are, by outlet, asker, transcript or number of questions.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.

    Attributes
    ----------
    by, text, transcript, asker, outlet : ipywidgets control
        How exchanges are grouped, and which of them are shown.
    selected : str or None
        The `exchange_id` of what is being read.

    Examples
    --------
    >>> from presskit import load_example
    >>> explorer = LengthExplorer(load_example())
    >>> explorer.by.value, explorer.outlet.value = "asker", "NTV"
    >>> explorer.frame()["answer_words"].tolist()
    [640, 204]
    """

    def __init__(self, corpus: Corpus) -> None:
        labels = [name.removeprefix("n_") for name in _BY]
        super().__init__(
            corpus,
            by=Dropdown(
                options=list(zip(labels, _BY, strict=True)),
                description="by",
                style={"description_width": "initial"},
            ),
        )

    def draw(self) -> go.Figure:
        """Return the answer lengths of the exchanges that the controls leave.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        return charts.answer_lengths(
            self.frame(),
            self.by.value,
            self.corpus.transcripts,
            self.corpus.questions,
            selected=self.selected,
        )
