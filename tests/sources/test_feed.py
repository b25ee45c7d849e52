"""A feed of one item is the page that the item holds; of several it is none."""

import pytest

from presskit.errors import SourceError
from presskit.sources import feed, of_bytes, recognise

TALK = "<p><b>Minister Ek:</b> We open it.</p>\n<p><b>Ann Lee (AP):</b> When?</p>"
ITEM = """<item>
<title>Press conference on the dam</title>
<link>https://water.example/1</link>
<pubDate>Fri, 05 May 2023 10:00:00 GMT</pubDate>
<description>The minister met the press.</description>
<content:encoded><![CDATA[{talk}]]></content:encoded>
</item>
"""
RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Ministry of Water</title>
{items}</channel></rss>"""
TEXT = "Minister Ek: We open it.\n\nAnn Lee (AP): When?"


def test_the_page_of_one_item():
    reading = feed.read(RSS.format(items=ITEM.format(talk=TALK)).encode())
    assert reading.text == TEXT
    assert reading.facts == {
        "title": "Press conference on the dam",
        "date": "2023-05-05",
        "url": "https://water.example/1",
    }
    assert [part.place for part in reading.parts] == [
        "encoded, line 1",
        "encoded, line 2",
    ]


ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><entry>
<title>The dam</title><published>2023-05-05T10:00:00Z</published>
<link href="https://water.example/1"/><content type="{type}">{talk}</content>
</entry></feed>"""
XHTML = f'<div xmlns="http://www.w3.org/1999/xhtml">{TALK}</div>'


@pytest.mark.parametrize(
    ("kind", "talk"),
    [
        ("html", TALK.replace("<", "&lt;")),
        ("xhtml", XHTML),
        ("text", TEXT),
    ],
)
def test_atom(kind, talk):
    reading = feed.read(ATOM.format(type=kind, talk=talk).encode())
    assert reading.text == TEXT
    assert reading.facts["date"] == "2023-05-05"
    assert reading.facts["url"] == "https://water.example/1"


def test_several_items_are_refused_with_what_to_do():
    two = ITEM.format(talk=TALK) * 2
    with pytest.raises(
        SourceError, match=r"feed of 2 items.*on the dam.*Save the page"
    ):
        of_bytes(RSS.format(items=two).encode(), "news.xml")


@pytest.mark.parametrize("items", ["", ITEM.format(talk="").replace("The min", "")])
def test_a_feed_without_words(items):
    items = items.replace("ister met the press.", "")
    with pytest.raises(SourceError, match="without the words"):
        feed.read(RSS.format(items=items).encode())


def test_it_is_known_by_its_first_element():
    assert recognise(RSS.format(items="").encode(), ".xml") == "feed"
    assert recognise(b"<feed><entry>x</entry></feed>", ".txt") == "feed"
    assert not feed.claims(b"<TEI><u who='#rss'>Hi.</u></TEI>")
    assert not feed.claims(b"We rss <rss>")
