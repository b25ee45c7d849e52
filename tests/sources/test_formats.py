"""Readers are asked in an order, and each file goes to one of them."""

from pathlib import Path

import pytest

from presskit import sources
from presskit.sources._formats import ORDER, reader, recognise, suffixes


def test_each_reader_of_the_folder_has_its_place():
    folder = Path(sources.__file__).parent
    modules = {path.stem for path in folder.glob("[a-z]*.py")}
    assert sorted(ORDER) == sorted(modules)
    assert ORDER[-1] == "plain"


def test_no_suffix_belongs_to_two():
    claimed = [suffix for name in ORDER for suffix in reader(name).SUFFIXES]
    assert len(claimed) == len(set(claimed)) == len(suffixes())


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%PDF-1.7\n<html><body><p>Hi</p><p>So</p></body></html>", "pdf"),
        (b"Content-Type: application/pdf\r\n\r\n%PDF-1.4\n", "pdf"),
        (b"<html><body><p>starts with\n%PDF-1.7</p><p>So</p></body></html>", "html"),
        (b'{"text": "\n%PDF-1.7"}', "json"),
        (b"PK\x03\x04\n%PDF-1.7 stored in it", "docx"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee><p>Hi</p><p>So</p>", "vtt"),
        (b"speaker,text\nAnn Lee,Hi\n", "table"),
        (b"Ann Lee (AP): Why?\n", "plain"),
    ],
)
def test_content_decides(data, expected):
    assert recognise(data, ".txt") == expected


@pytest.mark.parametrize("suffix", ["", ".log", ".TXT"])
def test_what_nothing_claims_is_plain(suffix):
    assert recognise(b"\xff\xfe\x00broken", suffix) == "plain"
    assert recognise(b"\xff\xfe\x00broken", ".HTML") == "html"
