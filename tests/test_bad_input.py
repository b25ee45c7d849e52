"""Files that are broken, enormous or hostile: a clear error each, without much work."""

import io
import random
import zipfile
from pathlib import Path

import pytest

import presskit
from tests._work import grows_within

GOOD = "Ann Lee (AP): Why?\n\nMinister Bo Ek: So it is.\n"


def _bomb():
    """Return a small zip that calls itself a Word file and unpacks to 200 MB."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"<w>" + b" " * 200_000_000)
    return buffer.getvalue()


def _docx_cut():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>" * 50)
    return buffer.getvalue()[:-60]


BAD = {
    "empty.txt": lambda: b"",
    "blank.txt": lambda: b" \n\t \r\n",
    "random.txt": lambda: random.Random(1).randbytes(200_000),
    "nul.txt": lambda: b"Ann Lee (AP): Why?\n" + b"\0" * 5000,
    "long-line.txt": lambda: b"word " * 200_000,
    "colons.txt": lambda: b":" * 200_000,
    "colon-lines.txt": lambda: b"a:\n" * 3_000,  # and many more below
    "cut.pdf": lambda: b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
    "cut.docx": _docx_cut,
    "bomb.docx": _bomb,
    "cut.json": lambda: b'{"segments": [{"speaker": "Ann", "body": "Wh',
    "deep.json": lambda: b"[" * 100_000 + b"]" * 100_000,
    "number.json": lambda: b"42",
    "no-columns.csv": lambda: b"a,b\n1,2\n",
    "unclosed.html": lambda: b"<html><body><div><p>" + b"<div><b>" * 20_000,
    "empty.html": lambda: b"<!doctype html><html></html>",
    "cues.srt": lambda: b"1\n00:00:01,000 --> 00:00:02,000\n\n",
    "header.vtt": lambda: b"WEBVTT\n\n",
    "rule.md": lambda: b"---\ntitle: [\n---\n",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gets_an_error_that_names_it_and_the_good_one_loads(tmp_path, name):
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    path = tmp_path / name
    path.write_bytes(BAD[name]())
    with pytest.raises(presskit.PresskitError, match=name):
        presskit.load(path)
    with pytest.warns(presskit.PresskitWarning, match=name):
        corpus = presskit.load(tmp_path)
    assert "good" in corpus.transcripts["transcript"].tolist()
    assert len(corpus.exchanges) == 1


LARGE = {  # of as many bytes, more or less, as are asked for
    "random.txt": lambda n: random.Random(1).randbytes(n // 5),
    "long-line.txt": lambda n: b"word " * (n // 5),
    "colons.txt": lambda n: b":" * n,
    "colon-lines.txt": lambda n: b"a:\n" * (n // 3),
    "deep.json": lambda n: b"[" * (n // 10) + b"]" * (n // 10),
    "unclosed.html": lambda n: b"<html><body><div><p>" + b"<div><b>" * (n // 50),
}


@pytest.mark.parametrize("name", LARGE)
@pytest.mark.once
def test_four_times_as_bad_a_file_takes_about_four_times_the_work(tmp_path, name):
    def refuse(size):
        path = tmp_path / f"{size}-{name}"
        path.write_bytes(LARGE[name](size))
        with pytest.raises(presskit.PresskitError, match=name):
            presskit.load(path)

    assert grows_within(4 * 2, lambda: refuse(30_000), lambda: refuse(120_000))


def test_names_with_quotes_and_tags_are_only_names(tmp_path):
    path = tmp_path / "<script>'\"&.txt"
    path.write_text(GOOD, encoding="utf-8")
    assert presskit.load(tmp_path).transcripts["transcript"].tolist() == [
        "<script>'\"&"
    ]


def test_a_loop_of_links_ends(tmp_path):
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "nowhere.txt")
    with pytest.warns(presskit.PresskitWarning, match=r"nowhere\.txt"):
        assert len(presskit.load(tmp_path).transcripts) == 1


def test_no_permission_is_said(tmp_path, monkeypatch):
    path = tmp_path / "secret.txt"
    path.write_text(GOOD, encoding="utf-8")

    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)  # root may read everything
    message = r"secret\.txt: cannot be opened \(Permission denied\)"
    with pytest.raises(presskit.SourceError, match=message):
        presskit.load(path)
