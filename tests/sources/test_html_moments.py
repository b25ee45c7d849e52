"""Pages whose elements say when their words are spoken."""

import pytest

from presskit.sources import html

ANCHOR = '<a name="ts_{start}_{end}_S00">{words}</a>'
WORD = '<span data-m="{start}" data-d="500">{words}</span>'
FIELD = '<div data-start="{seconds}">{words}</div>'

SAID = [("Ann: Why now?", 1000), ("Bo: So it is.", 5000), ("Ann: And then?", 9500)]


def page(form, said=SAID):
    blocks = (
        f"<p>{form.format(words=words, start=at, end=at + 500, seconds=at / 1000)}</p>"
        for words, at in said
    )
    return f"<html><body><p>Made by a tool</p>{''.join(blocks)}</body></html>".encode()


@pytest.mark.parametrize("form", [ANCHOR, WORD, FIELD])
def test_turns_have_the_times_of_their_words(form):
    found = html.read(page(form))
    assert found.text == "Ann: Why now?\n\nBo: So it is.\n\nAnn: And then?"
    assert [turn.start_time for turn in found.turns] == [1.0, 5.0, 9.5]
    assert [one.text for one in found.left_out] == ["Made by a tool"]


@pytest.mark.parametrize(
    "data",
    [
        page(ANCHOR, SAID[:2]),  # too few to be how the page is made
        page("{words}"),
        page('<a name="tsunami_{start}">{words}</a>'),
        page('<span data-start-page="{start}">{words}</span>'),
    ],
)
def test_other_pages_are_read_as_they_were(data):
    assert html.read(data).turns is None


def test_times_without_names_name_nobody():
    said = [(words.partition(": ")[2], at) for words, at in SAID]
    found = html.read(page(ANCHOR, said))
    assert found.turns is None
    assert "Why now?" in found.text
