"""Web archives, as Safari saves a page."""

import plistlib

import pytest

from presskit import sources
from presskit.errors import SourceError

PAGE = """<html><head><meta charset="x"><title>The port</title></head>
<body><nav>Home</nav><p>Ann Lee: Où est-ce ?</p><p>Bo Ek: Here.</p></body></html>"""


def archive(**page):
    held = {"WebMainResource": page, "WebSubresources": [{"WebResourceData": b"\x89"}]}
    return plistlib.dumps(held, fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize(("name", "encoding"), [("UTF-8", "utf-8"), ("", "cp1252")])
def test_the_page_is_read_and_its_address_kept(name, encoding):
    data = archive(
        WebResourceData=PAGE.encode(encoding),
        WebResourceURL="https://port.example/talk",
        WebResourceTextEncodingName=name,
    )
    document = sources.of_bytes(data, "talk.webarchive")
    assert document.text == "Ann Lee: Où est-ce ?\n\nBo Ek: Here."
    assert document.reading.facts["url"] == "https://port.example/talk"
    assert document.place(0) == "page, line 2"


@pytest.mark.parametrize("data", [archive(), archive()[:60] + b"WebMainResource"])
def test_a_damaged_one_says_so(data):
    with pytest.raises(SourceError, match=r"a\.webarchive: .*damaged.* Save the page"):
        sources.of_bytes(data, "a.webarchive")
