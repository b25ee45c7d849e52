"""A folder as a newsroom has it: one good file, one read badly, one that is none."""

import pytest

from tests.audit.test_verdict import BAD, GOOD


@pytest.fixture
def good(tmp_path):
    """Return a folder with a transcript that is read well."""
    folder = tmp_path / "Gespräche im Mai"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    return folder


@pytest.fixture
def unsound(good):
    """Return the folder, with one that is not to be used yet."""
    other = BAD.replace("Bo Ek", "Di Orr").replace("5 May", "9 June")
    (good / "bad.txt").write_text(other.replace("bridge", "tower"), encoding="utf-8")
    return good


@pytest.fixture
def mixed(unsound):
    """Return the folder, with one that cannot be read, too."""
    (unsound / "broken.txt").write_bytes(b"\0\1\2")
    return unsound
