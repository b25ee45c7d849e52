"""Node, in which tests run the modules of the explorers without a browser."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from presskit.sharing._explorer_data import embedded

NODE = shutil.which("node")
IN_NODE = [
    pytest.mark.once,
    pytest.mark.skipif(
        NODE is None and not os.environ.get("PRESSKIT_CI"),
        reason="node is not installed (Debian: apt-get install nodejs); CI has it",
    ),
]
"""Marks of a module whose tests all need node."""


def needs_node(test: Callable) -> Callable:
    """Mark one test that needs node."""
    for mark in IN_NODE:
        test = mark(test)
    return test


def run(script: Path, data: object) -> list:
    """Return the values that a script prints of some data, one a line of JSON."""
    assert NODE, "node is missing: on Debian, as root, apt-get install nodejs"
    made = subprocess.run(
        [NODE, script],
        input=embedded(data),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert made.returncode == 0, made.stderr[-2000:]
    return [json.loads(line) for line in made.stdout.splitlines()]
