"""Saved web pages: the talk is found, the furniture is listed."""

import csv

import pytest

from presskit.errors import SourceError
from presskit.sources import html
from tests._corpora import CORPORA, needs_corpora

pytest.importorskip("lxml")

PAGES = sorted(CORPORA.glob("*-html/**/*.html"))

PAGE = """<!DOCTYPE html>
<html><head><title>Briefing on bridges | The Ministry</title>
<link rel="canonical" href="https://ministry.example/bridges">
<meta property="article:published_time" content="2021-03-04T10:00:00Z">
<script>var menu = "<p>not text</p>";</script></head>
<body class="has-sidebar"><header role="banner"><a href="/">The Ministry</a></header>
<nav><ul><li><a href="/a">News</a><li><a href="/b">Contact</a></ul></nav>
<div class="cookie-notice"><p>We use cookies to make this page work for you, and to
learn how it is read.</p><button>Accept</button></div>
<main><h1>Briefing on bridges</h1>
<p class="standfirst">The minister spoke about bridges.</p>
<div><time datetime="2021-03-04">4 March 2021</time></div>
<div class="place">Harbour House</div>
<div class="share">Share: <a href="#">Mail</a></div>
<div class="entry-content">
<p><b>Minister Ann Lee:</b> Good morning. The bridge
is open, and everybody may cross it.</p>
<figure><img src="x.jpg"><figcaption>Ann Lee on the bridge.</figcaption></figure>
<p>It took two years &ndash; less than we thought.</p>
<blockquote>“The bridge is open, and everybody may cross it.”</blockquote>
<p><b>Question</b> <i>(retranslated)</i><b>:</b> Who&nbsp;paid?<br>And when?</p>
<h3>Money</h3>
<p><b>Ann </b><b>Lee</b>: We did.</p>
<p><b>Question:</b>Thank you.</p>
<div class="box"><h3>See also</h3><ul><li><a href="/c">A list of bridges</a></ul></div>
</div></main>
<form class="newsletter"><p>Subscribe to our newsletter, once a week.</p></form>
<footer><p>© The Ministry. All rights reserved, as the law says.</p></footer>
</body></html>"""

TEXT = """Briefing on bridges

4 March 2021

Harbour House

Minister Ann Lee: Good morning. The bridge is open, and everybody may cross it.

It took two years – less than we thought.

Question (retranslated): Who paid?
And when?

Money

Ann Lee: We did.

Question: Thank you."""


def text(page: str) -> str:
    return html.read(page.encode()).text


def test_the_talk_is_found_and_the_rest_is_listed():
    reading = html.read(PAGE.encode())
    assert reading.text == TEXT
    assert reading.facts == {
        "title": "Briefing on bridges",
        "date": "2021-03-04",
        "url": "https://ministry.example/bridges",
        "place": "Harbour House",
    }
    whys = {row.text.split("\n")[0]: (row.place, row.why) for row in reading.left_out}
    assert whys["News"] == ("line 7", "navigation")
    assert whys["The minister spoke about bridges."] == ("line 11", "summary")
    assert whys["Ann Lee on the bridge."] == ("line 18", "figure")
    assert whys["“The bridge is open, and everybody may cross it.”"][1] == "pull quote"
    assert whys["See also"][1] == "heading without text"
    assert whys["A list of bridges"][1] == "links"
    assert whys["Accept"][1] == "button"
    assert {why for _, why in whys.values()} >= {"cookie", "share", "form", "footer"}
    assert reading.turns is None
    assert reading.repairs == ()


def test_each_line_of_the_text_maps_to_its_line_in_the_source():
    reading = html.read(PAGE.encode())
    lines = reading.text.split("\n")
    assert [reading.text[p.start : p.end] for p in reading.parts] == [
        line for line in lines if line
    ]
    source = PAGE.split("\n")
    for part in reading.parts:
        number = int(part.place.removeprefix("line "))
        first_word = reading.text[part.start : part.end].split()[0]
        assert first_word in source[number - 1]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("<p><b>Ann Lee:</b> Why?", "Ann Lee: Why?"),
        ("<p><b>Ann Lee</b>: Why?", "Ann Lee: Why?"),
        ("<p><b>Ann Lee: </b>Why?", "Ann Lee: Why?"),
        ("<p><b>Ann </b><b>Lee</b>: Why?", "Ann Lee: Why?"),
        ("<p><b>Ann Lee</b> (<i>on video</i>): Why?", "Ann Lee (on video): Why?"),
        ("<p>\n <b>\n  Ann Lee\n </b>\n :\n Why?\n</p>", "Ann Lee: Why?"),
        ("<p><strong>Ann Lee :</strong> Why?", "Ann Lee : Why?"),
        ("<p>Q&nbsp;&nbsp; &nbsp;Why?", "Q    Why?"),
        ("<p>\n  MR. EK:&nbsp; Why\n  not?\n</p>", "MR. EK:  Why not?"),
        ("<p>One <em>\n two\n</em>\n, three", "One two, three"),
        ("<p>Ann<br>Lee<br/><br/>Bo<br>", "Ann\nLee\n\nBo"),
        ("<div>Ann:</div><div>Why?</div>", "Ann:\n\nWhy?"),
        (
            "<table><tr><td>Ann:<td>Why?<tr><td>Bo:<td>So.</table>",
            "Ann: Why?\n\nBo: So.",
        ),
        ("<dl><dt>Ann:<dd>Why?<dt>Bo:<dd>So.</dl>", "Ann: Why?\n\nBo: So."),
        (
            "<pre>ANN:  Why\n      not?\n\nBO:  So.</pre>",
            "ANN:  Why\n      not?\n\nBO:  So.",
        ),
        ("<p>Bo<span class='tooltip'>a king</span> Ek: So.", "Bo Ek: So."),
        ("<p>Bo <span hidden>a king</span>Ek: So.", "Bo Ek: So."),
        ("<p>sub&shy;way <s>no</s> [sic]", "subway no [sic]"),
    ],
)
def test_labels_and_white_space(paragraph, expected):
    assert text(paragraph) == expected


