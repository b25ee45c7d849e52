"""What an event was about, in few words."""

import pytest

from presskit.headers._topic import short, topic_of
from presskit.languages import lexicon


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Doorstep ahead of the meeting of Ministers of Defence", "Defence Ministers"),
        ("Press conference following the Bridge Summit", "Bridge Summit"),
        ("Press conference", None),
        ("", None),
    ],
)
def test_a_topic(title, topic):
    assert topic_of(title, lexicon()) == topic


def test_a_long_one_is_cut_at_a_word():
    assert short("one two") == "one two"
    assert short("word " * 20) == "word word word word word word …"
    assert short("") is None
    assert short("x" * 40) == "x" * 32 + "…"
