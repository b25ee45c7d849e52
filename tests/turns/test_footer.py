"""Lines after the last turn that nobody says."""

import pytest

from presskit.schema.values import Mark
from presskit.turns._footer import footer, without_end_labels
from tests._work import grows_within


@pytest.mark.parametrize(
    "end",
    [
        "(End)",
        "###",
        "# # END # #",
        "-ends-",
        "© Ministry of Bridges",
        "End of transcript.",
        "5:30 P.M. EDT",
        "_____",
        "_____   |   _____\n\nPost a Comment\n\nNote: none",
        "(c) The Ministry\n\n###\n",
        "*  *  *  *",
        "conclusion of press conference",
        ".  .  .  .  .\n\nMINISTRY OF BRIDGES\nTARN\n24 JUNE 2031",
        "FastNotes Transcript by Tarn Sports\n\nAbout Us  Archive  Contact",
    ],
)
def test_it_is_cut_off(end):
    text = f"Thank you.\n\n{end}\n"
    assert text[: footer(text, 0)] == "Thank you."


@pytest.mark.parametrize(
    "line", ["Thank you.", "The end of the bridge", "Why?", "...", "Host: Thank you."]
)
def test_talk_stays(line):
    text = f"So it is.\n\n{line}"
    assert footer(text, 0) == len(text)


def test_the_first_line_of_a_turn_is_talk_whatever_it_says():
    text = "Ann: Why?\nBo:\n(End)"
    start = text.index("(End)")
    assert footer(text, start) == len(text)


@pytest.mark.once
def test_many_ends_cost_what_each_of_them_costs():
    few, many = (lambda n=n: footer("a\n" + "###\n" * n, 0) for n in (100, 400))
    assert grows_within(10, few, many)


@pytest.mark.parametrize(
    "end",
    [
        "ENDS.\n\nMedia enquiries:\n\nnews@example.org\n\nAll others: 0800 555 079",
        "Ends\n\nThe office of the Minister wrote this down.",
        "For details: Nora Stobart 05 5550 4277\n\n21 February 2031",
        "LIBRARY\n\nParliament House, Tarn 2600 Phone 277 4022",
        "Duration: 31 minutes\n\nCall participants:",
        "(Fin de la conférence de presse)",
        "Ende der Pressekonferenz",
    ],
)
def test_all_that_follows_an_end_and_an_address_is_none(end):
    text = f"Bo:\nGood day to you all.\n\n{end}\n"
    kept = text[: footer(text, 4)]
    assert kept.split("\n")[:2] == ["Bo:", "Good day to you all."]
    assert kept.strip().endswith(("all.", "LIBRARY"))


@pytest.mark.parametrize("line", ["Yes", "Thank You", "Nine of them", "In the end"])
def test_a_short_answer_stays(line):
    text = f"Bo:\nSo it is.\n\n{line}"
    assert footer(text, 4) == len(text)


def test_what_looks_like_a_label_at_the_end_is_none():
    text = "Q: Why?\n\nBo: So.\n\nMedia contact: 0800 555 079\n\nPhone: 555 010 020\n"
    names = ["Q", "Bo", "Media contact", "Phone"]
    marks = [Mark(one, text.index(one), text.index(one) + 1, True) for one in names]
    assert [mark.label for mark in without_end_labels(text, marks)] == ["Q", "Bo"]
    assert without_end_labels(text, marks[2:3]) == marks[2:3]
    assert without_end_labels(text, []) == []


def test_a_speaker_whose_label_is_a_field_keeps_the_last_turn():
    labels = ("Spokesperson", "Bo", "Ann", "Spokesperson")
    lines = [f"{label}: Thank you all.\n\n" for label in labels]
    text = "".join(lines)
    starts = [len("".join(lines[:at])) for at in range(len(lines))]
    marks = [
        Mark(label, start, start + len(label) + 1, True)
        for label, start in zip(labels, starts, strict=True)
    ]
    assert without_end_labels(text, marks) == marks
    once = [mark._replace(label="Ann") for mark in marks[:1]] + marks[1:]
    assert without_end_labels(text, once) == once[:-1]
