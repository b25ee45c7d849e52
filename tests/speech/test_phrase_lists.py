"""Lists of phrases that are looked up together."""

import pytest

from presskit.languages import tokens
from presskit.speech._phrase_lists import Kinds

BOTH = Kinds(gives=["go ahead", "please"], tells=["go ahead and", "please"])


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Go ahead, Ann.", ["gives"]),
        ("Go ahead and build it, please.", ["tells", "gives"]),
        ("Go. Ahead.", []),
        ("", []),
    ],
)
def test_the_longest_is_meant_and_the_first_list_comes_first(text, kinds):
    assert list(BOTH.find(tokens(text))) == kinds


def test_a_part_of_the_words():
    said = tokens("please go ahead")
    assert list(BOTH.find(said, 1)) == ["gives"]
    assert list(BOTH.find(said, 0, 2)) == ["gives"]
    assert BOTH.at(said, 1, 3) == ("gives", 3)
    assert BOTH.at(said, 2, 3) == ("", 2)


def test_words_that_are_made_of_nothing_else():
    assert BOTH.cover(tokens("Please, go ahead")) == {"gives"}
    assert BOTH.cover(tokens("Please, Ann")) == {"gives"}
    assert BOTH.cover(tokens("Ann, please")) == set()
    assert BOTH.cover(tokens("Ann, please"), names=True) == {"gives"}
    assert BOTH.cover(tokens("please wait")) == set()
