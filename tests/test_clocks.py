"""No test reads a clock: a bound in seconds fails on whatever machine is busy."""

import ast
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

HERE = Path(__file__).parent
TESTS = sorted(HERE.rglob("test_*.py"))
CLOCKS = {"perf_counter", "monotonic", "process_time", "thread_time", "time"}
CLOCKS |= {f"{clock}_ns" for clock in CLOCKS} | {"clock_gettime"}


def clocks(source):
    """Return the lines of a module that read a clock."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if (isinstance(node, ast.ImportFrom) and node.module in ("time", "timeit"))
        or (isinstance(node, ast.Import) and node.names[0].name == "timeit")
        or (
            isinstance(node, ast.Attribute)
            and node.attr in CLOCKS
            and isinstance(node.value, ast.Name)
            and node.value.id == "time"
        )
        or (isinstance(node, ast.Attribute) and node.attr in ("times", "getrusage"))
    ]


def test_no_test_reads_a_clock():
    read = {
        path.relative_to(HERE).as_posix(): lines
        for path in TESTS
        if (lines := clocks(path.read_text(encoding="utf-8")))
    }
    assert TESTS
    assert read == {}, "count the work instead, see tests/_work.py"


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("import time\nbegan = time.monotonic()", [2]),
        ("from time import perf_counter", [1]),
        ("import timeit", [1]),
        ("import time\nassert time.time_ns() < 5", [2]),
        ("import os\nspent = sum(os.times()[:4])", [2]),
        ("import resource\nresource.getrusage(0)", [2]),
        ("import time\ntime.sleep(1)\ncue.time", []),
    ],
)
def test_the_test_sees_what_it_should(source, lines):
    assert clocks(source) == lines
