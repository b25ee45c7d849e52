"""What each action takes: a value or none, and how far it goes."""

import pytest

from presskit.corrections import ACTIONS, FACTS, VERDICTS
from presskit.corrections._actions import ALL, listed, misscoped, misvalued

GOOD = {
    "role": "journalist",
    "verdict": "sound",
    "day": "2024-02-29",
    "url": "https://a.example/b",
    "language": "en",
    "asker": "new",
}


@pytest.mark.parametrize("action", ACTIONS)
def test_each_action_takes_what_it_is_told_to(action):
    value = GOOD.get(action, "words" if ALL[action].needed else "")
    assert misvalued(action, value) is None
    if not ALL[action].needed:
        assert misvalued(action, "words").message == (
            f"{action!r} takes no value, but the line has 'words'."
        )
    elif ALL[action].empty:
        assert misvalued(action, "") is None
    else:
        for empty in ("", " : ", ";"):
            fault = misvalued(action, empty)
            assert fault == (f"{action!r} needs a value.", ALL[action].needed)


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("day", "2023-02-29"),
        ("day", "2024-3-5"),
        ("day", "5 May 2023"),
        ("day", "20240305"),
        ("url", "a.example/b"),
        ("url", "https://a b"),
        ("language", "eng"),
        ("language", "EN"),
        ("role", "king"),
        ("verdict", "good"),
    ],
)
def test_a_value_of_another_form_is_refused_with_what_to_write(action, value):
    fault = misvalued(action, value)
    assert repr(value) in fault.message
    assert fault.advice == ALL[action].needed


def test_a_long_value_is_told_by_its_beginning():
    assert len(misvalued("role", "k" * 999).message) < 120


@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_goes_as_far_as_its_scopes(action):
    for scope in ("", *ALL[action].scopes):
        assert misscoped(action, scope) is None
    for scope in {"turn", "label", "file", "folder"} - {*ALL[action].scopes}:
        fault = misscoped(action, scope)
        assert fault.message == f"{scope!r} is not a scope of {action!r}."
        assert listed(ALL[action].scopes) in fault.advice


def test_facts_and_verdicts_are_about_whole_files():
    assert {ALL[fact].scopes for fact in (*FACTS, "verdict")} == {("file",)}
    assert all(misvalued("verdict", one) is None for one in VERDICTS)


def test_names_in_a_list():
    assert listed(["a", "b c"]) == "'a', 'b c'"
    assert listed([]) == ""
