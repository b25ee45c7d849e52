"""How the command is used, and the list of its commands."""

import re
import warnings
from pathlib import Path

import pytest

from presskit import cli
from presskit.cli import _exit_codes, _terminal
from presskit.errors import PresskitWarning, SourceError, UnsoundError


def test_each_command_is_a_module_of_the_list():
    modules = {path.stem for path in Path(cli.__file__).parent.glob("[!_]*.py")}
    assert set(cli.COMMANDS) == modules
    assert set(cli.COMMANDS) <= set(re.findall(r"\w+", cli.parser().format_help()))


def test_a_file_that_cannot_be_read_counts_more_than_one_not_to_be_used():
    unsound, lost = UnsoundError("a"), SourceError("b")
    assert _exit_codes.of([]) == 0
    assert _exit_codes.of([unsound, unsound]) == 3
    assert _exit_codes.of([unsound, lost]) == _exit_codes.of([lost]) == 2


def test_a_warning_is_one_line_and_only_for_the_time_of_the_command():
    before = warnings.formatwarning
    with _terminal.short_warnings():
        warning = PresskitWarning("one\x1b[2J file")
        line = warnings.formatwarning(warning, PresskitWarning, "a.py", 1)
    assert line == "presskit: one\\x1b[2J file\n"
    assert warnings.formatwarning is before


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--version"], 0, r"presskit \d+\.\d+\.\d+\n"),
        (["--help"], 0, r"(?s)usage: presskit.*lab.*share.*exit codes.*"),
        ([], 2, r"(?s)usage: presskit.*COMMAND.*Begin with: presskit explore.*"),
    ],
)
def test_usage(arguments, code, said, capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(arguments)
    assert stop.value.code == code
    assert re.fullmatch(said, "".join(capsys.readouterr()))


def test_what_is_for_jupyterlab_stands_behind_two_dashes(capsys):
    assert cli.main(["lab", "--port=1"]) == 2
    assert "--port=1. presskit lab --help" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        cli.main(["lab", "--help"])
    assert "presskit lab -- --port=8890" in capsys.readouterr().out
