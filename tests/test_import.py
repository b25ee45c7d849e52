"""`import presskit` costs pandas and nothing more."""

import json
import subprocess
import sys
from functools import cache

import pytest

import presskit

pytestmark = pytest.mark.once

HEAVY = ["plotly", "ipywidgets", "anywidget", "sklearn", "nbformat", "nbconvert"]


@cache
def loaded_by(statement):
    """Return the names of the modules that one statement loads in a new Python."""
    code = f"{statement}; import json, sys; print(json.dumps(sorted(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return frozenset(json.loads(run.stdout))


def libraries(modules):
    """Return the top-level names that are neither Python's own nor presskit."""
    names = {name.partition(".")[0] for name in modules}
    return {name for name in names - sys.stdlib_module_names if name != "presskit"}


def test_import_loads_no_library_that_pandas_does_not():
    assert libraries(loaded_by("from presskit import load")) <= libraries(
        loaded_by("import pandas")
    )


def test_import_loads_none_of_the_heavy_parts_of_what_pandas_has():
    assert not loaded_by("from presskit import load") & {
        *("pyarrow.parquet", "pyarrow.dataset", "presskit.cli", "presskit.measures"),
        *("presskit.themes", "presskit.charts", "presskit.widgets"),
    }


def test_what_is_asked_for_is_loaded_at_first_use():
    assert "presskit.corpus.loading" not in loaded_by("import presskit")
    assert "presskit.audit" in loaded_by("import presskit; presskit.audit.report")
    assert "presskit.corpus.loading" in loaded_by("from presskit import *")


def test_a_name_that_is_not_there_is_said():
    with pytest.raises(AttributeError, match=r"Did you mean presskit\.load\?"):
        presskit.laod  # noqa: B018
    assert {"load", "identities"} <= set(dir(presskit))


@pytest.mark.parametrize("part", ["measures", "themes"])
def test_numbers_need_no_drawing(part):
    loaded = libraries(loaded_by(f"from presskit import {part}"))
    assert loaded & set(HEAVY) <= {"sklearn"}


def test_charts_need_no_widgets():
    assert "ipywidgets" not in libraries(loaded_by("from presskit import charts"))


def test_widgets_wait_with_what_only_a_figure_needs():
    assert not loaded_by("from presskit import widgets") & {
        *("plotly.io._renderers", "plotly.basewidget", "nbformat", "jsonschema"),
        *("lark", "nbclient", "jinja2", "sklearn", "presskit.sharing"),
    }


def test_figures_are_shown_as_ever_after_that():
    code = """
from presskit import widgets
import plotly.graph_objects as go, plotly.io, nbformat
assert type(go.FigureWidget()).__name__ == "FigureWidget"
plotly.io.renderers.default = "plotly_mimetype"
go.Figure(go.Bar(y=[1])).show()
plotly.io.renderers.default = "json"
go.Figure(go.Bar(y=[1])).show()
print(sorted(go.Figure()._repr_mimebundle_()))
"""
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout.splitlines()[-1] == "['application/json']"
    assert run.stderr == ""


def test_no_word_of_a_language_is_read_before_it_is_asked_for():
    code = """
import importlib, pkgutil, presskit
for module in pkgutil.walk_packages(presskit.__path__, "presskit."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from presskit.languages import _files
print(_files.contents.cache_info().currsize)
"""
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split()[-1] == "0"
