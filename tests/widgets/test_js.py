"""The modules of the explorers, each by itself: one node runs all of their tests."""

from collections import defaultdict
from pathlib import Path

import pytest

from presskit.files import scripts
from tests._node import needs_node, run

FOLDER = Path(__file__).parent / "js"
FILES = sorted(path.name for path in FOLDER.glob("*.test.mjs"))


@pytest.fixture(scope="module")
def results():
    """Return the outcome of each test by file: its name, and what is wrong or ''."""
    found = defaultdict(list)
    for file, name, problem in run(FOLDER / "_run.mjs", {}):
        found[file].append((name, problem))
    return found


@needs_node
@pytest.mark.parametrize("file", FILES)
def test_a_module(file, results):
    assert results[file], "it exports no test"
    wrong = [f"{name}\n{problem}" for name, problem in results[file] if problem]
    assert not wrong, "\n\n".join(wrong)


@pytest.mark.parametrize("file", FILES)
def test_the_tests_have_the_name_of_their_module(file):
    name = file.removesuffix(".test.mjs")
    assert f"js/{name}.js" in (FOLDER / file).read_text(encoding="utf-8")
    assert (scripts.FOLDER / f"{name}.js").exists()
