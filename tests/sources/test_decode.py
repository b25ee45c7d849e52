"""Bytes become text, whatever their encoding; what is no text is an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.sources._decode import decode

TALK = "“Türkiye”, the minister said – and so on, für das Jahr. " * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_comes_out_as_it_went_in(encoding):
    assert decode(TALK.encode(encoding)) == (TALK, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_mark_that_is_missing_is_said(encoding):
    text, (said,) = decode(TALK.encode(encoding))
    assert text == TALK
    assert said == "read as UTF-16, though it lacks the mark of it"


def test_an_old_encoding_is_found_and_said():
    text, repairs = decode(TALK.encode("cp1252"))
    assert text == TALK
    assert repairs == ("read as windows-1252: it is not UTF-8",)


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf"])
def test_blank_is_an_error(data):
    with pytest.raises(SourceError, match="blank"):
        decode(data)


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 20, b"a\0b\0\0\0c" * 50, b"\xff\xfe\0" * 3]
)
def test_what_is_no_text_is_an_error(data):
    with pytest.raises(SourceError):
        decode(data)


def test_letters_that_were_decoded_wrongly_are_mended_unless_asked_not_to():
    damaged = TALK.encode().decode("cp1252", "ignore").encode()
    assert "Türkiye" in decode(damaged).text
    assert "Türkiye" not in decode(damaged, mend="nothing").text


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1).filter(str.strip))
def test_any_utf8_is_read_as_it_is(text):
    assert decode(text.encode(), mend="nothing").text == text.removeprefix("\ufeff")
