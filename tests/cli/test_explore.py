"""The page is made without a kernel, honours the verdict, and is opened."""

import re
import socket
import webbrowser
from html import unescape
from pathlib import Path

import pytest

from presskit import cli, outputs
from presskit.cli import explore

pytestmark = pytest.mark.once

ISLAND = 'class="island"'


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Work in a folder of one's own, in which a browser could be opened."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DISPLAY", ":0")
    pages = []
    monkeypatch.setattr(webbrowser, "open", lambda url: pages.append(url) or True)
    return pages


def test_a_file_becomes_a_page_in_the_current_folder_and_is_opened(
    good, here, tmp_path, capsys
):
    assert cli.main(["explore", str(good / "good.txt")]) == 0
    page = tmp_path / "good-page.html"
    told = capsys.readouterr()
    assert told.out == "good-page.html\n"
    assert told.err.startswith("presskit: good-page.html: It holds 11 turns of 1 ")
    assert here == [page.as_uri()]
    html = page.read_text("utf-8")
    assert html.count(ISLAND) == 5
    assert "Is the old ferry open?" in html
    code = unescape(re.sub("<[^>]*>", "", html))
    assert "corpus = presskit.load('good.txt')\n" in code
    assert str(tmp_path) not in html


def test_it_needs_no_socket_and_says_what_takes_long(good, here, monkeypatch, capsys):
    def refuse(*_):
        raise AssertionError("a socket")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "bind", refuse)
    monkeypatch.setattr(outputs, "LARGE", 10)
    assert cli.main(["explore", str(good), "--no-open"]) == 0
    assert here == []
    assert "page of 1 transcript takes minutes" in capsys.readouterr().err
    assert Path("Gespräche im Mai-page.html").is_file()


def test_the_same_transcript_gives_the_same_page(good, here):
    for out in ("a.html", "b.html"):
        assert cli.main(["explore", str(good), "--no-open", "--out", out]) == 0
    assert Path("a.html").read_bytes() == Path("b.html").read_bytes()


def test_what_is_not_to_be_used_is_left_out_and_told(mixed, here, capsys):
    (mixed / "broken.txt").unlink()
    assert cli.main(["explore", str(mixed), "--out", "a.html"]) == 3
    html = Path("a.html").read_text("utf-8")
    assert "good.txt" in html
    assert "bad.txt" not in html
    assert "presskit: bad: do not use yet" in capsys.readouterr().err
    assert cli.main(["explore", str(mixed), "--out", "a.html", "--anyway"]) == 0
    html = Path("a.html").read_text("utf-8")
    assert html.index('class="notice"') < html.index("bad.txt: do not use yet")


def test_alone_it_makes_no_page(mixed, here, capsys):
    assert cli.main(["explore", str(mixed / "bad.txt"), "--out", "a.html"]) == 3
    assert not Path("a.html").exists()
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_one_that_cannot_be_read_costs_only_itself(mixed, here, capsys):
    assert cli.main(["explore", str(mixed), "--out", "a.html"]) == 2
    assert Path("a.html").is_file()
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["presskit"] * 3
    assert "broken.txt" in lines[0]


def test_where_there_is_no_screen_it_says_what_to_open(good, here, monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(explore.sys, "platform", "linux")
    assert cli.main(["explore", str(good), "--out", "a.html"]) == 0
    assert here == []
    assert "Open the file: a.html" in capsys.readouterr().err


def test_a_talk_without_questions_is_a_page_too(tmp_path, here):
    talk = "Minister Bo Ek: Good morning. It rains, and it will rain.\n" * 3
    (tmp_path / "talk.txt").write_text(talk, encoding="utf-8")
    assert cli.main(["explore", "talk.txt", "--no-open"]) == 0
    assert Path("talk-page.html").read_text("utf-8").count(ISLAND) == 3


def test_a_source_and_other_peoples_files_are_never_replaced(good, here, capsys):
    source = good / "good.txt"
    assert cli.main(["explore", str(source), "--out", str(source)]) == 2
    Path("good-page.html").write_text("mine", encoding="utf-8")
    assert cli.main(["explore", str(source)]) == 2
    assert Path("good-page.html").read_text("utf-8") == "mine"
    assert cli.main(["explore", str(source), "--overwrite"]) == 0
    assert here == [Path("good-page.html").absolute().as_uri()]


def test_names_are_hidden_where_that_is_asked_for(good, here):
    given = ["explore", str(good), "--out", "a.html", "--hide-names", "all"]
    assert cli.main(given) == 0
    html = Path("a.html").read_text("utf-8")
    assert "Ann Lee" not in html
    assert "journalist 1" in html


def test_without_the_libraries_it_names_the_install_line(good, monkeypatch, capsys):
    monkeypatch.setattr(cli._options, "find_spec", lambda name: None)
    assert cli.main(["explore", str(good)]) == 2
    assert 'pip install "presskit-transcripts[lab]"' in capsys.readouterr().err


def test_the_title_says_once_what_it_is_of(good, here, tmp_path):
    (good / "june.txt").write_bytes((good / "good.txt").read_bytes() + b"\nThe end.\n")
    assert cli.main(["explore", str(good), "--out", "page.html", "--no-open"]) == 0
    page = (tmp_path / "page.html").read_text("utf-8")
    assert " – " not in re.search("<title>(.*?)</title>", page)[1]


def test_ids_are_no_addresses_whatever_the_file_is_called(good, here, capsys):
    (good / "good.txt").rename(good / "talk.en.txt")
    shown, hidden = Path("a.html"), Path("b.html")
    for out, more in ((shown, []), (hidden, ["--hide-names"])):
        given = ["explore", str(good), "--no-open", "--out", str(out), *more]
        assert cli.main(given) == 0
        assert "address" not in capsys.readouterr().err
    ids = re.compile(r"\b[a-z][0-9a-f]{10}(?:-\d+)?@talk\.en\b")
    kept = set(ids.findall(hidden.read_text("utf-8")))
    assert kept
    assert kept == set(ids.findall(shown.read_text("utf-8")))
    assert "[e-mail address]" not in hidden.read_text("utf-8")
