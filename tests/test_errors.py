"""What a notebook shows of an error, and what stays out of a terminal."""

import pytest

import presskit
from presskit.errors import SourceError, spelt_out


def test_a_notebook_shows_the_own_line_and_what_to_do():
    with pytest.raises(SourceError) as caught:
        presskit.load("nowhere.txt")
    own, said = caught.value._render_traceback_()  # IPython asks for it
    assert own == 'presskit.load("nowhere.txt")'
    assert said == f"SourceError: {caught.value}"
    assert "Check the spelling" in said


def test_an_error_that_was_never_raised_is_its_message():
    assert SourceError("may: empty.")._render_traceback_() == [
        "SourceError: may: empty."
    ]


def test_signs_that_do_something_are_spelt_out():
    assert str(SourceError("\x1b[2Jmay")) == "\\x1b[2Jmay" == spelt_out("\x1b[2Jmay")
