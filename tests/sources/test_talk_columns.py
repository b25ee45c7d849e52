"""Who and what in a table with other names: by what stands in the columns."""

import pytest

from presskit.sources._talk_columns import columns_of_talk

WHO = ["Ann Lee", "Bo Ek", "Ann Lee", "Cy Poe", "Bo Ek", "Ann Lee"]
WHAT = [f"This is what was said in the row {n}." for n in range(6)]


@pytest.mark.parametrize(
    "other",
    [
        ["1", "2", "3", "4", "5", "6"],
        ["0:01", "0:05", "0:09", "0:15", "0:20", "0:30"],
        ["Opening", "Opening", "Opening", "Questions", "Questions", "Questions"],
        ["career", "career;prizes", "", "career", "prizes", "career"],
        ["EN", "EN", "EN", "EN", "EN", "EN"],
        [None, 0.5, 1.5, 2.5, 3.5, 4.5],
    ],
)
def test_speakers_recur_and_change(other):
    assert columns_of_talk([other, WHO, WHAT]) == (1, 2)
    assert columns_of_talk([WHAT, other, WHO]) == (2, 0)
    assert columns_of_talk([other, WHAT]) is None


def test_words_that_are_known_stay_the_words():
    assert columns_of_talk([["Yes.", "No."] * 3, WHO, ["x" * 99] * 6], 0) == (1, 0)


def test_nothing_is_found_where_nothing_stands():
    assert columns_of_talk([]) is None
    assert columns_of_talk([["a", "b"], ["c", "d"]]) is None


@pytest.mark.parametrize(
    "columns",
    [
        [["Explicit", "Dodging", "Explicit", "Partial", "Dodging", "Explicit"], WHAT],
        [WHO, WHAT, [f"And this is what was answered, {n}." for n in range(6)]],
        [WHO, WHO[::-1], WHAT],
    ],
)
def test_codes_two_texts_or_two_columns_of_people_are_not_guessed(columns):
    assert columns_of_talk(columns) is None


def test_there_are_more_people_than_parties():
    parties = ["Harbour List", "Left", "Harbour List", "Left", "Left", "Harbour List"]
    assert columns_of_talk([parties, WHO, WHAT]) == (1, 2)
