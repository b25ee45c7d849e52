"""What a notebook says of files that could not be read."""

import sys
import warnings
from types import SimpleNamespace

import pytest

from presskit.corpus._in_prose import in_prose
from presskit.errors import FilesWarning, PresskitWarning


@pytest.fixture
def displayed(monkeypatch):
    """Return the list of what a notebook shows, in one."""
    shown = []
    notebook = SimpleNamespace(
        get_ipython=lambda: SimpleNamespace(kernel=object()),
        display=SimpleNamespace(display=shown.append),
    )
    monkeypatch.setitem(sys.modules, "IPython", notebook)
    return shown


def test_a_notebook_shows_a_sentence_and_other_warnings_as_ever(displayed):
    def load():
        with in_prose():
            warnings.warn("may.pdf: it is <cut> short.", FilesWarning, stacklevel=1)
            warnings.warn("two lines could not be followed", PresskitWarning, 1)

    with pytest.warns(PresskitWarning, match="two lines") as caught:
        load()
    assert [one.category for one in caught] == [PresskitWarning]
    assert displayed == ["may.pdf: it is <cut> short."]
    assert "&lt;cut&gt;" in displayed[0]._repr_html_()


def test_what_was_told_before_something_failed_is_shown(displayed):
    def load():
        with in_prose():
            warnings.warn("may.pdf: it is cut short.", FilesWarning, stacklevel=1)
            raise KeyError

    with warnings.catch_warnings():
        warnings.simplefilter("always")
        with pytest.raises(KeyError):
            load()
    assert displayed == ["may.pdf: it is cut short."]


def test_whoever_wants_errors_gets_them(displayed):
    with warnings.catch_warnings():
        warnings.simplefilter("error", FilesWarning)
        with pytest.raises(FilesWarning), in_prose():
            warnings.warn("may.pdf: it is cut short.", FilesWarning, stacklevel=1)
    assert displayed == []


def test_elsewhere_they_are_warnings():
    with pytest.warns(FilesWarning, match=r"may\.pdf"), in_prose():
        warnings.warn("may.pdf: it is cut short.", FilesWarning, stacklevel=1)
