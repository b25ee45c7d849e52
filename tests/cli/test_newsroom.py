"""A newsroom's cron line: exit codes, and one line for each trouble."""

import json
import os
import subprocess
import sys

import pytest

from tests.audit.test_verdict import GOOD
from tests.cli._run import process, run

posix = pytest.mark.skipif(sys.platform == "win32", reason="no such rights on Windows")


def one_line_each(err, n=None):
    lines = err.splitlines()
    assert all(line.startswith("presskit: ") for line in lines), err
    assert n is None or len(lines) == n, err


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (["tables", "IN", "--out", "o", "--json"], ["o/turns.csv", "o/presskit.json"]),
        (["brief", "--each", "IN", "--out", "o"], ["o/good.html"]),
        (["explore", "IN", "--out", "o.html"], ["o.html"]),
    ],
)
def test_the_good_file_is_written_whatever_the_others_are(
    mixed, tmp_path, given, written
):
    given = [mixed.name if one == "IN" else one for one in given]
    for code, gone in ((2, "broken.txt"), (3, "bad.txt"), (0, None)):
        done = run(*given, cwd=tmp_path)
        assert done.returncode == code, done.stderr
        one_line_each(done.stderr)
        assert all((tmp_path / name).is_file() for name in written)
        assert not (tmp_path / "o" / "bad.html").exists()
        if "--json" in given:
            assert json.loads(done.stdout)["exit_code"] == code
        if gone:
            (mixed / gone).unlink()


def test_a_process_ends_with_the_code_and_writes_each_stream(unsound, tmp_path):
    done = process("tables", unsound.name, "--out", "o", "--json", cwd=tmp_path)
    assert done.returncode == json.loads(done.stdout)["exit_code"] == 3
    one_line_each(done.stderr, 1)


def test_check_says_the_verdicts(mixed, tmp_path):
    done = run("check", mixed, cwd=tmp_path)
    assert done.returncode == 2
    assert "broken.txt" in done.stderr
    one_line_each(done.stderr, 1)
    assert "bad · unsound: do not use yet" in done.stdout
    assert "verdicts: 1 sound, 1 unsound." in done.stdout
    (mixed / "broken.txt").unlink()
    assert run("check", mixed, cwd=tmp_path).returncode == 3
    (mixed / "bad.txt").unlink()
    assert run("check", mixed, cwd=tmp_path).returncode == 0
    (mixed / "good.txt").write_text(f"{GOOD}\x00", encoding="utf-8")
    assert run("check", mixed, cwd=tmp_path).returncode in (1, 2)


@pytest.mark.parametrize(
    "given",
    [
        ["tables", "empty", "--out", "out"],
        ["explore", "empty"],
        ["explore", "none.txt"],
        ["brief", "--each", "empty", "--out", "out"],
        ["brief", "--out", "out.html"],
        ["brief", "talks/good.txt", "--each", "talks", "--out", "out"],
        ["tables", "talks", "--out", "file"],
        ["tables", "talks", "--out", "file/below"],
        ["brief", "--each", "talks", "--out", "file"],
        ["explore", "talks", "--out", "nowhere/page.html"],
        ["check", "none"],
        ["share", "talks"],
        ["verify", "none.md", "talks"],
    ],
)
def test_odd_input_is_one_line_that_says_what_to_do(good, tmp_path, given):
    good.rename(tmp_path / "talks")
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    done = run(*given, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    one_line_each(done.stderr, 1)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


@posix
def test_a_name_that_the_terminal_cannot_print(good, tmp_path):
    done = process(
        *("brief", "--each", good.name, "--out", "Öl"),
        cwd=tmp_path, PYTHONIOENCODING="ascii",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == "\\xd6l/good.html\n"


@posix
def test_whoever_reads_may_stop_reading(good, tmp_path):
    read, write = os.pipe()
    os.close(read)
    reader = subprocess.Popen(
        [sys.executable, "-m", "presskit", "check", str(good)],
        stdout=write, stderr=subprocess.PIPE, text=True, cwd=tmp_path,
    )  # fmt: skip
    os.close(write)
    _, err = reader.communicate()
    assert (reader.returncode, err) == (2, "")


def test_what_nobody_expected_is_one_line_too(monkeypatch, capsys):
    from presskit.cli import _failures

    def fail(error):
        raise error

    for error, code in (
        (ValueError("a\nb"), 2), (PermissionError(13, "no rights", "x"), 2),
        (KeyboardInterrupt(), 130), (MemoryError(), 2), (RecursionError(), 2),
    ):  # fmt: skip
        assert _failures.code_of(lambda error=error: fail(error)) == code
        one_line_each(capsys.readouterr().err, 1)
    monkeypatch.setenv(_failures.SHOW, "1")
    with pytest.raises(ValueError, match="a"):
        _failures.code_of(lambda: fail(ValueError("a")))


def test_another_package_in_the_same_folder_is_refused(monkeypatch, capsys):
    from presskit import cli
    from presskit.cli import _other_package

    class Other:
        version = "0.0.7"

        def locate_file(self, name):
            return _other_package.HERE.parent / name

    monkeypatch.setattr(_other_package.metadata, "distribution", lambda name: Other())
    assert cli.main(["check", "talks"]) == 2
    assert "pip uninstall presskit presskit-transcripts" in capsys.readouterr().err
    monkeypatch.setattr(_other_package, "HERE", _other_package.HERE / "elsewhere")
    _other_package.refuse()
