"""What an explorer of themes lists and reads while nobody asks."""

import pytest

import presskit
from presskit.widgets import ThemeExplorer

ARMS = {"Cash": "defence spending", "Jets": ["fighter jet*", "f-16*"]}
EARLIER = "000_030e8c4dc072d88f"


@pytest.fixture
def explorer(corpus):
    return ThemeExplorer(corpus, dictionary=ARMS)


def test_the_theme_asked_most_is_listed_and_a_question_of_it_is_read(explorer, corpus):
    assert explorer.query.theme == ()
    assert set(explorer.frame()["theme"]) == {"Jets"}
    assert explorer.told[:2] == [
        "2 hits in 1 transcript",
        "of “Jets”, asked about most",
    ]
    turn = explorer.arrays.turn_keys.at(explorer.selection[0].rpartition("@")[0])
    assert corpus.turns["role"].iloc[turn] == "journalist"
    marked = [
        p["hits"] for part in explorer.reader.page["parts"] for p in part["paras"]
    ]
    assert any(marked)
    assert [shape.name for shape in explorer.draw().layout.shapes] == ["selected"]
    assert not explorer.state.can_undo


def test_it_follows_the_filters_and_gives_way_to_what_is_asked(explorer):
    explorer.transcript.value = EARLIER  # no jets there
    assert set(explorer.frame()["theme"]) == {"Cash"}
    explorer.query = {"theme": ["Jets"]}
    assert "of “Jets”, asked about most" not in explorer.told
    explorer.text.value = "ukraine"
    assert "hit" in explorer.frame()
    assert "theme" not in explorer.frame()
    explorer.query = {"text": "***"}  # no pattern: nothing is listed in its place
    assert list(explorer._listing().ids) == []
    explorer.clear()
    assert set(explorer.frame()["theme"]) == {"Jets"}


def test_another_view_lists_what_it_begins_with(explorer, corpus):
    before = explorer.selection
    explorer.show.value = "wordings"
    first = explorer.draw().data[0].customdata[0]
    assert explorer.told[1] == f"of “{first}”, the first in the chart"
    assert {hit.lower() for hit in explorer.frame()["hit"]} == {first.lower()}
    assert explorer.selection != before
    assert explorer.query.text == ""  # nobody has asked for it
    assert explorer.counted()["role"].sum() == len(corpus.turns)
    explorer.show.value = "themes"
    assert explorer.selection == before


def test_a_theme_alone_counts_by_all_words_that_are_left(explorer, corpus):
    assert explorer.counts()["n_words"].sum() == corpus.turns["n_words"].sum()
    assert explorer.counts()["n"].sum() == len(explorer.frame())


def test_a_file_taken_away_does_not_say_that_it_was_chosen(explorer):
    from presskit.widgets import _taking

    assert "theme" not in _taking.told(explorer, "png")["names"]
    explorer.theme.value = "Cash"
    assert _taking.told(explorer, "png")["names"]["theme"] == {"Cash": "Cash"}


def test_typed_words_that_name_a_theme_say_where_to_choose_it(explorer):
    explorer.text.value = "jets"
    assert "also the theme “Jets”: choose it under Theme" in explorer.told
    explorer.text.value = "ca"
    assert not any("theme" in part for part in explorer.told)


def test_a_row_of_who_asks_names_the_outlet_and_no_other_row_does(explorer):
    explorer.text.value = "balloon*"
    rows = explorer._rows(0, len(explorer._listing()))
    assert {"Max Delany": "Agence France-Presse", "Jens Stoltenberg": ""}.items() <= {
        row["who"]: row["meta"] for row in rows
    }.items()


def test_outlets_that_ask_together_are_joined_by_and():
    corpus = presskit.load_text(
        "Minister Bo Ek: We build a port.\n\nAnn Lee (AP, Reuters): Is the ferry "
        "safe?\n\nMinister Bo Ek: It is.\n\nBo Ray (Times): And the ferry?\n\n"
        "Minister Bo Ek: Yes."
    )
    explorer = ThemeExplorer(corpus, dictionary={"Sea": "ferry"}, text="ferry")
    rows = explorer._rows(0, 2)
    assert [row["meta"] for row in rows] == ["Associated Press and Reuters", "Times"]
    column = explorer._data()["chart"]["columns"][0]
    assert column[3:] == ["Ann Lee", "Associated Press and Reuters"]
