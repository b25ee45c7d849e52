"""What a page says about itself beside its text."""

import pytest

from presskit.sources._html_facts import facts
from tests.sources._pages import walked

pytest.importorskip("lxml")


def read(head, body="<p>Talk"):
    return facts(*walked(f"<html><head>{head}</head><body>{body}</body></html>"))


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<title>The new bridge | Ministry</title>", {"title": "The new bridge"}),
        (
            "<meta property='og:title' content='A'><title>B</title>",
            {"title": "A"},
        ),
        ("<meta name='date' content='2023-05-05T10:00'>", {"date": "2023-05-05"}),
        ("<link rel='canonical' href='https://a.b/c'>", {"url": "https://a.b/c"}),
        ("<link rel='canonical' href='javascript:x'>", {}),
        (
            "<script type='application/ld+json'>"
            '{"datePublished": "2023-05-05", "dateModified":"2023-05-06"}</script>',
            {"date": "2023-05-05", "updated": "2023-05-06"},
        ),
        ("", {}),
    ],
)
def test_the_head(head, expected):
    assert read(head) == expected


def test_a_place_is_one_short_block_that_is_marked():
    assert read("", "<div class='location'>Omsk</div><p>Talk") == {"place": "Omsk"}
    assert read("", f"<div class='location'>{'a ' * 80}</div><p>Talk") == {}
