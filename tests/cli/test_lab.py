"""The command copies without ever losing what a person wrote, and errs in one line."""

import json
import os
import re
from pathlib import Path

import nbformat
import pytest
from nbformat.sign import NotebookNotary

from presskit import cli
from presskit.cli import _lab_folder, lab
from presskit.files import examples

NOTEBOOKS = sorted(examples.notebooks().glob("*.ipynb"))


@pytest.fixture
def originals(tmp_path, monkeypatch):
    """Return two small folders that stand for what comes with presskit."""
    notebooks, seeds = tmp_path / "ours" / "notebooks", tmp_path / "ours" / "seeds"
    notebooks.mkdir(parents=True)
    seeds.mkdir()
    notebook = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    for name in ("00-start-here.ipynb", "01-who.ipynb"):
        (notebooks / name).write_text(json.dumps(notebook), encoding="utf-8")
    (notebooks / "execute.py").write_text("not for users", encoding="utf-8")
    (seeds / "a.txt").write_bytes("Ünïcode\r\n".encode())
    monkeypatch.setattr(_lab_folder.examples, "notebooks", lambda: notebooks)
    monkeypatch.setattr(_lab_folder.examples, "seeds", lambda: seeds)
    return tmp_path / "ours"


@pytest.fixture
def opened(monkeypatch, tmp_path):
    """Return the list of arguments that JupyterLab would be opened with."""
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "")  # and as it was before, afterwards
    from jupyterlab.labapp import LabApp

    calls = []
    monkeypatch.setattr(LabApp, "launch_instance", calls.extend)
    return calls


def files(folder):
    """Return the names of all files in a folder, with ``/``."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_lab_copies_notebooks_and_seeds_and_opens_the_first(
    originals, opened, tmp_path, capsys
):
    folder = tmp_path / "my folder"
    assert cli.main(["lab", str(folder), "--no-browser", "--", "--port=8890"]) == 0
    assert files(folder) == {
        *("notebooks/00-start-here.ipynb", "notebooks/01-who.ipynb"),
        *("seeds/a.txt", "transcripts/README.txt", _lab_folder.RECORD),
    }
    assert (folder / "seeds/a.txt").read_bytes() == "Ünïcode\r\n".encode()
    assert opened[0] == f"--ServerApp.root_dir={folder}"
    assert "--LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb" in opened
    assert "--no-browser" in opened
    assert opened[-1] == "--port=8890"
    assert "4 files copied, 0 of yours kept" in capsys.readouterr().out


def test_lab_opens_a_browser_in_a_folder_of_the_users_by_default(
    originals, opened, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["lab"]) == 0
    assert (tmp_path / "presskit-lab" / "notebooks").is_dir()
    assert "--no-browser" not in opened


def test_jupyterlab_looks_for_nothing_elsewhere(originals, opened, tmp_path):
    from jupyterlab.handlers.announcements import NeverCheckForUpdate
    from jupyterlab.labapp import LabApp

    cli.main(["lab", str(tmp_path / "lab")])
    app = LabApp()
    app.parse_command_line([one for one in opened if one.startswith("--LabApp.")])
    assert app.news_url is None
    assert app.check_for_updates_class is NeverCheckForUpdate


def test_jupyterlab_does_not_ask_about_news(originals, opened, tmp_path, monkeypatch):
    from jupyter_core.paths import jupyter_config_path
    from jupyterlab_server.config import get_page_config

    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "there")
    cli.main(["lab", str(tmp_path / "lab")])
    assert os.environ["JUPYTER_CONFIG_PATH"].split(os.pathsep)[0] == "there"
    labconfig = [f"{folder}/labconfig" for folder in jupyter_config_path()]
    page = get_page_config(labconfig)
    disabled = page["disabledExtensions"]
    assert "@jupyterlab/apputils-extension:announcements" in disabled


def test_a_checkout_is_opened_with_the_same_flags():
    made = (Path(__file__).parents[2] / "Makefile").read_text("utf-8")
    assert "from presskit.cli.lab import FLAGS" in made
    assert (
        f"$(CURDIR)/{lab.CONFIG.relative_to(Path(__file__).parents[2]).as_posix()}"
        in made
    )
    assert re.findall(r"--LabApp\.(\w+)", made) == ["default_url"]


def test_only_the_copies_as_they_are_written_are_trusted(originals, opened, tmp_path):
    cli.main(["lab", str(tmp_path / "lab")])
    notary = NotebookNotary()
    notebook = nbformat.read(tmp_path / "lab" / lab.FIRST, as_version=4)
    assert notary.check_signature(notebook)
    notebook.cells.append(nbformat.v4.new_code_cell("1"))
    assert not notary.check_signature(notebook)
    notary.store.close()


def test_a_file_that_the_user_changed_is_kept_and_named(originals, tmp_path):
    _lab_folder.copy_notebooks(tmp_path)
    mine = tmp_path / "notebooks" / "01-who.ipynb"
    mine.write_text("my work", encoding="utf-8")
    said = _lab_folder.copy_notebooks(tmp_path)
    assert said == [
        f"{tmp_path}: 0 files copied, 1 of yours kept.",
        f"  kept, as it was changed since: {mine}",
    ]
    assert mine.read_text(encoding="utf-8") == "my work"


def test_a_file_that_was_there_before_is_kept(originals, tmp_path):
    mine = tmp_path / "seeds" / "a.txt"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    for _ in range(2):
        _lab_folder.copy_notebooks(tmp_path)
        assert mine.read_text(encoding="utf-8") == "mine"


def test_a_newer_version_replaces_only_what_the_user_left_alone(originals, tmp_path):
    _lab_folder.copy_notebooks(tmp_path)
    mine = tmp_path / "notebooks" / "01-who.ipynb"
    mine.write_text("my work", encoding="utf-8")
    (originals / "seeds" / "a.txt").write_text("newer", encoding="utf-8")
    newer = {"cells": [], "metadata": {"newer": True}}
    for path in (originals / "notebooks").glob("*.ipynb"):
        path.write_text(json.dumps(newer), encoding="utf-8")
    for copied in (2, 0):
        first, kept = _lab_folder.copy_notebooks(tmp_path)
        assert f"{copied} files copied, 1 of yours kept" in first
        assert str(mine) in kept
    assert (tmp_path / "seeds" / "a.txt").read_text(encoding="utf-8") == "newer"
    assert mine.read_text(encoding="utf-8") == "my work"


@pytest.mark.parametrize("broken", ["", "[1, 2]", "{", '"text"'])
def test_a_broken_record_loses_nothing(originals, tmp_path, broken):
    _lab_folder.copy_notebooks(tmp_path)
    mine = tmp_path / "notebooks" / "01-who.ipynb"
    mine.write_text("my work", encoding="utf-8")
    (tmp_path / _lab_folder.RECORD).write_text(broken, encoding="utf-8")
    _lab_folder.copy_notebooks(tmp_path)
    assert mine.read_text(encoding="utf-8") == "my work"


def test_a_folder_that_cannot_be_is_an_error_in_one_line(
    originals, opened, tmp_path, capsys
):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert cli.main(["lab", str(tmp_path / "file")]) == 2
    error = capsys.readouterr().err
    assert re.fullmatch(
        r"presskit: .*file: cannot copy .* presskit lab FOLDER\n", error
    )
    assert opened == []


def test_lab_without_jupyterlab_names_the_install_line(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(lab.importlib.util, "find_spec", lambda name: None)
    assert cli.main(["lab", str(tmp_path)]) == 2
    assert 'pip install "presskit-transcripts[lab]"' in capsys.readouterr().err
    assert files(tmp_path) == set()
