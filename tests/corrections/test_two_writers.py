"""Two who write to one file: no line is lost, whatever is taken back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import presskit
from presskit.corpus import keeping
from presskit.corrections import add, read_corrections
from presskit.errors import TableError
from presskit.files import locked
from presskit.widgets import AuditExplorer

SHA = "a" * 64


TALK = (
    "Ann Lee (Daily News): Why is it [inaudible] so?\n\nMinister Bo Ek: It is so.\n\n"
    "Cy Poe (Gazette): And when is it so?\n\nMinister Bo Ek: On Monday.\n"
)


ADDS = """
import sys
from presskit.corrections import add
for n in range(12):
    start = int(sys.argv[2]) * 1000 + n
    add(sys.argv[1], f"join,may,{'a' * 64},{start},{start + 5},,x")
"""


def lines(file):
    return [one.start for one in read_corrections(file)[0]]


def line(start, action="join", value=""):
    return f"{action},may,{SHA},{start},{start + 5},{value},"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "corrections.csv"


@pytest.fixture
def explorer(tmp_path):
    (tmp_path / "may.txt").write_text(TALK, "utf-8")
    explorer = AuditExplorer(presskit.load(tmp_path))
    doubts = explorer.frame()
    at = doubts.index[doubts["kind"] == "inaudible"][0]
    explorer.select(explorer._listing().ids[at])
    return explorer


def test_several_processes_lose_no_line(file):
    here = {**os.environ, "PYTHONPATH": str(Path(presskit.__file__).parents[1])}
    run = [
        subprocess.Popen([sys.executable, "-c", ADDS, str(file), str(number)], env=here)
        for number in range(3)
    ]
    assert [one.wait(timeout=120) for one in run] == [0, 0, 0]
    assert sorted(lines(file)) == [k * 1000 + n for k in range(3) for n in range(12)]


def test_a_locked_file_is_read(file):
    add(file, line(3))
    with locked(file):
        assert lines(file) == [3]
    assert not [one for one in file.parent.iterdir() if one.name[0] != "."][1:]


@pytest.mark.parametrize("there", [True, False])
def test_a_refused_decision_takes_back_its_own_line_only(
    explorer, file, monkeypatch, there
):
    head = explorer.corpus.transcripts.iloc[0]
    other = f"outlet,may,{head.sha256},22,47,NPR,by another notebook"
    if there:
        add(file, f"outlet,may,{head.sha256},95,113,BBC,before")
    followed = keeping.reload

    def meanwhile(corpus, path):
        add(file, other)
        return followed(corpus, path)

    monkeypatch.setattr(keeping, "reload", meanwhile)
    with pytest.raises(TableError, match="cannot be followed"):
        explorer.accept("Q", action="split", words="Why is it")
    reasons = [one.reason for one in read_corrections(file)[0]]
    assert reasons == ["before"] * there + ["by another notebook"]


def test_a_decision_is_not_refused_for_a_line_that_somebody_else_wrote(explorer, file):
    head = explorer.corpus.transcripts.iloc[0]
    answer = explorer.corpus.turns.iloc[1]  # answers have no outlets
    span = f"{answer.start},{answer.end}"
    add(file, f"outlet,may,{head.sha256},{span},NPR,cannot be followed")
    assert explorer.accept("Eda Lorn", action="speaker", words="It is so.")
    actions = [one.action for one in read_corrections(file)[0]]
    assert actions == ["outlet", "speaker"]
    assert "Eda Lorn" in set(explorer.corpus.turns["speaker"])


def test_a_refused_decision_leaves_no_file_behind(explorer, file):
    with pytest.raises(TableError, match="cannot be followed"):
        explorer.accept("Q", action="split", words="Why is it")
    assert not file.exists()


def test_a_relative_path_means_the_folder_at_load(tmp_path, monkeypatch):
    (tmp_path / "talks").mkdir()
    (tmp_path / "talks" / "may.txt").write_text(TALK, "utf-8")
    (tmp_path / "else" / "talks").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    explorer = AuditExplorer(presskit.load("talks"))
    assert explorer.corpus.transcripts["source"].tolist()[0].startswith("talks")
    monkeypatch.chdir(tmp_path / "else")
    assert explorer.accept("Eda Lorn", action="speaker", words="It is so.")
    assert (tmp_path / "talks" / "corrections.csv").exists()
    assert list((tmp_path / "else").rglob("*.csv")) == []
    assert "Eda Lorn" in set(explorer.corpus.turns["speaker"])
    assert explorer.undo()
    assert "Eda Lorn" not in set(explorer.corpus.turns["speaker"])
