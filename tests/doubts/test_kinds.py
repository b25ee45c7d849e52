"""Kinds of doubt: each is explained, found by some step, and written in one place."""

import ast
import pickle
import re
from pathlib import Path

import pytest

import presskit
from presskit.doubts import UNKNOWN, Kind, words_of
from presskit.schema import SEVERITIES

PACKAGE = Path(presskit.__file__).parent
HOME = PACKAGE / "doubts" / "_kinds.py"
WRITTEN = PACKAGE / "widgets" / "js" / "shared.js"  # of Python's data
FILES = sorted(
    path
    for path in PACKAGE.rglob("*")
    if path.suffix in (".py", ".js") and path not in (HOME, WRITTEN)
)
OTHERWISE = {  # the same words, which are no kind there
    ("identities", "no outlet"),  # an asker without one
    ("text", "inaudible"),  # a stage mark
    ("widgets", "left out"),  # the heading of a column
}
ABOUT = {
    "nothing", "turn", "rest", "label", "exchange", "asker", "outlet", "transcript"
}  # fmt: skip


def literals(path):
    """Yield the texts of a file: of Python the constants, of JavaScript the quotes."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".js":
        yield from (found[2] for found in re.finditer(r"""(["'`])(.*?)\1""", text))
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


@pytest.mark.once
def test_no_kind_is_written_as_a_text():
    kinds = set(Kind)
    written = {
        (path.relative_to(PACKAGE).as_posix(), one)
        for path in FILES
        for one in kinds.intersection(literals(path))
        if (path.relative_to(PACKAGE).parts[0], one) not in OTHERWISE
    }
    assert FILES
    assert written == set()


def found(path):
    """Yield the names of the kinds of which a file makes doubts."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Doubt":
            kinds = re.findall(r"\bKind\.(\w+)", ast.unparse(call))
            assert kinds, f"{path}:{call.lineno}: no kind is seen in this doubt"
            yield from kinds


def test_every_kind_is_found_by_some_step():
    names = {name for path in FILES if path.suffix == ".py" for name in found(path)}
    assert names == set(Kind.__members__)


@pytest.mark.parametrize("kind", Kind)
def test_an_explanation_says_what_it_means_changes_and_asks_for(kind):
    words = kind.words
    assert words.severity in SEVERITIES
    assert words.about in ABOUT
    for one in (words.means, words.changes, words.advice):
        assert one[0].isupper()
        assert one.endswith(".")
        assert one.count("`") % 2 == 0
        assert "  " not in one


def test_a_kind_is_its_printed_text_and_survives_a_worker():
    assert Kind.NO_DATE == "no date"
    assert f"{Kind.NO_DATE}" == "no date"
    assert pickle.loads(pickle.dumps(Kind.NO_DATE)) is Kind.NO_DATE
    assert words_of("no date") is Kind.NO_DATE.words
    assert words_of("of another version") is UNKNOWN
