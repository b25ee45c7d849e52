"""Offices: what belongs to them, and where a name begins."""

import pytest

from presskit.names._label import parse
from presskit.names._offices import (
    bystander,
    hands_out,
    is_title,
)


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("PRIME MINISTER", "ORU"), ("FIRST LADY", "ORU"), ("SULTAN", "ORU"),
        ("SPEAKER", "ORU"), ("CAPTAIN", "ORU"), ("GEN.", "ORU"), ("LT. COL.", "ORU"),
        ("PRESIDENT-ELECT", "ORU"), ("PRESIDENT PRO TEMPORE", "ORU"),
        ("FORMER PRESIDENT", "ORU"), ("ACTING SECRETARY", "ORU"),
        ("MINISTER-DESIGNATE", "ORU"), ("SECRETARY OF STATE", "ORU"),
        ("SECRETARY OF HOMELAND SECURITY", "ORU"), ("MINISTER OF JUSTICE", "ORU"),
        ("MINISTER OF FOREIGN AFFAIRS", "ANN ORU"),
        ("President of the European Council", "Ann Oru"),
        ("CHIEF EXECUTIVE", "ORU"), ("CHAIRMAN AND CEO", "ORU"),
        ("MINISTERPRÄSIDENT", "ORU"), ("AUSSENMINISTERIN", "ORU"),
        ("OBERBÜRGERMEISTER", "ORU"), ("VIZEKANZLER", "ORU"),
        ("PRÉSIDENT DE LA RÉPUBLIQUE", "ORU"), ("CHEF D'ÉTAT-MAJOR", "ORU"),
        ("GARDE DES SCEAUX", "ORU"), ("MINISTRO DE DEFENSA", "ORU"),
        ("VICEPRESIDENTA", "ORU"), ("PRESIDENTE DEL GOBIERNO", "ORU"),
        ("SOTTOSEGRETARIO", "ORU"), ("MINISTRO DELL'INTERNO", "ORU"),
        ("AMMINISTRATORE DELEGATO", "ORU"),
        ("PRESIDENT", "DE GROOT"), ("PRESIDENT", "VON DER LEHN"),
        ("MINISTER", "VAN DAM"), ("PRESIDENT", "D'ARCY"),
    ],
)  # fmt: skip
def test_an_office_ends_where_the_name_begins(office, name):
    read = parse(f"{office} {name}")
    assert (read.office, read.name, read.affiliation) == (office, name, "")


@pytest.mark.parametrize(
    ("label", "office", "name"),
    [
        ("PRESIDENTA DE TARN, ANA RUEDA", "PRESIDENTA DE TARN", "ANA RUEDA"),
        ("ALCALDE DE TARN, JUAN RUEDA", "ALCALDE DE TARN", "JUAN RUEDA"),
        ("MINISTRO DEGLI ESTERI, ANNA OTT", "MINISTRO DEGLI ESTERI", "ANNA OTT"),
        ("GOVERNOR OF TARN, ANN ROE", "GOVERNOR OF TARN", "ANN ROE"),
        ("Bo Ek, CFO, Delta Bank", "CFO, Delta Bank", "Bo Ek"),
        ("Bo Ek, Chief Financial Officer", "Chief Financial Officer", "Bo Ek"),
    ],
)
def test_an_office_with_what_it_is_of_is_parted_from_the_name(label, office, name):
    read = parse(label)
    assert (read.office, read.name, read.affiliation) == (office, name, "")


@pytest.mark.parametrize(
    ("label", "name", "outlet"),
    [
        ("Larry King (CNN)", "Larry King", "CNN"), ("John Major", "John Major", ""),
        ("Major Hill (CBS)", "Major Hill", "CBS"), ("Eva König", "Eva König", ""),
        ("Bruno Le Maire", "Bruno Le Maire", ""), ("Tom Duke, BBC", "Tom Duke", "BBC"),
        ("Ann King-Smith (AP)", "Ann King-Smith", "AP"),
        ("Maj Berg (DN)", "Maj Berg", "DN"), ("Gen Sato (NHK)", "Gen Sato", "NHK"),
    ],
)  # fmt: skip
def test_a_name_that_is_a_title_too_stays_a_name(label, name, outlet):
    read = parse(label)
    assert (read.name, read.office, read.affiliation) == (name, "", outlet)


@pytest.mark.parametrize(
    "label", ["Austrian Chancellor", "Crown Prince", "District Judge", "Le Maire"]
)
def test_a_title_after_what_it_is_of_stays_a_title(label):
    assert (parse(label).office, parse(label).name) == (label, "")


def test_women_and_men_hold_one_office():
    assert hands_out("Regierungssprecher")
    assert hands_out("Regierungssprecherin")
    assert bystander("Dolmetscher")
    assert bystander("Dolmetscherin")
    assert is_title("kanzler")
    assert is_title("kanzlerin")


def test_a_chief_of_staff_does_not_hand_out_the_floor():
    assert hands_out("Staff")
    assert not hands_out("Chief of Staff")
