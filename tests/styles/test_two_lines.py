"""Labels over two lines: which line above belongs to a label, and which does not."""

import textwrap

import pytest

from presskit.languages import lexicon
from presskit.styles import detect, get
from presskit.styles._evidence import candidates
from presskit.styles._two_lines import joined


def _labels(text):
    marks = joined(text, candidates(text, get("name-outlet")))
    return [mark.label for mark in marks if mark.complete]


@pytest.mark.parametrize(
    ("label", "read"),
    [
        ("Ida Moss,\nHarbor Daily:", "Ida Moss, Harbor Daily"),
        ("IDA MOSS,\nHARBOR DAILY:", "IDA MOSS, HARBOR DAILY"),
        ("Ida Moss (Harbor\nDaily):", "Ida Moss (Harbor Daily)"),
        ("Minister of Ports,\nIda Moss:", "Minister of Ports, Ida Moss"),
        (
            "Ida Moss, Minister of Ports and\nWaters:",
            "Ida Moss, Minister of Ports and Waters",
        ),
        (
            "Ida Moss,\nDirector of Research,\nHarbor Bank:",
            "Ida Moss, Director of Research, Harbor Bank",
        ),
        (
            "IDA MOSS, MD AND HEAD OF RESEARCH, HARBOR\nBANK:",
            "IDA MOSS, MD AND HEAD OF RESEARCH, HARBOR BANK",
        ),
        ("Ида Мосс,\nминистр портов:", "Ида Мосс, министр портов"),
        ("Ида Мосс,\nХарбор Дейли:", "Ида Мосс, Харбор Дейли"),
        ("- Ida Moss,\nHarbor Daily:", "Ida Moss, Harbor Daily"),
    ],
)
def test_a_label_goes_on_in_the_next_line(label, read):
    text = f"Bo Ek: We agreed on salt.\n\n{label} Is that new?\n"
    assert _labels(text) == ["Bo Ek", read]
    assert _labels(text.replace("\n\n", "\n")) == ["Bo Ek", read]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek: Thank you.\n\nIda Moss, Harbor Daily\n\nPresident Ek: So.",  # a blank
        "Bo Ek: We went with Oren and\nIda Moss,\nHarbor Daily: So.",  # a sentence
        "Bo Ek: So.\nWe spoke with Ida Moss,\nMinister of Ports: she knows.",
        "Bo Ek: So.\nThank you very much,\nMinister Ek: So.",
        "Bo Ek: So.\nThe harbour of the\nMinister Ek: So.",
        "Questions and answers\nMinister Ek: So.",  # a heading
    ],
)
def test_a_line_of_talk_or_a_heading_is_no_part_of_a_label(text):
    marks = candidates(text, get("name-outlet"))
    assert joined(text, marks) == marks


def test_a_line_is_full_where_the_next_word_had_no_room():
    talk = " We say what we know of the salt, of the ports and of the ferries." * 3
    label = "Ida Moss, Minister of Ports and Inland Waterways of Tarn:"
    wrapped = textwrap.fill(f"{label}{talk}", 48)
    assert "Waterways\nof Tarn:" in wrapped  # neither comma nor small word before
    assert _labels(f"Bo Ek: So.\n\n{wrapped}") == ["Bo Ek", label[:-1]]
    roster = f"Ida Moss, Minister\n{textwrap.fill(f'Oren Lund:{talk}', 48)}"
    assert _labels(f"Bo Ek: So.\n\n{roster}") == ["Bo Ek", "Oren Lund"]


def test_small_labels_go_on_where_labels_are_small():
    turns = "bo ek: So.\ncy poe: No.\nida moss,\nharbor daily: Why?\n"
    assert _labels(turns * 3)[2] == "ida moss, harbor daily"


def test_labels_over_two_lines_are_labels():
    turns = "Ida Moss,\nHarbor Daily: Why?\n\nMinister of Ports,\nBo Ek: So.\n\n"
    found = detect(turns * 2, lexicon=lexicon("en"))
    assert [mark.label for mark in found.labels] == [
        "Ida Moss, Harbor Daily",
        "Minister of Ports, Bo Ek",
    ] * 2
    assert found.labels[0].start == 0
