"""The templates, and what fills them."""

import re

import pytest

from presskit.errors import TableError
from presskit.quotes import FORMS, fields, fill, quote

FIELDS = {
    "words": "No.\nNever.",
    "speaker": "Bo Ek",
    "office": "Minister",
    "outlet": "",
    "event": "harbour",
    "date": "2021-05-04",
    "day": "4 May 2021",
    "source": "harbour.txt",
    "time": "",
    "line": "11",
    "url": "",
    "sha256": "aeb5",
    "span": "351–361",
    "stamp": "",
}


def test_article_is_running_text():
    expected = "“No. Never.” — Bo Ek, Minister, harbour, 4 May 2021"
    assert fill("article", FIELDS) == expected


def test_email_has_the_source_on_lines_of_its_own():
    expected = (
        "“No.\nNever.”\n\nBo Ek, Minister\nharbour\n4 May 2021\nharbour.txt, line 11"
    )
    assert fill("email", FIELDS) == expected


def test_citation_has_all_of_it():
    asked = FIELDS | {"office": "", "outlet": "AP", "url": "https://a.example/1"}
    assert fill("citation", asked | {"stamp": "a question, by Cy Roe (AP)"}) == (
        "“No.\nNever.” — Bo Ek, AP. harbour, 2021-05-04. harbour.txt, line 11, "
        "characters 351–361. https://a.example/1. SHA-256 aeb5. "
        "Note: a question, by Cy Roe (AP)"
    )


def test_a_time_says_that_it_is_the_beginning_of_the_turn():
    timed = FIELDS | {"time": "00:12:34"}
    tail = ", turn begins at 00:12:34"
    assert fill("article", timed).endswith(f"4 May 2021{tail}")
    assert fill("email", timed).endswith(f"line 11{tail}")
    assert f"line 11{tail}, characters" in fill("citation", timed)


def test_placeholders_are_those_of_the_fields(harbour):
    known = set(fields(harbour, "harbour", 351, 354))
    used = {
        name
        for segments in FORMS.values()
        for segment in segments
        for name in re.findall(r"\{(\w+)\}", segment)
    }
    assert used == known == set(FIELDS)


def test_a_segment_is_dropped_whole_when_something_in_it_is_empty():
    assert fill("article", {"words": "No.", "day": "4 May"}) == "“No.”, 4 May"
    assert fill("email", {}) == ""


def test_braces_and_dollars_in_words_are_words():
    words = r"{speaker} ${x} \1 {0}"
    assert fill("article", {"words": words, "speaker": "{words}"}) == (
        "“{speaker} ${x} \\1 {0}” — {words}"
    )


def test_quote_of_an_answer(harbour):
    said = "It is a promise."
    start = harbour.source("harbour").text.index(said)
    assert quote(harbour, "harbour", start, start + len(said)) == (
        "“It is a promise.” — Bo Ek, Minister, harbour, 4 May 2021"
    )


def test_quote_of_a_question_says_so(harbour):
    turn = harbour.turns.loc[1]
    known = fields(harbour, "harbour", turn.start, turn.end)
    assert known["outlet"] == "Reuters"
    assert known["office"] == ""
    assert known["line"] == "9"
    assert known["stamp"] == "a question, by Ann Lee (Reuters); holds [inaudible]"
    before = fields(harbour, "harbour", turn.start, turn.start + 8)
    assert before["stamp"] == "a question, by Ann Lee (Reuters)"


def test_white_space_at_the_ends_does_not_count(harbour):
    turn = harbour.turns.loc[5]
    known = fields(harbour, "harbour", turn.start + 2, turn.start + 6)
    assert (known["words"], known["span"]) == ("is", "678–680")


def test_doubts_meet_by_span_or_else_by_line(corpus):
    opening = corpus.turns.loc[0]
    known = fields(corpus, opening.transcript, opening.start, opening.start + 20)
    assert known["stamp"] == "marked in the audit: words before the first name"
    later = corpus.turns.loc[3]
    known = fields(corpus, later.transcript, later.start, later.end)
    assert known["stamp"] == ""


@pytest.mark.parametrize(
    ("span", "said"),
    [
        ((0, 5), "in no turn"),
        ((340, 360), "not in one turn: turn 2 is 351 to 509"),
        ((351, 600), "not in one turn"),
        ((351, 351), "no words from character 351 to 351"),
        ((360, 351), "no words"),
        ((-5, 10), "no words"),
        ((354, 355), "no words"),
        ((10_000, 10_010), "the text has 737 characters"),
        ((1.5, 3), "not positions"),
        (("1", 3), "not positions"),
    ],
)
def test_a_span_must_hold_words_of_one_turn(harbour, span, said):
    with pytest.raises(TableError, match=said):
        quote(harbour, "harbour", *span)


def test_unknown_names_are_said(harbour):
    with pytest.raises(TableError, match="no transcript 'x'"):
        quote(harbour, "x", 351, 354)
    with pytest.raises(TableError, match=r"no form 'tweet'.*'article'"):
        quote(harbour, "harbour", 351, 354, form="tweet")
