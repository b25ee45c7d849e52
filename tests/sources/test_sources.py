"""Files become documents, by content first and suffix second; others say why not."""

import os

import pytest

from presskit import sources
from presskit.errors import OutputError, SourceError
from presskit.sources import plain


def test_a_file_becomes_a_document(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Ann Lee: Why?")
    document = sources.read(path)
    assert (document.format, document.text) == ("plain", "Ann Lee: Why?")
    assert document.source == str(path)


def test_the_content_outranks_the_suffix():
    cues = b"WEBVTT\n\n00:01.0 --> 00:02.0\nHi.\n"
    assert sources.of_bytes(cues, "a.txt").format == "vtt"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: None, "there is no such file"),
        (lambda path: path.write_text(""), "the file is empty"),
        (lambda path: path.mkdir(), "it is not a file, but"),
        (lambda path: os.mkfifo(path), "it is not a file, but"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path, make, message):
    make(tmp_path / "a.txt")
    with pytest.raises(SourceError, match=rf"a\.txt: {message}"):
        sources.read(tmp_path / "a.txt")


def test_a_file_that_is_too_large(monkeypatch):
    monkeypatch.setattr(sources, "FILE_BYTES", 10)
    with pytest.raises(SourceError, match="at most 0 are read"):
        sources.of_bytes(b"x" * 11, "a.txt")


def test_a_reader_that_breaks_loses_one_file(monkeypatch):
    def broken(data):
        raise RuntimeError("by a hostile file")

    monkeypatch.setattr(plain, "read", broken)
    with pytest.raises(SourceError, match=r"a\.txt: it is damaged.*RuntimeError"):
        sources.of_bytes(b"Ann Lee: Why?", "a.txt")


def test_what_presskit_wrote_is_none(tmp_path):
    from presskit import load_example

    load_example().save(tmp_path / "saved")
    with pytest.raises(OutputError):
        sources.read(next((tmp_path / "saved").rglob("turns.csv")))


def test_pasted_text_with_half_a_character_is_mended_and_said():
    document = sources.of_text("Why \ud83d?", "pasted")
    assert document.text == "Why \ufffd?"
    assert document.reading.repairs
    assert "plain" in sources.names()
