"""One line: written, read back, and what is wrong in it said."""

import pytest
from hypothesis import given

from presskit.corrections import (
    COLUMNS,
    Correction,
    as_line,
    parse_line,
)
from presskit.corrections._actions import Fault
from presskit.corrections._line import cells_of, is_line, made
from presskit.errors import TableError
from tests.corrections._lines import GOOD, SHA, corrections


@given(corrections())
def test_a_line_reads_back_as_it_was(one):
    assert parse_line(as_line(one)) == one


@pytest.mark.parametrize(
    "text", ["", "join", f"{GOOD}\n{GOOD}", GOOD + ",x", '"' + GOOD]
)
def test_what_is_no_line_says_what_one_needs(text):
    with pytest.raises(TableError, match="needs the 11 cells action,transcript"):
        parse_line(text)


def test_a_faulty_line_says_what_is_wrong_with_it():
    with pytest.raises(
        TableError, match=r"'joyn' is not an action\. Write one of 'split'"
    ):
        parse_line(GOOD.replace("join", "joyn"))


CELLS = {"action": "outlet", "transcript": "may", "sha256": SHA, "start": "3",
         "end": "9", "value": "NPR", "reason": ""}  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "given"),
    [
        ({}, {}),
        ({"action": " Same  Person ", "value": "t1"},
         {"action": "same person", "value": "t1"}),
        ({"start": "3.0", "end": "9."}, {}),
        ({"action": "day", "start": "", "end": "", "value": "2024-05-03"},
         {"action": "day", "start": 0, "end": 0, "value": "2024-05-03"}),
        ({"action": "role", "value": "Other"}, {"action": "role", "value": "other"}),
        ({"value": "'=cmd()"}, {"value": "=cmd()"}),
        ({"words": " so  it\nis "}, {"words": "so it is"}),
        ({"scope": "FILE"}, {"scope": "file"}),
    ],
)  # fmt: skip
def test_cells_become_a_correction(cells, given):
    one = Correction("outlet", "may", SHA, 3, 9, "NPR", "")
    assert made(CELLS | cells) == one._replace(**given)


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"action": "outlets"}, "'outlets' is not an action."),
        ({"sha256": "0" * 63}, "is not a SHA-256"),
        ({"start": ""}, "'' is not a place in a text."),
        ({"end": "-9"}, "'-9' is not a place in a text."),
        ({"end": "2"}, "the span ends at 2, before its start at 3."),
        ({"value": ""}, "'outlet' needs a value."),
        ({"scope": "folder"}, "'folder' is not a scope of 'outlet'."),
        ({"action": "split", "end": "3", "value": ""}, "'split' needs a value."),
    ],
)
def test_what_is_wrong_with_cells(cells, message):
    fault = made(CELLS | cells)
    assert isinstance(fault, Fault)
    assert message in fault.message
    assert fault.advice


@pytest.mark.parametrize(
    ("cells", "line"),
    [
        (["join", "may", SHA, "3", "9", "", ""], True),
        ([" JOIN", *[""] * 6], True),
        (list(COLUMNS), False),
        (["join", "may"], False),
        ([], False),
    ],
)
def test_what_begins_like_a_line(cells, line):
    assert is_line(cells) is line


def test_cells_stand_under_their_columns_and_none_runs_as_a_formula():
    one = Correction("label", "may", SHA, 3, 9, "=cmd()", "-why", words="@x")
    assert cells_of(one, ["value", "note", "reason", "start", "words"]) == [
        "'=cmd()", "", "'-why", "3", "'@x",
    ]  # fmt: skip
