"""What else in a text speaks for a label that stands once."""

import pytest

from presskit.languages import ALL
from presskit.names import parse
from presskit.schema.values import Mark
from presskit.styles._named_in_text import quoting, surnames, vouched

HEADER = "Speakers: StS Brandt, Ihle (BMVI)\nTopics: Economy\n\n"


def speaks(label, talk="", behind="", initials=(), header=HEADER):
    text = header + "Question: Why?\n" + talk
    return vouched(label, parse(label), text, len(header), behind, initials, ALL)


def test_the_lines_before_the_talk_name_people():
    assert speaks("Ihle")
    assert not speaks("Economy"), "a line of topics names nobody"
    assert not speaks("Kolb")


def test_an_outlet_asks():
    assert speaks("Reuters")


@pytest.mark.parametrize("talk", ["Mr Kolb knows.", "Thank you, Kolb.", "Kolb?"])
def test_whoever_is_addressed_is_somebody(talk):
    assert speaks("Kolb", talk)


@pytest.mark.parametrize(
    "talk", ["It is so, Second.", "The Kolb is old. Kolb, yes.", "Kolb, a kolb."]
)
def test_a_thing_is_nobody(talk):
    label = "Second" if "Second" in talk else "Kolb"
    assert not speaks(label, talk + " second")


def test_somebody_says_their_full_name_first():
    assert speaks("Lund", behind="Thanks. Oren Lund, Radio Tarn.")
    assert not speaks("Lund", behind="that lund of ours")


def test_initials_that_are_a_label_speak_for_a_full_name():
    assert speaks("Carl Harder", initials={"CH"})
    assert not speaks("Carl Harder", initials={"TW"})


def test_a_name_in_a_script_without_capitals_is_short():
    assert speaks("海港日报")
    assert not speaks("海港" * 10)


def test_words_that_are_read_out_are_no_labels():
    text = "Norland: “We do.”\nAnn: Why?\nNorland: No.\nBo: So.\n"
    marks = [Mark("Norland", 0, 8, True), Mark("Ann", 18, 22, True)]
    assert quoting(text, marks, {"Norland", "Ann"}) == {"Norland"}
    again = Mark("Norland", 28, 36, True)
    assert quoting(text, [*marks, again], {"Norland"}) == set(), "once it is not quoted"
    assert quoting(text, marks[:1], {"Norland"}) == set(), "all are printed so"


def test_a_surname_is_of_the_full_name_that_ends_with_it():
    printed = ["Ann Moss (AP)", "MOSS", "Ann", "Lund", "Minister Moss"]
    read = {label: parse(label) for label in printed}
    assert surnames(printed[1:4], printed[:1], read) == {"MOSS"}
    assert surnames(printed[1:4], ["Ann"], read) == set()
    assert surnames(["Minister Moss"], printed[:1], read) == {"Minister Moss"}
    assert surnames(["Two things"], printed[:1], read | {"Two things": None}) == set()
