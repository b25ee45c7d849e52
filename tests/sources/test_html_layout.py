"""Blocks become the reading text, and turns where the page tells them."""

import pytest

from presskit.sources._html_layout import lay_out
from tests.sources._pages import walked

pytest.importorskip("lxml")


def read(text):
    _, page = walked(text)
    return lay_out(page, page.blocks)


def test_paragraphs_are_parted_by_blank_lines_with_exact_places():
    text, parts, _, turns = read("<p>One<br>two\n<p>Three")
    assert text == "One\ntwo\n\nThree"
    assert turns is None
    assert [text[part.start : part.end] for part in parts] == ["One", "two", "Three"]


def test_cite_tells_who_speaks():
    text, _, _, turns = read(
        "<div><cite>Ann:</cite><time>0:53</time><p>Why?</p>"
        "<cite>Bo</cite><time>1:02:03</time><p>So.</p><p>Yes.</p></div>"
    )
    assert text == "Ann: Why?\n\nBo: So.\n\nYes."
    assert [turn.label for turn in turns] == ["Ann", "Bo"]
    assert [turn.start_time for turn in turns] == [53.0, 3723.0]
    assert [text[turn.start : turn.end] for turn in turns] == ["Why?", "So.\n\nYes."]


def test_a_label_in_the_cell_before_the_words():
    text, *_ = read("<table><tr><td>Ann:</td><td>Why?</td></tr></table>")
    assert text == "Ann: Why?"
