"""What is worked out a step at a time."""

import pytest

from presskit.schema.stepwise import Stepwise


def steps(seen):
    for n in "abc":
        seen.append(n)
        yield
    return "".join(seen)


def test_who_asks_in_between_gets_the_value_and_no_step_is_taken_twice():
    seen = []
    made = Stepwise(steps(seen))
    ahead = iter(made)
    next(ahead)
    assert seen == ["a"]
    assert (made.value, made.value) == ("abc", "abc")
    assert list(ahead) == []


def test_an_error_waits_for_who_asks():
    def fail():
        yield
        raise ValueError("no such word")

    made = Stepwise(fail())
    assert len(list(made)) == 1
    for _ in range(2):
        with pytest.raises(ValueError, match="no such word"):
            _ = made.value
