"""Lines that the pages of a text repeat are no talk."""

import pytest

from presskit.schema.values import Look, Part, Reading, Said
from presskit.sources import of_text
from presskit.sources._running_heads import WHY, without_running_heads
from tests._work import grows_within


def left(text):
    return without_running_heads(Reading(text)).text


def test_by_hand():
    text = "Ann: I said it. We\n\nREF: T/17 2.\n\nall did.\n\nREF: T/17 3.\n\nBo: No.\n"
    reading = without_running_heads(Reading(text))
    assert reading.text == "Ann: I said it. We\nall did.\n\nBo: No.\n"
    assert [(one.place, one.why, one.text) for one in reading.left_out] == [
        ("line 3", WHY, "REF: T/17 2."),
        ("line 7", WHY, "REF: T/17 3."),
    ]


def test_signs_for_numbers_are_not_numbers():
    text = "Ann: I said it.\nRoom # 4 is ours.\nBo: No.\nRoom 2 4 is ours.\n"
    assert left(text) == text


def test_lines_are_those_of_the_file():
    text = "Ann: I have\n\nPage 1 of 2\n\nsaid so.\n\nPage 2 of 2\n\nBo: No.\n"
    document = of_text(text, "a.txt")
    assert document.line(document.text.index("said so")) == 5
    assert document.line(document.text.index("Bo: No")) == 9
    assert document.text.count("Page") == 0


def test_heads_word_for_word_go_too_but_the_first_which_may_be_the_title():
    head = "Ms Ek's press conference, final"
    text = (
        f"{head}\n\nAnn: I\n\nPage 1\n{head}\n\nhave it. So we\n\nPage 2\n{head}\n\ngo."
    )
    assert left(text) == f"{head}\n\nAnn: I\nhave it. So we\ngo."


def test_heads_that_are_set_line_by_line_go_with_their_short_lines():
    head = "4 May 2031\n\nMs Ek's press conference\n\nFINAL\n\n"
    said = "Ann: I have{}\n\nit. So we{}\n\ngo{}\n\non."
    pages = said.format(*(f"\n\f{head}" for _ in range(3)))
    assert left(head + pages) == f"{head}Ann: I have\nit. So we\ngo\non."


@pytest.mark.parametrize(
    "text",
    [
        "Question 1:\nWhy?\n\nQuestion 2:\nAnd?\n\nQuestion 3:\nSo?\n",
        "Speaker 1\nWhy?\n\nSpeaker 2\nSo.\n\nSpeaker 3\nOh.\n",
        "Ann: Why?\n00:01\nBo: So.\n00:02\nAnn: And?\n00:03\n",
        "We won in 2019.\nThen not.\nWe won in 2020.\nThen not.\nWe won in 2021.\n",
        "Ann Lee\n(by phone)\nWe ask, and\n" * 4 + "Why?",
        "".join(f"Page {n} of 9 says it.\nSo we go on.\n" for n in (2, 4, 7)),
        "Ann: Thank you.\nBo: Why\n\nThank you.\n\nnot?\n\nThank you.\n",
        "Room 9\nAnn: Why?\nRoom 4\nBo: So.\nRoom 7\n",
        "",
    ],
    ids=[
        "labels",
        "speakers",
        "times",
        "sentences",
        "names",
        "talk",
        "thanks",
        "no order",
        "nothing",
    ],
)
def test_what_stays(text):
    assert left(text) == text


def test_a_format_that_tells_turns_has_no_pages():
    said = (Said("Ann", 0, 3, 5, 9),)
    reading = Reading("Ann: Page 1\nPage 2\nPage 3", turns=said)
    assert without_running_heads(reading) is reading


def test_parts_of_other_formats_move_along():
    text = "I have\nPage 1\nsaid. We\nPage 2\nwent"
    parts = (Part(0, 14, "page 1"), Part(14, len(text), "page 2"))
    reading = without_running_heads(Reading(text, parts))
    assert reading.text == "I have\nsaid. We\nwent"
    assert reading.parts == (Part(0, 7, "page 1"), Part(7, 20, "page 2"))


@pytest.mark.once
def test_many_pages_cost_what_each_of_them_costs():
    def pages(n):
        return lambda: left(
            "".join(f"I have\n\nPage {k}\n\nit all.\n" for k in range(n))
        )

    assert grows_within(6, pages(100), pages(400))


def test_looks_stand_where_their_words_stand():
    text = "Ann: I have\n\nPage 1\n\nsaid so. We\n\nPage 2\n\nare.\n\nBo: So."
    at = text.index("Bo:")
    found = without_running_heads(Reading(text, looks=(Look(at, at + 3, "bold"),)))
    (look,) = found.looks
    assert found.text[look.start : look.end] == "Bo:"


def test_questions_that_differ_by_a_number_alone_are_talk():
    asked = (
        f"Ann Lee (AP): Is Bridge {n} open in {n + 2020}, Mr. Ek?" for n in (1, 2, 3)
    )
    text = "\n\n".join(f"{one}\n\nBo Ek: It is." for one in asked)
    asked = (f"Ann Lee (AP): Is the bridge open, {n}?" for n in (1, 2, 3))
    text += "\n\n" + "\n\n".join(f"{one}\n\nBo Ek: It is." for one in asked)
    assert without_running_heads(Reading(text)).text == text
