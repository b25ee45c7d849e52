"""Tables in Markdown: the columns of talk, and tables that hold none."""

import pytest

from presskit.sources._pipe_tables import tables
from presskit.sources.markdown import read
from tests._work import grows_within

ROWS = [
    ("Ann Lee", "Why is it late again?"),
    ("Bo Ek", "It rained all of May."),
    ("Ann Lee", "And who pays for it?"),
]


def file_of(head, row, rows=ROWS):
    return "\n".join(
        ["# Port", "", *head, *(row.format(*one) for one in rows), "", "End."]
    )


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (["| Speaker | Text |", "|---|---|"], "| {0} | {1} |"),
        (["Who | What", ":--|--:"], "{0} | {1}"),
        (["| Time | Name | Words |", "|---|---|---|"], "| 0:01 | **{0}** | {1} |"),
        (["| Sprecher | Text |", "| - | - |"], "| {0} | {1} |"),
        (["| | |", "|---|---|"], "| {0} | {1} |"),
    ],
)
def test_a_table_of_talk(head, row):
    found = read(file_of(head, row).encode())
    both = [one for row in ROWS for one in row]
    assert found.text.split("\n\n") == ["Port", *both, "End."]
    cells = [look for look in found.looks if look.kind == "cell"]
    assert [found.text[look.start : look.end] for look in cells] == both[::2]
    assert found.parts[1].place == "line 5"


def test_a_label_with_a_colon_stands_before_the_words():
    head = ["| | |", "|---|---|"]
    found = read(file_of(head, "| {0}: | {1} |").encode())
    assert found.text.split("\n\n")[1] == "Ann Lee: Why is it late again?"


def test_a_first_row_that_names_nothing_is_talk():
    lines = file_of(
        ["| Bo Ek | Good day to all of you. |", "|---|---|"], "| {0} | {1} |"
    )
    assert "Good day to all of you." in read(lines.encode()).text


def test_other_tables_and_bars_stay():
    prices = ["| Year | Price |", "|---|---|", "| 2024 | 3 |", "| 2025 | 4 |"]
    assert tables(prices, 0) == {}
    assert tables(["a | b", "c | d"], 0) == {}
    assert tables(["---", "a | b", "---", "c"], 0) == {}


def test_what_stands_beside_is_listed():
    head = ["| Time | Name | Words |", "|---|---|---|"]
    found = read(file_of(head, "| 0:01 | {0} | {1} |").encode())
    assert [row.why for row in found.left_out] == [
        "heading of a table",
        "heading of a table",
        *["beside the talk in a table"] * 3,
    ]


@pytest.mark.once
def test_long_rules_cost_what_their_signs_cost():
    few, many = (
        lambda n=n: tables(["a|b", "|-" * n + "x", "a|b"], 0) for n in (2_000, 8_000)
    )
    assert grows_within(10, few, many)


def test_a_table_of_questions_beside_their_answers():
    rows = [("Ann", "Why now?", "It rained."), ("Bo", "Who pays?", "We do.")]
    head = ["| Asker | Question | Answer |", "|---|---|---|"]
    found = read(file_of(head, "| {0} | {1} | {2} |", rows).encode())
    said = ["Why now?", "It rained.", "Who pays?", "We do."]
    assert found.text.split("\n\n") == ["Port", *said, "End."]
