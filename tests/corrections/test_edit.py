"""A line put in, taken out, taken back: everything else in the file stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.corrections import (
    Correction,
    add,
    as_line,
    read_corrections,
    remove,
    rewritten,
    take_back,
)
from presskit.errors import WriteError
from tests._examples import at_most
from tests.corrections._lines import GOOD, HEADER, SHA, corrections


@at_most(60)
@given(st.lists(corrections(), max_size=4), corrections(), st.sampled_from(",;\t"))
def test_a_line_is_added_read_and_removed(tmp_path_factory, others, one, delimiter):
    path = tmp_path_factory.mktemp("lines") / "corrections.csv"
    path.write_bytes(
        b"\xef\xbb\xbf" + HEADER.replace(",", delimiter).encode() + b"\r\n"
    )
    for other in others:
        add(path, as_line(other))
    before = path.read_bytes()
    held = one.key in {other.key for other in others}
    add(path, as_line(one))
    add(path, as_line(one))
    found, problems = read_corrections(path)
    keys = [one.key for one in found]
    assert problems == []
    assert keys == list(dict.fromkeys(other.key for other in [*others, one]))
    if not held:
        assert found[-1][:11] == one[:11]
        assert remove(path, as_line(one))
        assert path.read_bytes() == before
        assert not remove(path, as_line(one))


def test_the_first_line_makes_the_file_and_keeps_its_folder_clean(tmp_path):
    path = tmp_path / "corrections.csv"
    add(path, GOOD)
    assert path.read_text() == f"{HEADER}\n{GOOD},,,,\n"
    seen = [one for one in tmp_path.iterdir() if not one.name.startswith(".")]
    assert seen == [path], "beside it is a hidden lock, and nothing else"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_keeps_its_ways(tmp_path, encoding):
    path = tmp_path / "corrections.csv"
    header = "note;reason;value;end;start;sha256;transcript;action"
    text = f"{header}\r\nÅ;é;;9;1;{SHA};may;join\r\n\r\nwhat;;;;;;;"
    path.write_bytes(text.encode(encoding))
    add(path, GOOD)
    added = f"\r\n;one speaker;;9;3;{SHA};may;join"
    assert path.read_bytes() == (text + added).encode(encoding)
    assert remove(path, f"join,may,{SHA},1,9,,")
    left = f"{header}\r\n\r\nwhat;;;;;;;{added}"
    assert path.read_bytes() == left.encode(encoding)


def test_a_windows_file_becomes_unicode_where_it_must(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_bytes(f"{HEADER}\nlabel,é,{SHA},1,9,é,\n".encode("cp1252"))
    one = Correction("label", "may", SHA, 3, 9, "Đorđe Čić", "")
    add(path, as_line(one))
    assert [one.value for one in read_corrections(path)[0]] == ["é", "Đorđe Čić"]


def test_an_open_quotation_mark_does_not_swallow_the_new_line(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_text(f'{HEADER}\njoin,may,{SHA},1,9,,"open\n')
    add(path, GOOD)
    found, problems = read_corrections(path)
    assert [one.line for one in found] == [3]
    assert [one.line for one in problems] == [2]


def lines(file):
    return [one.start for one in read_corrections(file)[0]]


def line(start, action="join", value=""):
    return f"{action},may,{SHA},{start},{start + 5},{value},"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "corrections.csv"


def test_what_is_taken_back_is_ones_own(file):
    first = add(file, line(3))
    other = add(file, line(30))
    take_back(first)
    assert lines(file) == [30]
    take_back(other)
    assert lines(file) == [], "the file stays: the second one did not make it"
    assert remove(file, line(30)) is None
    edit = add(file, line(30))
    file.unlink()
    take_back(edit)
    assert not file.exists(), "somebody took the whole file away"


def test_a_file_that_was_made_for_a_line_goes_with_it(file):
    take_back(add(file, line(3)))
    assert not file.exists()
    edit = add(file, line(3))
    add(file, line(30))
    remove(file, line(30))
    take_back(edit)
    assert not file.exists()


def test_a_line_that_was_taken_out_comes_back_as_it_stood(file):
    header = "note;reason;value;end;start;sha256;transcript;action"
    row = f"mine;é;;9;3;{SHA};may;join"
    file.write_text(f"{header}\n{row}\n", "utf-8")
    before = file.read_bytes()
    take_back(remove(file, f"join,may,{SHA},3,9,,"))
    assert file.read_bytes() == before
    edit = remove(file, f"join,may,{SHA},3,9,,")
    add(file, line(30))
    take_back(edit)
    assert sorted(lines(file)) == [3, 30]
    assert row in file.read_text("utf-8")


def test_lines_are_written_anew_in_their_places(file):
    rows = [f"outlet,may,{SHA},{n},{n + 4},NPR,{note}" for n, note in
            ((3, "é"), (30, ""), (300, "x"))]  # fmt: skip
    file.write_text("\n".join([HEADER, *rows, "what,,,,,,"]) + "\n", "utf-8")
    pairs = rewritten(
        file, lambda one: one._replace(value="AP") if one.start != 30 else one
    )
    assert [(one.value, new.value, new.start) for one, new in pairs] == [
        ("NPR", "AP", 3), ("NPR", "AP", 300),
    ]  # fmt: skip
    kept = file.read_text("utf-8").splitlines()
    assert kept[0] == HEADER
    assert kept[1] == f"outlet,may,{SHA},3,7,AP,é,,,,"
    assert kept[2] == rows[1]
    assert kept[4] == "what,,,,,,"


def test_where_nothing_is_new_nothing_is_written(file):
    file.write_text(f"{HEADER}\n{GOOD}\n", "utf-8")
    before = file.stat().st_mtime_ns
    assert rewritten(file, lambda one: one) == []
    assert file.stat().st_mtime_ns == before


def test_a_folder_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(WriteError, match="No such file"):
        add(tmp_path / "none" / "corrections.csv", GOOD)
    assert not (tmp_path / "none").exists()
