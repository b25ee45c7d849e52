"""What comes back from a model is checked by one command, with its exit codes."""

import hashlib
import io
import json

import pytest

from presskit import cli

pytestmark = pytest.mark.once

QUAY = """\
Press conference by Minister Bo Ek on the quay

4 May 2031

Ann Lee (AP): Why is the quay closed?

Minister Bo Ek: It is rotten right through, and it stays closed until May.

Carl Day (Reuters): When does it open?

Minister Bo Ek: When there is timber to be had for it.
"""
RIGHT = "“It is rotten right through,” said Ek.\n"
WRONG = "“It is rotten right through, and it stays open until May,” said Ek.\n"
TOLD = "Ek said that nobody would pay for the new quay.\n"


@pytest.fixture
def verify(tmp_path, capsys):
    """Return a function that checks an answer: exit code, stdout and stderr."""
    folder = tmp_path / "transcripts"
    folder.mkdir()
    (folder / "quay.txt").write_text(QUAY, encoding="utf-8")

    def run(answer, *options, name="answer.md"):
        path = tmp_path / name
        path.write_text(answer, encoding="utf-8")
        code = cli.main(["verify", str(path), str(folder), *options])
        return code, *capsys.readouterr()

    return run


def test_all_that_is_quoted_stands_there(verify):
    code, out, _ = verify(f"{RIGHT}\n{TOLD}")
    assert code == 0
    assert "1 quotation: 1 not checked, 1 verbatim." in out
    assert "line 3: “Ek said that nobody" in out
    assert verify(f"{RIGHT}\n{TOLD}", "--strict")[0] == 1
    assert verify(RIGHT, "--strict")[0] == 0


def test_what_fails_stands_first(verify):
    code, out, _ = verify(f"{RIGHT}\n{WRONG}")
    assert code == 1
    assert out.index("differs\n") < out.index("verbatim\n")
    assert "source has ‘closed’, article has ‘open’" in out.lower()


@pytest.mark.parametrize("answer", [TOLD, "It was about the quay.\n\nIt was short.\n"])
def test_nothing_checked_is_no_yes(verify, answer):
    code, out, _ = verify(answer)
    assert code == 1
    assert "1 not checked" in out


def test_rows_and_json(verify):
    rows = [
        {"quote": "When does it open?", "speaker": "Carl Day", "line": 9},
        {"quote": "When does it open?", "speaker": "Bo Ek"},
    ]
    code, out, _ = verify(json.dumps(rows), "--json", name="answer.json")
    assert code == 1
    found = [json.loads(line) for line in out.splitlines()]
    assert [row["status"] for row in found] == ["verbatim", "verbatim, other speaker"]
    assert [row["speaker"] for row in found] == ["Carl Day"] * 2
    assert "row 2: “When does it open?”" in verify(json.dumps(rows), name="a.json")[1]


def test_standard_input(tmp_path, verify, capsys, monkeypatch):
    folder = str(tmp_path / "transcripts")
    for text, code in (
        (RIGHT, 0),
        (WRONG, 1),
        ('[{"quote": "When does it open?"}]', 0),
        ("answer.md", 1),
        ("", 1),
    ):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        assert cli.main(["verify", "-", folder]) == code, text
        capsys.readouterr()


def test_what_could_not_be_read(verify, tmp_path, capsys):
    assert cli.main(["verify", str(tmp_path / "no.md"), str(tmp_path)]) == 2
    assert "no such file" in capsys.readouterr().err
    assert verify('[{"quote": ', name="answer.json")[0] == 2


def test_a_transcript_that_is_not_to_be_used_yet(verify, tmp_path):
    sha256 = hashlib.sha256(QUAY.encode()).hexdigest()
    (tmp_path / "transcripts" / "corrections.csv").write_text(
        "action,transcript,sha256,start,end,value,reason\n"
        f"verdict,quay,{sha256},,,unsound,read badly\n"
    )
    code, out, err = verify(RIGHT)
    assert code == 3
    assert "1 verbatim" in out
    assert "--anyway" in err
    assert verify(RIGHT, "--anyway")[0] == 0
    assert verify(WRONG.replace("rotten", "old and grey all over"))[0] == 1


def test_from_a_bundle_to_an_answer_and_back(verify, tmp_path, capsys):
    folder, bundle = str(tmp_path / "transcripts"), tmp_path / "b.md"
    assert cli.main(["bundle", folder, "--out", str(bundle)]) == 0
    out, err = capsys.readouterr()
    assert out.strip() == str(bundle)
    assert "4 turns of 1 transcript" in err
    lines = bundle.read_text(encoding="utf-8").splitlines()
    id_ = next(one for one in lines if "It is rotten" in one).split(" | ")[0]
    other = next(one for one in lines if "When does" in one).split(" | ")[0]
    assert verify(f"“It is rotten right through” [{id_}]")[0] == 0
    code, out, _ = verify(f"“It is rotten right through” [{other}]")
    assert code == 1
    assert "verbatim, wrong place" in out
    assert "Traceback" not in verify("\x00\x1b[31m“" * 50)[2]


def test_nothing_in_an_answer_acts_on_a_terminal(verify):
    assert "\x1b" not in verify("“It is rotten \x1b[31m right through,” said Ek.")[1]
