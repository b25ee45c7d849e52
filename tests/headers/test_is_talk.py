"""Whether a line before the first label is talk already."""

import pytest

from presskit.headers._is_talk import is_talk, opens_talk
from presskit.languages import lexicon

GREETINGS = [
    "Good morning, everyone.",
    "Guten Morgen, meine Damen und Herren.",
    "Bonjour à tous.",
    "Buenos días a todos.",
    "Buongiorno a tutti.",
]


@pytest.mark.parametrize("line", GREETINGS)
def test_a_greeting_in_five_languages(line):
    assert opens_talk(line, lexicon())
    assert is_talk(line, lexicon())


@pytest.mark.parametrize("line", ["The bridge is open.", "So it is:", "word " * 80])
def test_talk_after_a_title(line):
    assert is_talk(line, lexicon())
    assert not opens_talk(line, lexicon())


@pytest.mark.parametrize("line", ["Doorstep", "Talks in the U.S.", "The new bridge"])
def test_a_title_is_none(line):
    assert not is_talk(line, lexicon())
