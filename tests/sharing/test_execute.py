"""A copy of a notebook is run, with values set, and the file stays as it is."""

import json
import re
from datetime import date

import pytest
from nbformat import v4

from presskit.errors import PresskitError
from presskit.sharing import _execute, share

SET = 'SOURCE = "../seeds"  # where they are\nN, M = 1, 2\nPATTERN: str = "jet*"\n'


def code(source, *tags):
    return v4.new_code_cell(source, metadata={"tags": list(tags)})


def parameters(source=SET):
    return code(source, "parameters")


@pytest.fixture
def given(write, tmp_path, monkeypatch):
    """Return a function that sets values in a cell, and gives it; nothing is run."""
    monkeypatch.chdir(tmp_path)

    def given(source=SET, **values):
        notebook = v4.new_notebook(cells=[code("1"), parameters(source)])
        _execute._set(notebook, tmp_path / "notebooks" / "n.ipynb", values)
        return notebook.cells[1].source

    return given


def test_values_are_replaced_and_nothing_else_is(given):
    assert given(PATTERN="“tank*”") == SET.replace('"jet*"', "'“tank*”'")
    assert given("Ä = 'ö'; B = (1,\n  2) # c", B=[True, None], Ä=0.5) == (
        "Ä = 0.5; B = [True, None] # c"
    )


def test_a_path_of_here_is_one_of_the_folder_of_the_notebook(given, tmp_path):
    (tmp_path / "talks").mkdir()
    (tmp_path / "talks" / "a.txt").write_text("a")
    assert given(SOURCE="talks").startswith("SOURCE = '../talks'")
    assert given(SOURCE="talks/*.txt").startswith("SOURCE = '../talks/*.txt'")
    assert given(SOURCE=["talks/a.txt"]).startswith("SOURCE = ['../talks/a.txt']")
    assert given(SOURCE=tmp_path / "talks").startswith(f"SOURCE = '{tmp_path}/talks'")
    assert "PATTERN: str = 'talks'" in given(PATTERN="talks"), "a word to look for"
    assert given(SOURCE="elsewhere").startswith("SOURCE = 'elsewhere'")
    assert given(SOURCE="").startswith("SOURCE = ''")


@pytest.mark.parametrize(
    ("source", "values", "said"),
    [
        (SET, {"PATERN": 1}, r"'PATERN' is not set .* SOURCE, PATTERN\."),
        (SET, {"N": 1}, r"'N' is not set"),
        (SET, {"SOURCE": object()}, r"'SOURCE' cannot be <object"),
        (SET, {"SOURCE": float("nan")}, r"'SOURCE' cannot be nan"),
        ("%time", {"SOURCE": 1}, r"not plain Python"),
    ],
)
def test_what_cannot_be_set_is_said(given, source, values, said):
    with pytest.raises(PresskitError, match=said):
        given(source, **values)


def test_a_notebook_without_parameters_is_told_how_to_get_them(tmp_path):
    notebook = v4.new_notebook(cells=[code("SOURCE = 1")])
    with pytest.raises(PresskitError, match="no cell is tagged 'parameters'"):
        _execute._set(notebook, tmp_path / "n.ipynb", {"SOURCE": 2})


def test_values_need_a_run(write):
    with pytest.raises(PresskitError, match="Add --execute"):
        share(write(code("1")), parameters={"SOURCE": 2})


def test_a_copy_is_run_in_the_folder_of_the_notebook(write, tmp_path, monkeypatch):
    notebook = write(
        code("import os, sys\nfrom pathlib import Path"),
        parameters("SOURCE = 'a/b'"),
        code("print(Path(SOURCE).read_text())"),
        code("print(sys.executable, os.environ['PLOTLY_RENDERER'])"),
    )
    before = notebook.read_bytes()
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "talk.txt").write_text("Why so?")
    monkeypatch.chdir(tmp_path / "here")
    made = share(notebook, execute=True, parameters={"SOURCE": "talk.txt"}).read_text(
        "utf-8"
    )
    assert '<pre class="printed">Why so?</pre>' in made
    assert "… plotly_mimetype" in made, "and no path of this machine"
    today = date.today()
    assert f"run on {today.day} {today:%B} {today.year}." in made
    assert notebook.read_bytes() == before
    assert json.loads(before)["cells"][1]["source"] == ["SOURCE = 'a/b'"]


def test_a_cell_that_fails_is_named_with_what_it_said(write, tmp_path):
    notebook = write(
        v4.new_markdown_cell("# T"), code("a = 1"), code("\nb = a / 0\nc = 2")
    )
    said = (
        r"notebook\.ipynb: code cell 2 of 2, which starts with 'b = a / 0', failed "
        r"with ZeroDivisionError: division by zero\. No page was made"
    )
    with pytest.raises(PresskitError, match=said) as error:
        share(notebook, execute=True)
    assert not re.search("\x1b", str(error.value))
    assert not (tmp_path / "notebook.html").exists()