def test_damage_is_undone_and_said():
    reading = html.read("<p>Ann: donâ€™t &amp;amp;nbsp;go, R&amp;amp;D</p>".encode())
    assert reading.text == "Ann: don’t  go, R&D"
    assert reading.repairs == (
        "entities that were encoded twice decoded",
        "UTF-8 that was read as windows-1252 mended",
    )


@pytest.mark.parametrize(
    "data",
    [
        "<p>Türkiye’s “way”</p>".encode(),
        "\ufeff<p>Türkiye’s “way”</p>".encode(),
        "<p>Türkiye’s “way”</p>".encode("utf-16"),
        "<p>Türkiye’s “way”</p>".encode("utf-16-le"),
        "<p>Türkiye’s “way”</p>".encode("cp1252"),
        "<meta charset=iso-8859-1><p>Türkiye’s “way”</p>".encode("cp1252"),
        "<meta charset=utf-8><p>Türkiye’s “way”</p>".encode("cp1252"),
        "<meta charset=iso-8859-1><p>Türkiye’s “way”</p>".encode(),
        "<meta charset='no-such'><p>Türkiye’s “way”</p>".encode("cp1252"),
        repr("<p>Türkiye’s “way”</p>\n".encode()).encode(),
    ],
)
def test_encodings_declared_and_real(data):
    assert html.read(data).text == "Türkiye’s “way”"


def test_a_declared_encoding_that_no_western_page_uses():
    page = (
        '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>Вопрос'
    )
    assert html.read(page.encode("koi8-r")).text == "Вопрос"


def test_cite_and_time_tell_the_turns():
    page = (
        "<cite>Ann:</cite>\n<time>0:00</time>\n<p>Hi.</p>\n<p>Why?</p>\n"
        "<cite>Bo :</cite>\n<time>1:02:03</time>\n<p>So.</p>\n"
        "<cite>Bo:</cite>\n<time>1:02:09</time>\n<p>Or so.</p>\n"
    )
    reading = html.read(page.encode())
    assert reading.text == "Ann: Hi.\n\nWhy?\n\nBo: So.\n\nOr so."
    assert [
        (
            said.label,
            reading.text[said.label_start : said.label_end],
            reading.text[said.start : said.end],
            said.start_time,
        )
        for said in reading.turns
    ] == [
        ("Ann", "Ann:", "Hi.\n\nWhy?", 0.0),
        ("Bo", "Bo:", "So.\n\nOr so.", 3723.0),
    ]


def test_a_cite_within_a_paragraph_is_words():
    page = "<p>I read <cite>The Sea:</cite> a book.</p><p>And <cite>Air</cite>.</p>"
    assert text(page) == "I read The Sea: a book.\n\nAnd Air."


def test_a_quote_that_repeats_nothing_stays():
    page = "<p>Ann: I quote.</p><blockquote>All that is made of stone.</blockquote>"
    assert text(page) == "Ann: I quote.\n\nAll that is made of stone."


def test_a_wrapper_named_like_furniture_is_none():
    talk = "".join(f"<p>Ann: Answer {i}.<p>Bo: Why so {i}?" for i in range(9))
    page = f"<div class='sidebar menu'><form>{talk}</form></div><nav>Home</nav>"
    assert text(page).count("\n\n") == 17
    assert "Home" not in text(page)


