"""Small tables by hand: what editors and spreadsheets save is read alike."""

from pathlib import Path
from unicodedata import category

import pandas as pd
import pytest

import presskit
from presskit.errors import TableError
from presskit.export._tables import harmless
from presskit.files.csv import (
    records,
    rows,
    sheet,
)


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
    with pytest.raises(TableError, match=r"^a file needs the column a; it lacks"):
        list(rows(b"", ["a"], "a file"))
    with pytest.raises(TableError, match="its bytes are not text"):
        sheet(b"\x81\x8d")


def shown(cell):
    """Return a cell with its control characters spelt out: \\x1b, \\u009b."""
    spelt = [f"\\x{n:02x}" for n in range(0x80)] + [
        f"\\u{n:04x}" for n in range(0x80, 0xA0)
    ]
    return "".join(
        spelt[ord(sign)] if category(sign) == "Cc" and sign not in "\t\r\n" else sign
        for sign in cell
    )


def test_no_sign_that_does_not_show_hides_a_formula():
    unseen = [
        sign
        for sign in map(chr, range(0x110000))
        if (sign.isspace() or category(sign) in ("Cc", "Zs", "Zl", "Zp"))
        or sign in "\u00ad\u200b\u200d\u2060\u202e\u2066\ufeff\U000e0020\ufe0f\u3164"
    ]
    cells = [f"{sign}{begins}1+1" for sign in unseen for begins in "=+-@＝"]
    cells += ["\u200b\ufeff \x01=1", "\r\n\u2060@x"]
    table = harmless(pd.DataFrame({"text": pd.Series(cells, dtype="str")}))
    assert table["text"].tolist() == [f"'{shown(cell)}" for cell in cells]
    kept = ["a=1", "– so", "\u200bWhy?", "5 + 5", "é=1"]
    table = harmless(pd.DataFrame({"text": pd.Series(kept, dtype="str")}))
    assert table["text"].tolist() == kept


def test_a_file_that_may_not_be_read_is_said_to_be_so(tmp_path, monkeypatch):
    talk = tmp_path / "talk.txt"
    talk.write_text("Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n", encoding="utf-8")
    for name in ("aliases.csv", "corrections.csv", "about.csv"):
        (tmp_path / name).write_text("printed,speaker,reason\n", encoding="utf-8")
        real = Path.read_bytes

        def refuse(path, name=name, real=real):
            if path.name == name:
                raise PermissionError(13, "Permission denied", str(path))
            return real(path)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "read_bytes", refuse)
            with pytest.raises(TableError, match=f"{name}: it cannot be read"):
                presskit.load(tmp_path)
        (tmp_path / name).unlink()
