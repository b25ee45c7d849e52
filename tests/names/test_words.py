"""The lists of words: each entry is one that a label can match."""

import pytest

from presskit.languages import ALL
from presskit.names import _words as lists
from presskit.names._label import parse
from presskit.text import plain

OFFICES = ALL.words(*lists.OFFICES)
ASKERS, ASKS = ALL.words(*lists.ASKERS), ALL.words(*lists.ASKS)


@pytest.mark.parametrize("word", sorted(OFFICES))
def test_each_office_is_one_before_a_name(word):
    read = parse(f"{word.title()} Ann Oru")
    assert (read.name, plain(read.office)) == ("Ann Oru", word)


@pytest.mark.parametrize("word", sorted(ASKS))
def test_each_word_for_an_asker_is_somebody_unnamed_who_asks(word):
    assert parse(word.title()).anonymous


def test_words_for_askers_are_no_titles():
    assert ASKERS <= ASKS
    assert not ASKERS & (OFFICES | ALL.words("honorifics"))
    assert not OFFICES & ALL.words("honorifics")
    assert {"anchor", "presenter"} == OFFICES & ALL.words("press_jobs")


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
