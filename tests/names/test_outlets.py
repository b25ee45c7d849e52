"""Outlets by the table, and the unknown as printed."""

import pytest

from presskit.names import find_outlet
from presskit.names._outlets import (
    begins_an_outlet,
    outlet_in,
    outlet_of_office,
    outlets_named,
    read_outlets,
)


def shown(outlets):
    return [outlet.name for outlet in outlets]


@pytest.mark.parametrize(
    "name", ["AFP", "afp", "A.F.P.", "Agence France-Presse", "the AFP"]
)
def test_many_spellings_are_one_outlet(name):
    assert find_outlet(name).name == "Agence France-Presse"


@pytest.mark.parametrize("name", ["", "Nobody's Gazette", "the", "Bo Ek"])
def test_what_the_table_lacks(name):
    assert find_outlet(name) is None


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("NPR/Deutsche Welle", ["NPR", "Deutsche Welle"]),
        ("AP and AFP", ["Associated Press", "Agence France-Presse"]),
        ("Gazette of Nowhere", ["Gazette of Nowhere"]),
        ("reporter with the AFP", ["Agence France-Presse"]),
        ("AFP; AFP", ["Agence France-Presse"]),
        ("freelance", []),
        ("", []),
        ("…", []),
    ],
)
def test_the_outlets_of_a_label(printed, expected):
    assert shown(read_outlets(printed)) == expected


def test_an_unknown_outlet_has_an_id_of_its_name_and_is_not_known():
    (outlet,) = read_outlets("Gazette of Nowhere")
    assert (outlet.outlet_id, outlet.known) == ("gazette-of-nowhere", False)


def test_outlets_that_somebody_writes_down():
    assert shown(outlets_named("CNN; Gazette; CNN")) == [
        "CNN",
        "Gazette",
    ]
    assert outlets_named("none") == outlets_named("") == ()


def test_an_outlet_within_other_words():
    assert outlet_in("CNN Chief International Correspondent").name == "CNN"
    assert outlet_in("Bureau chief, CNN").name == "CNN"
    assert outlet_in("Minister of Defence") is None
    assert outlet_of_office("CNN Chief", "Correspondent Ann Lee").name == "CNN"
    assert outlet_of_office("Prime Minister") is None


def test_words_with_which_some_outlet_begins():
    assert begins_an_outlet("Wall")
    assert begins_an_outlet("The")
    assert not begins_an_outlet("Because")


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("KNB ANCHOR", ["KNB"]),
        ("NEWS ANCHOR", ["NEWS ANCHOR"]),
        ("ANALYST, HARBOR SECURITIES", ["HARBOR SECURITIES"]),
        ("Senior Equity Research Analyst, Harbor Securities", ["Harbor Securities"]),
        ("«Заря»", ["Заря"]),
        ("CNN Correspondent at the Palace", ["CNN"]),
    ],
)
def test_an_outlet_is_read_without_the_job_beside_it(printed, names):
    assert [one.name for one in read_outlets(printed)] == names
