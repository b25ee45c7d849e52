"""Notebooks are thin, clean, and in the form that notebooks/execute.py writes."""

import ast
import importlib.util
import re
from pathlib import Path

import nbformat
import pandas as pd
import pytest

from presskit.outputs import EXPLORER_DATA, EXPLORER_KIND
from presskit.sharing._cells import NOTEBOOK_ONLY

pytestmark = pytest.mark.once

FOLDER = Path(__file__).parents[1] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
LOGIC = (
    *(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda),
    *(ast.For, ast.AsyncFor, ast.While, ast.With, ast.Try),
)
TAGS = {"setup", "parameters", "check", "code", NOTEBOOK_ONLY}
HOLES = {"nbval-ignore-output", "nbval-skip", "raises-exception"}

every_notebook = pytest.mark.parametrize(
    "path", NOTEBOOKS, ids=[path.stem for path in NOTEBOOKS]
)


def code_cells(path):
    """Return the cells of a notebook that hold code."""
    cells = nbformat.read(path, as_version=4).cells
    return [cell for cell in cells if cell.cell_type == "code"]


def tagged(path, tag):
    """Return the code cells with a tag."""
    return [cell for cell in code_cells(path) if tag in cell.metadata.get("tags", [])]


def test_the_notebooks_are_found():
    assert "00-start-here" in {path.stem for path in NOTEBOOKS}


@every_notebook
def test_notebook_is_thin(path):
    notebook = nbformat.read(path, as_version=4)
    assert len(notebook.cells) <= 30
    assert path.stat().st_size < 500_000, "is the widget state saved with it?"
    for cell in code_cells(path):
        assert len(cell.source.splitlines()) <= 8, f"too long:\n{cell.source}"
        for node in ast.walk(ast.parse(cell.source)):
            assert not isinstance(node, LOGIC), (
                f"line {node.lineno} belongs in presskit/, with a test:\n{cell.source}"
            )
        assert "groupby" not in cell.source, f"a measure is missing:\n{cell.source}"


@every_notebook
def test_notebook_opens_with_its_question(path):
    first, *_ = nbformat.read(path, as_version=4).cells
    assert first.cell_type == "markdown"
    assert first.source.startswith("# ")


@every_notebook
def test_notebook_was_executed_from_top_to_bottom_without_error(path):
    code = code_cells(path)
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    outputs = [output for cell in code for output in cell.outputs]
    assert not [output for output in outputs if output.output_type == "error"]
    assert not [output for output in outputs if output.get("name") == "stderr"]


@every_notebook
def test_notebook_is_saved_as_execute_py_saves_it(path):
    where = importlib.util.spec_from_file_location("execute", FOLDER / "execute.py")
    execute = importlib.util.module_from_spec(where)
    where.loader.exec_module(execute)
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    canonical = nbformat.writes(execute.canonical(notebook))
    assert path.read_text(encoding="utf-8").rstrip("\n") == canonical.rstrip("\n"), (
        "run: make notebooks"
    )


@every_notebook
def test_parameters_are_plain_literals_in_capitals(path):
    (cell,) = tagged(path, "parameters")
    for statement in ast.parse(cell.source).body:
        assert isinstance(statement, ast.Assign), cell.source
        ast.literal_eval(statement.value)
        assert all(target.id.isupper() for target in statement.targets), cell.source


@every_notebook
def test_tags_are_known_and_each_hole_in_the_net_is_explained(path):
    cells = nbformat.read(path, as_version=4).cells
    for before, cell in zip([None, *cells], cells, strict=False):
        tags = set(cell.metadata.get("tags", []))
        assert tags <= TAGS | HOLES
        if tags & HOLES:
            assert before is not None
            assert before.cell_type == "markdown", f"say why {tags & HOLES}"
        assert "NBVAL" not in cell.source, "readers see comments: use a tag"


@every_notebook
def test_assertions_stand_in_check_cells(path):
    for cell in code_cells(path):
        nodes = ast.walk(ast.parse(cell.source))
        if any(isinstance(node, ast.Assert) for node in nodes):
            assert "check" in cell.metadata.get("tags", []), cell.source


OWN = {
    "three turns": (
        "Press briefing by Minister Bo Ek\n\n5 May 2023\n\nMinister Bo Ek: Hello.\n\n"
        "Ann Lee (Gazette of Nowhere): Why is it so?\n\nMinister Bo Ek: So it is.\n"
    ),
    "no date and nobody named": (
        "Moderator: Hello.\n\nQ: Why?\n\nMinister: So.\n\nQ: How?\n\nMinister: So.\n"
    ),
    "nobody asks": "Statement by Minister Bo Ek\n\nMinister Bo Ek: Hello to all.\n",
}


@every_notebook
@pytest.mark.parametrize("text", OWN.values(), ids=OWN)
def test_notebook_runs_on_a_transcript_of_ones_own(path, text, tmp_path):
    file = tmp_path / "own.txt"
    file.write_text(text, encoding="utf-8")
    names = {}
    options = ("display.max_colwidth", "display.precision", "display.html.use_mathjax")
    with pd.option_context(*(x for name in options for x in _as_it_is(name))):
        for cell in code_cells(path):
            shown = _run(cell.source, names)
            if "parameters" in cell.metadata.get("tags", []):
                names["SOURCE"] = str(file)
            if hasattr(shown, "_repr_html_"):
                shown._repr_html_()
            assert "NATO" not in repr(shown)


def _as_it_is(name):
    return name, pd.get_option(name)


def _run(source, names):
    """Run the code of a cell as a notebook does; return what it would show."""
    *body, last = ast.parse(source).body
    if not isinstance(last, ast.Expr):
        body, last = [*body, last], None
    exec(compile(ast.Module(body, []), "<cell>", "exec"), names)
    code = last and compile(ast.Expression(last.value), "<cell>", "eval")
    return eval(code, names) if code else None


@every_notebook
def test_notebook_ends_with_an_explorer(path):
    assert 1 <= sum(map(_shows_an_explorer, code_cells(path))) <= 2


def _shows_an_explorer(cell):
    """Return True if an explorer is what a cell shows, and not what it works with."""
    last = cell.source.splitlines()[-1] if cell.source else ""
    made = re.search(r"widgets\.(\w*Explorer|PressRoom)\(", cell.source)
    return bool(made) and (last == "explorer" or "widgets." in last)


@every_notebook
def test_an_explorer_shows_its_form_before_it_is_run(path):
    for cell in code_cells(path):
        if _shows_an_explorer(cell) and "SourceExplorer(" not in cell.source:
            when_gone, output = cell.outputs
            assert 'class="presskit-gone" hidden' in when_gone.data["text/html"]
            assert 'class="presskit-static"' in output.data["text/html"]
            island = output.data[EXPLORER_KIND]
            assert island["v"] == EXPLORER_DATA


@every_notebook
def test_notebook_holds_no_path_of_one_machine(path):
    assert not re.search(
        r"(/home|/Users|/root|/tmp|/work|site-packages)/|[A-Z]:\\\\Users",
        path.read_text(encoding="utf-8"),
    )


def test_each_notebook_is_reached_from_the_first_by_links_that_lead_somewhere():
    links = {
        path.name: re.findall(r"\]\(([^)]*\.ipynb)\)", path.read_text("utf-8"))
        for path in NOTEBOOKS
    }
    assert {name for own in links.values() for name in own} <= set(links)
    reached, ahead = set(), [NOTEBOOKS[0].name]
    while ahead:
        name = ahead.pop()
        ahead += [one for one in links[name] if one not in reached]
        reached.add(name)
    assert reached == set(links)
