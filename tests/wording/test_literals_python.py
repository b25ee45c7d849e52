"""No module of Python that people see writes what they read: it says a key."""

import ast
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

PACKAGE = Path(__file__).parents[2] / "presskit"
TAG = re.compile(r"<[^>]*>")
WORDS = re.compile(r"(?<![\w-])[A-Za-z’]*[a-z]{2,}[,;:]? [“(]?[a-z]")
CAPITAL = re.compile(r"[A-Z][a-z]{2,}")
CODE = re.compile(
    r"^\s*(?:import|from|#) | = |\.\w+\(|^//|\d(?:px|em|ch|%)|row wrap|text-align"
    r"|^<figure|default-src|sans-serif|^presskit explorer state|^export const"
)
KINDS = {
    *("one of", "too large", "cannot run", "telephone number", "printed warning"),
    *("Calibri", "Normal", "Value", "None", "middle left", "middle right"),
    *("top right", "bottom right"),
}
"""Values that programs exchange."""
ACTIONS = {"same person", "not same person", "join before"}
"""Words of a correction file."""
FOR_PROGRAMS = {"_bundle"}
"""Writes what a chat model reads."""
OF_ERRORS = {"_notebook"}
"""Puts together what an error says."""
MODULES = sorted(
    path
    for path in [
        *PACKAGE.glob("charts/*.py"),
        *PACKAGE.glob("widgets/*.py"),
        *PACKAGE.glob("sharing/*.py"),
        *(PACKAGE / f"audit/_{name}.py" for name in ("missing_facts", "writer")),
        PACKAGE / "corpus/choices.py",
        PACKAGE / "export/_readable.py",
    ]
    if path.stem not in FOR_PROGRAMS | OF_ERRORS
)


def unseen(tree):
    """Yield the nodes that no reader of a page or explorer sees.

    Docstrings, annotations, errors and warnings, what stands for programmers in
    `__repr__`, the documentation of a declared choice or table, and keys.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        ):
            yield node
        elif isinstance(node, ast.FunctionDef):
            yield from filter(None, [node.returns])
            if node.name == "__repr__":
                yield node
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
            yield node.annotation
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in ("say", "warn", "warning") or name.endswith("Error"):
                yield node
            elif name == "split":  # a list of words
                yield node.func
            elif name in ("Choice", "Table"):
                yield from node.args
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            yield node


def literals(tree):
    """Yield each text of a module that reads like words for a reader."""
    passed = {inner for node in unseen(tree) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed.update(node.values)
    for node in ast.walk(tree):
        if node in passed:
            continue
        text = ""
        if isinstance(node, ast.JoinedStr):
            text = "".join(getattr(part, "value", "") for part in own(node))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        said = TAG.sub("", text).strip()
        if said in KINDS | ACTIONS or CODE.search(said):
            continue
        if WORDS.search(said) or CAPITAL.fullmatch(said):
            yield said


def own(node):
    """Return the written parts of a text that is made."""
    return [part for part in node.values if isinstance(part, ast.Constant)]


def test_what_a_reader_sees_is_a_key():
    said = {
        path.relative_to(PACKAGE).as_posix(): list(literals(ast.parse(source)))
        for path in MODULES
        if (source := path.read_text(encoding="utf-8"))
    }
    assert said
    assert {path: texts for path, texts in said.items() if texts} == {}


def test_the_scan_sees_words_and_leaves_code_and_errors_alone():
    script = '''
"""What it is for."""
def __repr__(self): return f"Story({n} of many)"
def told(n: "a column") -> "Query":
    raise TableError("There is no such row.")
    code = "frame = corpus.audit"
    say("forms.choose.title"); warn("It is late.")
    button("Save"); look = "padding:2px 4px"
    return f"<p>{n} more rows</p>"
'''
    assert list(literals(ast.parse(script))) == ["more rows", "Save"]


ASIDE = re.compile(r"<style>.*?</style>|\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
TEMPLATES = sorted(PACKAGE.rglob("*.j2"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_what_a_page_says_is_a_key(path):
    said = TAG.sub("\n", ASIDE.sub("", path.read_text(encoding="utf-8")))
    assert re.findall(r"[A-Za-z]{3,}", said) == []
