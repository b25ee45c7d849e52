"""What earlier releases showed in their documents still imports, with a warning."""

import importlib
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

import presskit
from presskit import old_paths

SHOWN = """
from presskit.folders import replace_files
from presskit.headers import read
from presskit.identities import agree
from presskit.identities import find_outlet
from presskit.identities import unresolved
from presskit.ids import key
from presskit.ids import keys
from presskit.labels import parse
from presskit.loading import load
from presskit.loading import load_documents
from presskit.loading import load_example
from presskit.loading import load_text
from presskit.comparison import compare
from presskit.remapping import remap
from presskit.saved import folder_of
from presskit.turns import split
from presskit.corpus import Corpus
from presskit.styles._style import Style
from presskit.measures.lengths import answer_lengths
"""
MOVED = {
    *("presskit.folders", "presskit.ids", "presskit.labels", "presskit.loading"),
    *("presskit.comparison", "presskit.remapping", "presskit.saved"),
    *("presskit.measures.lengths", "presskit.identities.agree"),
    "presskit.identities.find_outlet",
    "presskit.turns.split",
}


def forget(name):
    """Let the next import of a module be the first."""
    sys.modules.pop(name, None)
    package, _, module = name.rpartition(".")
    vars(importlib.import_module(package)).pop(module, None)


@pytest.mark.parametrize("line", SHOWN.strip().splitlines())
def test_what_was_shown_still_imports(line):
    _, module, _, name = line.split()
    old = MOVED & {module, f"{module}.{name}"}
    for path in old & set(old_paths.MODULES):
        forget(path)
    space = {}
    if old:
        with pytest.warns(DeprecationWarning, match=f"{old.pop()} has moved to"):
            exec(line, space)
    else:
        exec(line, space)
    assert space[name].__module__.startswith("presskit.")


@pytest.mark.parametrize(("old", "new"), old_paths.MODULES.items())
def test_an_old_module_is_the_new_one(old, new):
    forget(old)
    with pytest.warns(DeprecationWarning, match=f"^{old} has moved to {new};"):
        module = importlib.import_module(old)
    assert module is importlib.import_module(new)
    assert importlib.import_module(old) is module


@pytest.mark.parametrize(("old", "new"), old_paths.NAMES.items())
def test_an_old_name_is_the_new_one(old, new):
    package, _, name = old.rpartition(".")
    module, _, thing = new.rpartition(".")
    with pytest.warns(DeprecationWarning, match=f"{old} has moved to {new};"):
        found = getattr(importlib.import_module(package), name)
    assert found is getattr(importlib.import_module(module), thing)


@pytest.mark.parametrize("old", [*old_paths.MODULES, *old_paths.NAMES])
def test_nothing_stands_at_an_old_path_any_more(old):
    path = Path(presskit.__file__).parents[1].joinpath(*old.split("."))
    assert not path.is_dir()
    assert not path.with_suffix(".py").is_file()


def test_a_module_is_an_attribute_of_the_front_door():
    forget("presskit.loading")
    with pytest.warns(DeprecationWarning, match=r"presskit\.loading has moved"):
        assert presskit.loading.load is presskit.load


def test_what_never_was_is_missing():
    with pytest.raises(ModuleNotFoundError, match=r"presskit\.laoding"):
        importlib.import_module("presskit.laoding")
    with pytest.raises(AttributeError, match="no attribute 'agrees'"):
        presskit.identities.agrees  # noqa: B018
    assert importlib.util.find_spec("presskit.laoding") is None


def test_the_warning_points_at_the_line_that_imports(tmp_path):
    script = tmp_path / "mine.py"
    script.write_text("import presskit\n\nfrom presskit.loading import load\n")
    run = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, check=True
    )
    assert f"{script}:3: DeprecationWarning: presskit.loading has moved" in run.stderr
    assert run.stderr.count("DeprecationWarning") == 1


def test_the_finder_is_installed_once():
    before = list(sys.meta_path)
    old_paths.install()
    assert sys.meta_path == before
