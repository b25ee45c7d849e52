"""Hostile and broken pages: a sound reading or a SourceError, in time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.sources import html

pytest.importorskip("lxml")

HOSTILE = {
    "deep": b"<div>" * 100_000 + b"<p>Ann: Hi.",
    "bold": b"<b><p>" * 100_000 + b"Ann: Hi.",
    "fonts": b"".join(b"<font><p>Q: Why %d?" % i for i in range(20_000))
    + b"<p>Ann: Hi.",
    "breaks": b"<p>" + b"<b></b> " * 150_000 + b"Ann: Hi.",
    "spaces": b"<p>" + b" \n" * 900_000 + b"Ann: Hi.",
    "one line": b"<p>" + b"word: " * 1_500_000 + b"<p>Ann: Hi.",
    "comments": b"<!---->" * 100_000 + b"<p>x<p>Ann: Hi.",
    "headings": b"<p>Ann: Hi." + b"<h2>a</h2>" * 50_000,
    "quotes": b"<p>Ann: Hi." + b"<blockquote>a b c d e</blockquote>" * 50_000,
    "metas": b"<meta " * 100_000 + b"><p>Ann: Hi.\xff",
    "amps": b"<p>&" + b"amp;" * 500_000 + b"<p>Ann: Hi.",
    "mojibake": b"<p>Ann: Hi." + "â€™é ".encode() * 100_000,
    "scripts": b"<p>Ann: Hi." + b"<script>" * 100_000,
    "articles": b"<article><p>a prose sentence that is long enough to count.</p>" * 1500
    + b"<p>Ann: Hi.",
    "nul": b"<p>Ann:\0 Hi.\0",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_read_in_time(name):
    start = time.perf_counter()
    html.claims(HOSTILE[name])
    reading = html.read(HOSTILE[name])
    assert time.perf_counter() - start < 10
    assert "Ann: Hi." in " ".join(reading.text.split())


@pytest.mark.parametrize("data", [b"<p>a:" * 1_000_000, b"<pre>" + b"a\n" * 2_000_000])
def test_more_than_any_transcript_is_an_error(data):
    with pytest.raises(SourceError, match="more tags or lines"):
        html.read(data)


_TAGS = st.sampled_from(
    """<p> </p> <b> </b> <br> <div> </div> <div\xa0class=share> <article> <h1> </h1> <a>
    </a> <cite> </cite> <time> </time> <pre> </pre> <table><tr><td> <td> <script>
    </script> <blockquote> <span\xa0hidden> </span> <!-- --> <body> <title> &nbsp;
    &amp;amp; <figure> <img> <nav> <form> <aside>""".split()
)
_WORDS = st.sampled_from(["Ann:", "Q  ", "Why?", "\n", " ", "\0", "\x1f", "é", "â€™"])


@settings(max_examples=300, deadline=None)
@given(st.lists(_TAGS | _WORDS | st.text(max_size=5), max_size=60))
def test_any_page_gives_a_sound_reading_or_a_source_error(pieces):
    page = "".join(piece.replace("\xa0class", " class") for piece in pieces)
    check(page.encode("utf-8", "surrogatepass"))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_sound_reading_or_a_source_error(data):
    check(data)
    check(b"<p>" + data)


def check(data: bytes) -> None:
    html.claims(data)
    try:
        reading = html.read(data)
    except SourceError:
        return
    assert reading.text.strip()
    at = 0
    for part in reading.parts:
        assert at <= part.start <= part.end <= len(reading.text)
        assert not reading.text[at : part.start].strip()
        at = part.end
    assert not reading.text[at:].strip()
    for said in reading.turns or ():
        assert reading.text[said.label_start : said.label_end] == f"{said.label}:"
        assert said.label_end <= said.start <= said.end <= len(reading.text)
