"""How many ways an expression may be tried in a text."""

import pytest

from presskit.text._regex_cost import Effort, effort_of


@pytest.mark.parametrize("pattern", ["jets?", r"\w+ said", "[a-z]+ing", "a|b", ""])
def test_one_way_at_each_place_costs_about_the_text(pattern):
    effort = effort_of(pattern)
    assert effort.steps(1_000) <= 20 * 1_000


@pytest.mark.parametrize("pattern", [r"(?:\w+ ?)+!", "(?:a|a)*b", "(a|aa)+b"])
def test_ways_that_multiply_are_seen(pattern):
    assert effort_of(pattern).steps(1_000) > 1e9


def test_more_text_is_never_less_effort():
    effort = effort_of("a*a*b")
    steps = [effort.steps(n) for n in (1, 10, 100, 1_000, 10_000)]
    assert steps == sorted(steps)


def test_a_text_up_to_the_safe_length_stays_within_the_steps():
    effort = effort_of("a*a*b")
    safe = effort.safe_length(1_000_000)
    assert effort.steps(safe) * safe <= 1_000_000


def test_what_cannot_be_taken_apart_may_take_for_ever():
    assert Effort("(").steps(1) >= 1e18
