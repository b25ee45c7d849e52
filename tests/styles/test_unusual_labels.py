"""Labels that hold words in small letters, or nothing else."""

import pytest

from presskit.languages import ALL
from presskit.schema.values import Mark
from presskit.styles._unusual_labels import (
    in_small_letters,
    offices_with_article,
    reading,
    small_before_sentences,
)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("History teacher Dan Moss", "Dan Moss"),
        ("Director for research of the Lake Club and moderator Vera Lind", "Vera Lind"),
        ("Dan Moss, reporter at the Harbour Weekly", "Dan Moss"),
        ("Dan Moss, head of a school", "Dan Moss"),
        ("Minister Bo Ek", "Bo Ek"),
    ],
)
def test_a_name_with_what_its_bearer_does_is_a_label(label, name):
    assert reading(label).name == name


@pytest.mark.parametrize(
    "label",
    [
        "As I told Dan Moss",
        "My friend Dan Moss",
        "The answer of Dan Moss",
        "Dan Moss, my friend at the mill",
        "We went. Then came Dan Moss",
        "Two things",
        "",
    ],
)
def test_a_sentence_with_a_name_is_none(label):
    assert reading(label) is None


def test_labels_in_small_letters_are_read_where_most_are():
    assert reading("ann lee (ap)") is None
    assert reading("ann lee (ap)", small=True).name == "Ann Lee"
    assert in_small_letters(["pm", "journalist"], {"pm": 4, "journalist": 3})
    assert not in_small_letters(["PM", "things"], {"PM": 4, "things": 3})
    assert not in_small_letters(["two things"], {"two things": 3})
    assert in_small_letters(["Q", "ms. lee"], {"Q": 9, "ms. lee": 8})
    assert not in_small_letters(["Q", "two things"], {"Q": 9, "two things": 2})
    assert not in_small_letters([], {})


def _lines(text):
    starts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]
    ends = [(start, text.find(":", start)) for start in starts]
    return [Mark(text[at:to], at, to + 1, True) for at, to in ends if to >= 0]


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("ann lee: Why?\nbo ek: So.\nann lee: And?", True),
        ("ann lee: Why?\nbo ek: So.", False),  # too few to tell
        ("ann lee: Why?\nann lee: So.\nann lee: And?", False),  # all are one
        ("ann lee: why?\nbo ek: so.\nann lee: and?", False),  # as small as the talk
        ("We met\nann lee: Why?\nand\nbo ek: So I\nwent to\ncy poe: And?", False),
        ("Ann Lee: Why?\nBo Ek: So.\nCy Poe: No.\nall: a\nof: b\nit: c", False),
        ("ann lee: “Why?”\nbo ek: “So.”\nann lee: “And?”", False),  # read out
        ("- roads: We pay.\n- ports: We pay.\n- bread: We pay.", False),  # a list
        ("沃斯: 不.\nann lee: Why?\nbo ek: So.\nann lee: And?", True),
    ],
)
def test_labels_are_small_where_sentences_begin_large(text, small):
    assert small_before_sentences(text, _lines(text)) is small


def test_small_words_stay_small_in_a_label_that_is_read_in_large_letters():
    label = "chairman of the board of the foundation for the lakeside club emil todd"
    assert reading(label, small=True).name == "Lakeside Club Emil Todd"
    # "as" is a small word, but no last one: names end so.
    assert reading("ministry spokesperson eva ås", small=True).name == "Eva Ås"


@pytest.mark.parametrize(
    ("label", "before", "after", "read"),
    [
        ("Le ministre", "", "Oui.", True),
        ("The Prime minister", "", "Yes.", True),
        ("El presidente del Gobierno", "", "Sí.", True),
        ("El ministro Luis Gil", "", "Sí.", True),
        ("Le ministre de la défense nationale", "", "Oui.", True),
        ("O ministro da Defesa", "", "Sim.", True),
        ("The problem", "", "It rains.", False),
        ("The minister", "", "his duties", False),  # a line of a list
        ("The minister", "We ask ", "Stay.", False),  # inside a sentence
        ("minister", "", "Yes.", False),
    ],
)
def test_an_office_with_its_article_comes_back_before_sentences(
    label, before, after, read
):
    line = f"Q: Why?\n{before}{label}: {after}\n"
    text = line * 2
    starts = [at * len(line) + len("Q: Why?\n" + before) for at in range(2)]
    marks = [Mark(label, at, at + len(label) + 1, True) for at in starts]
    found = offices_with_article(text, marks, {label: None}, ALL)
    assert list(found) == [label] * read
    assert [f"{one.office} {one.name}".strip() for one in found.values()] == [*found]
    listed = text.replace("Why?", "All.")  # in an answer: a list of who does what
    assert not offices_with_article(listed, marks, {label: None}, ALL)
    assert not offices_with_article(text, marks[:1], {label: None}, ALL)
