"""Pieces of patterns that several styles share."""

import re

import pytest

from presskit.styles._patterns import CAPS, COLON, INDENT, STOP, UPPER, any_of


@pytest.mark.parametrize(
    ("line", "label", "sure"),
    [
        ("Ann Lee: Why?", "Ann Lee", ":"),
        ("Ann Lee：Why?", "Ann Lee", "："),
        ("Ann Lee", "Ann Lee", None),
        ("[Ann Lee (AP):] Why?", "Ann Lee (AP)", ":]"),
        ("記者：2年前ですか。", "記者", "："),
        ("EU:Nej.", "EU", ":"),
    ],
)
def test_a_label_and_its_colon_or_a_short_line(line, label, sure):
    found = re.match(COLON, line, re.MULTILINE)
    assert (found["label"], found["sure"]) == (label, sure)


@pytest.mark.parametrize(
    "line",
    [
        "It is so.",
        "12:30",
        "10：30",
        "EU:n päätös oli.",
        "http://a.b",
        ": a",
        "x" * 99,
    ],
)
def test_what_is_no_label(line):
    found = re.match(COLON, line, re.MULTILINE)
    assert found is None or found["sure"] is None


def test_white_space_or_a_dash_before_a_label():
    assert re.match(INDENT, "  – Ann").end() == 4
    assert re.match(INDENT, "Ann").end() == 0
    assert re.match(INDENT, ">> Ann").end() == 3  # as captions have it


@pytest.mark.parametrize(
    ("word", "capitals"),
    [("LEE", True), ("O’NEILL", True), ("ÅS", True), ("Lee", False), ("L", False)],
)
def test_words_in_capitals(word, capitals):
    assert bool(re.fullmatch(CAPS, word)) is capitals
    assert not re.fullmatch(UPPER, "a")


def test_the_place_after_a_sentence():
    text = "So. Ann\nBo, Cy"
    places = [match.end() for match in re.finditer(STOP, text, re.MULTILINE)]
    assert places[0] == 0
    assert text.index("Ann") in places
    assert text.index("Cy") not in places


def test_any_of_some_words_the_longest_first_and_none_matches_nothing():
    pattern = any_of(["Mr", "Mr.", "a+b"])
    assert re.match(pattern, "Mr. Ek")[0] == "Mr."
    assert re.fullmatch(pattern, "a+b")
    assert not re.search(any_of([]), "anything")
