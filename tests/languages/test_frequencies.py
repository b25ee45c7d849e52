"""How often common words are used: the lists, and words beside them."""

import pytest

from presskit import languages
from presskit.languages import _files, fold, frequencies, share, stop_words

pytestmark = pytest.mark.once


@pytest.mark.parametrize("code", languages.with_stop_words())
def test_each_language_has_its_list(code):
    shares = frequencies(code)
    assert 9000 <= len(shares) <= 10_000
    assert list(shares) == sorted(shares, key=shares.get, reverse=True)
    assert 0.5 < sum(shares.values()) < 1.2
    assert all(fold(word) == word for word in shares)
    assert not [word for word in shares if any(char.isdigit() for char in word)]


@pytest.mark.parametrize("code", languages.with_stop_words())
def test_the_words_that_carry_grammar_are_frequent(code):
    first = set(list(frequencies(code))[:2000])
    assert len(first & stop_words(code)) > 0.5 * min(len(stop_words(code)), 200)


def test_words_that_are_not_listed():
    english = frequencies("en")
    assert share("zorblax", english) < min(english.values())
    assert share("russia's", english) == share("russia", english)
    assert share("nato-eu", english) == min(
        share("nato", english), share("eu", english)
    )
    assert share("zorblax", {}) > 0


@pytest.mark.parametrize("code", languages.names())
def test_words_that_are_figures_are_words_of_the_list(code):
    block = _files.contents(code)["words"]["figures"]
    assert {fold(word) for word in _files.words(block)} <= set(frequencies(code))
