"""Many files read by several processes: one that dies costs only its file."""

import os
import subprocess
import sys
from functools import partial

import pandas as pd
import pytest

import presskit
from presskit.corpus import _workers
from presskit.corpus._workers import spread
from tests.corpus._worker_items import work

TALK = "Ann Lee (AP): Why {}?\n\nMinister Bo Ek: So it is.\n"


@pytest.fixture
def folder(tmp_path):
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(TALK.format(name), encoding="utf-8")
    return tmp_path


ALONE = (
    "from importlib import util\n"
    f"spec = util.spec_from_file_location('alone', {_workers.__file__!r})\n"
    "module = util.module_from_spec(spec)\n"
    "spec.loader.exec_module(module)\n"
    "module._serve()"
)
"""A worker that begins at once: it does not import pandas with the package."""


def test_a_worker_that_dies_costs_only_the_file_at_which_two_die(tmp_path, monkeypatch):
    monkeypatch.setattr(_workers, "_RUN", ALONE)
    once = f"once {tmp_path / 'tried'}"
    items = ["a", "die", "b", once, "c", "die", "die", "d"]
    for workers in (1, 2):
        done = []
        step = partial(done.append, 1)
        found = spread(work, items, workers, step, "lost {}".format)
        assert found == [
            "A", "lost die", "B", once.upper(), "C", "lost die", "lost die", "D"
        ]  # fmt: skip
        assert len(done) == len(items)
        (tmp_path / "tried").unlink()


def test_where_no_process_can_be_started_this_one_reads(folder, monkeypatch):
    expected = presskit.load(folder).turns
    for executable in (None, "/nowhere/python", sys.executable):
        monkeypatch.setattr(sys, "executable", executable)
        if executable == sys.executable:
            monkeypatch.setattr(
                "presskit.corpus._workers._RUN", "import nothing_like_this"
            )
        found = presskit.load(folder, workers=2, progress=False)
        pd.testing.assert_frame_equal(found.turns, expected)


def test_a_file_at_which_workers_die_is_named(folder, monkeypatch):
    monkeypatch.setattr(
        "presskit.corpus._workers._RUN",
        "import os\nfrom presskit.corpus import _reading, _workers\n"
        "read = _reading._read\n"
        "def _read(item, style):\n"
        "    if item[0].stem == 'b': os._exit(9)\n"
        "    return read(item, style)\n"
        "_reading._read = _read; _workers._serve()",
    )
    with pytest.warns(presskit.PresskitWarning, match="two processes died"):
        corpus = presskit.load(folder, workers=2, progress=False)
    assert corpus.transcripts["transcript"].tolist() == ["a", "c"]


@pytest.mark.parametrize("path", ["", "kept"])
def test_workers_run_nothing_from_the_current_folder(folder, tmp_path, path):
    here = tmp_path / "downloads"
    (here / "kept").mkdir(parents=True)
    for name in ("pandas", "pickle", "presskit", "re"):
        (here / f"{name}.py").write_text(f"open('RAN-{name}', 'w')\n", encoding="utf-8")
    (here / "kept" / "sitecustomize.py").write_text("open('MINE', 'w')\n", "utf-8")
    script = tmp_path / "go" / "go.py"
    script.parent.mkdir()
    script.write_text(
        f"import presskit\nprint(presskit.load({str(folder)!r}, workers=2))\n", "utf-8"
    )
    environment = dict(os.environ)
    package = os.path.dirname(os.path.dirname(presskit.__file__))  # noqa: PTH120
    environment["PYTHONPATH"] = package
    if path:
        environment["PYTHONPATH"] += os.pathsep + str(here / path)
    done = subprocess.run(
        [sys.executable, str(script)], cwd=here, env=environment, capture_output=True
    )
    assert b"Corpus(3 transcripts" in done.stdout
    assert not list(here.glob("RAN-*"))
    assert (here / "MINE").exists() == bool(path)


def home(item):
    """Return the folder of a worker's package; run by a worker."""
    return presskit.__file__


def test_workers_run_this_package_and_no_other(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.path.dirname(__file__))  # noqa: PTH120
    assert spread(home, ["a"], 1, lambda: None, str) == [presskit.__file__]


def test_no_items_need_no_process(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert spread(work, [], 2, lambda: None, str) == []
