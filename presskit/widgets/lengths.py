"""How long the answers are, every exchange a point to click and to read."""

from presskit import charts
from presskit.charts import for_pages
from presskit.measures.summaries import UNITS
from presskit.widgets._grouped_explorer import GroupedExplorer
from presskit.wording import say


class LengthExplorer(GroupedExplorer):
    """How long the answers are, by outlet, asker, transcript or number of questions.

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
    by : control
        How exchanges are grouped.
    unit : control
        Words or seconds; only where the source of an exchange has times.
    query : Query
        What is asked for. Set it to a mapping: ``{"outlet": "NTV"}``.
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
    >>> explorer = LengthExplorer(load_example())
    >>> explorer.by.value, explorer.outlet.value = "asker", "NTV"
    >>> explorer.frame()["answer_words"].tolist()
    [640, 204]
    """

    title = say("explorers.titles.lengths")
    chart = staticmethod(charts.answer_lengths)
    columns = ("outlet", "asker", "transcript", "n_questions")
    units = UNITS

    def page_chart(self) -> dict[str, object]:
        """Return the data with which a page draws the figure for its own filters.

        Returns
        -------
        dict
            As :func:`presskit.charts.for_pages.answer_lengths`.
        """
        exchanges, transcripts = self.corpus.exchanges, self.corpus.transcripts
        return for_pages.answer_lengths(
            exchanges, self.option("by"), transcripts, timed="unit" in self.controls
        )
