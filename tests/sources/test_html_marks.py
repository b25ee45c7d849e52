"""What the tag, the class and the role of one element say about it."""

import pytest

html = pytest.importorskip("lxml.html")

from presskit.sources._html_marks import kind_of, why_furniture, words_of  # noqa: E402


def element(text):
    return html.fragment_fromstring(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<p>a</p>", "block"),
        ("<b>a</b>", "inline"),
        ("<a href='x'>a</a>", "link"),
        ("<br>", "break"),
        ("<script>a</script>", "unread"),
        ("<span hidden>a</span>", "unread"),
        ("<span style='display: none'>a</span>", "unread"),
        ("<span class='sr-only'>a</span>", "unread"),
        ("<cite>a</cite>", "inline"),
    ],
)
def test_how_it_is_walked(text, kind):
    assert kind_of(element(text)) == kind


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<nav>a</nav>", "navigation"),
        ("<div role='banner'>a</div>", "banner"),
        ("<div class='social-share'>a</div>", "share"),
        ("<p class='lead'>a</p>", "summary"),
        ("<div hidden>a</div>", "hidden"),
        ("<p>a</p>", ""),
        ("<article class='share'>a</article>", ""),
        ("<div class='sharep'>a</div>", ""),
    ],
)
def test_why_it_may_be_furniture(text, why):
    one = element(text)
    assert why_furniture(one, words_of(one)) == why


def test_the_words_of_class_and_id():
    one = element("<p class='Entry-content big' id='the_talk'>a</p>")
    assert words_of(one) == {"entry", "content", "big", "the", "talk"}
    assert words_of(element("<p>a</p>")) == frozenset()
