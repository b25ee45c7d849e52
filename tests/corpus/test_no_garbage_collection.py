"""Garbage is not looked for during a step, and is again after it."""

import gc

import pytest

from presskit.corpus._no_garbage_collection import uncollected


@pytest.fixture(autouse=True)
def collecting():
    """Leave the collector as it was, whatever a test does."""
    before = gc.isenabled()
    gc.enable()
    yield
    gc.enable() if before else gc.disable()


def test_it_is_off_during_the_step_alone():
    assert uncollected(gc.isenabled)() is False
    assert gc.isenabled()


def test_a_step_inside_another_leaves_it_off_for_that_one():
    outer = uncollected(lambda: (uncollected(gc.isenabled)(), gc.isenabled()))
    assert outer() == (False, False)
    assert gc.isenabled()


def test_who_has_it_off_keeps_it_off():
    gc.disable()
    uncollected(int)()
    assert not gc.isenabled()


def test_a_step_that_fails_brings_it_back():
    with pytest.raises(ValueError, match="invalid literal"):
        uncollected(int)("x")
    assert gc.isenabled()


def test_the_step_is_given_all_and_gives_all():
    assert uncollected(divmod)(7, 2) == (3, 1)
    assert uncollected(int)("11", base=2) == 3
