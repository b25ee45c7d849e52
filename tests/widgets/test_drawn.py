"""The chart of an explorer, and what becomes of it where a browser closes a view."""

import pytest

import presskit
from presskit.widgets import ExchangeExplorer

TALK = (
    "Ann Lee (AP): Why now?\n\nMinister Bo Ek: Because it is time.\n\n"
    "Ida Moss (ZDF): And then?\n\nMinister Bo Ek: Then it rains.\n"
)


@pytest.fixture
def explorer():
    return ExchangeExplorer(presskit.load_text(TALK))


def test_a_figure_is_drawn_anew_where_it_is_shown_again(explorer):
    first = explorer.view
    explorer.query = {"text": "rains"}
    assert explorer.view is first, "else it would flicker at each change"
    explorer._repr_mimebundle_()
    explorer.query = {}
    assert explorer.view is first
    explorer._repr_mimebundle_()  # the cell is run again: the view above is closed
    explorer.query = {"text": "rains"}
    assert explorer.view is not first
    assert explorer._box.children == (explorer.view,)
    assert explorer.view.layout.title.text == explorer.draw().layout.title.text
    assert first.comm is None, "closed"
    second = explorer.view
    explorer.query = {}
    assert explorer.view is second


def test_a_figure_that_failed_is_tried_again(explorer, monkeypatch):
    before = explorer.view.layout.title.text
    with monkeypatch.context() as broken:
        broken.setattr(explorer, "draw", lambda: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            explorer.query = {"text": "rains"}
    explorer._draw()
    assert explorer.view.layout.title.text not in ("", before)


def test_no_chart_links_to_the_site_of_its_library(explorer):
    assert explorer.view._config == {"displaylogo": False}
