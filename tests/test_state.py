"""No state is hidden: nothing is put into an object past its class."""

import ast
from pathlib import Path

import pytest

import presskit

PACKAGE = Path(presskit.__file__).parent


@pytest.mark.parametrize(
    "path",
    sorted(PACKAGE.rglob("*.py")),
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_nothing_is_put_into_an_object_past_its_class(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    seen = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert seen & {"__dict__", "__setattr__"} == set()
