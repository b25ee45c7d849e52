"""What is nobody's talk: taken out of turns, and where it has nothing to take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.corrections._boundaries import places
from presskit.corrections._not_talk import freed, merged, misplaced, touches
from tests.corrections._pieces import PIECES, TEXT, line, piece, said, why

ANN, BO, EVA, DI = PIECES


def span(words):
    start = TEXT.index(words)
    return start, start + len(words)


def test_spans_that_touch_are_one():
    lines = [
        line("furniture", words) for words in ("is. Page", "Page 3", "Why", " now")
    ]
    assert merged(lines) == [span("Why now"), span("is. Page 3")]
    assert merged([]) == []


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=6)


@given(SPANS)
def test_merged_spans_hold_the_same_characters_once(spans):
    lines = [line("furniture", "Why")._replace(start=at, end=at + n) for at, n in spans]
    found = merged(lines)
    held = [at for start, end in found for at in range(start, end)]
    assert held == sorted({at + k for at, n in spans for k in range(n)})


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Page 3 ", ["So it is.", "Cy: Really? Yes."]),
        ("So it is.", ["Page 3 Cy: Really? Yes."]),
        ("Cy: Really? Yes.", ["So it is. Page 3"]),
        ("So it is. Page 3 Cy: Really? Yes.", []),
        ("Why", ["So it is. Page 3 Cy: Really? Yes."]),
    ],
)
def test_what_is_left_of_a_turn(words, left):
    assert said(freed(BO, TEXT, [span(words)])) == [("Bo", one) for one in left]


def test_a_later_part_begins_with_its_words_and_ends_with_the_time():
    timed = BO._replace(start_time=2.0, end_time=5.0)
    one, two = freed(timed, TEXT, [span("Page 3 ")])
    assert (one.label_start, one.label_end) == (BO.label_start, BO.label_end)
    assert two.label_start == two.label_end == two.start == TEXT.index("Cy")
    assert (one.start_time, one.end_time) == (2.0, None)
    assert (two.start_time, two.end_time) == (None, 5.0)


def test_a_turn_without_words_goes_with_its_whole_label():
    assert freed(EVA, TEXT, [span("Eva:")]) == []
    assert freed(EVA, TEXT, [span("Ev")]) == [EVA]


def test_nothing_taken_leaves_the_piece_itself():
    for one in PIECES:
        assert freed(one, TEXT, []) == [one]


@pytest.mark.parametrize(
    ("words", "one", "touching"),
    [
        ("Page 3", BO, True),
        ("Page 3", ANN, False),
        ("Bo: ", BO, False),  # its label alone is no talk
        ("Eva:", EVA, True),
        ("Ev", EVA, False),
    ],
)
def test_furniture_touches_what_it_takes_words_from(words, one, touching):
    assert touches(line("furniture", words), one, TEXT) is touching


def misfits(furniture, splits=(), removed=None):
    found, _ = places(PIECES, TEXT, splits)
    return misplaced(PIECES, PIECES, TEXT, removed or {}, found, [furniture])


def test_furniture_that_takes_nothing_or_disagrees():
    assert misfits(line("furniture", "Page 3")) == []
    assert why(misfits(line("furniture", "Bo:"))) == [
        ("furniture", "nobody talks there anyway")
    ]
    inside = misfits(line("furniture", "3 Cy: Re"), [line("split", "Cy", number=1)])
    assert why(inside) == [
        ("furniture", "a turn cannot begin in words that nobody says")
    ]


def test_a_turn_that_is_all_furniture_cannot_be_joined():
    join = line("join", "Why now?", number=1)
    found = misfits(line("furniture", "Why now?"), removed={1: [join]})
    assert [(one.line.correction.action, one.other) for one in found] == [
        ("furniture", join)
    ]
    assert piece("Di", "Nothing.") == DI
