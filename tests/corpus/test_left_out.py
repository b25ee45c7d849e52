"""What is told of files that are not in the tables."""

import warnings
from pathlib import Path

import pytest

from presskit.corpus._left_out import (
    not_claimed,
    not_loaded,
    of_notices,
    warn_of_files,
)
from presskit.doubts import Kind
from presskit.errors import PresskitWarning, SourceError
from presskit.sources import Notice

LOST = [(Path("a.txt"), SourceError("a.txt: it is empty"))]


def test_each_file_that_failed_has_its_error():
    (doubt,) = not_loaded(LOST)
    assert (doubt.kind, doubt.transcript) == (Kind.FILE_NOT_LOADED, "a.txt")
    assert doubt.message == "a.txt: it is empty"


def test_what_no_reader_claims_is_named(tmp_path):
    path = tmp_path / "notes.xyz"
    path.write_text("x", encoding="utf-8")
    (doubt,) = not_claimed([path], [])
    assert doubt.kind == Kind.NOT_A_TRANSCRIPT
    assert "'.xyz'" in doubt.message


@pytest.mark.parametrize(
    ("severity", "kind"),
    [
        ("note", Kind.COUNTED_ONCE),
        ("warning", Kind.NOT_READ),
        ("error", Kind.NOT_READ),
    ],
)
def test_a_notice_keeps_its_severity(severity, kind):
    (doubt,) = of_notices([Notice(Path("b"), severity, "m", "do")])
    assert (doubt.kind, doubt.severity) == (kind, severity)


def test_only_what_failed_is_warned_of():
    with pytest.warns(PresskitWarning, match="1 of 3 files could not be loaded: a.txt"):
        warn_of_files(LOST, 3, [])
    with pytest.warns(PresskitWarning, match="1 of what is there could not be read"):
        warn_of_files([], 3, [Notice(Path("b"), "warning", "b is a link.", "")])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warn_of_files([], 3, [])
