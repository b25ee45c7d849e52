"""Questions in bold, in italics, as headings or in a class of their own."""

import pytest

from presskit import sources
from presskit.styles._set_apart import set_apart

PAIRS = [
    ("You closed the old bridge.", "I did. It was not safe."),
    ("Why did it take a year?", "We had to count the cars. Who wants to guess?"),
    ("And the ferry?", "It stays."),
    ("Will you stand again?", "Ask me in June."),
]


def found(form, name, head="", tail=""):
    text = head + "".join(form.format(*pair) for pair in PAIRS) + tail
    document = sources.of_bytes(text.encode(), name)
    told = set_apart(document)
    if told is None:
        return None
    kind, own = told
    return kind, [(document.text[one.start : one.end], one.asks) for one in own]


RIGHT = [(words, n == 0) for pair in PAIRS for n, words in enumerate(pair)]


@pytest.mark.parametrize(
    ("form", "name", "kind"),
    [
        ("**{}**\n\n{}\n\n", "a.md", "bold"),
        ("*{}*\n\n{}\n\n", "a.md", "italic"),
        ("### {}\n\n{}\n\n", "a.md", "heading 3"),
        ("<p><b>{}</b></p><p>{}</p>", "a.html", "bold"),
        ("<p><b>{}</b><br>{}</p>", "a.html", "bold"),
        ("<p class='q'>{}</p><p>{}</p>", "a.html", "class q"),
    ],
)
def test_each_way_to_set_questions_apart(form, name, kind):
    head = "<html><body><h1>Bo Ek</h1>" if name == "a.html" else "# Bo Ek\n\n"
    assert found(form, name, head) == (kind, RIGHT)


def test_a_question_in_bold_before_its_answer_in_one_paragraph():
    page = "<html><body>" + "".join(f"<p><b>{q}</b> {a}</p>" for q, a in PAIRS[1:])
    _, own = set_apart(sources.of_bytes(page.encode(), "a.html"))
    assert [one.asks for one in own] == [True, False] * 3


def test_a_sentence_in_bold_before_its_answer_asks_and_a_name_does_not():
    forms = "".join(f"**{q}** {a}\n\n" for q, a in PAIRS) + "**Bo Ek.** He is mayor.\n"
    _, own = set_apart(sources.of_bytes(forms.encode(), "a.md"))
    assert [one.asks for one in own] == [True, False] * 4


def test_topics_in_bold_between_paragraphs_are_no_questions():
    topics = ["The bridge", "What is open?", "The ferry", "Money", "Why now?"]
    text = "".join(f"**{topic}**\n\nWe will see about that.\n\n" for topic in topics)
    assert set_apart(sources.of_bytes(text.encode(), "a.md")) is None


def test_a_heading_between_questions_is_not_asked():
    tail = "**Private matters**\n\n**And at home?**\n\nAll is well.\n"
    _, own = found("**{}**\n\n{}\n\n", "a.md", tail=tail)
    assert ("And at home?", True) in own


def test_few_question_marks_are_enough_where_the_first_pair_has_labels():
    asked = ["Gazette: Good evening.", "You look well.", "So it goes on?", "We wait."]
    said = ["Bo Ek: Good evening.", "I have slept.", "It does.", "So do we."]
    page = "**A talk with the mayor.**\n\nBo Ek was in the studio.\n\n"
    page += "".join(f"**{q}**\n\n{a}\n\n" for q, a in zip(asked, said, strict=True))
    document = sources.of_bytes(page.encode(), "a.md")
    text = document.text
    assert set_apart(document) is None
    _, own = set_apart(document, {text.index("Gazette"), text.index("Bo Ek: ")})
    assert [text[one.start : one.end] for one in own if one.asks] == asked
