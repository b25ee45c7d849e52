"""Signs that a search for words leaves out."""

import re

import pytest

from presskit.text._signs import dropped_from


@pytest.mark.parametrize(
    ("pattern", "signs", "words", "finds", "leaves"),
    [
        ("2% of GDP", ["%"], "2 of GDP", "2 % of GDP", "2 of GDP"),
        ("$5* or €5", ["$", "€"], "5 or 5", "$50 or €5", "50 or 5"),
        ("„3 °C“", ["°"], "3 C", "3\xa0°C", "3 C"),
    ],
)
def test_the_expression_finds_what_the_words_alone_do_not_tell(
    pattern, signs, words, finds, leaves
):
    dropped = dropped_from(pattern)
    assert (dropped.signs, dropped.words) == (signs, words)
    assert re.search(dropped.expression, finds)
    assert not re.search(dropped.expression, leaves)


@pytest.mark.parametrize("pattern", ["GDP", "R&D", "a|b", "%", "“€”", ""])
def test_nothing_is_dropped(pattern):
    assert dropped_from(pattern) is None
