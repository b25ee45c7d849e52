"""Alias files: read as spreadsheets save them, faults named with file and line."""

import pytest

from presskit.errors import TableError
from presskit.identities import (
    Alias,
    read_aliases,
)


@pytest.mark.parametrize(
    ("lines", "line", "message"),
    [
        ("C,D,x\nA,,x\n", 3, "it needs both a printed name and a speaker."),
        ("A,B,x\nC,D,x\nA,C,x\n", 4, "it gives 'A' a second speaker, 'C' beside 'B'."),
        ('A,"B,x\nC,D,x\n', 2, "a quotation mark opens here that nothing closes."),
    ],
)
def test_a_wrong_line_is_told_and_the_others_hold(tmp_path, lines, line, message):
    path = tmp_path / "aliases.csv"
    path.write_text(f"printed,speaker,reason\n{lines}", encoding="utf-8")
    aliases, wrong = read_aliases(path)
    assert [(one.line, one.message) for one in wrong] == [(line, message)]
    assert aliases == {"c": Alias("D", "x")}


def test_an_alias_file_without_a_column_names_itself(tmp_path):
    path = tmp_path / "aliases.csv"
    path.write_text("printed,speaker\nA,B\n", encoding="utf-8")
    with pytest.raises(TableError, match=r"aliases\.csv: .* needs the columns printed"):
        read_aliases(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_an_alias_file_is_read_as_spreadsheets_save_it(tmp_path, encoding, delimiter):
    path = tmp_path / "aliases.csv"
    rows = [["printed", "speaker", "reason"], ["Gul", "Güldener", "short"], [""] * 3]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    path.write_bytes(text.encode(encoding))
    assert read_aliases(path) == ({"gul": Alias("Güldener", "short")}, [])


def test_an_alias_file_that_is_no_text_names_itself(tmp_path):
    path = tmp_path / "aliases.csv"
    path.write_bytes(b"\xff\xfea\x00\x00")
    with pytest.raises(TableError, match=r"aliases\.csv: its bytes are not text"):
        read_aliases(path)
