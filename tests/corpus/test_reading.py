"""Each file by itself: what it becomes, or the error that is its own fault."""

import gc

import pytest

from presskit.corpus._reading import attempt, outcomes_of
from presskit.errors import PresskitError, SourceError, TableError, TranscriptError
from presskit.schema.values import Alias, Transcript
from tests._one_file import document

TALK = "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n"


@pytest.fixture
def files(tmp_path):
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "c.txt")]
    for path, text in zip(paths, (TALK, "It was dark.\n", TALK), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def test_an_outcome_stands_in_the_place_of_its_file(files):
    items = [(path, {}) for path in [*files, files[0].with_name("none.txt")]]
    one, prose, two, missing = outcomes_of(items, None, 1, progress=False)
    assert isinstance(one, Transcript)
    assert isinstance(two, Transcript)
    assert isinstance(prose, TranscriptError)
    assert str(prose).startswith(f"{files[1]}: ")
    assert isinstance(missing, SourceError)
    assert gc.isenabled(), "garbage is looked for again"


def test_nothing_to_read():
    assert outcomes_of([], None, 1, progress=False) == []


def test_the_aliases_of_each_file_hold_for_it(files):
    aliases = {"ann lee": Alias("Ann Vance", "")}
    (one, _) = outcomes_of([(files[0], aliases), (files[2], {})], None, 1, False)
    assert one.aliases == aliases


def test_a_document_is_read_like_a_file():
    assert attempt("a", document(TALK), None, {}).cast.roles == [
        "journalist", "principal",
    ]  # fmt: skip


def test_a_fault_of_presskit_costs_one_file_and_is_named(monkeypatch):
    def broken(*_):
        raise KeyError("no step expects this")

    monkeypatch.setattr("presskit.corpus._reading.read", broken)
    error = attempt("a.txt", document(TALK), None, {})
    assert isinstance(error, SourceError)
    assert str(error).startswith("a.txt: presskit fails on it (KeyError).")


def test_a_style_that_does_not_exist_says_which_there_are():
    told = r"^there is no style 'no-such-style'\. Choose one of \['bracket-"
    with pytest.raises(TableError, match=told):  # no fault of the file
        attempt("a", document(TALK), "no-such-style", {})
    with pytest.raises(TableError, match="Did you mean 'name-outlet'"):
        attempt("a", document(TALK), "name-outlt", {})


def test_an_error_that_is_not_about_a_file_goes_on(monkeypatch):
    def broken(*_):
        raise PresskitError("of what was passed in")

    monkeypatch.setattr("presskit.corpus._reading.read", broken)
    with pytest.raises(PresskitError, match="of what was passed in"):
        attempt("a", document(TALK), None, {})
