"""No chart, and no module of JavaScript, writes what a reader sees: it says a key."""

import ast
import re
from pathlib import Path

import pytest

from presskit import charts
from presskit.files import scripts

STRING = re.compile(
    r"//[^\n]*|/\*.*?\*/|(?P<q>[\"'`])(?P<text>(?:\\.|(?!(?P=q)).)*)(?P=q)", re.DOTALL
)
SHOWN = re.compile(
    r"^(?=.*[a-z]{2})[A-Z“(]?[\w’,;:“”…-]*[a-z][\w’,;:“”…)-]*(?: [\w×→=·“”()…-]+)+"
)
CAPITAL = re.compile(r"^[A-Z][a-z]{2,}$")
WRITTEN = {"wording", "shared", "rules"}  # by Python, as data
DATES = {"days"}  # the months, as text/prose.py has them
KEYS = {"Enter", "Escape", "Esc", "Home", "End"}  # of the keyboard
CODE = re.compile(
    r"^(?:presskit: |no explorer for|this plot has no button|Python does not answer"
    r"|the last token fits)|^\([a-z-]+: "
    r"|^(?:pk-|presskit-)|[{};<>=]|querySelector|\bh\d\b|\binput\b|^page \$"
)
KINDS = {"one of", "too large", "cannot run", "middle left", "middle right"}
KINDS |= {"top right", "bottom right"}
"""Values that programs exchange."""
FONTS = re.compile("sans-serif$")


def literals(text):
    """Yield each text of a module that reads like words for a reader."""
    for found in STRING.finditer(text):
        said = re.sub(r"\$\{[^}]*\}", "", found["text"] or "").strip()
        if not CODE.search(said) and is_shown(said):
            yield said


def is_shown(said):
    """Return True for what reads like words for a reader."""
    if said in KEYS | KINDS or FONTS.search(said):
        return False
    return bool(SHOWN.match(said) or CAPITAL.match(said))


def literals_of_python(text):
    """Yield each text of a module that reads like words for a reader.

    Messages of errors stay beside the check that raises them, with the names of tables
    that stand in them.
    """
    tree = ast.parse(text)
    apart = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):  # where a text stands alone it is documentation
            apart.update(one.value for one in body if isinstance(one, ast.Expr))
        named = getattr(getattr(node, "func", None), "id", "")
        if isinstance(node, ast.Raise) or named == "Table":
            apart.update(ast.walk(node))
        if isinstance(node, ast.Assign) and "__all__" in map(ast.unparse, node.targets):
            apart.update(ast.walk(node))
        if isinstance(node, ast.JoinedStr):
            apart.update(node.values)
    for node in ast.walk(tree):
        if node in apart:
            continue
        parts = node.values if isinstance(node, ast.JoinedStr) else [node]
        texts = (one.value for one in parts if isinstance(one, ast.Constant))
        said = re.sub(r"<[^>]*>", "", "".join(t for t in texts if isinstance(t, str)))
        if is_shown(said.strip()):
            yield said.strip()


MODULES = sorted(
    path.stem
    for path in scripts.FOLDER.glob("*.js")
    if path.stem not in WRITTEN | DATES
)


CHARTS = sorted(Path(charts.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("name", MODULES)
def test_what_a_reader_sees_is_a_key(name):
    assert list(literals(scripts.module(name))) == []


@pytest.mark.parametrize("path", CHARTS, ids=lambda path: path.stem)
def test_what_a_chart_says_is_a_key(path):
    assert list(literals_of_python(path.read_text(encoding="utf-8"))) == []


def test_the_scan_sees_words_and_leaves_code_alone():
    script = (
        '// "A comment here"\nsay("explorers.line"); make("p", "pk-a", "Two words")'
        'button("Save"); key === "Enter"; console.warn("presskit: it broke.");'
    )
    assert list(literals(script)) == ["Two words", "Save"]


def test_the_scan_sees_words_of_python_and_leaves_code_alone():
    module = '''"""What it draws."""
__all__ = ["Drawing"]
T = Table("themes by exchange", "one theme", {})
def draw(n):
    "Return two words."
    say("charts.lengths.row", n=n)
    if not n:
        raise TableError("a chart needs words")
    return f"<b>{n}</b> words answered", "No answer", "Median", "middle left"
'''
    expected = ["words answered", "No answer", "Median"]
    assert list(literals_of_python(module)) == expected
