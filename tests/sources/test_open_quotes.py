"""A quote that never closes is refused with its line; one over lines is read."""

import pytest

from presskit.errors import SourceError
from presskit.sources import table
from presskit.sources._open_quotes import Lines, refuse_open_quote

HEAD = "speaker,start,text\n"


def test_in_the_middle_the_line_is_named():
    rows = 'Ann,0:01,"Why?"\nBo,0:02,"So.\nAnn,0:03,"And now?"\nBo,0:04,"Rain."\n'
    with pytest.raises(SourceError, match=r"opens in line 3 and does not close"):
        table.read((HEAD + rows).encode())


def test_at_the_end_of_the_file_too():
    rows = 'Ann,0:01,Why?\nBo,0:02,"So.\nAnn,0:03,And now?\n'
    with pytest.raises(SourceError, match=r"opens in line 3"):
        table.read((HEAD + rows).encode())


def test_lines_above_the_header_count():
    rows = 'Ann,0:01,Why?\nBo,0:02,"So.\nAnn,0:03,And now?\n'
    with pytest.raises(SourceError, match=r"opens in line 5"):
        table.read(("Project: Port\n\n" + HEAD + rows).encode())


@pytest.mark.parametrize(
    "words",
    ['"Why,\nBo,\nso ""late""?"', '"Why\n\nnow, and here, too?"', 'He said "no" to me'],
)
def test_quotes_that_close_are_read(words):
    rows = f"Ann,0:01,{words}\nBo,0:02,So.\n"
    assert [turn.label for turn in table.read((HEAD + rows).encode()).turns] == [
        "Ann",
        "Bo",
    ]


def test_loose_quotes_within_a_cell_of_lines_are_no_rows():
    refuse_open_quote(['Ann,"They\n', 'say "no" to it"\n'], 1, ",", 2)


def test_lines_are_given_once():
    lines = Lines(["a\n", "b\n", "c\n"])
    assert (next(lines), next(lines)) == ("a\n", "b\n")
    assert (lines.taken(), lines.taken()) == (["a\n", "b\n"], [])
