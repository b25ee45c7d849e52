"""The examples of docs/questions.md run, and give what stands there."""

import doctest
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "questions.md"


def test_each_line_gives_what_stands_below_it(monkeypatch):
    monkeypatch.chdir(PAGE.parents[1])
    found = doctest.testfile(
        str(PAGE),
        module_relative=False,
        optionflags=doctest.NORMALIZE_WHITESPACE,
        encoding="utf-8",
    )
    assert found.failed == 0
    assert found.attempted > 20
