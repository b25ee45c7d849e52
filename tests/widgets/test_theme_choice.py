"""Choosing a theme: what is listed, counted, undone, saved, and written as code."""

import pandas as pd
import pytest

import presskit
from presskit import themes
from presskit.widgets import ThemeExplorer, _theme_choice
from presskit.widgets._theme_choice import index_of

ARMS = {"Jets": ["fighter jet*", "f-16*"], "Cash": "defence spending"}
TALK = """Chair: Good morning.

Ann Lee (Post): What about jets?

Minister Kay: No jets. We spend more, and jets cost much.

Bo Ray (Times): And the ports?

Minister Kay: Ports are open.
"""


@pytest.fixture
def explorer(corpus):
    return ThemeExplorer(corpus, dictionary=ARMS)


def test_a_theme_lists_the_places_of_its_words(explorer, corpus):
    explorer.theme.value = "Cash"
    found = themes.hits(corpus, ARMS)
    expected = found[found["counts"] & (found["theme"] == "Cash")]
    pd.testing.assert_frame_equal(explorer.frame(), expected.reset_index(drop=True))
    assert explorer.reader.list["total"] == len(expected) > 3
    marked = [
        row["text"][a:b].lower()
        for row in explorer._rows(0, len(expected))
        for a, b in row["marks"]
    ]
    assert set(marked) == {"defence spending"}


def test_a_theme_is_offered_with_the_places_that_it_lists(explorer):
    offered = {value: label for label, value in explorer.theme.options}
    for theme in ARMS:
        listed = len(explorer._listing(explorer.query.of({"theme": theme})))
        assert offered[theme] == f"{theme} ({listed})"


def test_both_themes_list_the_places_of_both(explorer):
    explorer.query = {"theme": ["Jets", "Cash"]}
    both = len(explorer._listing())
    one = [len(explorer._listing(explorer.query.of({"theme": t}))) for t in ARMS]
    assert both == sum(one)
    assert all(one)


def test_with_a_text_it_is_looked_for_where_the_theme_is_named(explorer, corpus):
    explorer.query = {"theme": "Jets", "text": "ukrain*"}
    named = themes.hits(corpus, ARMS)
    named = set(named["turn_id"][named["theme"] == "Jets"])
    hits = themes.kwic(corpus.turns[corpus.turns["turn_id"].isin(named)], "ukrain*")
    assert explorer.reader.list["total"] == len(hits) > 0


@pytest.mark.parametrize(
    "query",
    [
        {"theme": ["Jets"]},
        {"theme": ["Cash"], "role": ["principal"]},
        {"theme": ["Jets"], "text": "ukrain*"},
    ],
)
def test_the_code_gives_what_is_listed(explorer, corpus, query):
    explorer.query = query
    names = {}
    code = explorer.to_code()
    names["corpus"], names["presskit"] = corpus, presskit
    exec(code, names)
    assert len(names["frame"]) == explorer.reader.list["total"] > 0
    keys = ["transcript", "turn", "start"]
    own = explorer.frame()[keys].reset_index(drop=True)
    pd.testing.assert_frame_equal(names["frame"][keys].reset_index(drop=True), own)


def test_a_step_back_takes_the_theme_back(explorer):
    explorer.theme.value = "Jets"
    explorer.undo()
    assert explorer.query.theme == ()
    explorer.redo()
    assert explorer.theme.value == "Jets"


def test_a_theme_is_saved_and_restored(explorer, tmp_path, corpus):
    explorer.theme.value = "Jets"
    explorer.save(tmp_path / "state.json")
    other = ThemeExplorer(corpus, dictionary=ARMS)
    other.restore(tmp_path / "state.json")
    assert other.query == explorer.query
    assert other.query.theme == ("Jets",)


def test_a_theme_that_is_unknown_leaves_nothing(explorer):
    explorer.query = {"theme": "Ports"}
    assert explorer.reader.list["total"] == 0
    assert explorer.frame().empty


def test_an_explorer_without_a_dictionary_passes_a_theme_over(explorer, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TALK.replace("jets", "bread"), "utf-8")
    other = ThemeExplorer(presskit.load(path), state=explorer.state)
    explorer.theme.value = "Jets"
    assert other.dictionary is None
    assert other.frame().empty


def test_the_starter_is_left_out_where_it_does_not_fit(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TALK.replace("jets", "bread"), "utf-8")
    index, why = index_of(presskit.load(path), None)
    assert index is None
    assert why.startswith("no themes: the dictionary “security” fits 0% of the")
    explorer = ThemeExplorer(presskit.load(path))
    assert "theme" not in explorer.controls
    assert explorer.show.options[0][1] == "typical"
    assert why in explorer._counts_in_words()


def test_themes_are_suggested_where_enough_is_said(corpus, monkeypatch):
    monkeypatch.setattr(_theme_choice, "ENOUGH", 1.01)  # as if nothing did
    index, note = _theme_choice._found(corpus)
    assert note == (
        "themes are a draft, from words that stand together: the dictionary “security” "
        "fits 92% of the exchanges"
    )
    assert index.dictionary == themes.dictionary(themes.suggest(corpus))


def test_a_corpus_that_fits_has_the_starter(corpus):
    index, why = index_of(corpus, None)
    assert why == "themes by the dictionary “security”"
    assert index.dictionary == themes.dictionary("security")
    assert index is index_of(corpus, "security")[0]  # found once


def test_the_code_says_what_a_dictionary_folds(corpus):
    spelled = themes.dictionary({"Cash": "defense spending"}, fold="spelling")
    explorer = ThemeExplorer(corpus, dictionary=spelled)
    explorer.theme.value = "Cash"
    assert len(explorer.frame()) > len(themes.hits(corpus, spelled, fold=True))
    held = {"corpus": corpus}
    exec(explorer.to_code(), held)
    pd.testing.assert_frame_equal(held["frame"], explorer.frame())
    assert "], fold='spelling')" in explorer.to_code()
