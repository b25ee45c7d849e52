"""Small tables by hand: what editors and spreadsheets save is read alike."""

import pytest

from presskit._csv import records, rows, sheet
from presskit.errors import TableError


def cells(text, delimiter=","):
    return [
        (record.line, record.cells, record.closed)
        for record in records(text, delimiter)
    ]


def test_a_cell_may_hold_lines_quotes_and_separators():
    assert cells('a,b\r\n"1\n2","x, ""y"""\r\n\r\nc,d') == [
        (1, ["a", "b"], True),
        (2, ["1\n2", 'x, "y"'], True),
        (5, ["c", "d"], True),
    ]


def test_no_line_ends_where_only_unicode_says_so():
    assert cells("a\x85b,c\u2028d\x0be\n") == [(1, ["a\x85b", "c\u2028d\x0be"], True)]


@pytest.mark.parametrize("below", ["3,4\n", '3,"4"\n', '"3",4\n'])
def test_an_open_quotation_mark_swallows_no_other_line(below):
    found = cells(f'a,b\n1,"2\n{below}')
    assert found == [
        (1, ["a", "b"], True),
        (2, ["1", "2\n"], False),
        (3, ["3", "4"], True),
    ]


def test_a_word_in_quotation_marks_at_the_start_of_a_cell_is_read():
    assert cells('"Bobby" Ek,Bo\n') == [(1, ["Bobby Ek", "Bo"], True)]


def test_the_spans_of_the_rows_are_those_of_the_text():
    text = 'a,b\r\n\r\n"1\n2",3\n"x'
    parts = [text[record.start : record.end] for record in records(text, ",")]
    assert parts == ["a,b\r\n", '"1\n2",3\n', '"x']


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_as_programs_save_it(encoding, delimiter):
    data = "a,b\nä,é\n".replace(",", delimiter).encode(encoding)
    (row,) = rows(data, ["b", "a"], "a file")
    assert row.cells == {"a": "ä", "b": "é"}
    opened = sheet(data)
    assert opened.mark + opened.text.encode(opened.encoding) == data


def test_short_and_long_rows():
    short, long = rows(b"a,b\n1\n,,\n1,2,,3\n", ["a"], "a file")
    assert (short.cells, short.extra) == ({"a": "1", "b": ""}, [])
    assert (long.cells, long.extra) == ({"a": "1", "b": "2"}, ["3"])


def test_what_is_missing_is_named():
    with pytest.raises(
        TableError, match=r"^a file needs the columns a and b; it lacks"
    ):
        list(rows(b"", ["a", "b"], "a file"))
    with pytest.raises(TableError, match="its bytes are no text"):
        sheet(b"\x81\x8d")
