"""What others wrote does nothing to a terminal: messages, warnings, printed lines."""

import json
import subprocess
import sys
import warnings

import pytest

import presskit
from presskit import errors
from presskit.cli import main
from presskit.errors import PresskitWarning, spelt_out

TALK = "Ann Lee (AP): Why?\n\nMinister Bo Ek: So it is.\n"
ODD = ["\x1b]0;Hi\x07", "\x1b[2J", "\x9b2J", "\x08\x08", "\u202e", "\u2066", "\x7f"]
ACTS = [chr(code) for code in (*range(9), *range(11, 32), *range(0x7F, 0xA0), 0x202E)]
posix = pytest.mark.skipif(sys.platform == "win32", reason="no such names on Windows")


def harmless(said):
    return not any(sign in said for sign in ACTS)


@pytest.mark.parametrize("odd", ODD)
def test_every_message_spells_them_out(odd):
    types = [one for one in vars(errors).values() if isinstance(one, type)]
    kinds = [kind for kind in types if issubclass(kind, Exception)]
    assert len(kinds) > 5
    for kind in kinds:
        assert harmless(str(kind(f"a{odd}b"))), kind
    with pytest.warns(PresskitWarning) as caught:
        warnings.warn(f"a{odd}b", PresskitWarning, stacklevel=1)
    assert harmless(str(caught[0].message))


def test_what_may_be_printed_stays():
    for said in ("Ann Lée: “So”\n\t東京 🎉 e\u0301 \u200d", "a\\x1b", ""):
        assert spelt_out(said) == said


@posix
@pytest.mark.parametrize("odd", ODD)
def test_names_and_words_in_warnings_and_the_audit(tmp_path, odd):
    (tmp_path / "good.txt").write_text(TALK, encoding="utf-8")
    (tmp_path / f"x{odd}.txt").write_text("no talk, only words\n", encoding="utf-8")
    (tmp_path / f"y{odd}.jpg").write_text("no talk", encoding="utf-8")
    named = f"Ann{odd} Lee (AP): Why?\n\nMinister Bo{odd} Ek: So it is.\n"
    (tmp_path / f"z{odd}.txt").write_text(named, encoding="utf-8")
    with pytest.warns(PresskitWarning) as caught:
        corpus = presskit.load(tmp_path)
    assert all(harmless(str(one.message)) for one in caught)
    for column in ("transcript", "message", "advice"):
        assert all(map(harmless, corpus.audit[column])), column
    assert all(map(harmless, corpus.transcripts["source"]))


@posix
@pytest.mark.parametrize("command", [["brief"], ["check"], ["corrections", "--anchor"]])
def test_what_the_command_prints(tmp_path, capfd, command):
    folder = tmp_path / f"t{ODD[0]}"
    folder.mkdir()
    (folder / f"good{ODD[1]}.txt").write_text(TALK, encoding="utf-8")
    (folder / "bad.txt").write_text("no talk", encoding="utf-8")
    out = ["--out", str(folder / "b.html")] if command == ["brief"] else []
    sources = folder, folder / "bad.txt", folder / "nothing.txt"
    run_as_a_process([[*command, str(source), *out] for source in sources], tmp_path)
    printed = capfd.readouterr()
    assert printed.out + printed.err
    assert harmless(printed.out.replace("\r", "") + printed.err.replace("\r", ""))


def run_as_a_process(commands, folder):
    """Run commands one after another, as a process does: warnings on stderr."""
    code = """
import json, sys
from presskit.cli import main
for command in json.loads(sys.argv[1]):
    main(command)
"""
    told = json.dumps(commands)
    subprocess.run([sys.executable, "-c", code, told], cwd=folder, check=True)


def test_saving_to_a_path_that_is_none(tmp_path):
    corpus = presskit.load_text(TALK)
    for path in ("a\0b", "~nobody-is-called-so/x", "", "d/" * 3000, "/dev/null/x"):
        with pytest.raises(presskit.PresskitError):
            corpus.save(path)
    assert main(["check", str(tmp_path / "nothing")]) == 2
