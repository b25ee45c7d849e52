"""The views of an explorer of themes, and what a click on them means."""

import pytest

import presskit
from presskit import themes
from presskit.widgets import ThemeExplorer

ARMS = {"Jets": ["fighter jet*", "f-16*"], "Cash": "defence spending"}
LATER = "003_7ec467e6c538953e"


@pytest.fixture
def explorer(corpus):
    return ThemeExplorer(corpus, dictionary=ARMS)


def names(explorer):
    return [trace.name for trace in explorer.draw().data]


def test_themes_are_shown_first(explorer):
    assert explorer.option("show") == "themes"
    assert "answered" in names(explorer)
    assert explorer.draw().layout.meta["says"] == (
        "In 24 of 25 exchanges no theme is asked for. Asked once: “Jets”"
    )


def test_a_text_is_shown_over_time(explorer):
    explorer.text.value = "ammunition"
    assert explorer.show.value == "over_time"
    assert explorer.draw().layout.meta["says"].startswith("“ammunition”")
    explorer.text.value = ""
    assert explorer.show.value == "themes"


def test_a_view_that_is_chosen_stays_while_one_types(explorer):
    explorer.show.value = "wordings"
    explorer.text.value = "ammunition"
    assert explorer.show.value == "wordings"


@pytest.mark.parametrize("text", ["***", "amm.*"])
def test_what_cannot_be_counted_over_time_leaves_the_view(explorer, text):
    explorer.query = {"text": text, "regex": "." in text}
    assert explorer.show.value == "themes"


def test_a_click_on_a_row_lists_the_theme(explorer, click):
    click(explorer, "Cash")
    assert explorer.query.theme == ("Cash",)
    assert explorer.query.text == ""
    assert explorer.option("show") == "themes"
    assert explorer.selection == [explorer._listing().ids[0]]
    assert [shape.name for shape in explorer.draw().layout.shapes] == ["selected"]


def test_a_click_on_a_mark_reads_the_theme_in_that_exchange(explorer, corpus, click):
    marks = [
        mark
        for trace in explorer.view.data
        for mark in (trace.customdata if trace.customdata is not None else ())
        if mark.endswith("\tJets")
    ]
    assert marks
    click(explorer, marks[-1])
    exchange = marks[-1].partition("\t")[0]
    turn = explorer.arrays.turn_keys.at(explorer.selection[0].rpartition("@")[0])
    at = explorer.arrays.exchange_of_turn[turn]
    assert at == explorer.arrays.exchange_keys.at(exchange)


def test_a_click_over_time_reads_the_word_in_that_transcript(explorer, click):
    explorer.text.value = "ammunition"
    click(explorer, "000_030e8c4dc072d88f\tammunition")
    assert explorer.query.text == "ammunition"
    assert "000_030e8c4dc072d88f" in explorer.selection[0]


def test_a_click_is_one_step(explorer, click):
    before = explorer.selection
    click(explorer, "Cash")
    explorer.undo()
    assert explorer.query.theme == ()
    assert explorer.selection == before
    assert not explorer.state.can_undo


def test_over_time_without_a_word_shows_the_themes(explorer):
    explorer.show.value = "over_time"
    assert "Jets" in str(explorer.draw().layout)
    explorer.theme.value = "Cash"
    assert "Jets" not in str(explorer.draw().layout)
    explorer.query = {"theme": "Ports"}  # no theme of the dictionary
    assert "Jets" in str(explorer.draw().layout)


def test_typical_words_are_those_of_the_transcript_chosen(explorer):
    explorer.show.value = "typical"
    explorer.transcript.value = LATER
    says = explorer.draw().layout.meta["says"]
    assert "13 Feb 2023" in says
    assert "5 Apr 2022" not in says.partition(":")[0]


def test_the_strip_follows_the_transcript_chosen(explorer):
    explorer.transcript.value = LATER
    assert "of 12 exchanges" in explorer.draw().layout.meta["says"]


def test_wordings_are_those_said_in_the_turns_left(explorer, corpus):
    explorer.show.value = "wordings"
    explorer.role.value = "moderator"
    (rows,) = [one for one in explorer.draw().data if one.name == "rows"]
    moderator = corpus.turns[corpus.turns["role"] == "moderator"]
    assert "we will see" in rows.customdata
    assert all(len(themes.kwic(moderator, one)) for one in rows.customdata)


@pytest.mark.parametrize(
    "show", ["themes", "typical", "wordings", "changed", "over_time"]
)
def test_nothing_left_is_no_trouble(explorer, show):
    explorer.show.value = show
    explorer.query = {"until": "1900-01-01"}
    assert explorer.draw().layout.meta["says"]
    assert repr(explorer).endswith("0 words)")


def test_over_time_without_a_word_that_is_typical_is_empty(tmp_path):
    (tmp_path / "talk.txt").write_text("Ann Lee (Post): Why?\n\nBo Ek: So.\n", "utf-8")
    explorer = ThemeExplorer(presskit.load(tmp_path / "talk.txt"), show="over_time")
    assert explorer.draw().layout.meta["says"].startswith("Nothing to draw over time")
    assert "over_time" in explorer._data()["views"]
