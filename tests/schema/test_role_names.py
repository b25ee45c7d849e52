"""Roles are compared by the names of `presskit.schema.roles`, never by their text."""

import ast
from pathlib import Path

import pytest

import presskit
from presskit.schema.roles import HOST, PODIUM, ROLES

PACKAGE = Path(presskit.__file__).parent
WORDS = {*ROLES, HOST}


def compared(tree):
    """Yield the texts with which something is compared, or among which it is sought."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            for side in (node.left, *node.comparators):
                parts = getattr(side, "elts", [side])
                yield from (one.value for one in parts if isinstance(one, ast.Constant))


@pytest.mark.parametrize(
    "path",
    sorted(PACKAGE.rglob("*.py")),
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_no_role_is_compared_as_a_text(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [one for one in compared(tree) if one in WORDS] == []


def test_the_test_sees_what_it_should():
    code = 'a == "other" or b in {"host", c} or d != "journalist"'
    assert set(compared(ast.parse(code))) == {"other", "host", "journalist"}


def test_the_podium_is_of_the_roles():
    assert set(PODIUM) < set(ROLES)
