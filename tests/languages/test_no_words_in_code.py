"""The words of languages stand in their files alone: code holds none with an accent."""

import ast
import re
from pathlib import Path

import pytest

import presskit

pytestmark = pytest.mark.once

PACKAGE = Path(presskit.__file__).parent
LETTERS, EXAMPLE = "hieéy", "PRÉSIDENT"  # a class of characters, the example of a style


def literals(path):
    """Yield the strings of a module that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and id(node) not in docs:
            yield text


def test_no_module_holds_a_word_with_an_accent():
    found = {
        word
        for path in PACKAGE.rglob("*.py")
        for text in literals(path)
        for word in re.findall(r"[^\W\d_]{4,}", text)
        if not word.isascii() and len(re.findall("[A-Za-z]", word)) >= 3
    }
    assert found == {LETTERS, EXAMPLE}
