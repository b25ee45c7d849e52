"""Tests that need more than Python stand in the folder in which make looks for them."""

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.parametrize("mark", ["browser", "wheel"])
def test_marked_tests_stand_in_the_folder_of_their_mark(mark):
    marked = re.compile(rf"^(?:pytestmark = |@)pytest\.mark\.{mark}\b", re.MULTILINE)
    files = [
        path for path in HERE.rglob("*.py") if marked.search(path.read_text("utf-8"))
    ]
    assert files
    assert {path.parent for path in files} == {HERE / mark}
    makefile = (HERE.parent / "Makefile").read_text(encoding="utf-8")
    assert f"-m {mark} tests/{mark} " in makefile
