"""What presskit writes, each as a thing to do in a folder that holds an older one."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import nbformat
from nbformat import v4

import presskit
from presskit import cli, corrections, widgets
from presskit.cli import _lab_folder
from presskit.sharing import _execute

ONE = "Mira Dahl (Quay News): Why now?\n\nMinister Ove Berg: Because it is time.\n"
TWO = ONE + "\nIda Roth (Tide Radio): And the cost?\n\nMinister Ove Berg: It is low.\n"
LINE = "join,one,{sha256},3,9,,one speaker"


class Job(NamedTuple):
    """Something to do: its name, what was there before, and doing it.

    `together` says for whom all files that it writes change as one: for a plain
    "reader", for "presskit", which finishes what was begun, or for nobody. A file that
    can hold something else than the old and the new ends, whole, with `end`.
    """

    name: str
    before: Callable[[Path], object]
    do: Callable[[Path], object]
    together: str = ""
    end: bytes = b""


def _corpus(text: str = TWO):
    return presskit.load_text(text, name="one")


def _save(folder: Path, text: str) -> None:
    _corpus(text).save(folder / "out")


def _save_beside_others(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "mine.txt").write_text("kept", encoding="utf-8")
    _save(folder, ONE)


def _write_notebook(folder: Path, words: str) -> Path:
    cells = [
        v4.new_code_cell("SOURCE = ''", metadata={"tags": ["parameters"]}),
        v4.new_markdown_cell(f"# Who asked?\n\n{words}"),
    ]
    cells[0]["execution_count"] = 1
    path = folder / "who.ipynb"
    nbformat.write(v4.new_notebook(cells=cells), path)
    return path


def _share(folder: Path, words: str = "new") -> None:
    presskit.share(folder / "who.ipynb", title=words)


def _before_share(folder: Path) -> None:
    _write_notebook(folder, "The same.")
    _share(folder, "old")


def _share_each(folder: Path, words: str = "new") -> None:
    run, _execute.run = _execute.run, lambda *_given: []  # no kernel is needed here
    try:
        given = [folder / "who.ipynb", "--each", folder / "talks", "--out"]
        given += [folder / "pages", "--index", "--title", words]
        _called("share", *given)
    finally:
        _execute.run = run


def _before_share_each(folder: Path) -> None:
    _write_notebook(folder, "The same.")
    (folder / "talks").mkdir()
    for name in ("a", "b"):
        (folder / "talks" / f"{name}.txt").write_text(ONE, encoding="utf-8")
    _share_each(folder, "old")


def _called(*given: object) -> None:
    """Run the command; an error that it told in one line is raised."""
    if cli.main([str(one) for one in given]):
        raise presskit.PresskitError("told on stderr")


def _brief(ending: str) -> Job:
    def write(folder: Path, text: str) -> None:
        presskit.sharing.brief(_corpus(text), None, folder / f"brief{ending}")

    return Job(f"brief {ending}", lambda it: write(it, ONE), lambda it: write(it, TWO))


def _report(ending: str) -> Job:
    def write(folder: Path, text: str) -> None:
        presskit.audit.report(_corpus(text)).save(folder / f"report{ending}")

    return Job(f"report {ending}", lambda it: write(it, ONE), lambda it: write(it, TWO))


def _state(folder: Path, text: str) -> None:
    explorer = widgets.ExchangeExplorer(_corpus())
    explorer.query = {"text": text}
    explorer.save(folder / "state.json")


def _line(number: int) -> str:
    return LINE.format(sha256=hashlib.sha256(str(number).encode()).hexdigest())


def _add(folder: Path, *numbers: int) -> None:
    for number in numbers:
        corrections.add(folder / "corrections.csv", _line(number))


def _lab(folder: Path, words: bytes) -> None:
    kept, _lab_folder._originals = (
        _lab_folder._originals,
        lambda: iter([(f"notebooks/{n}.ipynb", words * n) for n in (1, 2)]),
    )
    try:
        _lab_folder.copy_notebooks(folder / "lab")
    finally:
        _lab_folder._originals = kept


JOBS = (
    Job("save to a new folder", lambda _it: None, lambda it: _save(it, TWO), "reader"),
    Job("save", lambda it: _save(it, ONE), lambda it: _save(it, TWO), "reader"),
    Job(
        "save beside others", _save_beside_others, lambda it: _save(it, TWO), "presskit"
    ),
    Job("share", _before_share, _share),
    Job("share --each --index", _before_share_each, _share_each, end=b"</html>"),
    *map(_brief, (".html", ".docx")),
    *map(_report, (".html", ".md", ".txt")),
    Job("explorer.save", lambda it: _state(it, "why"), lambda it: _state(it, "cost")),
    Job("corrections.add", lambda it: _add(it, 1, 2), lambda it: _add(it, 3)),
    Job(
        "corrections.remove",
        lambda it: _add(it, 1, 2),
        lambda it: corrections.remove(it / "corrections.csv", _line(1)),
    ),
    Job("presskit lab", lambda it: _lab(it, b"old "), lambda it: _lab(it, b"newer ")),
)
