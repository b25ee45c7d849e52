"""Several pages at once: one a transcript, or one a notebook, and their list."""

import re

import pytest
from nbformat import v4

from presskit import cli
from presskit.sharing import share
from tests.sharing._island import cell, island

TALKS = {"one": "Ann Lee (AP): Why?\n\nMinister Bo Ek: Because it is so.", "two": ""}
TALKS["two"] = "Cy Poe (NPR): Who?\n\nMinister Bo Ek: Those who asked for it."


@pytest.fixture
def talks(tmp_path):
    folder = tmp_path / "talks"
    folder.mkdir()
    for name, text in TALKS.items():
        (folder / f"{name}.txt").write_text(text)
    return folder


@pytest.fixture
def asking(write):
    """Return a notebook that prints what the first turn of a file says."""
    load = "from pathlib import Path\ntext = Path(SOURCE).read_text()\nprint(text[:19])"
    return write(
        v4.new_markdown_cell("# Who?"),
        v4.new_code_cell("SOURCE = '../x'", metadata={"tags": ["parameters"]}),
        v4.new_code_cell(load),
        v4.new_code_cell("assert 'NPR' not in text or STRICT == 0"),
    )


def test_each_transcript_gets_a_page(asking, talks, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    source = asking.read_text().replace("SOURCE = '../x'", "SOURCE, = '',\\nSTRICT = 1")
    asking.write_text(source.replace("SOURCE, = '',", "SOURCE = '../x'"))
    arguments = ["share", asking.name, "--each", "talks/", "--out", "pages", "--index"]
    assert cli.main([*arguments, "--set", "STRICT=0"]) == 0
    pages = sorted(path.name for path in (tmp_path / "pages").iterdir())
    assert pages == ["index.html", "notebook-one.html", "notebook-two.html"]
    two = (tmp_path / "pages" / "notebook-two.html").read_text("utf-8")
    assert "Cy Poe (NPR): Who?" in two
    assert re.search('<h1>Who\\?</h1>\\s*<p class="about">two</p>', two)
    listed = (tmp_path / "pages" / "index.html").read_text("utf-8")
    assert re.findall('href="(.*?)"', listed) == [
        "notebook-one.html",
        "notebook-two.html",
    ]
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_one_that_fails_does_not_stop_the_others(asking, talks, tmp_path, capsys):
    out = tmp_path / "pages" / "any.html"
    assert cli.main(["share", str(asking), f"--each={talks}", f"--out={out}"]) == 2
    said = capsys.readouterr()
    assert said.out == f"{tmp_path / 'pages' / 'notebook-one.html'}\n"
    assert "code cell 3 of 3" in said.err
    assert "NameError: name 'STRICT' is not defined" in said.err
    assert "Traceback" not in said.err


def test_several_notebooks_go_to_one_folder(write, tmp_path, capsys):
    names = []
    for name in ("b & c", "a"):
        path = write(cell(island()), name=f"{name}.ipynb")
        names.append(str(path))
    out = tmp_path / "pages"
    assert (
        cli.main(["share", *names, "--out", str(out), "--index", "--title", "T"]) == 0
    )
    listed = (out / "index.html").read_text("utf-8")
    assert re.findall('href="(.*?)"', listed) == ["b%20%26%20c.html", "a.html"]
    assert "2031-05-04 Harbour" in listed
    assert "<script" not in listed


def test_pages_of_one_folder_are_linked(write, tmp_path):
    prose = v4.new_markdown_cell("Next: [B](b.ipynb), [C](c.ipynb), [D](d%20d.ipynb).")
    one = write(prose, cell(island()), name="a.ipynb")
    two = write(cell(island()), name="b.ipynb")
    out = tmp_path / "pages"
    assert cli.main(["share", str(one), str(two), "--out", str(out)]) == 0
    page = (out / "a.html").read_text("utf-8")
    assert '<a href="b.html" rel="noopener noreferrer">B</a>' in page
    assert "ipynb" not in re.sub("(?s)<footer.*", "", page.split("<body>")[1])
    assert re.findall("<a[^>]*>([CD])</a>", page) == ["C", "D"]


def test_a_page_that_was_not_made_is_linked_nowhere(write, tmp_path, capsys):
    prose = v4.new_markdown_cell("Next: [B *and* more](b.ipynb), [C](c.ipynb).")
    failing = v4.new_code_cell("raise ValueError('no')")
    names = [
        str(write(*cells, name=f"{name}.ipynb"))
        for name, cells in {"a": [prose], "b": [failing], "c": [prose]}.items()
    ]
    out = tmp_path / "pages"
    assert cli.main(["share", *names, "--execute", "--out", str(out)]) == 2
    assert "b.ipynb: code cell 1 of 1" in capsys.readouterr().err
    for name in ("a", "c"):
        page = (out / f"{name}.html").read_text("utf-8")
        assert "Next: B <em>and</em> more, " in page
        assert '<a href="c.html" rel="noopener noreferrer">C</a>' in page
    assert not (out / "b.html").exists()


def test_the_title_of_a_page_names_what_it_is_about(write, tmp_path):
    prose = v4.new_markdown_cell("# Who?")
    share(write(prose, cell(island())), tmp_path / "a.html")
    made = (tmp_path / "a.html").read_text("utf-8")
    assert "<title>Who? – 2031-05-04 Harbour</title>" in made
    assert re.search('<h1>Who\\?</h1>\\s*<p class="about">2031-05-04 Harbour</p>', made)
    share(write(prose, cell(island())), tmp_path / "b.html", title="T")
    made = (tmp_path / "b.html").read_text("utf-8")
    assert "<title>T</title>" in made
    assert 'class="about"' not in made


def test_what_only_a_notebook_can_do_is_no_part_of_a_page(write, tmp_path):
    only = v4.new_markdown_cell("Run it.", metadata={"tags": ["notebook-only"]})
    made = share(write(v4.new_markdown_cell("Read."), only), tmp_path / "a.html")
    page = made.read_text("utf-8")
    assert "Read." in page
    assert "Run it." not in page


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--set", "SOURCE"], "write NAME=VALUE"),
        (["--set", "1=2"], "write NAME=VALUE"),
        (["--set", "SOURCE=1"], "Add --execute"),
        (["--source", "a.txt"], "no such file"),
        (["--index"], "--out FOLDER"),
        (["--each", "nowhere"], "nowhere"),
        (["--hide-text"], "not known which words"),
    ],
)
def test_what_cannot_be_is_one_line(write, tmp_path, capsys, arguments, said):
    notebook = write(v4.new_markdown_cell("# T"))
    assert cli.main(["share", str(notebook), *arguments]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert len(error.splitlines()) == 1


def test_a_brief_is_one_command(talks, tmp_path, capsys):
    out = str(tmp_path / "brief.html")
    assert cli.main(["brief", str(talks), "--transcript", "one", "--out", out]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    assert cli.main(["brief", str(talks), "--out", out]) == 2
    assert "--transcript ID" in capsys.readouterr().err
