"""A surname in a label, and the one full name that is said with it."""

import pytest

from presskit import load_text
from presskit.cast._names_in_talk import full_names_said, with_spoken_names
from presskit.schema.values import Member


def member(name):
    return Member(name, "", "", (), "")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("I welcome Secretary of Energy Ida Moss and Bo Ek.", "Ida Moss"),
        ("Thank you. Ida Moss. And Ida R. Moss again, and Moss.", "Ida R. Moss"),
        ("Secretary Moss is late. President Moss, too.", ""),
        ("Ida Moss is here, and so is Jon Moss.", ""),  # who of them?
        ("With Moss we agree, with all of you too.", ""),
        ("It is the ida moss that grows there.", ""),
        ("Mr. Moss. Ms. Moss.", ""),
        ("They met. Moss left.", ""),
        ("Dr. Stephen Moss is here. Thank you, Steve Moss.", "Stephen Moss"),
        ("Stephen Moss is here. Thank you, Bob Moss.", ""),
    ],
)
def test_only_one_full_name_is_believed(said, name):
    assert full_names_said({"moss": ()}, [said]).get("moss", "") == name


def test_a_man_and_a_woman_of_one_surname_stay_as_printed():
    members = {"MR. MOSS": member("MOSS"), "MS. MOSS": member("MOSS")}
    assert with_spoken_names(members, ["Welcome, Ida Moss."]) == members
    one = {"MS. MOSS": member("MOSS"), "Ann Moss": member("Ann Moss")}
    told = with_spoken_names(one, ["Welcome, Ida Moss."])
    assert [each.name for each in told.values()] == ["Ida Moss", "Ann Moss"]


def test_a_table_has_the_full_name_and_what_gives_it():
    turns = load_text(
        "MS. VALE:  Good morning. With us is Harbour Secretary Ida Moss, and she will "
        "take your questions.\n\nSECRETARY MOSS:  Thank you. We open the bridge in May."
        "\n\nQ    Who pays for it?\n\nSECRETARY MOSS:  The city does.\n"
    ).turns
    assert turns["speaker"].tolist() == ["VALE", "Ida Moss", "Q", "Ida Moss"]
    assert turns["speaker_from"].tolist() == ["label", "talk", "label", "talk"]
    assert turns["role"].tolist()[1:] == ["principal", "journalist", "principal"]


def test_of_who_holds_an_office_the_office_is_said_with_the_name():
    def told(said):
        held = {"THE MINISTER": member("MOSS")._replace(office="Minister")}
        return with_spoken_names(held, [said])["THE MINISTER"].name

    assert told("My wife Ida Moss is here, and the Minister and I thank her.") == "MOSS"
    assert told("Here is Minister of Ports Jon Moss.") == "Jon Moss"
    assert told("I thank Jon Moss, the Minister of Ports.") == "Jon Moss"


def test_a_title_in_capitals_names_somebody_in_full():
    turns = load_text(
        "WORDS OF MR JON MOSSLEY TO THE PRESS\n\n5 July 2031\n\nQ: Why?\n\n"
        "Mossley: Because the mills stand still, and nobody pays for it.\n\n"
        "Q: Who would?\n\nMossley: The towns.\n"
    ).turns
    assert set(turns["speaker"]) == {"Q", "JON MOSSLEY"}
