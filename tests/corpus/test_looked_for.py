"""Patterns, several at once."""

import pandas as pd
import pytest

from presskit.corpus._looked_for import find, patterns_of
from presskit.errors import PresskitWarning, TableError

TURNS = pd.DataFrame({"text": ["Jets and tanks.", "", "A jet."]})


def test_places_stand_in_the_order_of_the_turns():
    hits = find(TURNS, ["tanks", "jet*"], regex=False)
    assert hits.row.tolist() == [0, 0, 2]
    assert hits.start.tolist() == [0, 9, 2]
    assert (hits.last - hits.first).tolist() == [0, 0, 0]


def test_what_two_expressions_find_is_one_hit():
    hits = find(TURNS, ["jets?", "jets"], regex=True)
    assert hits.row.tolist() == [0, 2]


def test_a_set_or_a_series_of_patterns_is_several():
    assert sorted(patterns_of({"a", "b"}, regex=False)) == ["a", "b"]
    assert patterns_of(pd.Series(["a", "b"]), regex=False) == ["a", "b"]


@pytest.mark.parametrize("given", [None, 5, [], ["a", 5]])
def test_what_is_no_pattern_is_refused(given):
    with pytest.raises(TableError, match="is not a pattern to look for"):
        patterns_of(given, regex=False)


def test_a_bar_warns_where_words_are_looked_for():
    with pytest.warns(PresskitWarning, match=r"write \['a', 'b c'\]"):
        assert patterns_of("a | b c", regex=False) == ["a | b c"]
    assert patterns_of("a|b", regex=True) == ["a|b"]


@pytest.mark.parametrize(
    ("given", "words", "expression"),
    [
        ("2% of GDP", "2 of GDP", r"\b2\s*%\s*of\s*GDP\b"),
        ("% of GDP", "of GDP", r"%\s*of\s*GDP\b"),
        ("$5*", "5", r"\$\s*5\w*\b"),
    ],
)
def test_a_sign_that_is_no_word_warns(given, words, expression):
    with pytest.warns(PresskitWarning) as warned:
        assert patterns_of(given, regex=False) == [given]
    (said,) = (str(one.message) for one in warned)
    assert f"as {words!r}" in said
    assert f"{expression!r} and regex=True" in said
    assert patterns_of(expression, regex=True) == [expression]


def test_the_expression_finds_the_sign():
    turns = pd.DataFrame({"text": ["2% of GDP, 12 % of GDP, 2 % of GDP, 2 of GDP."]})
    with pytest.warns(PresskitWarning):
        assert len(find(turns, "2% of GDP", regex=False).row) == 3
    found = find(turns, r"\b2\s*%\s*of\s*GDP\b", regex=True)
    assert found.start.tolist() == [0, 24]
