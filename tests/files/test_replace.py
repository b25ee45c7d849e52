"""What is written is the old file or the new one, and never a source."""

import os
import stat
import subprocess
import sys

import pytest

from presskit.errors import WriteError
from presskit.files import locked, replace_file


def test_a_file_is_replaced_and_keeps_its_permissions(tmp_path):
    file = tmp_path / "a.csv"
    file.write_bytes(b"old")
    file.chmod(0o640)
    assert replace_file(file, b"new") == file
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    replace_file(tmp_path / "link.csv", b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, failing):
    file = tmp_path / "a.csv"
    file.write_bytes(b"old")

    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, full)
    if failing == "replace":
        monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(WriteError, match=r"a\.csv: it cannot be written \(No space"):
        replace_file(file, b"new")
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize("spelling", ["talk.txt", "sub/../talk.txt", "link.txt"])
def test_a_source_is_never_written_to(tmp_path, spelling):
    (tmp_path / "sub").mkdir()
    source = tmp_path / "talk.txt"
    source.write_bytes(b"Ann: Why?")
    (tmp_path / "link.txt").symlink_to(source)
    with pytest.raises(WriteError, match="never written to"):
        replace_file(tmp_path / spelling, b"new", sources=[source])
    assert source.read_bytes() == b"Ann: Why?"


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(WriteError, match=r"none.a\.csv: it cannot be written"):
        replace_file(tmp_path / "none" / "a.csv", b"new")


def test_only_one_writer_holds_a_file(tmp_path):
    file = tmp_path / "n.txt"
    file.write_bytes(b"0")
    code = (
        "import sys; from pathlib import Path; from presskit.files import *\n"
        "path = Path(sys.argv[1])\n"
        "for _ in range(50):\n"
        "    with locked(path):\n"
        "        replace_file(path, str(int(path.read_bytes()) + 1).encode())\n"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, str(file)]) for _ in range(2)
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert file.read_bytes() == b"100"


def test_whoever_waits_too_long_is_told(tmp_path):
    with (
        locked(tmp_path / "n.txt"),
        pytest.raises(WriteError, match="another program has been writing"),
        locked(tmp_path / "n.txt", patience=0.05),
    ):
        pass  # a second lock of this process waits as another process would
