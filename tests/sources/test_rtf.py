"""RTF: the text, its letters and what is hidden; never a half of a damaged file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.schema.values import LeftOut
from presskit.sources import rtf
from tests._work import grows_within

HEAD = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\*\generator f4;}"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"Ann: Why?\par Bo: So.", "Ann: Why?\n\nBo: So."),
        (rb"\b Ann:\b0  Gr\'fc\'dfe \endash  ja\par", "Ann: Grüße – ja"),
        (rb"\u1040?\u1085?\u1085?\u1072?: \u1044?\u1072?.", "Анна: Да."),
        (rb"Ann: So{\v secret} it is.", "Ann: So it is."),
    ],
)
def test_letters_and_paragraphs(body, text):
    assert rtf.claims(HEAD + body)
    assert rtf.read(HEAD + body + b"}").text == text


def test_hidden_text_is_left_out_with_the_reason():
    found = rtf.read(HEAD + rb"Ann: So{\v secret} it is.}")
    assert found.left_out == (LeftOut("", "hidden text", "secret"),)


@pytest.mark.parametrize("body", [b"", rb"\par\par", rb"\u-99999?\u-99999?"])
def test_a_file_without_text_or_damaged_is_refused(body):
    with pytest.raises(SourceError, match=r"save it again|again as \.docx or \.txt"):
        rtf.read(HEAD + body + b"}")


@given(st.lists(st.sampled_from(rb"{ } \par \'e9 \'zz \u8364? \v \bin9 Ann:".split())))
def test_nothing_but_a_source_error(pieces):
    try:
        found = rtf.read(HEAD + b" ".join(pieces))
    except SourceError:
        return
    assert found.text.strip()


@pytest.mark.once
def test_growth_is_linear():
    def read(n):
        return lambda: rtf.read(HEAD + rb"\b Ann:\b0  So it is.\par " * n + b"}")

    assert grows_within(5, read(1_000), read(2_000))
