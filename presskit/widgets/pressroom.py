"""Who is called when: the press room, one row an outlet or an asker."""

from presskit import charts
from presskit.charts import for_pages
from presskit.widgets._grouped_explorer import GroupedExplorer
from presskit.wording import say


class PressRoom(GroupedExplorer):
    """Who is called when, and how often: every exchange a mark to click and to read.

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
        Whether a row is an outlet or an asker.
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
    >>> room = PressRoom(load_example())
    >>> room.outlet.value = "NPR"
    >>> room
    PressRoom(outlet='NPR': 2 of 25 exchanges)
    """

    title = say("explorers.titles.press_room")
    chart = staticmethod(charts.press_room)
    columns = ("outlet", "asker")

    def page_chart(self) -> dict[str, object]:
        """Return the data with which a page draws the figure for its own filters.

        Returns
        -------
        dict
            As :func:`presskit.charts.for_pages.press_room`.
        """
        exchanges, transcripts = self.corpus.exchanges, self.corpus.transcripts
        return for_pages.press_room(exchanges, self.option("by"), transcripts)
