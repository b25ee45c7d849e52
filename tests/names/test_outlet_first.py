"""The outlet before the name: who asks is the person, in whatever order."""

import pytest

from presskit.names import read_label
from presskit.names._outlet_first import outlet_first

TURNED = [
    # label, name, outlet
    ("NHK, SATO", "SATO", "NHK"),
    ("NHK, Sato", "Sato", "NHK"),
    ("Reuters, ANN", "ANN", "Reuters"),
    ("Le Monde, Anne Roux", "Anne Roux", "Le Monde"),
    ("Financial Times (Jon Vask)", "Jon Vask", "Financial Times"),
    ("Die Zeit, Frau Lange", "Lange", "Die Zeit"),
    ("Harbour Daily, Ida Moss", "Ida Moss", "Harbour Daily"),  # not in the table
    ("Freelance, KATO", "KATO", ""),
    ("NHK, Sato (through interpreter)", "Sato", "NHK"),
]

AS_PRINTED = [
    # the name before the outlet, a surname before given names, a place, nobody's name
    "Sato, NHK",
    "Ann Lee, Harbour Daily",
    "Fox, Ann",
    "Fox, Ann B.",
    "BBC News, London",
    "Reuters, Reporter",
    "Reuters, AP",
    "Mayor, Ann Lee",
    "NHK",
    "NHK, 2",
]


@pytest.mark.parametrize(("label", "name", "outlet"), TURNED)
def test_the_outlet_stands_before_the_name(label, name, outlet):
    read = read_label(label)
    assert (read.name, read.affiliation) == (name, outlet)
    assert (read.office, read.anonymous) == ("", False)


@pytest.mark.parametrize("label", AS_PRINTED)
def test_other_labels_are_read_in_their_order(label):
    assert outlet_first(label) is None


@pytest.mark.parametrize("word", ["Q", "Question", "Frage", "Journalistin", "Fråga"])
def test_a_word_for_whoever_asks_is_no_name_behind_an_outlet(word):
    read = read_label(f"Reuters, {word}")
    assert (read.name, read.affiliation, read.anonymous) == ("", "Reuters", True)
