"""Words that were put in and taken out, in lines."""

from types import SimpleNamespace as Edit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.charts._changed_words import GONE, NEW, Piece, in_lines, merged


def edit(kind, start, end, earlier_start, earlier_end):
    return Edit(
        kind=kind,
        start=start,
        end=end,
        earlier_start=earlier_start,
        earlier_end=earlier_end,
    )


def test_what_is_gone_stands_before_what_is_new():
    found = [edit("number", 8, 9, 8, 9), edit("addition", 15, 23, 15, 15)]
    pieces = merged("We sent 8 boats at once.", "We sent 4 boats.", found)
    number = '<{0}><span style="color:#C45A00">{1}</span></{0}>'
    gone, new = number.format("s", 4), number.format("b", 8)
    shown = in_lines(pieces, 99, 1)
    assert shown == f"We sent {gone} {new} boats <b>at once</b>."


def test_a_point_stays_at_its_word():
    pieces = [Piece("We see "), Piece("them", GONE), Piece("you", NEW), Piece(".")]
    assert in_lines(pieces, 99, 1) == "We see <s>them</s> <b>you</b>."


def test_lines_are_broken_between_words_and_cut_after_the_last():
    pieces = [Piece("one two three four five six")]
    assert in_lines(pieces, 7, 9) == "one two<br>three<br>four<br>five<br>six"
    assert in_lines(pieces, 7, 2) == "one two<br>three …"


def test_a_mark_goes_on_in_the_next_line():
    assert in_lines([Piece("one two", NEW)], 4, 2) == "<b>one</b><br><b>two</b>"


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        ("a b c d e f g h ", "a b c d e f g h <b>new</b>"),
        ("a b c d e f g h i ", "… f g h i <b>new</b>"),
    ],
)
def test_a_long_way_to_the_first_change_is_left_out(before, shown):
    assert in_lines([Piece(before), Piece("new", NEW)], 99, 1) == shown


def test_what_stands_in_the_source_is_escaped():
    assert in_lines([Piece("<b>$5</b>", NEW)], 99, 1) == (
        "<b>&lt;b&gt;&#36;5&lt;/b&gt;</b>"
    )


@given(
    st.lists(st.sampled_from(["one", "two", "three"]), min_size=1), st.integers(5, 30)
)
def test_no_word_is_lost_and_no_line_too_long(words, width):
    lines = in_lines([Piece(" ".join(words))], width, len(words)).split("<br>")
    assert " ".join(lines).split() == words
    assert max(map(len, lines)) <= width
