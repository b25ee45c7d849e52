"""What counts the pages of a text is no talk, whatever stands beside the number."""

import pandas as pd
import pytest

from presskit.text import words_of
from presskit.themes import typical, wordings
from presskit.themes._page_lines import on_page_lines

FOOT = "Page {} of 9, Tarn Press, all rights reserved."


def marked(*texts):
    turns = pd.DataFrame({"transcript": "a", "text": texts})
    words = words_of(turns)
    return int(on_page_lines(turns, words).sum())


@pytest.mark.parametrize(
    ("foot", "numbers", "n"),
    [
        (FOOT, (1, 2, 3), 27),  # nine words each
        (FOOT, (4, 5), 0),  # two may be chance
        (FOOT, (1, 2, 4), 27),  # the turn between was left out
        (FOOT, (1, 2, 8), 0),
        (FOOT, (3, 2, 1), 0),
        ("In {} all our boats came home.", (2021, 2022, 2023), 0),  # years
        ("Sent {} boats.", (1, 2, 3), 0),  # too short
        ("Of {0} boats we lost {0}.", (1, 2, 3), 0),  # two numbers move
        ("Of all boats we lost none.", (1, 2, 3), 0),
    ],
)
def test_lines_that_count(foot, numbers, n):
    assert marked(*(f"We sail.\n{foot.format(at)}\nYes." for at in numbers)) == n


def test_signs_for_numbers_are_not_numbers():
    rooms = ("Room # 4 is our own room.", "Room 2 4 is our own room.")
    assert marked(*(f"We sail.\n{one}\nYes." for one in rooms)) == 0


def test_a_text_without_lines_or_words_has_none():
    assert marked(*(FOOT.format(at) for at in (1, 2, 3))) == 0
    assert marked() == 0


def test_they_are_no_wording_and_no_typical_word(turns_of):
    said = "We sail from Orrin.\n{}\nThe harbour is open to boats."
    turns = turns_of([said.format(FOOT.format(at)) for at in (1, 2, 3)])
    found = " ".join(wordings(turns)["wording"]) + " ".join(typical(turns)["term"])
    assert "Orrin" in found
    assert "rights" not in found
    assert "Tarn" not in found
