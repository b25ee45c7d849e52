"""Who is called when: the press room, one row an outlet or an asker."""

from presskit import charts
from presskit.widgets._grouped_explorer import GroupedExplorer


class PressRoom(GroupedExplorer):
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
    >>> room.outlet.value = "NPR"
    >>> room
    PressRoom(outlet='NPR': 2 of 25 exchanges)
    """

    title = "Press room"
    chart = staticmethod(charts.press_room)
    columns = ("outlet", "asker")
