"""How evenly words are spread, to the digits of published examples."""

import numpy as np
import pytest

from presskit.themes._dispersion import dp_norm


def of(times, sizes):
    part = np.flatnonzero(times)
    n = np.array(times)[part]
    return dp_norm(np.zeros(len(part), int), part, n, np.array(sizes), 1)[0]


def test_a_word_of_lyne_1985():
    sizes = [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930]
    assert of([2, 0, 1, 1, 3, 0, 3, 0, 0, 0], sizes) == pytest.approx(
        0.5535479785813592
    )


@pytest.mark.parametrize(
    ("times", "sizes", "expected"),
    [
        ([3, 3, 3, 3], [500] * 4, 0.0),
        ([0, 0, 1, 2, 5], [1000] * 5, 0.59375),
        ([8, 0, 0], [100, 200, 300], 1.0),  # all in the smallest part
    ],
)
def test_from_even_to_clumped(times, sizes, expected):
    assert of(times, sizes) == pytest.approx(expected)


def test_parts_without_words_are_none():
    assert of([3, 0, 3], [500, 0, 500]) == pytest.approx(0.0)


def test_nothing_is_said_of_one_part_or_of_a_word_that_is_not_said():
    assert np.isnan(of([3], [500]))
    none = np.array([], dtype=int)
    assert np.isnan(dp_norm(none, none, none, np.array([5, 5]), 2)).all()
