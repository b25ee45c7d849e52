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
