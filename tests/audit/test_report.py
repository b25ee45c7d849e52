"""The audit as a page to keep: what it counts, and how it is saved."""

import pytest

import presskit
from presskit.audit._blocks import as_page
from presskit.errors import PresskitError, TableError
from tests.audit._pages import Seen, of, row


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.html", "<!doctype html>"),
        ("a.MD", "# What to check before quoting\n"),
        ("a.txt", "What to check before quoting\n"),
    ],
)
def test_save_by_the_end_of_the_name(tmp_path, corpus, name, begins):
    path = presskit.audit.report(corpus).save(tmp_path / name)
    assert path == tmp_path / name
    assert path.read_text(encoding="utf-8").startswith(begins)


def test_a_saved_page_loads_nothing(corpus):
    made = presskit.audit.report(corpus)
    page = as_page(made._blocks)
    assert {"script", "link", "img", "iframe"} & set(Seen(page).tags) == set()
    assert "src" not in Seen(page).attributes
    assert "default-src 'none'" in page


def test_a_name_that_ends_in_something_else_is_refused(tmp_path, corpus):
    made = presskit.audit.report(corpus)
    with pytest.raises(PresskitError, match=r"end in \.html, \.md or \.txt"):
        made.save(tmp_path / "a.pdf")
    with pytest.raises(PresskitError, match="name another file"):
        made.save(tmp_path / "no" / "a.txt")


def test_what_has_no_audit_is_refused():
    with pytest.raises(TableError, match=r"Pass what presskit\.load returns"):
        presskit.audit.report([])


@pytest.mark.parametrize(
    ("severity", "told"),
    [
        ("error", "Report(1 thing to check, 0 to know)"),
        ("warning", "Report(1 thing to check, 0 to know)"),
        ("note", "Report(0 things to check, 1 to know)"),
    ],
)
def test_what_it_counts(severity, told):
    assert repr(of(row(severity=severity))) == told


def test_what_was_decided_is_nothing_to_check():
    made = of(row(severity="note", kind="correction applied"))
    assert repr(made) == "Report(0 things to check, 0 to know)"
