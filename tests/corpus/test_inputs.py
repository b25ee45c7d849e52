"""What there is before any file is read: files, and decisions beside them."""

from pathlib import Path

from presskit.corpus._inputs import aliases_of, decide, find, folders


def test_decisions_are_read_beside_the_files_that_are_there(tmp_path):
    (tmp_path / "a.txt").write_text("Ann Lee (AP): Why?", encoding="utf-8")
    (tmp_path / "aliases.csv").write_text("printed,speaker,reason\nQ,Ann Lee,\n"
        "ANN,Ann Lee,\n", encoding="utf-8")  # fmt: skip
    paths = [tmp_path / "a.txt", tmp_path / "gone.txt", Path("pasted text")]
    decisions = decide(paths, None, None, None, Path())
    own, gone, pasted = aliases_of(paths, decisions, Path())
    assert {name: one.speaker for name, one in own.items()} == {"ann": "Ann Lee"}
    assert (gone, pasted) == ({}, {})
    assert ["'q' is printed" in one.message for one in decisions.problems] == [True]


def test_folders_are_those_of_files_that_are_there_each_once(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    paths = [Path("a.txt"), Path("b.txt"), Path("far/c.txt")]
    assert folders(paths, tmp_path) == [Path()]


def test_files_are_found_and_what_no_reader_claims_is_named(tmp_path):
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "b.xyz").write_text("x", encoding="utf-8")
    found = find(tmp_path)
    assert [path.name for path in found.files] == ["a.txt"]
    assert [path.name for path in found.skipped] == ["b.xyz"]
