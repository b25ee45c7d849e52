"""Letters of writings that set no space between words."""

import re

import pytest

from presskit.text import UNSPACED, n_unspaced


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("", 0),
        ("“Größe”", 0),
        ("為什麼？", 1),
        ("なぜ NATO", 1),
        ("六月开通。", 2),
        ("ทำไม", 2),
        ("왜 그래", 0),
    ],
)
def test_two_letters_are_about_a_word(text, n):
    assert n_unspaced(text) == n


def test_its_letters_are_told_from_others():
    found = re.findall(f"[{UNSPACED}]", "NATO, 何で, ทำ, 왜, où, لماذا")
    assert found == list("何でทำ")
