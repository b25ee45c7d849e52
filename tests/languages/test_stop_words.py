"""Words that carry grammar."""

from presskit.languages._stop_words import stop_words
from presskit.text import fold


def test_they_are_folded_as_words_are_counted():
    english = stop_words("en")
    assert {"the", "don't", "and"} <= english
    assert english == frozenset(map(fold, english))


def test_without_a_file_or_a_list_there_are_none():
    assert stop_words("tlh") == frozenset()
    assert stop_words("../en") == frozenset()
