"""Marks that would hide each other."""

import pytest

from presskit.charts._spread import spread
from tests._work import steps


@pytest.mark.parametrize(
    ("values", "offsets"),
    [
        ([], []),
        ([5], [0]),
        ([5, 5, 5, 5], [0, 1, -1, 2]),
        ([0, 100], [0, 0]),
        ([3, 2, 1], [-1, 1, 0]),
    ],
)
def test_spread_parts_what_is_near(values, offsets):
    assert spread(values, near=5) == offsets


def test_a_crowd_is_scattered_as_wide_as_it_is_dense():
    values = [100.0] * 400 + [float(at) for at in range(1_000, 3_000, 20)]
    offsets = spread(values, near=10)
    assert offsets == spread(values, near=10)
    dense, thin = offsets[:400], offsets[400:]
    assert max(map(abs, dense)) == pytest.approx((400 - 1) / 2, abs=1)
    assert abs(sum(dense) / 400) < 5  # to both sides alike
    assert len(set(dense)) > 350
    assert set(thin) == {0}


@pytest.mark.once
def test_ten_times_as_many_in_one_place_cost_ten_times_as_much():
    few, many = (steps(lambda n=n: spread([7] * n, near=1)) for n in (1_000, 10_000))
    assert many <= 11 * few
