"""How often something is so, in words that go on from a name."""

import pytest

from presskit.cast._about import share_of_turns, times_of


@pytest.mark.parametrize(
    ("what", "n", "own", "told"),
    [
        ("asks", 3, 1200, "asks in 3 of 1,200 turns"),
        ("asks", 2, 2, "asks in both turns"),
        ("thanks somebody", 0, 4, "never thanks anybody"),
        ("gives somebody the floor", 4, 4, "gives somebody the floor in all 4 turns"),
    ],
)
def test_turns(what, n, own, told):
    assert share_of_turns(what, n, own) == told


@pytest.mark.parametrize(
    ("what", "n", "own", "told"),
    [
        ("follows somebody who asks", 0, 3, "never follows anybody who asks"),
        ("is followed by a question", 0, 3, "is never followed by a question"),
        (
            "is followed by a question",
            3,
            3,
            "is always followed by a question (3 times)",
        ),
        ("is followed by a question", 1, 1, "is followed by a question"),
        ("is followed by a question", 2, 3, "is followed by a question 2 of 3 times"),
    ],
)
def test_times(what, n, own, told):
    assert times_of(what, n, own) == told
