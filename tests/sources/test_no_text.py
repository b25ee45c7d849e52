"""What is no text is told by name, with what to give in its place."""

import zlib

import pytest

from presskit import sources
from presskit.errors import SourceError
from presskit.sources._no_text import no_text

REST = bytes(range(256)) * 4


@pytest.mark.parametrize(
    ("begins", "what", "instead"),
    [
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "a picture", "text recognised"),
        (b"\x89PNG\r\n\x1a\n", "a picture", "text recognised"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "a picture", "text recognised"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "a picture", "text recognised"),
        (b"ID3\x03\0\0\0\0\0\x0f", "a recording", "captions"),
        (b"\xff\xfb\x90\x64\0\0", "a recording", "captions"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "a recording", "captions"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "a recording", "captions"),
        (b"\x1aE\xdf\xa3\x01\0\0\0", "a recording", "captions"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "an archive", "Unpack it"),
    ],
)
def test_it_says_what_it_is_and_what_to_give(begins, what, instead):
    for name in ("odd.txt", "odd.bin"):
        with pytest.raises(SourceError, match=rf"{name}: it is {what}.*{instead}"):
            sources.of_bytes(begins + REST, name)


def test_other_bytes_are_only_said_to_be_no_text():
    told = str(no_text(zlib.compress(REST)))
    assert told.startswith("its bytes are not text")


@pytest.mark.parametrize("begins", ["ID3", "BM", "Rar!", "GIF8"])
def test_a_text_that_begins_so_is_a_text(begins):
    text = f"{begins} tags are discussed\n\nAnn Lee (AP): Why?\n"
    assert sources.of_bytes(text.encode(), "a.txt").text == text
