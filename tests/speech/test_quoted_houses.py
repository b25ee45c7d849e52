"""An outlet in quotation marks beside a name."""

import pytest

from presskit.languages import lexicon
from presskit.speech._quoted_houses import quoted_house
from presskit.speech._words_of_introductions import naming_in


@pytest.mark.parametrize(
    ("said", "name", "outlet"),
    [
        ("Анна Мохова, газета «Заря Тарна».", "Анна Мохова", "Заря Тарна"),
        ("Анна Мохова, корреспондент телеканала «Вестник».", "Анна Мохова", "Вестник"),
        ("Eva Maier, Zeitung „Hafenbote“.", "Eva Maier", "Hafenbote"),
        ("Luc Petit, du journal « Le Port ».", "Luc Petit", "Le Port"),
        ("My name is Ann Lee from the newspaper “The Pier”.", "Ann Lee", "The Pier"),
        ("Ann Lee, “The Pier”.", "Ann Lee", "The Pier"),
        ("Ann Lee, in “The Pier” we read that you lie.", None, None),
        ("Ann Lee and Bo Ek, newspaper “The Pier”.", None, None),
        ("Jo Ek, the newspaper “The Pier” says so.", None, None),
        ("Ann Lee.", None, None),
        ("Ann Lee, “…”.", None, None),
    ],
)
def test_by_hand(said, name, outlet):
    found = quoted_house(said, 0, len(said), naming_in(lexicon()))
    assert (found and found[0][0]) == name
    assert (found and found[1][0].name) == outlet
