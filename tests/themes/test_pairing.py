"""Which sentences of two statements belong together."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.text import index
from presskit.themes._pairing import ALIKE, pairs, similarity


def alike(new, old):
    words = index([*new, *old])
    rows = list(range(len(new))), list(range(len(new), len(new) + len(old)))
    return similarity(words, np.ones(len(words.vocabulary)), *rows)


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        ("We sent boats.", "We sent boats!", 1.0),
        ("We sent 8 boats.", "We sent 4 boats.", 1.0),  # a figure is any figure
        ("We sent boats.", "Boats we sent.", 5 / 6),  # 2 of 3 in order, 3 of 3 in all
        ("Ostria's boats left.", "Ostria boats leave.", 2 / 3),
        ("We sent boats.", "They built a pier.", 0.0),
        ("…", "They built a pier.", 0.0),
    ],
)
def test_how_much_is_the_same(now, then, expected):
    assert alike([now], [then])[0, 0] == pytest.approx(expected)


@given(
    st.lists(st.lists(st.sampled_from("a b c d 4 7".split()), max_size=6), max_size=4),
    st.lists(st.lists(st.sampled_from("a b c d 4 7".split()), max_size=6), max_size=4),
    st.floats(0, 1),
)
def test_what_is_alike_enough_is_not_passed_over(now, then, least):
    words = index([" ".join(one) for one in (*now, *then)])
    weights = 1 + np.arange(len(words.vocabulary)) % 3
    rows = list(range(len(now))), list(range(len(now), len(now) + len(then)))
    whole = similarity(words, weights, *rows)
    some = similarity(words, weights, *rows, least=least)
    assert some[whole >= least].tolist() == whole[whole >= least].tolist()
    assert set(some[whole < least]) <= {0.0, *whole[whole < least]}


def test_together_they_are_most_alike():
    # One by one the first would take the second's partner, who has no other.
    assert pairs(np.array([[0.70, 0.77], [0.10, 0.60]])) == [(0, 0), (1, 1)]


def test_a_sentence_that_was_split_has_both_parts():
    made = pairs(np.array([[0.9, 0.0], [0.45, 0.0], [0.0, 0.9]]))
    assert made == [(0, 0), (1, 0), (2, 1)]


def test_a_like_sentence_far_away_is_no_part():
    made = pairs(np.array([[0.9, 0.0], [0.0, 0.9], [0.45, 0.0]]))
    assert made == [(0, 0), (1, 1)]


def test_order_decides_between_equals():
    tied = np.array([[0.9, 0.0, 0.0], [0.0, 0.5, 0.5], [0.0, 0.0, 0.9]])
    assert (1, 1) in pairs(tied)


@pytest.mark.parametrize(("n_sure", "found"), [(0, []), (1, [0]), (2, [0, 1, 9])])
def test_the_less_alike_are_pairs_where_others_surely_are(n_sure, found):
    alike = np.zeros((10, 10))
    alike[9, 9] = 0.45
    for at in range(n_sure):  # 1 of 10 is too few, 2 are enough
        alike[at, at] = 0.9
    assert pairs(alike) == [(at, at) for at in found]


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (3, 0)])
def test_nothing_to_pair(shape):
    assert pairs(np.zeros(shape)) == []


MATRIX = st.integers(1, 5).flatmap(
    lambda m: st.lists(
        st.lists(st.floats(0, 1), min_size=m, max_size=m), min_size=1, max_size=5
    ).map(np.array)
)


@given(MATRIX)
def test_every_pair_is_alike_and_none_is_listed_twice(matrix):
    made = pairs(matrix)
    assert len(set(made)) == len(made)
    assert all(matrix[pair] >= ALIKE for pair in made)
