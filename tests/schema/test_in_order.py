"""Pairs in order: all sets of pairs are tried by hand, and none gains more."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from presskit.schema.in_order import pairs_in_order

GAINS = arrays(
    np.int32, st.tuples(*[st.integers(1, 4)] * 2), elements=st.integers(-3, 5)
)


def most(gain):
    """Return the most that pairs in order gain, by trying all of them."""
    places = list(np.ndindex(gain.shape))
    chosen = (
        pairs for n in range(min(gain.shape) + 1) for pairs in combinations(places, n)
    )
    return max(
        sum(gain[pair] for pair in pairs)
        for pairs in chosen
        if all(i < k and j < m for (i, j), (k, m) in pairwise(pairs))
    )


@given(GAINS)
def test_none_gains_more(gain):
    made = pairs_in_order(gain)
    assert sorted(made) == made
    assert sorted(j for _, j in made) == [j for _, j in made]
    assert len({i for i, _ in made}) == len({j for _, j in made}) == len(made)
    assert sum(gain[pair] for pair in made) == most(gain)
    assert all(gain[pair] > 0 for pair in made)


@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (3, 0)])
def test_nothing_has_no_pairs(shape):
    assert pairs_in_order(np.zeros(shape)) == []
