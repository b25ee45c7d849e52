"""Turns that ask something are told from those that greet, thank and assent."""

import pytest

from presskit.themes._askings import ask_something


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When does the ferry sail?", True),
        ("The ferry.", True),
        ("And why?", True),  # stop words, and a question
        ("You said that you were -", False),  # stop words, and none
        ("Thank you very much.", False),
        ("Yeah. Okay.", False),
        ("Okay?", False),
        ("Can you hear me?", False),
        ("Thank you. Can you hear me? And the ferry?", True),
        ("Good morning, Minister Xu.", False),  # who speaks is no topic
        ("Minister?", False),
        ("[off mic]", False),
        ("Yeah. (Laughter.)", False),
        ("Okay. " * 60, True),  # nobody thanks for so long: it is not looked at
    ],
)
def test_what_asks(turns_of, text, expected):
    turns = turns_of([{"text": text, "role": "journalist", "exchange": 1}])
    assert ask_something(turns).tolist() == [expected]


def test_others_and_outside_of_exchanges_ask_nothing(turns_of):
    rows = [
        {"text": "The ferry?", "role": "principal", "exchange": 1},
        {"text": "The ferry?", "role": "journalist", "exchange": None},
    ]
    assert ask_something(turns_of(rows)).tolist() == [False, False]
    assert ask_something(turns_of([])).tolist() == []


def test_in_the_language_that_is_spoken(turns_of):
    talk = {
        "text": "Wir haben das nicht gesagt, und es ist auch nicht für uns. " * 4,
        "role": "principal",
    }
    asked = ["Vielen Dank.", "Die Fähre.", "Warum nicht?"]
    rows = [{"text": one, "role": "journalist", "exchange": 1} for one in asked]
    assert ask_something(turns_of([talk, *rows])).tolist() == [False, False, True, True]
