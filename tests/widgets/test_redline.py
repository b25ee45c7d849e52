"""Two statements beside each other, with hostile text in them."""

import re

import pytest

import presskit
from presskit import outputs
from presskit.errors import TableError
from presskit.widgets import Redline

DAY = re.compile('<span class="presskit-redline-day">(.*?)</span>')


@pytest.fixture
def statements(tmp_path):
    """Return a function that loads statements, one a month."""

    def load(*texts):
        for month, text in enumerate(texts, 1):
            head = f"Statement by Minister Bo Ek\n\n{month} May 2031\n\n"
            talk = (
                f"Minister Bo Ek: {text}\n\nAnn Lee (AP): Why?\n\nMinister Bo Ek: So."
            )
            (tmp_path / f"{month}.txt").write_text(head + talk, encoding="utf-8")
        return presskit.load(tmp_path)

    return load


def rows(redline):
    """Return the cells of each row of the body."""
    body = redline._repr_html_().partition("<tbody>")[2]
    body = DAY.sub("", body)
    return [
        re.findall(r"<td[^>]*>(.*?)</td>", row)
        for row in re.findall(r"<tr>(.*?)</tr>", body)
    ]


def test_where_cells_stand_below_each_other_each_says_its_day(statements):
    then = "We sent 4 boats to the north of the bay. We keep the ferry."
    now = "We sent 8 boats to the north of the bay. We keep the ferry."
    html = Redline(statements(then, now))._repr_html_()
    days = DAY.findall(html.partition("<tbody>")[2])
    assert days == ["1 May 2031 · Statement", "2 May 2031 · Statement"]


def test_of_answers_those_are_shown_that_came_back(tmp_path):
    for day, more in ((1, "It did rain in May."), (2, "We want no bridge at all.")):
        (tmp_path / f"{day}.txt").write_text(
            f"Statement by Minister Bo Ek\n\n{day} May 2031\n\nAnn Lee (AP): Why?\n\n"
            f"Minister Bo Ek: The harbour is ours. {more}\n"
        )
    redline = Redline(presskit.load(tmp_path), section="qa")
    both, rest = rows(redline)
    assert both == [
        "<p><small>line 7</small> The harbour is ours.</p>",
        "<p><small>line 7</small> The harbour is ours.</p>",
    ]
    assert rest == [
        "<small>Not shown, as it follows the questions: 1 sentence of these "
        "answers, new in words, and 1 sentence of the earlier ones, not said again. "
        "The table has them.</small>"
    ]
    assert len(redline.frame()) == 3


def test_numbers_words_new_and_gone_each_stand_on_their_side(statements):
    then = "Good day to all of you. We sent 4 boats to the north. We keep the ferry."
    now = "Good day to all of you. We sent 8 boats to the north. The pier is open."
    redline = Redline(statements(then, now))
    assert rows(redline) == [
        ["<details><summary>1 sentence unchanged</summary>"
         "<p><small>line 5</small> Good day to all of you.</p></details>"],
        ["<p><small>line 5 · reworded</small> "
         "We sent <del><s><b>4</b></s></del> boats to the north.</p>",
         "<p><small>line 5 · reworded</small> "
         "We sent <ins><em><b>8</b></em></ins> boats to the north.</p>"],
        ["<p><small>line 5 · gone</small> <del>We keep the ferry.</del></p>",
         "<p><small>line 5 · new</small> <ins>The pier is open.</ins></p>"],
    ]  # fmt: skip
    assert repr(redline) == "Redline(1 new, 1 reworded, 1 unchanged, 1 dropped)"
    assert redline.counts() == {"new": 1, "reworded": 1, "unchanged": 1, "dropped": 1}


def test_days_stand_above_and_lines_beside(corpus):
    html = Redline(corpus)._repr_html_()
    assert "<th>5 Apr 2022 · Foreign Ministers</th>" in html
    assert "<th>13 Feb 2023 · Defence Ministers</th>" in html
    assert "<p><small>line 13 · new</small> <ins>Our thoughts remain" in html
    assert html.count("Reworded: bold was put in") == 1  # what marks mean


def test_text_of_the_source_is_escaped(statements):
    corpus = statements(
        "Good day to all of you. We keep the ferry, as it is.",
        "Good day to all of you. The pier has a <script> on it.",
    )
    html = Redline(corpus)._repr_html_()
    assert "&lt;script" in html
    assert "<script" not in html
    assert "<script>" not in html


def test_of_one_transcript_it_says_what_is_missing(statements):
    redline = Redline(statements("We keep it."))
    assert redline.frame().empty
    assert redline.finding().startswith("There is nothing to compare with: ")
    assert redline._repr_html_().count("Load an earlier transcript, too.") == 1


def test_a_transcript_that_is_not_there_is_refused(statements):
    with pytest.raises(TableError, match="there is no transcript='june'"):
        Redline(statements("We keep it.", "We go."), "june")


def test_a_page_without_words_has_the_counts(corpus):
    shown = Redline(corpus)._repr_mimebundle_()
    assert "<td>new</td><td>74 sentences</td>" in shown[outputs.WORDLESS]
    assert "earthquake" not in shown[outputs.WORDLESS]
    assert "earthquake" in shown["text/html"]
    assert "74 are new in words" in shown["text/html"]


def test_of_statements_with_little_in_common_what_is_close_comes_first(statements):
    then = "The minister of the harbour will join us on Friday morning."
    now = "The harbour minister will join many captains of the far north."
    other = "Gulls ate our bread. Whales sing well. Nobody paid for paint."
    html = Redline(
        statements(f"{then} Rain fell. {other}", f"{now} We sold two ropes.")
    )
    html = html._repr_html_()
    close, full = html.split("<details><summary>All ", 1)
    assert re.findall(r"<small>line 5 · (.*?)</small> (.*?)</p>", close) == [
        ("closest, 50% alike in words", then),
        ("new", f"<ins>{now}</ins>"),
    ]
    assert full.startswith("7 sentences of both, in the order of speaking</summary>")
    assert "closest sentence on 1 May 2031: 50% alike in words" in full
