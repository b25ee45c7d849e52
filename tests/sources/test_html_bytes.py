"""The bytes of a page become a string, and what was mended is said."""

import pytest

from presskit.sources._html_bytes import decode, mend


@pytest.mark.parametrize(
    ("data", "text", "repairs"),
    [
        ("<p>Türkiye".encode(), "<p>Türkiye", []),
        (b"<p>a&amp;b", "<p>a&amp;b", []),
        (
            b"<p>a&amp;nbsp;b",
            "<p>a&nbsp;b",
            ["entities that were encoded twice decoded"],
        ),
        (b"<p>a\0b", "<p>a b", ["control characters made spaces"]),
        (
            "<meta charset=utf-8><p>Türkiye".encode("cp1252"),
            "<meta charset=utf-8><p>Türkiye",
            ["bytes that are not UTF-8 read as windows-1252"],
        ),
        ("<meta charset=windows-1251><p>Омск".encode("cp1251"), "Омск", []),
        (
            b"<h1>Visit</h1>\nb'<p>It\\xe2\\x80\\x99s.</p>\\n<p>Why?</p>'\n",
            "<h1>Visit</h1>\n<p>It’s.</p>\n<p>Why?</p>\n",
            ["escaped bytes decoded"],
        ),
        (b"<pre>\nb'a\\n'\n</pre>", "<pre>\nb'a\\n'\n</pre>", []),
    ],
)
def test_by_hand(data, text, repairs):
    found, said = decode(data)
    assert found.endswith(text)
    assert said == repairs


def test_utf8_that_was_read_as_windows_1252():
    assert mend("donâ€™t") == "don’t"
    assert mend("don't") == "don't"
    assert mend("Türkiye") == "Türkiye"
