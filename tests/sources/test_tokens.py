"""Parts of words become words, and nothing else is joined."""

import json as writer

import pytest

from presskit.sources import json


def read(*said):
    rows = [{"speaker": who, "text": text} for who, text in said]
    return json.read(writer.dumps({"tokens": rows}).encode()).text


def test_parts_of_words_are_joined_and_never_over_a_change_of_speaker():
    said = [("A", "Wh"), ("A", "y"), ("A", " no"), ("A", "w?"), ("B", "So"), ("B", ".")]
    assert read(*said) == "A: Why now?\n\nB: So."


@pytest.mark.parametrize(
    "said",
    [
        [("A", "Why"), ("A", "now?"), ("B", "So"), ("B", "it"), ("B", "is.")],
        [("A", " Why"), ("A", " now?"), ("B", " So"), ("B", " it"), ("B", " is.")],
        [("A", "Why"), ("A", " now?"), ("B", "So"), ("B", " it"), ("B", " is.")],
    ],
)
def test_whole_words_stay_apart(said):
    assert read(*said) == "A: Why now?\n\nB: So it is."


def test_long_pieces_are_no_parts_of_words():
    said = [("A", " We open it in June."), ("A", "The deck is done."), ("B", " Good.")]
    assert read(*said, ("B", "Thank you very much.")) == (
        "A: We open it in June. The deck is done.\n\nB: Good. Thank you very much."
    )
