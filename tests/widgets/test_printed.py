"""What an explorer is where no widget can be shown."""

from presskit.sharing import _cell_outputs
from presskit.widgets import ExchangeExplorer


def test_before_it_stands_what_is_said_once_its_kernel_is_gone(corpus, monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", lambda data, raw: shown.append(data))
    explorer = ExchangeExplorer(corpus)
    explorer._ipython_display_()
    before, bundle = shown
    assert "This explorer needs Python" in before["text/html"]
    assert bundle["text/plain"] == repr(explorer)
    assert _cell_outputs.bundle(before) == ""  # no page needs Python
