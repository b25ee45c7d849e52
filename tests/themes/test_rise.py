"""How a word moved over time, worked out by hand."""

import pandas as pd
import pytest

from presskit.themes._rise import rise


def rows(*counts, who="podium", words=1000):
    keys = [f"day {at}" for at in range(len(counts))]
    return pd.DataFrame({"key": keys, "who": who, "n": counts, "n_words": words})


@pytest.mark.parametrize(
    ("counts", "way", "n"),
    [
        ((2, 20), "rose", (2, 20)),
        ((20, 2), "fell", (20, 2)),
        ((4, 9), "same", (4, 9)),  # of 13 coins 4 or fewer: 0.13, and as many
        ((2, 1, 8, 14, 15), "rose", (3, 29)),  # the one in the middle is in neither
        ((1, 1, 50, 10, 12), "same", (2, 22)),  # events differ as much by themselves
        ((0, 5), "same", (0, 5)),  # 1 of 32, and as many
        ((0, 6), "rose", (0, 6)),  # 1 of 64
    ],
)
def test_the_way_is_what_chance_does_not_make(counts, way, n):
    found = rise(rows(*counts))
    assert (found.way, found.n) == (way, n)
    half = len(counts) // 2
    assert found.rates == (n[0] / half, n[1] / half)


def test_the_side_that_says_it_more_is_told():
    both = pd.concat([rows(2, 1), rows(3, 9, who="press", words=500)])
    found = rise(both)
    assert (found.who, found.n, found.rates) == ("press", (3, 9), (6, 18))
    assert found.keys == (["day 0"], ["day 1"])


def test_too_little_moves_nowhere():
    assert rise(rows(2, 2)) is None
    assert rise(rows(9)) is None
    silent = pd.concat([rows(9), rows(0, words=0)])
    assert rise(silent) is None  # nothing was said there at all
