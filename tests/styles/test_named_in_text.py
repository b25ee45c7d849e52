"""What else in a text speaks for a label that stands once."""

import pytest

from presskit.languages import ALL
from presskit.names import parse
from presskit.schema.values import Mark
from presskit.styles._named_in_text import all_vouched, quoting, surnames, vouched

HEADER = "Speakers: StS Brandt, Ihle (BMVI)\nTopics: Economy\n\n"


def speaks(label, talk="", behind="", initials=(), header=HEADER, before=""):
    text = header + "Question: Why?\n" + talk
    around = (before, behind)
    return vouched(label, parse(label), text, len(header), around, initials, ALL)


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


def test_the_turn_before_says_the_full_name_at_its_end():
    assert speaks("Oren LUND", before="And now Oren Lund. How are you?")
    assert not speaks("Oren LUND", before="And now Oren. How are you?")
    assert not speaks("Lund", before="And now Lund.")


@pytest.mark.parametrize(
    ("title", "n"), [("At noon: Oren Lund and Ida Moss\n\n", 2), ("At noon\n\n", 0)]
)
def test_where_no_label_is_sure_the_lines_above_all_name_people(title, n):
    said = "Ida Moss: Good evening.\n\nOren Lund: Good evening.\n\nTA: Why now?"
    text = title + said
    marks = [
        Mark(one, text.index(f"{one}:"), text.index(f"{one}:") + len(one) + 1, True)
        for one in ("Ida Moss", "Oren Lund", "TA")
    ]
    read = {mark.label: parse(mark.label) for mark in marks}
    assert len(all_vouched({*read}, read, text, marks, ALL)) == n


@pytest.mark.parametrize(
    "label", ["Domanda a Lund", "Frage an Lund", "Question for Lund"]
)
def test_whoever_a_label_asks_is_somebody(label):
    said = f"{label}: Why?\n\nLund: So.\n\nIda: It rains."
    marks = [
        Mark(one, said.index(f"{one}:"), said.index(f"{one}:") + len(one) + 1, True)
        for one in (label, "Ida")
    ]
    marks.insert(1, Mark("Lund", said.index("Lund: So"), said.index(" So"), True))
    read = {mark.label: parse(mark.label) for mark in marks}
    assert all_vouched({"Lund", "Ida"}, read, said, marks, ALL) == {"Lund"}


@pytest.mark.parametrize("label", ["Frage zu Hafen", "Question on Hafen"])
def test_whatever_a_label_asks_about_is_nobody(label):
    marks = [Mark(label, 0, len(label) + 1, True), Mark("Hafen", 60, 66, True)]
    text = f"{label}: Wie geht es?".ljust(58) + "\n\nHafen: der ist zu. Ja."
    read = {mark.label: parse(mark.label) for mark in marks}
    assert all_vouched({"Hafen"}, read, text, marks, ALL) == set()


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
