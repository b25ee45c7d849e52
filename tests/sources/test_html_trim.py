"""What of the talk itself is left out."""

import pytest

from presskit.sources._html_trim import LABEL, trim
from tests.sources._pages import walked

pytest.importorskip("lxml")

TALK = "".join(f"<p>Ann Lee: Why is the bridge number {n} open?</p>" for n in range(4))


def reasons(inside):
    """Return the reason for each block of a talk that is left out."""
    _, page = walked(f"<div>{inside}</div>")
    (talk,) = [n for n, node in enumerate(page.nodes) if node.tag == "div"][:1]
    why = [""] * len(page.blocks)
    trim(page, why, talk)
    return {
        block.text: reason
        for block, reason in zip(page.blocks, why, strict=True)
        if reason
    }


def test_talk_alone_is_left_as_it_is():
    assert reasons(TALK) == {}


def test_a_paragraph_of_links_and_a_heading_without_text():
    assert reasons(f"<p><a href='x'>More about it</a></p>{TALK}<h2>Related</h2>") == {
        "More about it": "links",
        "Related": "heading without text",
    }


def test_a_title_that_is_printed_again():
    assert reasons(f"<h1>The bridge</h1><p>The bridge</p>{TALK}") == {
        "The bridge": "title again"
    }


@pytest.mark.parametrize("text", ["Ann Lee: Why?", "Q: Why?", "Q  Why?", "A. So."])
def test_a_label(text):
    assert LABEL.match(text)


@pytest.mark.parametrize("text", ["So it is.", "12:30", ""])
def test_no_label(text):
    assert not LABEL.match(text)
