"""Labels that are counted."""

from presskit.languages import lexicon
from presskit.schema.values import Mark
from presskit.styles._running_numbers import without_numbers


def told(*labels):
    marks = [Mark(label, n, n + 1, True) for n, label in enumerate(labels)]
    return [mark.label for mark in without_numbers(marks, lexicon("en"))]


def test_a_number_behind_a_word_for_question_or_answer():
    assert told("Q1", "A1", "Q2", "A2", "Q3", "A3") == ["Q", "A"] * 3
    assert (
        told("Question 1", "Ek", "Question 2", "Ek", "Question 3")[::2]
        == ["Question"] * 3
    )


def test_a_number_before_the_same_label():
    labels = ["1. Gazette", "Ek", "2. Gazette", "Ek", "3. Gazette", "Ek"]
    assert told(*labels) == ["Gazette", "Ek"] * 3


def test_numbers_that_name_somebody_or_a_part_stay():
    for labels in (
        ["Speaker 1", "Speaker 2", "Speaker 3"],
        ["1. Welcome", "2. Questions", "3. Close"],
        ["Q1", "Q1", "Q1"],
        ["Q1", "Q2"],
    ):
        assert told(*labels) == labels
