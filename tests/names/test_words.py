"""The lists of words: each entry is one that a label can match."""

import pytest

from presskit.names import _words as lists
from presskit.names._label import parse
from presskit.names._words import (
    ASKERS,
    ASKS,
    HONORIFICS,
    OFFICES,
    PRESS_JOBS,
)
from presskit.text import plain

LISTS = {
    name: value
    for name, value in vars(lists).items()
    if isinstance(value, (frozenset, dict)) and not name.startswith("_")
}


@pytest.mark.parametrize("name", LISTS)
def test_each_entry_is_as_labels_are_compared(name):
    assert {entry for entry in LISTS[name] if plain(entry) != entry} == set()


@pytest.mark.parametrize("word", sorted(OFFICES))
def test_each_office_is_one_before_a_name(word):
    read = parse(f"{word.title()} Ann Oru")
    assert (read.name, plain(read.office)) == ("Ann Oru", word)


@pytest.mark.parametrize("word", sorted(ASKS))
def test_each_word_for_an_asker_is_somebody_unnamed_who_asks(word):
    assert parse(word.title()).anonymous


def test_words_for_askers_are_no_titles():
    assert ASKERS <= ASKS
    assert not ASKERS & (OFFICES | HONORIFICS)
    assert not OFFICES & HONORIFICS - {"lord", "lady"}
    assert {"anchor", "presenter"} == OFFICES & PRESS_JOBS


@pytest.mark.parametrize(
    ("label", "office"),
    [
        ("Secretary-General", "Secretary-General"),
        ("Vice-President", "Vice-President"),
        ("Porte-parole", "Porte-parole"),
        ("Président", "Président"),
        ("Secrétaire", "Secrétaire"),
    ],
)
def test_hyphens_and_accents_hide_no_office(label, office):
    assert parse(label).office == office
