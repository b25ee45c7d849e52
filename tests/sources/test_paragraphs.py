"""Printed lines become paragraphs, over the ends of pages too."""

from presskit.sources._pages import Line
from presskit.sources._paragraphs import measure, paragraphs


def lines(*texts, top=700, step=12, left=0):
    return [
        Line(text, left, top - n * step, 100 if len(text) > 20 else 40, 10)
        for n, text in enumerate(texts)
    ]


LONG = "a line of talk that fills"


def test_a_short_last_line_ends_a_paragraph():
    page = lines(LONG, "the end.", "Another one begins here", "and ends.")
    assert [[text for _, text in one.stretches] for one in paragraphs([page])] == [
        [f"{LONG} the end."],
        ["Another one begins here and ends."],
    ]


def test_a_paragraph_goes_on_over_a_page():
    (one, *rest) = paragraphs([lines(LONG, LONG), lines("and goes on to its end.")])
    assert rest == []
    assert [number for number, _ in one.stretches] == [1, 2]


def test_nothing_is_measured_on_no_pages():
    assert paragraphs([]) == []
    assert measure([[]]).right == 0.0


def test_a_heading_of_two_lines_is_one_paragraph():
    title = [
        Line("Transcript: Minister", 0, 760, 90, 18),
        Line("Ek at the lock", 0, 738, 60, 18),
    ]
    body = lines(LONG, "the end.", "Another one begins here", "and ends.")
    first, *_ = paragraphs([[*title, *body]])
    assert first.stretches == [(1, "Transcript: Minister Ek at the lock")]
