"""Tables as people read them: every kind of cell, worked out by hand."""

import re

import pandas as pd
import pytest

from presskit.errors import TableError
from presskit.export import readable
from presskit.wording import heading


def cells(shown):
    """Return the rows of a table as it is shown, its headings first."""
    lines = shown.styler.to_string(delimiter="|").rstrip("\n").split("\n")
    return [line.split("|") for line in lines]


def test_each_kind_of_cell_is_written_as_one_reads_it():
    table = pd.DataFrame(
        {
            "event": ["2022-04-05 Foreign Ministers", "2022-99-05 Why?"],
            "date": pd.to_datetime(["2022-04-05", None]),
            "question_words": pd.array([1234, None], dtype="Int64"),
            "ratio": [2.345, 12345.67],
            "share_words": [0.714, float("nan")],
            "question_text": ["Why\n\nnow?", None],
            "first_said": [True, False],
            "outlets": [["AP", "NPR"], []],
        },
        index=[7, 9],
    )
    assert cells(readable(table)) == [
        ["event", "date", "words asked",
         "words answered per word asked", "share of words", "all that was asked",
         "first said", "outlets"],
        ["5 Apr 2022 · Foreign Ministers", "5 Apr 2022", "1,234", "2.35", "71%",
         "Why now?", "yes", "AP; NPR"],
        ["2022-99-05 Why?", "–", "–", "12,345.7", "–", "–", "no", ""],
    ]  # fmt: skip


def test_columns_come_in_the_order_and_with_the_headings_asked_for():
    table = pd.DataFrame({"a": [1], "b": [2], "c": [3]})
    assert cells(readable(table, ["c", "a"])) == [["c", "a"], ["3", "1"]]
    assert cells(readable(table, {"b": "second"})) == [["second"], ["2"]]


def test_a_long_text_is_cut_between_words():
    table = pd.DataFrame({"text": ["one two three", "x" * 20]})
    assert cells(readable(table, most=9))[1:] == [["one two …"], ["x" * 9 + " …"]]
    assert cells(readable(table, most=None))[1:] == [["one two three"], ["x" * 20]]


def test_numbers_stand_at_the_right_and_words_at_the_left():
    html = readable(pd.DataFrame({"who": ["Ann"], "n": [3]}))._repr_html_()
    left, right = html.index("text-align: left"), html.index("text-align: right")
    assert html.count("white-space: nowrap") == 2, "short cells stand on one line"
    assert "col0" in html[:left].rsplit("#", 1)[1]
    assert "col1" in html[:right].rsplit("#", 1)[1]


def test_what_stands_in_the_source_is_escaped():
    html = readable(pd.DataFrame({"text": ["<script>alert(1)</script>"]}))._repr_html_()
    assert "&lt;script&gt;alert(1)" in html
    assert "<script" not in html


def test_two_tables_of_a_notebook_do_not_style_each_other_and_stay_as_they_are():
    one, two = pd.DataFrame({"n": [1]}), pd.DataFrame({"n": [2]})
    assert readable(one)._repr_html_() == readable(one)._repr_html_()
    assert readable(one).styler.uuid != readable(two).styler.uuid


def test_a_table_without_rows_shows_its_headings():
    assert cells(readable(pd.DataFrame({"n_words": []}))) == [["words"]]


def test_days_and_events_stand_for_ids_of_transcripts():
    transcripts = pd.DataFrame(
        {"transcript": ["a", "b"], "event": ["2022-04-05 Foreign Ministers", None],
         "date": pd.to_datetime(["2022-04-05", None])}
    )  # fmt: skip
    table = pd.DataFrame({"transcript": ["b", "a"], "n": [1, 2]})
    shown = cells(readable(table, transcripts=transcripts))
    assert shown[1:] == [["b", "1"], ["5 Apr 2022 · Foreign Ministers", "2"]]


def test_the_rest_of_a_long_table_is_told_and_not_shown():
    table = pd.DataFrame({"n": range(1000)})
    assert len(cells(readable(table))) == 1 + 20
    assert "The first 20 of 1,000 rows." in readable(table)._repr_html_()
    assert len(cells(readable(table, rows=None))) == 1 + 1000
    assert "<caption" not in readable(table.head(20))._repr_html_()


def test_a_table_of_three_rows_brings_what_sorts_it_and_one_of_two_does_not():
    table = pd.DataFrame({"n": [3, 1, 2]})
    html = readable(table)._repr_html_()
    assert html.count("<script>") == 1
    assert html.endswith("previousElementSibling);\n})();</script>")
    assert not re.search(r"//|/\*|export", html)
    assert "<script" not in readable(table.head(2))._repr_html_()


def test_a_column_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(TableError, match=r"no column 'word'\. It has n, words"):
        readable(pd.DataFrame({"n": [1], "words": [2]}), ["word"])


def test_a_column_without_a_heading_is_called_by_its_name():
    assert heading("question_words") == "words asked"
    assert heading("of_my_own") == "of my own"


def test_a_terminal_shows_the_words_of_the_table():
    assert repr(readable(pd.DataFrame({"n_words": [1204]}))).split() == [
        "words",
        "1,204",
    ]


@pytest.mark.parametrize("rows", [-1, 2.5, "all"])
def test_rows_are_a_number(rows):
    with pytest.raises(TableError, match="20, or None for all"):
        readable(pd.DataFrame({"n": [1]}), rows=rows)


def test_a_table_without_rows_says_so():
    shown = readable(pd.DataFrame({"outlet": []}))
    assert repr(shown) == "There is none to list."
    assert shown._repr_html_() == "<p>There is none to list.</p>"
