"""What a file sets as a heading between turns is nobody's talk."""

import pytest

import presskit
from presskit.schema.values import Look
from presskit.turns._set_headings import without_set_headings


def ends(text, *looks):
    [end] = without_set_headings(text, [0], [len(text)], looks)
    return text[:end]


def test_one_or_several_at_the_end():
    text = "Yes.\n\nPart two\n\nTolls"
    part, tolls = Look(6, 14, "heading 2"), Look(16, 21, "summary")
    assert ends(text, part, tolls) == "Yes."
    assert ends(text, tolls) == "Yes.\n\nPart two"
    assert ends(text, part) == text


@pytest.mark.parametrize("line", ["Who pays?", "To the tolls:"])
def test_what_asks_or_announces_stays(line):
    text = f"Yes.\n\n{line}"
    assert ends(text, Look(6, len(text), "heading 3")) == text


def test_a_turn_that_is_a_heading_and_words_in_bold_stay():
    assert ends("Tolls", Look(0, 5, "heading 2")) == "Tolls"
    assert ends("Yes.\n\nNever", Look(6, 11, "bold")) == "Yes.\n\nNever"


def test_in_a_file():
    talk = "**Minister Ek:** In June.\n\n{}**Ann Lee (AP):** Who pays?\n\n"
    text = "# Dam\n\n" + talk.format("### Part two\n\n") * 2 + "**Minister Ek:** We do."
    turns = presskit.load_text(text, name="dam.md").turns
    assert list(turns.text[::2]) == ["In June.", "In June.", "We do."]
