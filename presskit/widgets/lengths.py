"""How long the answers are, every exchange a point to click and to read."""

from presskit import charts
from presskit.widgets._grouped_explorer import GroupedExplorer


class LengthExplorer(GroupedExplorer):
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
    chart = staticmethod(charts.answer_lengths)
    columns = ("outlet", "asker", "transcript", "n_questions")
