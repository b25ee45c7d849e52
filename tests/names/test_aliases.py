"""Alias files: read as spreadsheets save them, faults named with file and line."""

import pytest

from presskit.errors import TableError
from presskit.identities import (
    Alias,
    read_aliases,
)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("printed,speaker\nA,B\n", "needs the columns printed, speaker and reason"),
        ("printed,speaker,reason\nA,,x\n", "line 2 needs both"),
        ("printed,speaker,reason\nA,B,x\nA,C,x\n", "line 3 gives 'A' a second speaker"),
        ('printed,speaker,reason\nA,"B,x\n', "line 2 opens a quotation mark"),
    ],
)
def test_an_alias_file_with_a_fault_names_file_and_line(tmp_path, lines, message):
    path = tmp_path / "aliases.csv"
    path.write_text(lines, encoding="utf-8")
    with pytest.raises(TableError, match=message):
        read_aliases(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_an_alias_file_is_read_as_spreadsheets_save_it(tmp_path, encoding, delimiter):
    path = tmp_path / "aliases.csv"
    rows = [["printed", "speaker", "reason"], ["Gul", "Güldener", "short"], [""] * 3]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    path.write_bytes(text.encode(encoding))
    assert read_aliases(path) == {"gul": Alias("Güldener", "short")}


def test_an_alias_file_that_is_no_text_names_itself(tmp_path):
    path = tmp_path / "aliases.csv"
    path.write_bytes(b"\xff\xfea\x00\x00")
    with pytest.raises(TableError, match=r"aliases\.csv: its bytes are not text"):
        read_aliases(path)
