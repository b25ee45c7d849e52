"""What is in the way of a page, and how it is said."""

import json

import pytest
from nbformat import v4

from presskit.errors import PresskitError
from presskit.sharing import share

PROSE = v4.new_markdown_cell("# Who?")


def ran(source):
    return v4.new_code_cell(source, execution_count=1)


def test_code_that_was_not_run_is_named_with_the_way_out(write, tmp_path):
    notebook = write(ran("a = 1"), v4.new_code_cell("charts.floor(\n  x)"), ran(""))
    message = (
        r"notebook\.ipynb: 1 of 2 code cells have not been run; the first of them "
        r"starts with 'charts\.floor\('\. .* Run > Run All Cells, save it"
    )
    with pytest.raises(PresskitError, match=message):
        share(notebook)
    assert not (tmp_path / "notebook.html").exists()


def test_an_empty_code_cell_needs_no_run(page):
    assert len(page(v4.new_code_cell(" \n"), ran("1")).all("details")) == 1


def test_a_missing_notebook_is_told_with_its_neighbours(write, tmp_path):
    with pytest.raises(
        PresskitError, match=r"there is no such file.*holds no notebook"
    ):
        share(tmp_path / "missing.ipynb")
    write(PROSE, name="01-who.ipynb")
    with pytest.raises(PresskitError, match=r"beside it: \['01-who.ipynb'\]"):
        share(tmp_path / "missing.ipynb")
    with pytest.raises(PresskitError, match=r"folder .* does not exist either"):
        share(tmp_path / "nowhere" / "missing.ipynb")


def test_a_folder_is_not_a_notebook(tmp_path):
    with pytest.raises(PresskitError, match="this is a folder"):
        share(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Who asked?",
        b"\xff\xfe\x00",
        b"[1]",
        b"{}",
        b'{"nbformat": 4}',
        b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{}]}',
        b'{"nbformat": "x", "cells": 3}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_notebook_is_called_so(tmp_path, content):
    path = tmp_path / "notes.ipynb"
    path.write_bytes(content)
    with pytest.raises(PresskitError, match=r"notes\.ipynb: this is not a notebook"):
        share(path)


def test_where_the_page_cannot_go(write, tmp_path):
    notebook = write(PROSE)
    with pytest.raises(PresskitError, match=r"this is a folder. .*notebook\.html'"):
        share(notebook, tmp_path)
    with pytest.raises(PresskitError, match=r"folder .*nowhere' does not exist"):
        share(notebook, tmp_path / "nowhere" / "page.html")
    with pytest.raises(PresskitError, match="this is the notebook itself"):
        share(notebook, notebook)
    with pytest.raises(PresskitError, match=r"ends in \.html or \.htm.*page\.html'"):
        share(notebook, tmp_path / "page.txt")


def test_an_older_notebook_is_read(tmp_path):
    cell = {"cell_type": "markdown", "metadata": {}, "source": ["# Old\n", "Text."]}
    old = {"nbformat": 4, "nbformat_minor": 2, "metadata": {}, "cells": [cell]}
    path = tmp_path / "old.ipynb"
    path.write_text(json.dumps(old))
    assert "<h1>Old</h1>" in share(path).read_text("utf-8")
