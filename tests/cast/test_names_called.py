"""Unknown askers go by the name that they give, or that they are called by."""

import pytest

from presskit import speech
from presskit.cast._names_called import given_names

ASKS = "journalist"


def names(*turns):
    roles, persons, texts = zip(*turns, strict=True)
    return given_names(roles, persons, texts, speech)


def test_the_name_that_an_asker_says():
    said = (ASKS, "", "Ann Lee with the AP. Why did it take so long?")
    assert names(said) == ["Ann Lee"]


def test_nobody_who_is_known_is_asked():
    assert names((ASKS, "#1", "Ann Lee with the AP. Why?")) == [""]
    assert names(("principal", "", "My name is Ann Lee.")) == [""]


@pytest.mark.parametrize(
    ("role", "call", "name"),
    [
        ("moderator", "Thank you. Ann Lee, please go ahead.", "Ann Lee"),
        ("moderator", "We agreed on it.", ""),
        (ASKS, "So it is. Ann, go ahead.", ""),
    ],
)
def test_the_name_that_the_turn_before_calls(role, call, name):
    assert names((role, "#1", call), (ASKS, "", "Why now?"))[1] == name
