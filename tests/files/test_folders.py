"""Several files of a folder change as one."""

import os
import sys

import pytest

from presskit.errors import WriteError
from presskit.files import folders
from presskit.files.folders import (
    replace_files,
    settle,
)

NEW = {"a.csv": b"new a", "b.csv": b"new b"}


@pytest.fixture(params=["exchanged", "in turn"])
def folder(request, tmp_path, monkeypatch):
    """Return a folder of old files, where the system exchanges folders or not."""
    if request.param == "in turn":
        monkeypatch.setattr(folders, "_EXCHANGE", {})
    made = tmp_path / "out"
    made.mkdir()
    (made / "a.csv").write_bytes(b"old a")
    (made / "gone.csv").write_bytes(b"old")
    return made


def seen(folder):
    """Return the contents of the files that are not hidden."""
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if not path.name.startswith(".")
    }


def test_files_are_replaced_made_and_dropped(folder):
    assert replace_files(folder, NEW, drop=["gone.csv"]) == folder
    assert seen(folder) == NEW
    assert [path.name for path in folder.parent.iterdir()] == ["out"]


def test_other_files_stay(folder):
    (folder / "mine.txt").write_bytes(b"mine")
    replace_files(folder, NEW, drop=["gone.csv"])
    assert seen(folder) == {**NEW, "mine.txt": b"mine"}


def test_permissions_stay_and_a_link_stays_a_link(folder, tmp_path):
    (folder / "a.csv").chmod(0o640)
    (tmp_path / "link").symlink_to("out")
    replace_files(tmp_path / "link", NEW, drop=["gone.csv"])
    assert (tmp_path / "link").is_symlink()
    assert seen(folder) == NEW
    assert (folder / "a.csv").stat().st_mode & 0o777 == 0o640


def test_a_new_folder_is_there_when_it_is_whole(tmp_path):
    assert seen(replace_files(tmp_path / "new" / "out", NEW)) == NEW


def test_a_source_among_the_files_is_refused_before_anything_is_written(folder):
    before = seen(folder)
    with pytest.raises(WriteError, match="never written to"):
        replace_files(folder, NEW, sources=[folder / "a.csv"])
    assert seen(folder) == before


def test_a_file_that_another_program_has_open_is_named_and_nothing_changes(
    folder, monkeypatch
):
    monkeypatch.setattr(folders, "_EXCHANGE", {})  # as on Windows
    replace = os.replace

    def refusing(old, new, **more):
        if str(new).endswith("b.csv"):
            raise PermissionError(13, "The process cannot access the file")
        return replace(old, new, **more)

    monkeypatch.setattr(os, "replace", refusing)
    before = seen(folder)
    with pytest.raises(WriteError, match=r"b\.csv: it cannot be written \(The process"):
        replace_files(folder, NEW, drop=["gone.csv"])
    assert seen(folder) == before
    monkeypatch.undo()
    replace_files(folder, NEW, drop=["gone.csv"])
    assert seen(folder) == NEW


def test_what_was_begun_is_finished_by_whoever_comes_next(folder, monkeypatch):
    monkeypatch.setattr(folders, "_EXCHANGE", {})

    class Killed(BaseException):
        pass

    replace, n = os.replace, []

    def stopping(old, new, **more):
        n.append(new)
        if len(n) == 2:
            raise Killed
        return replace(old, new, **more)

    monkeypatch.setattr(os, "replace", stopping)
    with pytest.raises(Killed):
        replace_files(folder, NEW, drop=["gone.csv"])
    monkeypatch.undo()
    assert seen(folder)["a.csv"] == b"new a"
    assert "b.csv" not in seen(folder)
    settle(folder)
    assert seen(folder) == NEW
    assert not list(folder.glob(".presskit-*"))


@pytest.mark.parametrize("there", [b"", b"one"])
def test_a_file_in_the_place_of_the_folder_is_said(tmp_path, there):
    (tmp_path / "out").write_bytes(there)
    with pytest.raises(WriteError, match=r"out: it cannot be written"):
        replace_files(tmp_path / "out", NEW)
    assert (tmp_path / "out").read_bytes() == there


def test_this_system_exchanges_folders(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (tmp_path / "a" / "x").write_bytes(b"")
    done = sys.platform in folders._EXCHANGE and folders._exchange(
        tmp_path / "a", tmp_path / "b"
    )
    assert (tmp_path / ("b" if done else "a") / "x").exists()
