"""Lists are rows: nobody parts a cell that shows several things, but the one place."""

import re
from pathlib import Path

import pytest

import presskit
from presskit.schema import cells

pytestmark = pytest.mark.once

PACKAGE = Path(presskit.__file__).parent
HOME = PACKAGE / "schema" / "cells.py"
PARTS = re.compile(
    r"""\.(?:r?split|r?partition|replace)\(\s*(?P<quote>["'`]);\s?(?P=quote)"""
    r"""|["'];\s["']\s+in\b"""
)


def test_no_cell_of_several_is_parted_elsewhere():
    files = {*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.js")} - {HOME}
    parted = {
        path.relative_to(PACKAGE).as_posix(): found
        for path in files
        if (found := PARTS.findall(path.read_text(encoding="utf-8")))
    }
    assert files
    assert parted == {}


@pytest.mark.parametrize(
    "code",
    ['a.split("; ")', "a.split(';')", 'a.replace("; ", x)', '"; " in a',
     "a.partition('; ')"],
)  # fmt: skip
def test_the_test_sees_what_it_should(code):
    assert PARTS.search(code)


@pytest.mark.parametrize("names", [["NPR"], ["NPR", "ZDF"], ["A & B", "C/D", "E, F"]])
def test_what_is_joined_reads_back(names):
    assert cells.names_in(cells.joined(names)) == names
