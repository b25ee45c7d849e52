"""What signs look at: the turns in which something stands, and how they were read."""

import pytest

from presskit.audit._conversation import conversation_of
from tests._one_file import transcript

TEXT = (
    "Press conference\nby Minister Bo Ek\n5 May 2023\n\n"
    "Minister Bo Ek: Good morning.\n\nAnn Lee (NPR):\n\n"
    "Ann Lee (NPR): Why now? And when?\n\nMinister Bo Ek: So it is. Why not.\n"
)


def test_columns_by_hand():
    read = conversation_of(transcript(TEXT))
    assert read.said == [
        "Good morning.", "Why now? And when?", "So it is. Why not.",
    ]  # fmt: skip
    assert read.roles == ["principal", "journalist", "principal"]
    assert read.labels == ["Minister Bo Ek", "Ann Lee (NPR)", "Minister Bo Ek"]
    assert read.n_words == [2, 4, 5]
    assert read.asks == [False, True, False]
    assert read.ends == [False, True, False]
    assert (read.asking, read.answering) == ([1], [2])
    assert len(read.chances) == 3
    assert read.headed == frozenset()


def test_a_heading_in_no_turn_stands_above_the_next():
    text = TEXT.replace(
        "Ann Lee (NPR): Why", "QUESTIONS AND ANSWERS\n\nAnn Lee (NPR): Why"
    )
    text = text.replace("Ann Lee (NPR):\n\n", "")
    assert conversation_of(transcript(text)).headed == {1}


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        ("It is closed. Until when, do you think?", True),
        ("Why?", True),
        ("It is closed. Ida?", False),
        ("We regret it.  Yes, please?", False),
        ("It is. Why is it?", True),
    ],
)
def test_a_name_behind_an_answer_calls_somebody_and_asks_nothing(said, ends):
    text = f"Ann Lee (NPR): Why now?\n\nMinister Bo Ek: {said}\n\nAnn Lee (NPR): Oh?\n"
    assert conversation_of(transcript(text)).ends == [True, ends, True]


def test_words_that_no_spaces_part_count_as_about_as_many():
    text = "记者:大桥何时开通?\n\n答:六月开通。\n\n记者:谁来付?\n\n答:两国各付一半。"
    assert conversation_of(transcript(text)).n_words == [1 + 3, 1 + 2, 1 + 1, 1 + 3]
