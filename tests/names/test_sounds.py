"""Spellings of one name: what joins, and what only looks alike."""

import pytest

from presskit.names._sounds import (
    given_name,
    one_given_name,
    one_surname,
    slavic,
    sound,
    spellings,
)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("aleksei", "alexey"),
        ("joerg", "jorg"),
        ("schmidt", "shmit"),
        ("zhukov", "zukov"),
        ("khan", "han"),
        ("yekaterina", "ekaterina"),
    ],
)
def test_one_sound(one, two):
    assert sound(one).rstrip("td") == sound(two).rstrip("td")


@pytest.mark.parametrize(
    ("one", "two"), [("maria", "marina"), ("lee", "li"), ("ek", "o")]
)
def test_two_sounds(one, two):
    assert sound(one) != sound(two)


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("iwanow", "ivanov", True),
        ("mikhaylov", "mikhailov", True),
        ("meyer", "meier", False),
        ("hoffmann", "hofmann", False),
        ("ivanov", "ivanova", False),
    ],
)
def test_surnames_are_one_only_over_an_alphabet(one, two, same):
    assert one_surname(one, two) is same
    assert one_surname(two, one) is same


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("sergey", "sergei", True),
        ("erik", "eric", True),
        ("toni", "tony", False),
        ("jo", "joe", False),
        ("michele", "michelle", False),
    ],
)
def test_given_names(one, two, same):
    assert one_given_name(one, two) is same


def test_an_umlaut_is_written_in_two_ways():
    assert [sorted(word) for word in spellings("Jörg Müller")] == [
        ["joerg", "jorg"],
        ["mueller", "muller"],
    ]
    assert spellings("") == ()


def test_endings_and_lists():
    assert slavic("ivanov")
    assert not slavic("martin")
    assert given_name("steve")
    assert not given_name("omsk")
