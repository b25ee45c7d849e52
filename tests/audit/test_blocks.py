"""A page as HTML, Markdown and text: words are shown, and none acts."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from presskit.audit._blocks import (
    Block,
    Span,
    as_html,
    as_markdown,
    as_page,
    as_text,
    block,
    in_markdown,
)
from presskit.text.unseen import clean
from tests.audit._pages import Seen, rendered

WILD = st.text(
    st.one_of(
        st.sampled_from("<>&$\\`*_[]()!#|~^@:/.=+- \n\t\x00\u202e\ud800'\"wh"),
        st.characters(),
    ),
    max_size=40,
)


@settings(deadline=None)
@example("``` \n```")
@example("www.a.b http://a.b")
@given(WILD)
def test_any_text_is_shown_and_does_nothing(text):
    shown = clean(text)
    blocks = [
        block(
            "item", Span("At. ", "bold"), Span(shown), Span(shown, "mark"), Span("”")
        ),
        block("quote", Span(f"“{shown}”")),
    ]
    assert not re.match(r"\s*[=+\-@]", as_text([block("p", Span(shown))]))
    for page in (as_html(blocks), rendered(as_markdown(blocks))):
        seen = Seen(page)
        assert [tag for tag in seen.tags if tag != "div"] == [
            "p", "b", "mark", "blockquote", *(["p"] if page[:2] == "<p" else []),
        ]  # fmt: skip
        assert seen.attributes <= {"style", "dir"}
        assert " ".join(seen.text.split()).count(shown) >= 3 * bool(shown)
    assert len(as_text(blocks).splitlines()) == 2


PAGE = [
    block("h1", "Title"),
    block("h2", "Part"),
    block("p", "See `a.b` and ", Span("this", "bold"), "."),
    block("quote", "“So ", Span("it", "mark"), " is”"),
    block("line", Span("a,`b`")),
]


def test_a_string_of_ours_holds_code_between_backticks():
    said = block("p", "See `a.b`.", Span("`as is`"))
    assert said == Block("p", (
        Span("See "), Span("a.b", "code"), Span("."), Span("`as is`"),
    ))  # fmt: skip


def test_as_markdown_by_hand():
    assert as_markdown(PAGE) == (
        "# Title\n\n## Part\n\nSee `a.b` and <b>this</b>.\n\n"
        "> “So <mark>it</mark> is”\n\n```text\na,`b`\n```\n"
    )


def test_as_text_by_hand():
    assert as_text(PAGE) == (
        "Title\n\n\n\nPART\n\nSee a.b and this.\n    “So ▸it◂ is”\n    a,`b`\n"
    )


def test_the_fence_of_a_line_is_longer_than_any_in_it():
    made = as_markdown([block("line", Span("a ```` b"))])
    assert made == "`````text\na ```` b\n`````\n"


@pytest.mark.parametrize(("first", "tags"), [(1, ["h1", "h2"]), (2, ["h2", "h3"])])
def test_headings_begin_at_a_level(first, tags):
    seen = Seen(as_html(PAGE, first)).tags
    assert [tag for tag in seen if re.fullmatch(r"h\d", tag)] == tags


def test_what_would_be_a_formula_is_none():
    assert as_text([block("p", Span("=1+1"))]) == "'=1+1\n"


@pytest.mark.parametrize("said", ["www.a.b", "a@b.c", "https://a.b", "HTTP://A.B"])
def test_no_address_becomes_a_link(said):
    page = rendered(in_markdown(said))
    assert "<a" not in page
    assert Seen(page).text.strip() == said


def test_a_page_bears_the_words_of_its_first_block_as_title():
    page = as_page([block("h1", Span("A < B")), *PAGE[1:]])
    assert "<title>A &lt; B</title>" in page
    assert "default-src 'none'" in page
    assert {"script", "link", "img", "iframe"} & set(Seen(page).tags) == set()
