"""How code is written: short files, and docstrings in plain English."""

import ast
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[1]
FILES = sorted(
    path
    for folder in ("presskit", "tests", "benchmarks", "notebooks")
    for path in (ROOT / folder).rglob("*.py")
)
MOST_LINES = 400
STILTED = (  # how a docstring does not begin, and what it says instead
    ("Say whether", "Return True if"),
    ("Say which", "Return the …"),
    ("Say what", "Return the …"),
    ("Say who", "Name the …"),
    ("Say why", "Return the reason why"),
    ("Say that", "Return the doubt that, or Warn that"),
    ("Say how", "Return the …, or Describe how"),
    ("Return whether", "Return True if"),
    ("Return what", "Return the text, the rows, the doubts, …"),
    ("Return which", "Return the ones that, or Return a mask of the"),
    ("Return who", "Return the speaker, the people, …"),
    ("Return whom", "Return the speaker, the people, …"),
    ("Return whose", "Return the speaker, the people, …"),
    ("Return where", "Return the place, the start, the end, …"),
    ("Return when", "Return the time, the day, …"),
    ("Return why", "Return the reason why"),
    ("Return how", "Return the number, the share, the way in which, …"),
    ("Return that", "Return the doubt that, the note that, …"),
    ("Yield that", "Yield the doubt that, …"),
    ("Return in", "Return the number of … in which, or the … in words"),
    ("Return for", "Return the … of each"),
    ("Yield for", "Yield the … of each"),
    ("Return of", "Return the … of each"),
    ("Return at", "Return the number of … at which"),
    ("Return by", "Return the person by whom, the number by which, …"),
    ("Return from", "Return the place from which, …"),
)


def name(path):
    return path.relative_to(ROOT).as_posix()


def test_files_are_short_enough_to_be_read():
    lines = {name(path): len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert {path: n for path, n in lines.items() if n > MOST_LINES} == {}


def stilted(tree):
    """Yield line and first words of each docstring that reads oddly."""
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    for node in ast.walk(tree):
        doc = isinstance(node, kinds) and ast.get_docstring(node)
        for begins, instead in STILTED:
            if doc and f"{doc} ".startswith(f"{begins} "):
                line = getattr(node, "lineno", 1)
                yield f"line {line}: {begins} …, better: {instead}"


def test_docstrings_are_plain_english():
    odd = {
        name(path): list(stilted(ast.parse(path.read_text("utf-8")))) for path in FILES
    }
    assert {path: lines for path, lines in odd.items() if lines} == {}


def test_comments_of_javascript_begin_with_the_thing_that_is_returned():
    openings = re.compile(rf"/\*\* (?:{'|'.join(start for start, _ in STILTED)})\b.*")
    odd = {
        name(path): openings.findall(path.read_text("utf-8"))
        for path in (ROOT / "presskit").rglob("*.js")
    }
    assert odd
    assert {path: lines for path, lines in odd.items() if lines} == {}


def test_the_test_sees_what_it_should():
    tree = ast.parse('def f():\n    """Say whether it is so."""\n')
    assert list(stilted(tree)) == ["line 1: Say whether …, better: Return True if"]
    assert list(stilted(ast.parse('"""Return the days."""'))) == []
