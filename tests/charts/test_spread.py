"""Marks that would hide each other."""

import time

import pytest

from presskit.charts._spread import spread


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


def test_thousands_in_one_place_cost_no_time():
    start = time.process_time()
    spread([7] * 12_500, near=1)
    assert time.process_time() - start < 0.5
