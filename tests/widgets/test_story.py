"""The story of a press conference, with hostile text in it."""

import presskit
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
    assert "line 1 · 1 more question" in page
    assert "No. No. …" in page
    assert "(nothing asked)" in page
    assert "(no answer)" in page
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
