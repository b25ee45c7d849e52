"""Looking for words, and reading where they are said."""

import pandas as pd
import pytest

from presskit import themes
from presskit.widgets import ThemeExplorer


@pytest.fixture
def explorer(corpus):
    return ThemeExplorer(corpus)


def test_at_first_there_are_words_to_click(explorer):
    assert explorer.frame().empty
    assert list(explorer.frame().columns)[:3] == ["transcript", "turn", "exchange"]
    assert "Click a word" in explorer._status.value
    assert repr(explorer) == (
        "ThemeExplorer(show='transcript', text='', transcript='all', role='all': "
        "0 hits in 84 turns)"
    )


def test_a_click_looks_for_the_word(explorer, click, corpus):
    click(explorer, "industry")
    assert explorer.text.value == "industry"
    hits = themes.kwic(corpus.turns, "industry")
    pd.testing.assert_frame_equal(explorer.frame(), hits)
    assert len(explorer._list.options) == len(hits)
    assert "is said 17 times" in explorer._status.value


def test_wordings_can_be_clicked_too(explorer, click):
    explorer.show.value = "wordings"
    click(explorer, "eastern part of the")
    assert len(explorer.frame()) == 9


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
    pd.testing.assert_frame_equal(
        explorer.frame().reset_index(drop=True),
        themes.kwic(chosen, "ukraine*").reset_index(drop=True),
    )
    assert f"in {len(chosen)} turns" in repr(explorer)


def test_hits_stand_in_a_column(explorer):
    explorer.text.value = "industry"
    lines = [line for line, _ in explorer.entries()]
    assert len({line.index("[") for line in lines}) == 1
    assert "engage\u00a0with\u00a0[industry].\u00a0This" in lines[1]
    assert lines[1].endswith("line 101")  # of the hit, not of its turn


def test_a_hit_in_an_answer_reads_the_exchange(explorer):
    explorer.text.value = "ammunition*"
    hits = explorer.frame()
    place = hits.index[hits["exchange"].notna()][0]
    explorer.select(explorer.entries()[place][1])
    assert "exchange 6" in explorer._pane.value
    assert "<mark" in explorer._pane.value


def test_a_hit_in_the_statement_reads_the_paragraphs_around_it(explorer):
    explorer.text.value = "industry"
    explorer.select(explorer.entries()[1][1])
    page = explorer._pane.value
    assert "opening statement" in page
    assert "the paragraphs around the hit, of lines 11–129" in page
    assert "<mark" in page


def test_reading_does_not_draw_anew(explorer):
    explorer.text.value = "industry"
    figure = explorer._figure
    explorer.select(explorer.entries()[0][1])
    assert explorer._figure is figure


def test_a_text_that_is_no_pattern_gets_a_calm_answer(explorer):
    explorer.text.value = "***"
    assert explorer.frame().empty
    assert "holds no word" in explorer._status.value


def test_nothing_in_a_transcript_acts(hostile):
    explorer = ThemeExplorer(hostile)
    explorer.text.value = "alert"
    assert len(explorer.frame()) == 2
    for _, id_ in explorer.entries():
        explorer.select(id_)
        for tag in ("<script", "<Script", "<img", "<i>jet"):
            assert tag not in explorer._pane.value
            assert tag not in explorer._status.value


def test_a_corpus_without_turns_is_no_trouble(corpus):
    explorer = ThemeExplorer(corpus.filter(until="1900-01-01"))
    explorer.text.value = "aid"
    explorer.show.value = "wordings"
    assert repr(explorer).endswith("0 hits in 0 turns)")
