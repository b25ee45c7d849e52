"""Limits are those of the tables, and of chi-squared."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom, chi2

from presskit.themes._poisson import as_unequal, exact_interval

COUNTS = np.array([0, 1, 5, 10, 100])


def test_limits_of_published_tables():
    low, high = exact_interval(COUNTS, 0.95)
    assert low.round(3).tolist() == [0, 0.025, 1.623, 4.795, 81.364]
    assert high.round(3).tolist() == [3.689, 5.572, 11.668, 18.390, 121.627]


@given(st.integers(0, 10_000), st.floats(0.5, 0.999))
def test_limits_are_half_the_quantiles_of_chi_squared(n, level):
    outside = (1 - level) / 2
    low, high = exact_interval(np.array([n]), level)
    assert low[0] == pytest.approx(chi2.ppf(outside, 2 * n) / 2 if n else 0)
    assert high[0] == pytest.approx(chi2.ppf(1 - outside, 2 * n + 2) / 2)
    assert low[0] <= n <= high[0]


@given(st.integers(0, 50), st.integers(0, 50), st.floats(0.01, 0.99))
def test_how_uneven_two_counts_are_is_twice_the_smaller_tail(first, second, share):
    n = first + second
    tails = binom.cdf(first, n, share), binom.sf(first - 1, n, share)
    assert as_unequal(first, n, share) == pytest.approx(min(1, 2 * min(tails)))
