"""The story of a press conference, with hostile text in it."""

import html
import re

import pytest

import presskit
from presskit import outputs
from presskit.widgets import Story


def test_each_question_with_its_line_and_the_beginning_of_the_answer(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Ann Lee (AP): Hi. Is $1 > $2? Why?\n\nMinister Bo Ek: No. No. No.\n\n"
        "Cy Poe (NPR): \n",
        encoding="utf-8",
    )
    story = Story(presskit.load(path))
    assert story.frame()["line"].tolist() == [1, 5]
    page = story._repr_html_()
    assert "Is &#36;<span></span>1 &gt; &#36;<span></span>2?" in page
    begins = (
        "the answer begins, not matched to one of the 2 questions:</em><br>No. No. …"
    )
    assert page.index("Why?") < page.index(begins)
    assert "(nothing asked)" in page
    assert "no answer in the transcript" in page
    assert repr(story) == "Story(2 exchanges of 1 transcript)"


def test_text_of_the_source_is_escaped(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Ann Lee (<img src=x>): Is <script>?\n\nMinister Bo Ek: <i>\n",
        encoding="utf-8",
    )
    page = Story(presskit.load(path))._repr_html_()
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert "<img" not in page
    assert "<i>" not in page


def test_nothing_to_tell(corpus):
    nothing = corpus.filter(until="1900-01-01")
    assert "no exchange" in Story(nothing)._repr_html_()


def test_a_page_without_words_has_who_and_how_much():
    story = Story(presskit.load_example().filter(outlet="Reuters"))
    shown = story._repr_mimebundle_()
    rows = re.findall(r"<t[dh][^>]*>([^<]*)</t", shown[outputs.WORDLESS])
    (row,) = story.frame().itertuples()
    exchange = presskit.load_example().filter(outlet="Reuters").exchanges.iloc[0]
    lengths = [str(exchange["question_words"]), str(exchange["answer_words"])]
    assert rows[-6:] == [
        str(row.exchange),
        row.asker,
        row.outlet,
        *lengths,
        str(row.line),
    ]
    assert row.answer_begins not in shown[outputs.WORDLESS]
    assert row.answer_begins in html.unescape(shown["text/html"])


def test_of_many_the_newest_are_in_sight_and_the_others_unfold_together(
    tmp_path, monkeypatch
):
    talk = "Briefing, {} May 2031\n\nAnn Lee (AP): Why?\n\nMinister Bo Ek: So.\n"
    for day in range(1, 12):
        (tmp_path / f"{day:02}.txt").write_text(talk.format(day), encoding="utf-8")
    page = Story(presskit.load(tmp_path))._repr_html_()
    in_sight, folded = page.split("<b>6 more transcripts</b>")
    assert re.findall(r"<b>(\d+) May", in_sight) == [*map(str, range(11, 6, -1))]
    assert re.findall(r"<b>(\d+) May", folded) == [*map(str, range(6, 0, -1))]
    assert page.count("<details") == page.count("</details>") == 12
    assert "not told" not in page
    monkeypatch.setattr("presskit.widgets.story._MOST", 10)
    page = Story(presskit.load(tmp_path))._repr_html_()
    assert "<b>5 more transcripts</b>" in page
    assert page.endswith("<p>1 more transcript not told here.</p>")


@pytest.mark.parametrize(("n", "folded"), [(4, []), (5, ["4", "5"])])
def test_of_many_exchanges_the_first_are_in_sight(n, folded):
    talk = "".join(
        f"{name} Lee (AP): Why {name}?\n\nMinister Bo Ek: So.\n\n"
        for name in ("Ann", "Bob", "Cyd", "Dan", "Eve", "Flo", "Gus")[:n]
    )
    page = Story(presskit.load_text(talk))._repr_html_()
    _, _, rest = page.partition("more exchanges</b>")
    assert re.findall(r"<tr><td[^>]*>(\d)</td>", rest) == folded
    assert ("<b>2 more exchanges</b>" in page) == bool(folded)
