"""Hostile and broken pages: a sound reading or a SourceError, in time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.sources import html
from tests._examples import at_most
from tests._work import grows_within

pytest.importorskip("lxml")

HOSTILE = {  # of as many parts as are asked for
    "deep": lambda n: b"<div>" * n + b"<p>Ann: Hi.",
    "bold": lambda n: b"<b><p>" * n + b"Ann: Hi.",
    "fonts": lambda n: (
        b"".join(b"<font><p>Q: Why %d?" % i for i in range(n // 5)) + b"<p>Ann: Hi."
    ),
    "breaks": lambda n: b"<p>" + b"<b></b> " * n + b"Ann: Hi.",
    "spaces": lambda n: b"<p>" + b" \n" * 9 * n + b"Ann: Hi.",
    "one line": lambda n: b"<p>" + b"word: " * 10 * n + b"<p>Ann: Hi.",
    "comments": lambda n: b"<!---->" * n + b"<p>x<p>Ann: Hi.",
    "headings": lambda n: b"<p>Ann: Hi." + b"<h2>a</h2>" * (n // 2),
    "quotes": lambda n: (
        b"<p>Ann: Hi." + b"<blockquote>a b c d e</blockquote>" * (n // 2)
    ),
    "metas": lambda n: b"<meta " * n + b"><p>Ann: Hi.\xff",
    "amps": lambda n: b"<p>&" + b"amp;" * 5 * n + b"<p>Ann: Hi.",
    "mojibake": lambda n: b"<p>Ann: Hi." + "â€™é ".encode() * n,
    "scripts": lambda n: b"<p>Ann: Hi." + b"<script>" * n,
    "articles": lambda n: (
        b"<article><p>a sentence of prose, long enough to count.</p>" * (n // 60)
        + b"<p>Ann: Hi."
    ),
    "nul": lambda n: b"<p>Ann:" + b"\0" * n + b" Hi.\0",
}


@pytest.mark.once
@pytest.mark.parametrize("name", HOSTILE)
def test_four_times_the_page_takes_about_four_times_the_work(name):
    def read(size):
        page = HOSTILE[name](size)
        html.claims(page)
        assert "Ann: Hi." in " ".join(html.read(page).text.split())

    assert grows_within(4 * 2, lambda: read(8_000), lambda: read(32_000))


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


@at_most(300)
@given(st.lists(_TAGS | _WORDS | st.text(max_size=5), max_size=60))
def test_any_page_gives_a_sound_reading_or_a_source_error(pieces):
    page = "".join(piece.replace("\xa0class", " class") for piece in pieces)
    check(page.encode("utf-8", "surrogatepass"))


@at_most(200)
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
