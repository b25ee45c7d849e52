"""Regular expressions: the same hits as a plain scan, and no surprises."""

import re

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import TableError
from presskit.text import Texts, _regex, regex_pattern, texts_of
from presskit.text._regex_cost import ALIKE
from presskit.text._regex_parts import anchor_of, anchors_of
from tests._examples import at_most

PARTS = ["jet", "Jets?", "kit", "(?:tank|jet|silk)s?", "s", r"\b", r"\w+", r"\s", "^"]
PARTS += ["(?i:SIK)", "[ks]i", "(?=j)", "i{2,3}", "(?P<a>si)(?:si)?", "a|b", "ı", "ſ"]
PARTS += [
    "jet.{0,3}kit",
    ".*",
    "k.?",
    "(?:a.{1,2}|.s)jet",
    ".",
    "é",
    r"\.",
    "-",
    "\n",
    "(?:ki|ks)+",
    "(?:is|si)",
    "x*",
    "$",
    "k*?i",
]
SAID = ["jet", "JETS", "tanks", "Kit", "ſilk", "SİK", "ık", "İi", " ", "\n", "É", "ß"]
SAID += ["-", "sisi", "a.b", "ki", "\u212ait", "\ud800", "i̇", "ﬆ", "𝔘"]
said = st.lists(st.sampled_from(SAID), max_size=8).map("".join)


@at_most(400)
@given(
    st.lists(said, max_size=6),
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map("".join),
)
def test_the_hits_are_those_of_a_plain_scan(texts, pattern):
    try:
        made = regex_pattern(pattern)
    except TableError:
        return
    hits = [found.tolist() for found in Texts(texts).find(pattern)]
    assert list(zip(*hits, strict=True)) == [
        (row, *match.span())
        for row, text in enumerate(texts)
        for match in made.finditer(text)
        if match[0]
    ]


def test_letters_alike_are_all_that_python_takes_for_one_of_ascii():
    every = "".join(map(chr, range(128, 0x110000)))
    taken = {
        char: chr(code)
        for code in range(128)
        for char in re.findall(re.escape(chr(code).lower()), every, re.IGNORECASE)
    }
    assert {char: letter.lower() for char, letter in taken.items()} == ALIKE


@pytest.mark.parametrize(
    ("pattern", "held", "before"),
    [
        ("ammunition", ("ammunition",), 0),
        (r"\bF-16s?\b", ("f-16",), 0),
        ("(tank|jet)s?", ("jet", "tank"), 0),
        ("[a-z]{2,3} (?:a?tank|jet)", ("jet", "tank"), 5),
        ("the .{0,9}ammunition", ("ammunition",), 13),
        ("(?:tank)?s", ("s",), 4),
        ("(?:x?shell){2,} of", ("shell",), 1),
        (r"\d{4}", (), 0),
        ("tank|[0-9]+", (), 0),
        ("café", ("caf",), 0),
    ],
)
def test_what_every_match_must_hold(pattern, held, before):
    assert anchor_of(pattern) == (held, before)


def test_of_two_literals_the_one_that_begins_the_match_is_taken():
    assert anchor_of(r"stockpiles\s+of ammunition").literals == ("stockpiles",)
    assert anchor_of(r"a\s+of ammunition").literals == ("of ammunition",)


def test_without_python_s_parser_all_texts_are_read(monkeypatch):
    monkeypatch.setattr("presskit.text._regex_parts.taken_apart", lambda pattern: None)
    anchor_of.cache_clear()
    anchors_of.cache_clear()
    found = Texts(["No.", "A jet.", "JETS"]).find("jets?")
    anchor_of.cache_clear()
    anchors_of.cache_clear()
    assert [column.tolist() for column in found] == [[1, 2], [2, 0], [5, 4]]


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("(tank", r"“\(tank” is not a regular expression: \( is not closed"),
        ("a{99999999999}", "repeats more than 10,000 times with"),
        ("*", r"is not a regular expression: \* has nothing to repeat"),
        ("", "“” matches where nothing stands"),
        ("x*", "matches where nothing stands.*with \\+"),
        (r"\b", "matches where nothing stands"),
        ("(?=x)", "matches where nothing stands"),
        ("(?!x)", "matches where nothing stands"),
        ("x" * 301, "has 301 characters; 300 are the most"),
        ("(a+)+$", "repeats a repeat"),
        (r"(?:\w+\s?)*!", "repeats a repeat"),
        ("(?:a|b+)+x", "repeats a repeat"),
        (r"x(?=(?:\w+)+$)", "repeats a repeat"),
        (5, "5 is not a regular expression"),
    ],
)
def test_what_cannot_be_looked_for_says_why(pattern, message):
    with pytest.raises(TableError, match=message):
        Texts(["x"]).find(pattern)


@pytest.mark.parametrize(
    "pattern", [r"(?:\w+ )+jets", "(?:a+){0,9}x", "(?:ab)+", "a+b"]
)
def test_repeats_that_end_are_let_through(pattern):
    assert regex_pattern(pattern).flags & re.IGNORECASE


def test_a_frame_is_folded_once():
    turns = pd.DataFrame({"text": ["A silk scarf.", "Folded once."]})
    assert texts_of(turns) is texts_of(turns.copy())
    assert texts_of(turns).find("SILK")[0].tolist() == [0]


@pytest.mark.parametrize(
    "pattern", [r"\d+ per ?cent", r"\w+ per (?:cent|mill)", r"\d+ (?:per|pro) *cent"]
)
def test_texts_that_lack_a_part_are_not_read_and_no_hit_is_lost(pattern):
    texts = ["5 per", "cent", "5 PER CENT", "per cent", "“6 pro  cent”", "1 per mill"]
    row, start, end = Texts(texts).find(pattern)
    found = [
        (at, *match.span())
        for at, text in enumerate(texts)
        for match in re.finditer(pattern, text, re.IGNORECASE)
    ]
    assert list(zip(row.tolist(), start.tolist(), end.tolist(), strict=True)) == found


def test_the_longest_stretch_without_white_space_is_counted_in_bytes():
    texts = Texts(["ab cde\tf", "", "é \u00a0x", "abcd"])
    assert texts._longest.tolist() == [
        3,
        0,
        3,
        4,
    ]  # a wide space takes two, and is none


def test_what_is_prepared_is_what_a_search_makes(monkeypatch):
    monkeypatch.setattr(_regex, "_BATCH", 1)
    texts = Texts(["A jet.", "No.", "JETS ſ"])
    assert len(list(texts.prepared())) == 4  # a step a text, and one for all
    assert texts.find("jets?")[0].tolist() == [0, 2]
