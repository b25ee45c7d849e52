"""Names, offices and outlets of one transcript's labels, and which mean one person."""

import pytest

from presskit.cast._members import members_of, with_outlets
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


def test_a_name_before_a_comma_and_words_of_an_unknown_language():
    labels = "Jana Nová, Česká televize", "Petr Král, mluvčí vlády", "Dotaz, prosím"
    found = members_of(BARE, labels)
    assert [one.name for one in found.values()] == ["Jana Nová", "Petr Král", labels[2]]
    outlets = [[outlet.name for outlet in one.outlets] for one in found.values()]
    assert outlets == [["Czech Television"], [], []]


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


def test_who_holds_another_office_of_which_there_is_one_is_not_meant():
    found = names(BARE, "PRESIDENT KELLEN", "Mayor Una Kellen", "MAYOR KELLEN")
    assert list(found.values()) == ["KELLEN", "Una Kellen", "Una Kellen"]


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


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("History teacher Ida Moss", "Ida Moss"),
        ("Evening programme host Ida Moss", "Ida Moss"),
        ("Ahmed ould Cheikh Moss", "Ahmed ould Cheikh Moss"),
        ("Ida van der Ley", "Ida van der Ley"),
    ],
)
def test_what_somebody_does_is_no_part_of_the_name(label, name):
    assert names(BARE, label)[label] == name


def test_an_office_with_a_country_takes_no_given_name_from_a_name_of_three_words():
    full = "President of Tarn Omar Dane Kellen"
    found = names(BARE, full, "Omar Dane Kellen", "Minister Kellen")
    assert found[full] == "Omar Dane Kellen"


def test_a_family_name_that_stands_first_in_the_title_is_the_holder_s():
    header, _ = read(["Remarks by Mayor Bo Ek and Prime Minister Tanabe Jun of Tarn"])
    found = names(header, "MAYOR EK", "PRIME MINISTER TANABE", "MS. TANABE")
    assert list(found.values()) == ["Bo Ek", "Tanabe Jun", "TANABE"]


def test_later_labels_have_the_outlet_of_the_full_one():
    labels = ["Ida Moss, reporter at Channel Tarn", "Ida Moss", "Jo Moss"]
    found = with_outlets(members_of(BARE, labels))
    assert [[o.name for o in found[one].outlets] for one in labels] == [
        ["Channel Tarn"], ["Channel Tarn"], [],
    ]  # fmt: skip


def test_who_answers_has_no_outlet_from_another_label():
    labels = ["Ida Moss (Harbor Daily)", "Ida Moss"]
    found = members_of(BARE, labels)
    found["Ida Moss"] = found["Ida Moss"].in_role("principal")
    assert with_outlets(found)["Ida Moss"].outlets == ()


def test_two_outlets_of_one_name_are_given_to_nobody_else():
    labels = ["Ida Moss (Harbor Daily)", "Ida Moss (Radio Coast)", "Ida Moss"]
    assert with_outlets(members_of(BARE, labels))["Ida Moss"].outlets == ()


def test_an_outlet_in_the_place_of_a_person():
    found = members_of(BARE, ["CCTV", "Hill", "MIA", "Mao Ning", "Bloomberg"])
    outlets = {label: [one.name for one in m.outlets] for label, m in found.items()}
    assert outlets == {
        "CCTV": ["CCTV"],
        "Hill": [],
        "MIA": [],
        "Mao Ning": [],
        "Bloomberg": ["Bloomberg"],
    }


def test_where_one_label_has_the_surname_first_the_others_have_it_too():
    found = members_of(BARE, ["Quill, Mara", "Moss, Ida", "Vale, Omar"])
    assert [one.name for one in found.values()] == [
        "Mara Quill",
        "Ida Moss",
        "Omar Vale",
    ]
    assert [one.outlets for one in found.values()] == [(), (), ()]


@pytest.mark.parametrize(
    "labels", [["Moss, Ida"], ["Quill, Mara", "Moss, Faro", "Ek, AP"]]
)
def test_a_word_behind_a_comma_may_be_an_outlet(labels):
    found = members_of(BARE, labels)
    assert found[labels[-1]].name in ("Moss", "Ek")
    assert {"Faro Moss", "Ida Moss"}.isdisjoint(one.name for one in found.values())


def test_a_word_for_answers_is_whom_the_header_names():
    header = HEADER._replace(people=(("Bo Ek", "Minister"),))
    members = members_of(header, ["Q", "A"])
    assert (members["A"].name, members["A"].office) == ("Bo Ek", "Minister")
    two = HEADER._replace(people=(("Bo Ek", "Minister"), ("Ida Moss", "Mayor")))
    assert members_of(two, ["Q", "A"])["A"].name == "A"
    assert members_of(header, ["Q", "A", "Minister Bo Ek"])["A"].name == "A"


def test_brackets_that_hold_the_short_form_of_a_name_hold_no_outlet():
    labels = ["Angela Moss (Moss)", "Ana Ruiz Gil (ARG)", "Alma Poe (AP)"]
    found = members_of(HEADER, labels)
    outlets = [[one.name for one in found[label].outlets] for label in labels]
    assert outlets == [[], [], ["Associated Press"]]
