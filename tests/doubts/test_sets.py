"""Kinds of doubt that belong together."""

from presskit.doubts import ABOUT_LINES, DECIDED, TWICE, UNKNOWN, UNQUOTED, Kind
from presskit.doubts._sets import words_of


def test_what_somebody_decided_is_about_a_line_and_no_doubt_of_a_quote():
    assert set(DECIDED) < set(ABOUT_LINES)
    assert set(DECIDED) < set(UNQUOTED)


def test_what_is_counted_twice_is_about_a_whole_transcript():
    assert {kind.words.about for kind in TWICE} == {"transcript"}
    assert {kind.words.severity for kind in TWICE} == {"warning"}


def test_a_kind_is_known_by_its_print_and_any_other_is_unknown():
    assert all(words_of(kind.value) is kind.words for kind in Kind)
    assert words_of("of a later version") is UNKNOWN
