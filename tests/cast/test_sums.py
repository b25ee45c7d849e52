"""Numbers of turns, summed up for each person."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from presskit.cast._sums import means, sums

TURNS = st.lists(st.tuples(st.integers(0, 4), st.floats(-9, 9)), max_size=20)


@given(TURNS)
def test_sums_are_those_of_each_person_s_turns(turns):
    person = np.array([who for who, _ in turns], dtype=int)
    values = np.array([value for _, value in turns])
    found = sums(values[None, :], person, 5)[0]
    right = [sum(value for who, value in turns if who == one) for one in range(5)]
    np.testing.assert_allclose(found, right, atol=1e-9)


def test_a_mean_over_few_turns_leans_on_all_of_them():
    person = np.array([0] * 9 + [1])
    summed = sums(np.array([[0] * 9 + [1]]), person, 3)
    found = means(summed, np.bincount(person, minlength=3))[0]
    assert found.round(2).tolist() == [0.01, 0.55, 0.1], "no turn: the mean of all"


def test_without_turns_means_are_nothing():
    summed = sums(np.zeros((1, 0)), np.zeros(0, dtype=int), 2)
    assert means(summed, np.zeros(2, dtype=int)).tolist() == [[0, 0]]
