"""Names and outlets within talk."""

import pytest

from presskit.names._affiliation import (
    Word,
    is_name,
    nationality,
    outlet_at,
    spoken,
    words,
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ann Lee", True),
        ("Pedro da Costa", True),
        ("Jean-Luc O’Neill", True),
        ("Ann", False),
        ("Mr Chairman", False),
        ("Prime Minister", False),
        ("New York Times", False),  # an outlet
        ("ann lee", False),
        ("Ann 2", False),
        ("da", False),
        ("Ann de", False),
    ],
)
def test_what_can_be_a_name(name, expected):
    assert is_name(name.split()) is expected


def test_words_have_their_places_and_lose_a_written_on_article():
    assert words("Ann Lee, l’AFP.") == [
        Word("Ann", 0, 3),
        Word("Lee", 4, 7),
        Word("AFP", 11, 14),
    ]
    assert words("Ann Lee", 4) == [Word("Lee", 4, 7)]
    assert words("") == []


@pytest.mark.parametrize(
    ("said", "sure", "name", "used"),
    [
        ("the Wall Street Journal", False, "Wall Street Journal", 4),
        ("Reuters news agency", False, "Reuters", 3),
        ("Zarya newspaper", False, "Zarya", 2),
        ("Zarya News", False, "Zarya News", 2),
        ("the Hill", True, "Hill", 2),
    ],
)
def test_an_outlet_that_begins_some_words(said, sure, name, used):
    found = outlet_at(said.split(), sure=sure)
    assert (found.outlet.name, found.used) == (name, used)


@pytest.mark.parametrize(
    "said", ["", "Hill", "the bridge", "reuters", "Ann Lee", "Zarya news"]
)
def test_words_that_begin_no_outlet(said):
    assert outlet_at(said.split()) is None


def test_where_somebody_comes_from():
    assert nationality(["French"])
    assert nationality(["African", "American"])
    assert not nationality(["Ann", "American"])
    assert not nationality(["Bridge"])


def test_a_space_of_a_pattern_is_any_white_space_in_any_case():
    pattern = spoken("go to")
    assert pattern.match("GO \n to Ann")
    assert not pattern.match("goto")


@pytest.mark.parametrize(
    ("words", "outlet"),
    [
        ("Corriere di Tarn", "Corriere di Tarn"),
        ("the Times of Tarn", "Times of Tarn"),
        ("the Times of Israel", "Times of Israel"),
        ("Corriere della Sera", "Corriere della Sera"),
        ("Reuters of London", "Reuters"),
    ],
)
def test_a_word_of_many_outlets_and_a_place_is_none_of_the_known_ones(words, outlet):
    assert outlet_at(words.split(), sure=True).outlet.name == outlet
