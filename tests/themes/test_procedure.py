"""Sentences that hand over to questions are told from those that say something."""

import pytest

from presskit.themes._procedure import procedural


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("I'd be happy to take your questions.", True),  # happy, take, questions
        ("So with that, let me turn to your questions.", True),
        ("Good afternoon.", True),
        ("We thank the islands for their harbour and their boats.", False),
        ("The questions of the islands are open.", False),
        ("We have nothing to announce on the ferry.", False),  # that may be the news
        ("", False),
    ],
)
def test_half_of_the_words_decide(sentence, expected):
    assert procedural([sentence]) == [expected]


def test_in_another_language_and_of_none():
    assert procedural(["Vielen Dank.", "Wir bauen die Brücke."]) == [True, False]
    assert procedural([]) == []
