"""The chart of an explorer."""

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
