"""What recurs on printed pages, and what stands below them in small print."""

import pytest

from presskit.sources._pages import Line, furniture, notes


def page(*lines):
    """Return lines from (text, foot) pairs, in type of twelve points."""
    return [Line(text, 0, foot, 60, 12) for text, foot in lines]


def test_a_foot_that_counts_pages_recurs():
    pages = [
        page((f"{what} was said", 500), (f"Page {n} of 3", 50))
        for n, what in enumerate(("Much", "More", "All"), start=1)
    ]
    assert furniture(pages) == [{1}, {1}, {1}]


def test_a_label_stands_at_any_height():
    pages = [page(("Q:", 100 * n), ("a" * n, 50 * n)) for n in (1, 2, 3)]
    assert furniture(pages) == [set(), set(), set()]


def test_one_page_recurs_nowhere():
    assert furniture([page(("Page 1", 50))]) == [set()]
    assert furniture([]) == []


@pytest.mark.parametrize(
    ("last", "size", "n"),
    [("1 In June.", 9, 1), ("In June.", 9, 0), ("1 In June.", 12, 0)],
)
def test_notes_are_small_and_a_mark_opens_them(last, size, n):
    lines = [*page(("He agreed.", 90)), Line(last, 0, 60, 60, size)]
    assert notes(lines, 12) == n
