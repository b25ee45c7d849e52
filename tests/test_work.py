"""The counts that other tests rest on."""

import sys

import pytest

from tests._work import grows_within, steps


def squares(n):
    return sum(1 for _ in range(n) for _ in range(n))


def loop(n):
    for _ in range(n):
        abs(n)


@pytest.mark.once
def test_lines_and_calls_are_counted():
    few, many = steps(lambda: loop(10)), steps(lambda: loop(20))
    assert many - few == 10 * 3  # the line of the loop, that of its body, and the call
    assert steps(lambda: loop(10)) == few
    assert sys.getprofile() is None


@pytest.mark.once
def test_what_grows_with_its_square_is_found_out():
    assert grows_within(6, lambda: loop(100_000), lambda: loop(400_000))
    assert not grows_within(6, lambda: squares(200), lambda: squares(800))
