import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from presskit.themes._by_turn import ByTurn, Counted


@st.composite
def said(draw):
    """Return codes in some turns, and which of the turns are chosen."""
    sizes = draw(st.lists(st.integers(0, 4), min_size=1, max_size=30))
    row = np.repeat(np.arange(len(sizes)), sizes)
    code = draw(st.lists(st.integers(0, 3), min_size=len(row), max_size=len(row)))
    turns = draw(st.lists(st.booleans(), min_size=len(sizes), max_size=len(sizes)))
    return np.array(code, dtype=np.int64), row, np.array(turns)


@given(said())
def test_what_is_said_in_some_turns_is_counted_as_if_nothing_else_were_said(drawn):
    code, row, turns = drawn
    inside = turns[row]
    counted = Counted(code, row, len(turns), n_codes=4)
    expected = np.bincount(code[inside], minlength=4)
    assert counted.counts(turns).tolist() == expected.tolist()
    assert counted.counts(turns).tolist() == expected.tolist()  # kept from before
    taken = counted.places.taken(np.arange(len(code)), turns)
    assert taken.tolist() == np.flatnonzero(inside).tolist()
    places = [np.flatnonzero(code == one) for one in range(4)]
    found = counted.places.within(turns, places)
    assert [one.tolist() for one in found] == [
        np.flatnonzero((code == one) & inside).tolist() for one in range(4)
    ]


def test_many_turns_apart_are_looked_at_one_by_one():
    turns = np.tile([True, False], 20)
    places = ByTurn(np.arange(40), 40)
    (found,) = places.within(turns, [np.array([3, 4, 38, 39])])
    assert found.tolist() == [4, 38]


def test_of_very_many_turns_apart_the_same_is_taken():
    turns = np.tile([True, False], 400)
    places = ByTurn(np.repeat(np.arange(800), 2), 800)
    taken = places.taken(np.arange(1600), turns)
    assert taken.tolist() == [at for at in range(1600) if at % 4 < 2]
