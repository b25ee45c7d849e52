"""Looking for words, and reading where they are said."""

import pandas as pd
import pytest

from presskit import themes
from presskit.widgets import ThemeExplorer
from presskit.widgets._concordance import beside


@pytest.fixture
def explorer(corpus):
    return ThemeExplorer(corpus)


def test_at_first_there_are_words_to_click(corpus):
    explorer = ThemeExplorer(corpus.filter(until="1900-01-01"))  # without themes
    assert explorer.frame().empty
    columns = ["transcript", "date", "event", "turn", "exchange"]
    assert list(explorer.frame().columns)[:5] == columns
    assert "click one in the chart" in explorer.reader.empty
    assert repr(explorer) == "ThemeExplorer(0 words)"


def test_a_click_looks_for_the_word(explorer, click, corpus):
    explorer.show.value = "typical"
    click(explorer, "industry")
    assert explorer.text.value == "industry"
    hits = themes.kwic(corpus.turns, "industry")
    pd.testing.assert_frame_equal(explorer.frame(), hits)
    assert explorer.reader.list["total"] == len(hits) == 17
    assert explorer.option("show") == "typical"  # the view stays


def test_wordings_can_be_clicked_too(explorer, click):
    explorer.show.value = "wordings"
    click(explorer, "illegally annexed Crimea")
    assert len(explorer.frame()) == 3
    assert explorer.selection == [explorer._listing().ids[0]]


def test_counts_are_those_of_the_hits(explorer, corpus):
    explorer.text.value = "ammunition*"
    counts = explorer.counts()
    assert counts["n"].sum() == len(explorer.frame())
    assert counts["n_words"].sum() == corpus.turns["n_words"].sum()
    row = counts.iloc[-1]
    assert row["rate_per_1000"] == 1000 * row["n"] / row["n_words"]


@pytest.mark.parametrize(
    ("control", "value"),
    [("role", "principal"), ("transcript", "003_7ec467e6c538953e")],
)
def test_controls_choose_turns(explorer, corpus, control, value):
    explorer.text.value = "ukraine*"
    explorer.controls[control].value = value
    chosen = corpus.turns[corpus.turns[control] == value]
    expected = themes.kwic(chosen, "ukraine*").reset_index(drop=True)
    pd.testing.assert_frame_equal(explorer.frame().reset_index(drop=True), expected)
    assert explorer.reader.list["total"] == len(expected)


def test_the_code_gives_the_frame(explorer):
    import presskit

    explorer.query = {"text": r"ammunitions?\b", "regex": True, "role": "principal"}
    names = {"presskit": presskit}
    exec(explorer.to_code(), names)
    pd.testing.assert_frame_equal(names["frame"], explorer.frame())
    assert len(explorer.frame()) > 5


def test_a_row_says_the_line_of_the_hit(explorer):
    explorer.text.value = "industry"
    row = explorer._rows(1, 2)[0]
    assert row["what"] == "line 101"  # of the hit, not of its turn
    ((start, end),) = row["marks"]
    assert row["text"][start:end] == "industry"
    assert "engage with industry. This" in row["text"]


def test_rows_agree_with_the_concordance(explorer):
    explorer.text.value = "ammunition*"
    rows = explorer._rows(0, len(explorer._listing()))
    hits = explorer.frame().sort_values("transcript", ascending=False, kind="stable")
    expected = (hits["left"] + hits["hit"] + hits["right"]).str.split().str.join(" ")
    found = pd.Series([row["text"] for row in rows]).str.split().str.join(" ")
    assert found.tolist() == [
        one if one in whole else whole
        for one, whole in zip(found, expected, strict=True)
    ]


def test_a_hit_reads_the_paragraphs_around_it(explorer):
    explorer.text.value = "industry"
    explorer.select(explorer._listing().ids[1])
    page = explorer.reader.page
    assert "opening statement" in page["meta"]
    assert page["before"]
    assert page["after"]
    assert len(page["parts"][0]["paras"]) == 7
    marked = [p["text"][a:b] for p in page["parts"][0]["paras"] for a, b in p["hits"]]
    assert marked[0].casefold() == "industry"


def test_reading_does_not_draw_anew(explorer):
    explorer.text.value = "industry"
    before = explorer.view.to_plotly_json()["data"]
    explorer.select(explorer._listing().ids[0])
    assert explorer.view.to_plotly_json()["data"] == before
    assert {shape.name for shape in explorer.view.layout.shapes} == {"selected"}


def test_a_text_that_is_no_pattern_gets_a_calm_answer(explorer):
    explorer.text.value = "***"
    assert explorer.frame().empty
    assert "holds no word" in explorer.reader.now["problem"]


def test_nothing_in_a_transcript_acts(hostile):
    explorer = ThemeExplorer(hostile)
    explorer.text.value = "alert"
    assert len(explorer.frame()) == 2
    form = explorer._repr_mimebundle_()["text/html"]
    assert "<script" not in form
    assert "<img" not in form


def test_a_corpus_without_turns_is_no_trouble(corpus):
    explorer = ThemeExplorer(corpus.filter(until="1900-01-01"))
    explorer.text.value = "aid"
    explorer.show.value = "wordings"
    assert repr(explorer).endswith("0 hits in 0 transcripts)")


@pytest.mark.parametrize(
    ("text", "hit", "expected"),
    [
        ("jets", "jets", ("", "jets", "")),
        ("a b c d e f g h i jets k", "jets", ("b c d e f g h i ", "jets", " k")),
        ("Our\n\njets, “now”.", "jets", ("Our ", "jets", ", “now”.")),
    ],
)
def test_words_beside_a_hit_by_hand(text, hit, expected):
    start = text.index(hit)
    assert beside(text, start, start + len(hit)) == expected


def test_the_code_gives_the_frame_without_a_text_too(explorer):
    import presskit

    names = {"presskit": presskit}
    exec(explorer.to_code(), names)
    pd.testing.assert_frame_equal(names["frame"], explorer.frame())
    assert set(names["frame"]["theme"]) == {"Fighting"}
