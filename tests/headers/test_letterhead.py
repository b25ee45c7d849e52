"""The house that printed a transcript is no title."""

import pytest

from presskit.headers import read
from presskit.headers._letterhead import is_letterhead
from presskit.languages import lexicon


@pytest.mark.parametrize(
    "line",
    ["Ministry of Water", "THE GREEN HOUSE", "Press Office", "Gobierno del Estado"],
)
def test_a_letterhead(line):
    assert is_letterhead(line, lexicon())


@pytest.mark.parametrize(
    "line",
    ["", "Oslo", "A ministry opens", "Ministry of Water Opens Its New Dam Today"],
)
def test_none(line):
    assert not is_letterhead(line, lexicon())


def test_a_title_does_not_go_on_in_it():
    lines = ["Conferencia de prensa de la gobernadora de Tarn sobre la presa",
             "Gobierno del Estado de Tarn", "5 de mayo de 2023"]  # fmt: skip
    assert read(lines, labelled=True)[0].title == lines[0]
