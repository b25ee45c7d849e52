"""What people type without reading the documentation gives what they mean.

A line gives the value that was worked out by hand, or raises an error of presskit's own
that names what to type instead.
"""

import re
import shutil
import warnings

import pytest

import presskit
from presskit import charts, measures, themes, widgets
from presskit.errors import PresskitError, PresskitWarning
from tests._one_liners import ONE_LINERS, Gives, Raises

NAMES = {
    "presskit": presskit,
    "charts": charts,
    "measures": measures,
    "themes": themes,
    "widgets": widgets,
}


@pytest.fixture
def typed(corpus, seeds, tmp_path, monkeypatch):
    """Return a function that runs a line beside ``seeds/``, of which `c` was loaded."""
    shutil.copytree(seeds, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return lambda line: eval(line, {**NAMES, "c": corpus})


@pytest.mark.parametrize(
    "one",
    [one for one in ONE_LINERS if isinstance(one, Gives)],
    ids=lambda one: one.line,
)
def test_a_line_gives_what_is_meant(one, typed, corpus):
    if one.line == 'presskit.load("out")':
        corpus.save("out")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", PresskitWarning)
        value = typed(one.line)
    assert one.right(value), value
    if one.warns:
        assert any(re.search(one.warns, str(warning.message)) for warning in caught)


@pytest.mark.parametrize(
    "one",
    [one for one in ONE_LINERS if isinstance(one, Raises)],
    ids=lambda one: one.line,
)
def test_an_error_names_what_to_type(one, typed):
    with pytest.raises(PresskitError, match=one.names):
        typed(one.line)


def test_most_lines_give_a_value():
    assert len(ONE_LINERS) == 72
    assert sum(isinstance(one, Gives) for one in ONE_LINERS) == 62
