"""Text as HTML: marked, escaped, with its lines."""

import pytest

from presskit.widgets import _pages


def bare(marked):
    """Return the HTML with its styles left out."""
    for style in (_pages.HIT, _pages.ASKED):
        marked = marked.replace(f' style="{style}"', "")
    return marked.replace(' style="line-height:0"', "")


@pytest.mark.parametrize(
    ("hits", "questions", "expected"),
    [
        ([], [], "We ask: why?"),
        ([(0, 2)], [], "<mark>We</mark> ask: why?"),
        ([], [(8, 12, "2")], "We ask: <span><sup>2</sup>why?</span>"),
        (
            [(8, 11)],
            [(8, 12, "")],
            "We ask: <span><mark>why</mark></span><span>?</span>",
        ),
        ([(-9, 2)], [(8, 99, "")], "<mark>We</mark> ask: <span>why?</span>"),
    ],
)
def test_marks_by_hand(hits, questions, expected):
    assert bare(_pages.marked("We ask: why?", hits, questions)) == expected


def test_marks_never_stand_inside_an_entity():
    assert bare(_pages.marked("a<b", [(1, 2)])) == "a<mark>&lt;</mark>b"


def test_paragraphs_keep_their_lines():
    text = "One\n\nTwo"
    page = _pages.said(text, _pages.paragraphs(text), [7, 9], [(5, 8)])
    assert page.index(">7<") < page.index(">One<") < page.index(">9<")
    assert f'<mark style="{_pages.HIT}">Two</mark>' in page


def test_an_empty_text_has_no_paragraph():
    assert _pages.paragraphs("") == []


def test_tables_stand_numbers_right_and_escape():
    page = _pages.table([{"who": "<b>", "times": 1200, "rate": 2.345}])
    assert "&lt;b&gt;" in page
    assert "1,200" in page
    assert ">2.3<" in page
    assert page.count("text-align:right") == 4
    assert _pages.table([]) == ""
