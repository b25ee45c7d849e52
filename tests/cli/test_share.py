"""What is asked for reaches the pages, and errors are one line."""

from pathlib import Path

from presskit import cli
from presskit.errors import SourceError
from presskit.sharing import _contents, _personal, pages


def test_share_passes_everything_on_and_prints_the_page(monkeypatch, capsys):
    def write(notebook, out, choices):
        assert (notebook, out) == (Path("a.ipynb"), Path("b.html"))
        assert choices == pages.Choices(
            title="T",
            execute=True,
            parameters={"N": 3, "TEXT": "jet*"},
            hide_text=True,
            hide_names="all",
            source=["x.txt", "y.txt"],
        )
        holds = _contents.Contents(people=_personal.Personal(3, 1, 2))
        choices.tell(out, holds)
        return pages.Made(out, "T", [], holds)

    monkeypatch.setattr(pages, "write", write)
    given = ["share", "a.ipynb", "--out", "b.html", "--title", "T", "--execute"]
    given += ["--set", "N=3", "--set", "TEXT=jet*", "--hide-text"]
    given += ["--hide-names", "all"]
    assert cli.main([*given, "--source", "x.txt", "y.txt"]) == 0
    told = capsys.readouterr()
    assert told.out == "b.html\n"
    assert told.err.startswith("presskit: b.html: It does not say which transcripts")
    assert "It holds 3 names, 1 e-mail address and 2 telephone numbers" in told.err


def test_an_error_is_one_line_and_exit_code_2(monkeypatch, capsys):
    def write(notebook, out, choices):
        raise SourceError(f"{notebook}: there is no such file.")

    monkeypatch.setattr(pages, "write", write)
    assert cli.main(["share", "a.ipynb"]) == 2
    assert capsys.readouterr() == ("", "presskit: a.ipynb: there is no such file.\n")


def test_share_takes_nothing_behind_the_dashes(capsys):
    assert cli.main(["share", "a.ipynb", "--", "b.ipynb"]) == 2
    assert "b.ipynb" in capsys.readouterr().err
