"""Labels that join a name and an outlet."""

import pytest

from presskit.languages import lexicon
from presskit.names import parse
from presskit.names._outlet_joined import outlet_joined


@pytest.mark.parametrize(
    "label",
    ["Ida Moss – The Guardian", "The Guardian - Ida Moss", "Ida Moss/The Guardian"]
    + [f"Ida Moss {joint} The Guardian" for joint in ("of", "from", "with", "at")],
)
def test_a_name_and_an_outlet_that_is_known(label):
    assert parse(label, lexicon("en"))[:3] == ("Ida Moss", "", "The Guardian")


@pytest.mark.parametrize("joint", ["–", "/", "of", "from"])
def test_an_outlet_that_is_not_known_bears_a_word_of_outlets(joint):
    read = parse(f"Ida Moss {joint} Harbour Gazette", lexicon("en"))
    assert read[:3] == ("Ida Moss", "", "Harbour Gazette")


@pytest.mark.parametrize(
    "label",
    [
        "Ida Moss from Channel",
        "Ida Moss from the gazette of Tarn",
        "Harbour Gazette – Tarn Radio",
        "Ida Moss – Harbour Board",  # no outlet that is known
        "Moss of Reuters",
        "Ida Moss of Tarn",
        "A letter from Reuters",
        "Reuters/BBC",
        "Ida Moss, Tarn Weekly/Reuters",
        "Ida Moss With Reuters",
        "Reuters – Ida Moss – Tarn",
    ],
)
def test_what_is_none(label):
    assert outlet_joined(label, lexicon("en")) is None
