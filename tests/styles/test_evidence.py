"""Which places that look like a label are one."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from presskit import styles
from presskit.styles import Mark, Style
from presskit.styles._evidence import accepted, candidates, explained, weight

COLON = Style(
    example="Ann Lee: Why?",
    opens=re.compile(r"^(?P<label>[^\n:]{1,60}):", re.MULTILINE),
)
PROVEN = Style(example=COLON.example, opens=COLON.opens, proven=True)


def labels(text, style=COLON, known=()):
    taken, doubtful = accepted(text, candidates(text, style), style, known)
    return [mark.label for mark in taken], [mark.label for mark in doubtful]


def test_each_match_is_a_candidate_with_its_span():
    text = "Ann Lee: Why?\nTwo things: a."
    assert candidates(text, COLON) == [
        Mark("Ann Lee", 0, 8, True),
        Mark("Two things", 14, 25, True),
    ]


def test_talk_before_a_colon_is_none():
    text = (
        "MINISTER BO EK: Good morning, all of you.\n\n"
        "ANN LEE (AP): Why is it open?\n\n"
        "MINISTER BO EK: I say it again.\nTwo things: it was time. And money.\n"
    )
    taken, doubtful = labels(text)
    assert taken == ["MINISTER BO EK", "ANN LEE (AP)", "MINISTER BO EK"]
    assert doubtful == []


def test_a_proven_style_needs_no_evidence():
    assert labels("so: a\nand: b\n", PROVEN) == (["so", "and"], [])


def test_a_name_that_the_header_knows_is_a_label_at_once():
    text = "Bo Ek: The bridge is open now.\n\nit goes on.\n"
    assert labels(text)[0] == []
    assert labels(text, known={"bo ek"})[0] == ["Bo Ek"]


def test_speakers_who_take_turns_weigh_more_than_headings():
    one, two = Mark("A", 0, 1, True), Mark("B", 2, 3, True)
    assert weight([one, two, one, two]) == 4 * 2
    assert weight([one, one, two, two]) == pytest.approx(4 * (1 + 1 / 3))
    assert weight([one]) == 0.5
    assert weight([]) == 0


def test_a_surname_is_a_label_among_outlets_in_capitals():
    text = (
        "HALVA9: Wie war es?\n\nIda Moss: Gut. Wir waren zehn Tage dort.\n\n"
        "HALVA9: Und heute?\n\nMoss: Es ist wie immer. Ich bleibe hier.\n\n"
        "HALVA9: Und morgen?\n\nBo Ek: Morgen gehen wir. Das ist sicher.\n"
    )
    labels = [mark.label for mark in styles.detect(text).labels]
    assert labels == ["HALVA9", "Ida Moss", "HALVA9", "Moss", "HALVA9", "Bo Ek"]


def test_a_title_in_small_letters_is_no_label_among_names_in_capitals():
    text = (
        "Interview 4: Bridges of the north\n\nIDA:\n\nWhy did you build it?\n\nBO:\n\n"
        "We needed one. That is all.\n\nIDA:\n\nAnd then?\n\nBO:\n\nWe went home.\n"
    )
    labels = [mark.label for mark in styles.detect(text).labels]
    assert labels == ["IDA", "BO", "IDA", "BO"]


def test_few_labels_and_long_turns_explain_nothing():
    marks = [Mark("AB"[at % 2], at * 10, at * 10 + 1, True) for at in range(4)]
    text = "A:       \n" * 4
    assert explained(text, marks)
    assert not explained(text, marks[:2])
    assert not explained(text, [mark._replace(label="A") for mark in marks])
    assert not explained(text + "word " * 5_000, marks)
    inside = [mark._replace(start=mark.start + 5) for mark in marks]
    assert not explained("A: words \n" * 4, inside)


def test_every_style_finds_its_own_example():
    for name in styles.names():
        style = styles.get(name)
        (first, *_) = candidates(style.example + "\n", style)
        assert first.start == 0, name


AT_LINES = [name for name in styles.names() if styles.get(name).at_lines]


@pytest.mark.parametrize("name", AT_LINES)
def test_a_style_of_lines_finds_all_that_its_pattern_matches(name):
    rules = styles.get(name)
    cases = Path(__file__).parent.glob("*/*.txt")
    for text in (path.read_text("utf-8") for path in cases):
        anywhere = candidates(text, replace(rules, at_lines=False))
        assert candidates(text, rules) == anywhere
