"""What ends like a sentence, in writings with spaces and without."""

import pytest

from presskit.text import ends_sentence
from presskit.text._question_marks import QUESTION_MARKS
from presskit.text._stops import STOPS


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("", False),
        ("The room", False),
        ("It is so.", True),
        ("“It is so.”", True),
        ("It is so (or not.)\n", True),
        ("It is “so”", False),
        ("为什么？", True),
        ("「好的。」", True),
        ("لماذا؟", True),
        ("वे आए।", True),
        ("He said:", False),
    ],
)
def test_by_hand(text, ends):
    assert ends_sentence(text) is ends


def test_further_signs_are_enough_where_they_are_named():
    assert ends_sentence("He said:", ":—")
    assert ends_sentence("He said: “", ":—") is False


def test_every_question_mark_is_a_stop():
    assert set(QUESTION_MARKS) < set(STOPS)
