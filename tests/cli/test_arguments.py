"""What people type: a file for a command, a misspelt word, several files."""

import pytest

from presskit import cli
from presskit.cli import _out
from presskit.cli._arguments import with_whose
from presskit.errors import PresskitError

TRANSCRIPT = (
    "Press conference\n3 May 2031\n\nIda Moss (Harbor Daily): Why was it closed?\n\n"
    "Mayor Bo Ek: Because two of the pillars had moved.\n"
)


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "may.txt").write_text(TRANSCRIPT, encoding="utf-8")
    (tmp_path / "june.txt").write_text(
        TRANSCRIPT.replace("May", "June").replace("pillars", "towers"), encoding="utf-8"
    )


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["explor", "may.txt"], "Did you mean explore?"),
        (["verfy", "a.md", "may.txt"], "Did you mean verify?"),
        (["frobnicate"], "there is no command frobnicate. presskit --help"),
        (["may.txt"], "presskit explore may.txt makes a page"),
        (["tables", "may.txt", "--ot", "x"], "Did you mean --out?"),
        (["brief", "may.txt", "--hide-name-s"], "Did you mean --hide-names?"),
        (["explore", "may.txt", "--hidetext"], "Did you mean --hide-text?"),
        (
            ["check", "may.txt", "--colour=red"],
            "does not know what to do with --colour",
        ),
    ],
)
def test_what_is_unknown_is_said_with_what_is_meant(given, said, capsys):
    assert cli.main(given) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.startswith("presskit: ")
    assert err.count("\n") == 1


def test_whose_names_are_hidden_is_never_taken_from_the_files(capsys):
    assert with_whose(["a", "--hide-names"]) == ["a", "--hide-names=askers"]
    for given in (["--hide-names", "may.txt"], ["may.txt", "--hide-names"]):
        assert cli.main(["bundle", *given, "--overwrite"]) == 0
        assert capsys.readouterr().out == "may-bundle.md\n"
    for more in (["--hide-names", "all"], ["--hide-names=all"]):
        assert cli.main(["bundle", "may.txt", *more]) == 0


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (["tables", "may.txt"], "may-tables/turns.csv"),
        (["tables", "may.txt", "june.txt"], "transcripts-tables/turns.csv"),
        (["brief", "may.txt"], "may-brief.html"),
        (["brief", "may.txt", "--docx"], "may-brief.docx"),
        (["brief", "may.txt", "june.txt", "--transcript", "may"], "may-brief.html"),
        (["brief", "--each", "may.txt", "june.txt"], "transcripts-briefs/june.html"),
        (["bundle", "may.txt"], "may-bundle.md"),
        (["bundle", "*.txt", "--out", "."], "transcripts-bundle.md"),
        (["explore", "may.txt", "june.txt", "--no-open"], "transcripts-page.html"),
        (["explore", "may.txt", "--no-open", "--out", "a.HTM"], "a.HTM"),
    ],
)
def test_every_command_names_what_it_writes_by_itself(given, written, tmp_path, capsys):
    assert cli.main(given) == 0, capsys.readouterr().err
    assert (tmp_path / written).is_file()


@pytest.mark.parametrize(
    ("command", "out", "said"),
    [
        ("explore", "p.txt", "a page ends in .html or .htm. Give it such a name: --out "
         "p.html"),
        ("brief", "p", "a brief ends in .html, .htm or .docx"),
        ("bundle", "p.html", "a bundle ends in .md"),
        ("explore", "nowhere/p.html", "there is no folder 'nowhere'"),
        ("tables", "june.txt", "june.txt: it is a file, and tables are written to a "
         "folder. Name one: --out may-tables"),
    ],
)  # fmt: skip
def test_a_name_of_another_kind_is_refused_before_any_work(command, out, said, capsys):
    assert cli.main([command, "may.txt", "--out", out]) == 2
    assert said in capsys.readouterr().err


def test_names_of_files_are_made_of_those_of_the_transcripts():
    assert _out.folder("GMT20310512_x.transcript.vtt", None, "tables").name == (
        "GMT20310512_x.transcript-tables"
    )
    assert _out.stem("2031/*.txt") == "transcripts"
    with pytest.raises(PresskitError):
        _out.file("may.txt", _out.Path("a.pdf"), "page", (".html",))


def test_check_takes_several_files(capsys):
    assert cli.main(["check", "may.txt", "june.txt"]) == 0
    assert "may.txt, june.txt: Corpus(2 transcripts" in capsys.readouterr().out


def test_verify_says_where_article_and_transcript_are_turned_round(tmp_path, capsys):
    (tmp_path / "article.md").write_text(
        "“Two of the pillars had moved,” the mayor said.\n", encoding="utf-8"
    )
    assert cli.main(["verify", "may.txt", "article.md"]) == 2
    err = capsys.readouterr().err
    assert "article.md is no transcript, and may.txt is one" in err
    assert "presskit verify article.md may.txt" in err
    assert cli.main(["verify", "article.md", "may.txt"]) == 0


def test_a_bundle_says_nothing_that_cannot_be_done(capsys):
    assert cli.main(["bundle", "may.txt"]) == 0
    err = capsys.readouterr().err
    assert "check whether the words may be passed on.\n" in err
    assert "other files" not in err
