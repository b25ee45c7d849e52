"""A correction file, read: the lines that hold, and what is wrong with the others."""

import pandas as pd
import pytest

from presskit.corrections import (
    COLUMNS,
    Correction,
    add,
    read_corrections,
    remove,
)
from presskit.errors import TableError
from tests.corrections._lines import GOOD, HEADER, SHA


def test_a_file_is_read_with_its_lines_and_its_faults(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_text(
        f'{HEADER}\n\n{GOOD}\n,,,,,,\nlabel,may,{SHA},3,9,Ann Lee,"two\nlines"\n'
        f"joyn,may,{SHA},3,9,,\nrole,may,{SHA},3,9,king,\nrole,may,abc,3,9,other,\n"
        f"join,may,{SHA},three,9,,\njoin,may,{SHA},9,3,,\nlabel,may,{SHA},3,9,,\n"
        f"join,may,{SHA},3,9,x,\nfurniture,may,{SHA},3,3,,\n"
        f'join,may,{SHA},3,9,,"open\nlabel,may,{SHA},3,9,Lee, Ann,why\n'
        f"Same  Person,may,{SHA.replace('0', 'A')},3.0,9,t1,\n"
    )
    found, problems = read_corrections(path)
    assert [(one.action, one.line, one.reason) for one in found] == [
        ("join", 3, "one speaker"),
        ("label", 5, "two\nlines"),
        ("same person", 17, ""),
    ]
    assert found[2][2:4] == ("a" * 64, 3)
    assert [(one.line, one.message) for one in problems] == [
        (7, "'joyn' is not an action."),
        (8, "'king' is not a role."),
        (9, "'abc' is not a SHA-256: that has 64 hexadecimal digits."),
        (10, "'three' is not a place in a text."),
        (11, "the span ends at 3, before its start at 9."),
        (12, "'label' needs a value."),
        (13, "'join' takes no value, but the line has 'x'."),
        (14, "the span 3 to 3 holds nothing to leave out."),
        (15, "a quotation mark opens here that nothing closes."),
        (16, "'why' is not a scope of 'label'."),
    ]
    assert {one.file for one in [*found, *problems]} == {str(path)}
    assert all(one.advice for one in problems)


def test_a_table_is_read_like_a_file():
    frame = pd.DataFrame(
        [
            ["join", "may", SHA, 3.0, 9.0, None, None],
            [None] * 7,
            ["join", "may", SHA, 9.0, 3.0, None, None],
        ],
        columns=COLUMNS[:7],
    )
    found, problems = read_corrections(frame)
    assert found == [Correction("join", "may", SHA, 3, 9, "", "")]
    assert problems[0].message.startswith("row 3 of the table: the span ends at 3")
    with pytest.raises(TableError, match=r"it lacks \['reason'\]"):
        read_corrections(frame.drop(columns="reason"))


def test_a_file_that_is_no_correction_file_says_so(tmp_path):
    path = tmp_path / "corrections.csv"
    with pytest.raises(TableError, match=r"cannot be read \(No such file"):
        read_corrections(path)
    path.write_text("printed,speaker,reason\n")
    for work in (read_corrections, lambda path: add(path, GOOD)):
        with pytest.raises(TableError, match=r"a correction file needs the columns"):
            work(path)
    assert path.read_text() == "printed,speaker,reason\n"


def test_a_file_of_pasted_lines_needs_no_header(tmp_path):
    path = tmp_path / "corrections.csv"
    lines = [f"join,may,{SHA},3,9,,", f"outlet,may,{SHA},3,9,NPR,so"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    found, problems = read_corrections(path)
    assert [(one.action, one.line) for one in found] == [("join", 1), ("outlet", 2)]
    assert problems == []
    add(path, f"label,may,{SHA},3,9,Ann Lee,")
    assert path.read_text(encoding="utf-8").splitlines()[0] == ",".join(COLUMNS)
    assert remove(path, lines[0])
    assert [one.action for one in read_corrections(path)[0]] == ["outlet", "label"]


@pytest.mark.parametrize("text", [HEADER, f"{HEADER}\n\n,,,,,,\n"])
def test_a_file_without_lines_has_none(tmp_path, text):
    path = tmp_path / "corrections.csv"
    path.write_text(text, encoding="utf-8")
    assert read_corrections(path) == ([], [])
