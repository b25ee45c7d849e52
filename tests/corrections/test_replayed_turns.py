"""Turns on their way: what a label keeps, where words begin, who holds a place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.corpus.build import cut
from presskit.corrections._replayed_turns import held, pieces_of, printed, trimmed
from tests._one_file import document
from tests.corrections._pieces import PIECES, TEXT


@pytest.mark.parametrize(
    ("label", "kept"),
    [("Ann\n  Lee:", "Ann Lee"), ("Ann：", "Ann"), ("A: B", "A: B"), (" : ", "")],
)
def test_a_label_is_one_line_without_its_colon(label, kept):
    assert printed(label) == kept


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(0, 6, (1, 5)), (1, 5, (1, 5)), (5, 6, (5, 5)), (2, 2, (2, 2))],
)
def test_a_span_without_white_space_around_it(start, end, words):
    assert trimmed(" a  b ", start, end) == words


@given(st.text("ab \n\t", max_size=12), st.data())
def test_nothing_but_white_space_is_trimmed(text, data):
    places = st.integers(0, len(text))
    start, end = sorted((data.draw(places), data.draw(places)))
    first, last = trimmed(text, start, end)
    assert start <= first <= last <= end
    assert text[first:last] == text[start:end].strip()


def test_the_turns_one_by_one():
    text = "Ann Lee (AP): Why now?\n\nMinister Bo Ek: So it is.\n"
    one, two = pieces_of(cut(document(text)))
    assert (one.label, text[one.start : one.end]) == ("Ann Lee (AP)", "Why now?")
    assert text[two.label_start : two.label_end] == "Minister Bo Ek:"
    assert (two.start_time, two.end_time) == (None, None)


@pytest.mark.parametrize(
    ("words", "number"),
    [("Ann:", 0), ("now", 0), ("Bo:", 1), ("Yes.", 1), ("Eva", 2), ("Nothing", 3)],
)
def test_the_piece_that_holds_a_place(words, number):
    assert held(PIECES, TEXT.index(words)) == number


def test_nobody_holds_what_is_between_and_behind():
    assert held(PIECES, TEXT.index("now?") + len("now?")) == 0, "the end is its own"
    assert held(PIECES, TEXT.index("now?") + len("now?\n")) is None
    assert held(PIECES, len(TEXT)) is None
    assert held(PIECES[1:], 0) is None
    assert held([], 0) is None
