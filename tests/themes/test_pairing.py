"""Which sentences of two statements belong together."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.text import index
from presskit.themes._pairing import ORDERED, Likeness, pairs, similarity


def likeness(new, old):
    words = index([*new, *old])
    rows = list(range(len(new))), list(range(len(new), len(new) + len(old)))
    return similarity(words, np.ones(len(words.vocabulary)), *rows)


def paired(alike, same=100.0, held=0.0):
    """Return the pairs; as long as not told otherwise, the sentences say something."""
    alike = np.array(alike)
    return pairs(Likeness(alike, same * (alike > 0), held * (alike > 0)))


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        ("We sent boats.", "We sent boats!", 1.0),
        ("We sent 8 boats.", "We sent 4 boats.", 1.0),  # a figure is any figure
        ("We sent boats.", "Boats we sent.", 5 / 6),  # 2 of 3 in order, 3 of 3 in all
        ("Ostria's boats left.", "Ostria boats leave.", 2 / 3),
        ("We sent boats.", "They built a pier.", 0.0),
        ("…", "They built a pier.", 0.0),
        ("He joins.", "He joined.", 1.0),
        ("A party.", "A part.", 1 / 2),  # no form of it
    ],
)
def test_how_much_is_the_same(now, then, expected):
    assert likeness([now], [then]).alike[0, 0] == pytest.approx(expected)


def test_what_the_shorter_one_says_and_the_longer_one_holds():
    said = likeness(["Boats came."], ["Boats and ships came."])
    assert (said.same[0, 0], said.held[0, 0]) == (2, 1)
    assert said.alike[0, 0] == pytest.approx(2 * 2 / (2 + 4))
    assert (said.turned.same.shape, likeness(["…"], ["…"]).held[0, 0]) == ((1, 1), 0)


@given(
    st.lists(st.lists(st.sampled_from("a b c d 4 7".split()), max_size=6), max_size=4),
    st.lists(st.lists(st.sampled_from("a b c d 4 7".split()), max_size=6), max_size=4),
    st.floats(0, 1),
)
def test_what_is_alike_enough_is_not_passed_over(now, then, least):
    words = index([" ".join(one) for one in (*now, *then)])
    weights = 1 + np.arange(len(words.vocabulary)) % 3
    rows = list(range(len(now))), list(range(len(now), len(now) + len(then)))
    whole = similarity(words, weights, *rows).alike
    some = similarity(words, weights, *rows, least=least).alike
    assert some[whole >= least].tolist() == whole[whole >= least].tolist()
    assert set(some[whole < least]) <= {0.0, *whole[whole < least]}


def test_together_they_are_most_alike():
    # One by one the first would take the second's partner, who has no other.
    assert paired([[0.70, 0.77], [0.10, 0.60]]) == [(0, 0), (1, 1)]


def test_a_sentence_that_was_split_has_both_parts():
    made = paired([[0.9, 0.0], [0.45, 0.0], [0.0, 0.9]])
    assert made == [(0, 0), (1, 0), (2, 1)]


def test_a_like_sentence_far_away_is_no_part():
    made = paired([[0.9, 0.0], [0.0, 0.9], [0.45, 0.0]])
    assert made == [(0, 0), (1, 1)]


def test_order_decides_between_equals():
    tied = np.array([[0.9, 0.0, 0.0], [0.0, 0.5, 0.5], [0.0, 0.0, 0.9]])
    assert (1, 1) in paired(tied)


@pytest.mark.parametrize(("n_sure", "found"), [(0, []), (1, [0]), (2, [0, 1, 9])])
def test_the_less_alike_are_pairs_where_others_surely_are(n_sure, found):
    alike = np.zeros((10, 10))
    alike[9, 9] = 0.45
    for at in range(n_sure):  # 1 of 10 is too few, 2 are enough
        alike[at, at] = 0.9
    assert paired(alike) == [(at, at) for at in found]


def test_between_pairs_the_nearest_are_one_though_little_alike():
    alike = np.diag([0.9, 0.3, 0.9, 0.3])
    assert paired(alike) == [(0, 0), (1, 1), (2, 2), (3, 3)]
    alike[1, 1] = 0.27
    assert paired(alike) == [(0, 0), (2, 2), (3, 3)]
    alike[3] = [0.31, 0.0, 0.0, 0.3]  # another one is nearer
    assert paired(alike) == [(0, 0), (2, 2)]
    alike = np.zeros((8, 8))
    alike[0, 0] = alike[1, 1] = 0.9
    alike[2, 3] = 0.3  # behind two pairs, beside none
    assert paired(alike) == [(0, 0), (1, 1), (2, 3)]
    alike[2, 3], alike[7, 7] = 0.0, 0.3  # too far behind them
    assert paired(alike) == [(0, 0), (1, 1)]


@pytest.mark.parametrize(
    ("same", "held", "found"),
    [(80, 0.7, [(2, 3)]), (79, 0.7, []), (80, 0.69, [])],
)
def test_one_that_holds_nearly_all_of_another_is_its_partner(same, held, found):
    alike = np.zeros((9, 9))
    alike[2, 3] = 0.3
    assert paired(alike, same, held) == found


def test_thanks_in_other_words_are_no_pair_where_statements_differ():
    alike = np.zeros((14, 14))  # 2 of 14 are not enough
    alike[0, 0], alike[4, 4] = 0.7, 1.0
    assert paired(alike, same=30) == [(0, 0), (4, 4)]
    assert paired(alike, same=29) == [(4, 4)]  # word for word


@pytest.mark.parametrize(
    ("alike", "same", "held", "found"),
    [
        (0.6, 30, 0.0, True),
        (0.59, 59, 0.69, False),
        (0.59, 60, 0.0, True),
        (0.59, 30, 0.7, True),
    ],
)
def test_half_alike_is_little_where_statements_differ(alike, same, held, found):
    matrix = np.zeros((9, 9))
    matrix[2, 3] = alike
    assert paired(matrix, same, held) == [(2, 3)] * found


def test_go_ahead_makes_no_form_of_its_own():
    alike = np.diag([1.0, 1.0, 1.0, 1.0, 0.4, 0.0])
    assert paired(alike, same=100) == [(at, at) for at in range(5)]
    assert paired(alike, same=29) == [(at, at) for at in range(4)]


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (3, 0)])
def test_nothing_to_pair(shape):
    assert paired(np.zeros(shape)) == []


MATRIX = st.integers(1, 5).flatmap(
    lambda m: st.lists(
        st.lists(st.floats(0, 1), min_size=m, max_size=m), min_size=1, max_size=5
    ).map(np.array)
)


@given(MATRIX)
def test_every_pair_is_alike_and_none_is_listed_twice(matrix):
    made = paired(matrix)
    assert len(set(made)) == len(made)
    assert all(matrix[pair] >= ORDERED for pair in made)
