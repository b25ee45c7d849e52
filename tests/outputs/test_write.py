"""Sources and what others wrote stay as they are, whatever the path's spelling."""

import os

import pytest

import presskit
from presskit import cli
from presskit.sharing import brief
from presskit.widgets import ExchangeExplorer

TALK = "<p>Mira Dahl (Quay News): Why now?</p><p>Minister Ove Berg: It is time.</p>"
WRITERS = {
    "brief": lambda c, it, **how: brief(c, None, it, **how),
    "report": lambda c, it, **how: presskit.audit.report(c).save(it, **how),
    "state": lambda c, it, **how: ExchangeExplorer(c).save(it, **how),
}


@pytest.fixture
def talk(tmp_path):
    path = tmp_path / "talk.html"
    path.write_text(TALK, encoding="utf-8")
    return path


@pytest.fixture(params=WRITERS)
def write(request):
    return WRITERS[request.param]


def spellings(talk):
    (talk.parent / "sub").mkdir()
    (talk.parent / "soft.html").symlink_to(talk)
    os.link(talk, talk.parent / "hard.html")
    copy = talk.with_name("copy.html")
    copy.write_bytes(talk.read_bytes())
    return [
        talk, talk.parent / "sub" / ".." / "talk.html", "talk.html",
        talk.with_name("soft.html"), talk.with_name("hard.html"), copy,
    ]  # fmt: skip


@pytest.mark.parametrize("how", [{}, {"overwrite": True}])
def test_a_source_is_never_written_to(talk, write, how, monkeypatch):
    corpus = presskit.load(talk)
    monkeypatch.chdir(talk.parent)
    for path in spellings(talk):
        with pytest.raises(presskit.WriteError, match="never written to"):
            write(corpus, path, **how)
    assert talk.read_text(encoding="utf-8") == TALK


def test_a_relative_source_is_known_from_another_folder(talk, write, monkeypatch):
    monkeypatch.chdir(talk.parent)
    corpus = presskit.load("talk.html")
    (talk.parent / "sub").mkdir()
    monkeypatch.chdir(talk.parent / "sub")
    with pytest.raises(presskit.WriteError, match="holds a source"):
        write(corpus, talk, overwrite=True)


def test_what_others_wrote_is_replaced_only_if_one_says_so(talk, write):
    corpus, mine = presskit.load(talk), talk.with_name("mine.html")
    mine.write_text("my own words", encoding="utf-8")
    with pytest.raises(presskit.WriteError, match=r"mine\.html: it is there .* overwr"):
        write(corpus, mine)
    assert mine.read_text(encoding="utf-8") == "my own words"
    write(corpus, mine, overwrite=True)
    write(corpus, mine)  # now it is presskit's
    assert "presskit" in mine.read_text(encoding="utf-8")


def test_a_file_of_corrections_or_a_table_is_no_place_for_a_state(talk):
    corpus, explorer = presskit.load(talk), ExchangeExplorer(presskit.load(talk))
    corpus.turns.to_csv(talk.with_name("coded.csv"))
    presskit.corrections.add(
        talk.with_name("corrections.csv"), f"join,talk,{'0' * 64},3,9,,one"
    )
    for name in ("coded.csv", "corrections.csv"):
        with pytest.raises(presskit.WriteError, match="cannot make it again"):
            explorer.save(talk.with_name(name))


@pytest.mark.parametrize("name", ["a\0b.html", f"{'x' * 300}.html", "no/a.html"])
def test_a_place_that_cannot_be_is_an_error_that_names_it(talk, write, name):
    with pytest.raises(presskit.WriteError, match="cannot be written"):
        write(presskit.load(talk), talk.parent / name)


def test_the_commands_say_it_in_one_line(talk, capsys):
    for given in (["--out", str(talk)], ["--out", str(talk), "--overwrite"]):
        assert cli.main(["brief", str(talk), *given]) == 2
        assert "sources are never written to" in capsys.readouterr().err
    mine = talk.with_name("mine.html")
    mine.write_text("mine", encoding="utf-8")
    assert cli.main(["brief", str(talk), "--out", str(mine)]) == 2
    assert "--overwrite" in capsys.readouterr().err
    assert cli.main(["brief", str(talk), "--out", str(mine), "--overwrite"]) == 0
