"""Why a line is not followed: what stands at its place, and with what it disagrees."""

import pytest

from presskit.corpus.build import cut
from presskit.corrections import Correction
from presskit.corrections._failures import failures, outside
from presskit.corrections._replayed_turns import Line, Misfit
from tests._one_file import document

TEXT = (
    "Press conference\n5 May 2023\n\nAnn Lee (AP): Why now?\n\n"
    "Minister Bo Ek: So it is.\n\n###\n"
)
DOCUMENT = document(TEXT)
TURNS = cut(DOCUMENT)


def line(words, number=0, row=None):
    start = TEXT.index(words)
    span = start, start + len(words)
    return Line(
        number, Correction("join", "a", "0" * 64, *span, "", "", line=row), *span
    )


def messages(*misfits):
    found = failures(misfits, TURNS, DOCUMENT)
    return {number: one.message for number, one in found.items()}


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("conference", "in the header"),
        ("Ann Lee", "in a label"),
        ("Why", "in a turn"),
        ("\n\nMinister", "between turns"),
        ("###", "after the talk"),
    ],
)
def test_it_says_what_stands_there_and_where(words, where):
    said = messages(Misfit(line(words), "it is odd"))[0]
    assert said.startswith(f"line {TEXT.count(chr(10), 0, TEXT.index(words)) + 1} has ")
    assert f"{where}; it is odd." in said
    assert " ".join(words.split()) in said


def test_all_that_is_wrong_with_a_line_is_said_once():
    one = line("Why")
    twice = [Misfit(one, "it is odd"), Misfit(one, "it is odd"), Misfit(one, "a")]
    assert messages(*twice)[0].endswith("in a turn; a. it is odd.")


def test_two_that_disagree_name_each_other():
    found = failures(
        [Misfit(line("Why", 0, row=7), "so", line("So it", 1))], TURNS, DOCUMENT
    )
    start = TEXT.index("Why")
    assert sorted(found) == [0, 1]
    assert f"disagrees with line 7 ('join' at {start} to {start + 3}): so." in (
        found[1].message
    )
    assert "disagrees with 'join' at " in found[0].message
    assert all("neither is followed" in one.advice for one in found.values())


def test_a_place_outside_of_the_text():
    far = Correction("join", "a", "0" * 64, 900, 903, "", "")
    message, advice = outside(far, 41)
    assert message == (
        "the span 900 to 903 lies outside of the text, which has 41 characters."
    )
    assert advice


def test_no_misfits_no_failures():
    assert failures([], TURNS, DOCUMENT) == {}
