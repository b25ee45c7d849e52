"""Each folder can be the first to be imported, as when a module is tried alone.

A quick form of `make test-each`: one process forks for each folder, whose door, and
with it most of what is in it, is imported first.
"""

import json
import subprocess
import sys
from itertools import groupby

import pytest

from tests._mirror import PACKAGE, modules

pytestmark = pytest.mark.once

LIBRARIES = ["pandas", "ipywidgets", "plotly.graph_objects", "nbformat", "rapidfuzz"]
IMPORTS = f"""
import importlib, json, os, sys
for library in {LIBRARIES}:
    importlib.import_module(library)
failures = []
for names in json.load(sys.stdin):
    if child := os.fork():
        failures += [names[0]] * (os.waitpid(child, 0)[1] != 0)
        continue
    try:
        for name in names:
            importlib.import_module(name)
    except BaseException as error:
        print(f"{{names[0]}}: {{error!r}}", file=sys.stderr)
        os._exit(1)
    os._exit(0)
print(json.dumps(failures))
"""


def name_of(module):
    """Return the dotted name of a module."""
    parts = module.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_each_folder_can_be_imported_first():
    folders = [
        [name_of(module) for module in group]
        for _, group in groupby(modules(), key=lambda module: module.parent)
    ]
    assert sum(map(len, folders)) == len(modules())
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", IMPORTS],
        input=json.dumps(folders),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(run.stdout) == [], run.stderr
