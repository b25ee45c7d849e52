"""Excel workbooks: the sheet that has a turn a row."""

import io
import zipfile
from datetime import date, time

import pytest

from presskit import sources
from presskit.errors import SourceError
from presskit.sources import spreadsheet

openpyxl = pytest.importorskip("openpyxl")

NAMES = ["No.", "Time", "Speaker", "Organisation", "Text"]
TURNS = [
    [1, time(13, 0, 5), "Ann Lee", "AP", "Why is it\nso late?"],
    [2, time(13, 0, 9), "Bo Ek", None, "It rained."],
]
MORE = [
    [3, None, "Ann Lee", "AP", "And what will it cost the town in the end?"],
    [
        4,
        None,
        "Bo Ek",
        None,
        "We do not know that yet, but it will be less than a bridge.",
    ],
]


def workbook(**sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name == "Old" else "visible"
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def read(name="a.xlsx", **sheets):
    return sources.of_bytes(workbook(**sheets), name)


def test_a_turn_a_row_with_its_place_and_time():
    document = read(Talk=[NAMES, *TURNS], Notes=[["coded by", "Cy"]], Old=[NAMES])
    assert document.format == "spreadsheet"
    assert document.text == "Ann Lee (AP): Why is it\nso late?\n\nBo Ek: It rained."
    assert document.place(document.text.index("Bo")) == "row 3"
    times = [turn.start_time for turn in document.reading.turns]
    assert times == [13 * 3600 + 5, 13 * 3600 + 9]
    assert document.reading.view.startswith("sheet 'Talk', columns Speaker, Text")
    told = [(one.place, one.text) for one in document.reading.left_out]
    assert ("sheet 'Notes'", "coded by Cy") in told  # and the hidden one is not told


def test_a_word_document_with_a_workbook_inside_is_none():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
        archive.writestr("word/embeddings/sums.xlsx", workbook(Talk=[NAMES, *TURNS]))
    assert b"xl/workbook.xml" in data.getvalue()
    assert not spreadsheet.claims(data.getvalue())


@pytest.mark.parametrize("last", ["Text", "What was said"])
def test_title_and_day_stand_above_the_names_of_the_columns(last):
    above = [["The port"], ["Date", date(2026, 3, 4)], []]
    document = read(Talk=[*above, [*NAMES[:4], last], *TURNS, *MORE])
    assert document.reading.facts == {"date": "2026-03-04", "title": "The port"}
    assert document.place(0) == "row 5"
    assert "The port" not in document.text


@pytest.mark.parametrize(
    ("sheets", "said"),
    [
        (
            {"May": [NAMES, *TURNS], "June": [NAMES, *TURNS]},
            r"2 of its sheets hold turns",
        ),
        (
            {"Sums": [["a", "b"], [1, 2]]},
            r"its columns are 'a', 'b'\. A table of turns",
        ),
        ({"Empty": []}, r"no sheet of the workbook has words"),
    ],
)
def test_what_is_no_table_of_turns_says_so(sheets, said):
    with pytest.raises(SourceError, match=said):
        read(**sheets)


def test_a_damaged_workbook_says_so():
    with pytest.raises(SourceError, match=r"a\.xlsx: .*damaged.* Save it again"):
        sources.of_bytes(
            workbook(Talk=[NAMES, *TURNS])[:2000] + b"xl/workbook.xml", "a.xlsx"
        )


def test_what_has_more_cells_than_a_transcript_is_refused(monkeypatch):
    monkeypatch.setattr(spreadsheet, "WORD_MARKS", 50)
    with pytest.raises(SourceError, match=r"millions of cells"):
        read(Talk=[NAMES, *TURNS])
