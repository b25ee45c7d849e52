"""Wrong arguments name the line to type; all else about a function stays."""

import inspect
import pickle

import pytest

import presskit
from presskit import charts, measures, themes, widgets
from presskit.arguments import guarded
from presskit.errors import ArgumentError, PresskitError


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda c: themes.terms(c, n=20), r"'n'\. Write themes\.terms\(.*top=None,"),
        (lambda c: themes.terms(c, stopword="en"), "Did you mean stopwords="),
        (lambda c: themes.kwic(c), r"argument: 'pattern'\. Write themes\.kwic\(turns,"),
        (lambda c: themes.kwic(c, "a", 8, True), "too many positional"),
        (lambda c: c.search(), r"Write corpus\.search\(pattern, window=8"),
        (lambda c: c.save(), r"Write corpus\.save\(folder\)"),
        (lambda c: presskit.load(), r"Write presskit\.load\(source"),
        (lambda c: presskit.quote(c), r"quote\(corpus, transcript"),
        (lambda c: charts.floor(), r"Write charts\.floor\("),
        (lambda c: measures.floor(), r"Write measures\.floor\("),
        (lambda c: widgets.PressRoom(), r"Write widgets\.PressRoom\(corpus"),
    ],
)
def test_a_wrong_argument_names_the_line(corpus, call, said):
    with pytest.raises(ArgumentError, match=said) as raised:
        call(corpus)
    assert isinstance(raised.value, TypeError)
    assert isinstance(raised.value, PresskitError)


def _inner(one):
    return one


def _outer(one):
    return _inner() if one else _inner(1, two=2)


@pytest.mark.parametrize("one", [0, 1])
def test_an_error_inside_passes_through(one):
    with pytest.raises(TypeError, match="_inner") as raised:
        guarded(_outer, "a.b")(one)
    assert not isinstance(raised.value, PresskitError)


@pytest.mark.parametrize("function", [themes.terms, charts.floor, presskit.load])
def test_signature_documentation_and_pickle_stay(function):
    inner = function.__wrapped__
    assert inspect.signature(function) == inspect.signature(inner)
    assert function.__doc__ == inner.__doc__
    assert pickle.loads(pickle.dumps(function)) is function


def test_a_warning_shows_the_line_of_the_caller(corpus):
    for call in (
        lambda: themes.kwic(corpus, "a|b"),
        lambda: corpus.filter(asker="Schultz"),
        lambda: corpus.search("a|b"),
    ):
        with pytest.warns(presskit.PresskitWarning) as caught:
            call()
        assert caught[0].filename == __file__
