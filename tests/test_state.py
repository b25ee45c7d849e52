"""No state is hidden: nothing is put into an object past its class."""

import ast
from pathlib import Path

import pytest

import presskit

pytestmark = pytest.mark.once

PACKAGE = Path(presskit.__file__).parent


def attributes(path):
    """Return the names of the attributes that a module reads or writes."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def test_nothing_is_put_into_an_object_past_its_class():
    seen = {
        path.relative_to(PACKAGE).as_posix(): attributes(path)
        for path in PACKAGE.rglob("*.py")
    }
    past = {"__dict__", "__setattr__"}
    assert any(seen.values())
    assert {path: names & past for path, names in seen.items() if names & past} == {}