def test_an_opening_statement_in_a_box_of_its_own_stays():
    talk = "".join(f"<p>Ann: Answer {i}.<p>Bo: Why so {i}?" for i in range(9))
    intro = (
        "<p>Good morning, and thank you all for coming here today, so early.</p>" * 9
    )
    page = f"<div class=a>{intro}</div><div class=b>{talk}</div>"
    assert text(page).startswith("Good morning")
    assert text(page).endswith("Bo: Why so 8?")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xef\xbb\xbf \n<!-- saved from -->\n<!doctype html>\n<p>Hi", True),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", True),
        (b"<HTML><BODY>Hi", True),
        (b"<p>Hi<p>Ho", True),
        (b"<cite>Ann:</cite><p>Hi</p><cite>Bo:</cite><p>Ho</p>", True),
        (b"HTTP/1.1 200 OK\n\n<html><body><p>Hi<p>Ho", True),
        (b"Ann: Why <b>now</b>? I said <p> and <div> and <br>.", False),
        (b"<b>Ann:</b> Why?", False),
        (b"---\ntitle: <html>\n---\n<p>Hi<p>Ho", False),
        (b'{"html": "<p>Hi<p>Ho"}', False),
        (b"WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ann>Hi", False),
        (b"<v Ann>Hi", False),
        (b"<doc><p/><p/></doc>", False),
        (b"\x00\xff\x00<", False),
        (b"", False),
    ],
)
def test_claims_by_content(data, expected):
    assert html.claims(data) is expected


@pytest.mark.parametrize(
    "data",
    [b"<html></html>", b"<!-- x", b"<p>&nbsp;</p>", b"<script>x()</script>", b"<p"],
)
def test_a_page_without_text_is_an_error(data):
    with pytest.raises(SourceError, match="holds no text"):
        html.read(data)


@needs_corpora
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_no_furniture_of_real_pages_is_in_the_text(path):
    data = path.read_bytes()
    reading = html.read(data)
    assert html.claims(data)
    assert len(reading.facts["title"]) > 10
    assert reading.facts["url"].startswith("http")
    assert len(reading.text) > 0.09 * len(data)
    words = reading.text.casefold()
    for furniture in ("cookie", "newsletter", "facebook", "see also", "</", "&nbsp;"):
        assert words.count(furniture) <= data.decode().casefold().count(furniture) // 2
    assert reading.text.startswith(reading.facts["title"])


@needs_corpora
def test_turns_of_the_gold_stand_in_the_text_word_for_word():
    rows = {}
    gold = CORPORA.parent / "gold" / "dev_turns.csv"
    if not gold.exists():
        pytest.skip("the gold turns are not beside the corpora")
    with gold.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["file"].endswith(".html"):
                rows.setdefault(row["file"], []).append(row)
    for name, turns in rows.items():
        words = html.read((CORPORA / name).read_bytes()).text.split()
        at = 0
        for row in turns:
            first, last = row["first_words"].split(), row["last_words"].split()
            at = next(
                i for i in range(at, len(words)) if words[i:][: len(first)] == first
            )
            at += int(row["ws_tokens"])
            assert words[at - len(last) : at] == last, (name, row["turn"])


@needs_corpora
def test_the_podcast_namespace_page_gives_turns_with_times():
    path = CORPORA / "podcast-carriers" / "example.html"
    turns = html.read(path.read_bytes()).turns
    assert len(turns) == 10
    assert [turn.start_time for turn in turns][:3] == [0.0, 53.0, 102.0]


TURNS = [("Ann Lee", "Why is it so late?"), ("Bo Ek", "The deck is not ready.")] * 3


def page_of(turn):
    body = "".join(
        turn.format(who=who, what=what, n=n) for n, (who, what) in enumerate(TURNS)
    )
    return html.read(
        f"<html><title>Port</title><body><h1>Port</h1><main>{body}".encode()
    )


@pytest.mark.parametrize(
    "turn",
    [
        '<p><b>{who}:</b> <a href="#t={n}">{what}</a></p>',
        '<p><a name="ts_{n}">{who}: {what}</a></p>',
        '<p><a href="/people/{n}">{who}</a>: {what}</p>',
        '<p><b>{who}:</b> <a href="video?start={n}">{what}</a></p>',
    ],
)
def test_talk_in_links_is_talk(turn):
    said = [f"{who}: {what}" for who, what in TURNS]
    assert page_of(turn).text.split("\n\n") == ["Port", *said][-len(said) - 1 :]


@pytest.mark.parametrize(
    "turn",
    [
        "<section><aside>{who}</aside><div><p>{what}</p></div></section>",
        "<div><div>{who}</div><div>00:0{n}</div><div>{what}</div></div>",
        "<table><tr><td>0:0{n}</td><td>{who}</td><td>{what}</td></tr></table>",
        "<table><tr><th>Speaker</th><th>Text</th></tr><tr><td>{who}</td><td>{what}</td>"
        "</tr></table>",
    ],
)
def test_labels_beside_the_talk_stay_and_times_and_headings_go(turn):
    both = [one for turn in TURNS for one in turn]
    assert page_of(turn).text.split("\n\n")[-len(both) :] == both


def test_a_box_beside_the_talk_is_left_out():
    talk = "".join(f"<p><b>{who}:</b> {what}</p>" for who, what in TURNS)
    boxes = "<aside>Read more</aside><aside>Newsletter</aside>"
    found = html.read(f"<html><body><main>{talk}{boxes}</main>".encode())
    assert "Newsletter" not in found.text
