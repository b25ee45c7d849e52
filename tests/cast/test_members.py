"""Names, offices and outlets of one transcript's labels, and which mean one person."""

import pytest

from presskit.cast._members import members_of
from presskit.headers import read
from presskit.schema.values import Listed

HEADER, _ = read(["Press conference", "by Minister Bo Ek", "5 May 2023"])
BARE, _ = read([])


def names(header, *labels):
    return {label: one.name for label, one in members_of(header, labels).items()}


def test_the_header_names_whoever_has_the_office():
    labels = "", "Minister", "Minister Ek", "Ministry Spokesperson Eva Ås", "EVA ÅS"
    found = names(HEADER, *labels)
    assert list(found.values()) == ["Bo Ek"] * 3 + ["Eva Ås"] * 2


def test_an_office_that_two_people_hold_is_nobody_by_name():
    found = names(BARE, "Minister Bo Ek", "Minister Cy Poe", "Minister")
    assert found["Minister"] == ""


@pytest.mark.parametrize(
    ("full", "later"),
    [
        ("Ida Moss (Harbor Daily)", "Ms. Moss"),
        ("IDA MOSS, ANALYST, HARBOR SECURITIES", "IDA MOSS"),
        ("LENA HARTO", "HARTO"),
        ("PRESIDENT OMAR DANE KELLEN", "KELLEN"),
        ("PRESIDENT OMAR DANE KELLEN", "OMAR KELLEN"),
        ("Carl Harder", "CH"),
        ("Jon Pell", "Dr. Pell"),
        ("Ursula van der Ley", "van der Ley"),
    ],
)
def test_a_shorter_label_is_the_person_of_the_full_one(full, later):
    found = members_of(BARE, [full, later, "Q"])
    assert found[full].name == found[later].name != ""


def test_a_middle_name_that_only_the_label_has_makes_nobody_else():
    header, _ = read(["Interview with President Omar Kellen"])
    found = names(header, "PRESIDENT OMAR DANE KELLEN", "KELLEN")
    assert len(set(found.values())) == 1


def test_of_two_people_of_one_surname_neither_is_meant():
    found = names(BARE, "Joan Sandel (Economic Secretary)", "Mark Sandel", "Mr Sandel")
    assert len(set(found.values())) == 3


def test_only_who_holds_an_office_is_meant_where_one_is_printed():
    found = names(BARE, "President Ada Moe", "Cy Moe (AP)", "President Moe", "Moe")
    assert found["President Moe"] == "Ada Moe"
    assert found["Moe"] == "Moe"


def test_initials_that_two_people_have_are_nobody_s():
    found = names(BARE, "Carl Harder", "Cora Hill", "Tom Wind", "CH", "TW")
    assert found["CH"] == "CH"
    assert found["TW"] == "Tom Wind"


def test_a_list_before_the_talk_gives_the_full_names():
    header, _ = read(["Speakers: Ann Holm (Ministry of Water), Bo Ek (Harbour Board)"])
    assert names(header, "HOLM", "BE") == {"HOLM": "Ann Holm", "BE": "Bo Ek"}


def test_a_surname_once_does_not_make_two_holders_of_one_office():
    found = names(BARE, "President Ada Moe", "President Moe", "President")
    assert set(found.values()) == {"Ada Moe"}


def test_a_misprinted_label_is_the_one_it_nearly_is():
    found = names(BARE, "PRESIDENT MOE", "Q", "PRESIDENT MOE", "PRESIDEN MOE")
    assert found["PRESIDEN MOE"] == "MOE"


@pytest.mark.parametrize(
    ("often", "once"), [("MR. KIM", "MR. LIM"), ("Anna Lee", "Ann Lee")]
)
def test_two_names_that_are_alike_are_two(often, once):
    found = names(BARE, often, "Q", often, once)
    assert found[often] != found[once]


@pytest.mark.parametrize(
    ("label", "name", "outlet"),
    [
        ("Military Columnist From Komsomolskaya Pravda Bo Ek", "Bo Ek",
         "Komsomolskaya Pravda"),
        ("Nezavisimaya Gazeta Chief Editor Bo Ek", "Bo Ek", "Nezavisimaya Gazeta"),
        ("CNN Chief International Correspondent Bo Ek", "Bo Ek", "CNN"),
    ],
)  # fmt: skip
def test_a_job_before_a_name_is_no_part_of_it(label, name, outlet):
    member = members_of(BARE, ["Minister Cy Dee", label])[label]
    assert member.name == name
    assert [one.name for one in member.outlets] == [outlet]


@pytest.mark.parametrize(
    "label", ["PRIME MINISTER ADDO", "CARLA DUNN, CFO", "PRESIDENTA DE TARN, ANA RUEDA"]
)
def test_no_outlet_is_read_out_of_the_words_of_an_office(label):
    assert members_of(BARE, [label, "Q"])[label].outlets == ()


def test_a_name_is_shown_as_the_label_prints_it_and_a_list_adds_the_office():
    roster = (Listed("CARLA DUNN", "DIRECTOR FINANCE", "", "podium"),)
    member = members_of(BARE._replace(roster=roster), ["Carla Dunn", "Q"])["Carla Dunn"]
    assert (member.name, member.office) == ("Carla Dunn", "DIRECTOR FINANCE")
