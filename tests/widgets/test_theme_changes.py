"""Which two statements are laid beside each other."""

import numpy as np
import pandas as pd
import pytest

import presskit
from presskit.widgets import ThemeExplorer
from presskit.widgets._theme_changes import changes_of, statements_left

EARLIER, LATER = "000_030e8c4dc072d88f", "003_7ec467e6c538953e"


def held(table):
    """Return section, the later and the earlier transcript of a table."""
    told = table.attrs["changes"]
    return told["section"], told["transcript"], *told["against"]


def changes_left(corpus, kept, among):
    sides = statements_left(corpus, kept, among)
    return None if sides is None else changes_of(corpus, sides)


def masks(corpus, *transcripts):
    every = np.ones(len(corpus.turns), dtype=bool)
    kept = corpus.turns["transcript"].isin(transcripts).to_numpy()
    return (kept if transcripts else every), every


@pytest.mark.parametrize("chosen", [(), (LATER,), (EARLIER, LATER)])
def test_the_newest_is_held_against_the_one_before(corpus, chosen):
    table = changes_left(corpus, *masks(corpus, *chosen))
    assert held(table) == ("statement", LATER, EARLIER)


def test_nothing_is_held_against_nothing(corpus):
    assert changes_left(corpus, *masks(corpus, EARLIER)) is None
    none = np.zeros(len(corpus.turns), dtype=bool)
    assert changes_left(corpus, none, none) is None
    journalists = (corpus.turns["role"] == "journalist").to_numpy()
    assert changes_left(corpus, journalists, journalists) is None


def test_queries_that_leave_the_same_two_statements_are_drawn_once(corpus):
    explorer = ThemeExplorer(corpus, show="changed")
    drawn = explorer._figure_key[0]
    explorer.query = {"role": "principal", "text": "allies"}
    assert explorer._figure_key[0] == drawn
    explorer.query = {"role": "journalist"}
    assert explorer._figure_key[0] == ((None, "changed"), None)


def test_without_a_statement_answers_are_compared():
    asked = ("B. Ek", "journalist", "How many boats did you send?")
    answered = ("A. Xu", "principal", "We sent four boats.")
    said = [
        ("a", asked),
        ("a", answered),
        ("b", asked),
        ("b", answered),
    ]
    names = ["transcript", "speaker", "role", "text"]
    turns = pd.DataFrame([(name, *one) for name, one in said], columns=names)
    days = turns["transcript"].map({"a": "2020-01-01", "b": "2020-02-01"})
    corpus = presskit.load(turns.assign(date=days))
    table = changes_left(corpus, *masks(corpus))
    assert held(table) == ("qa", "b", "a")
    assert table["status"].tolist() == ["unchanged"]


def test_what_takes_long_is_not_compared(corpus, monkeypatch):
    monkeypatch.setattr("presskit.widgets._theme_changes.LONGEST", 10)
    assert changes_left(corpus, *masks(corpus)) is None


def test_a_click_on_what_is_gone_finds_it_in_the_earlier_one(corpus):
    explorer = ThemeExplorer(corpus, show="changed", transcript=LATER)
    (rows,) = [one for one in explorer.draw().data if one.name == "rows"]
    gone = "Altogether the initial footprint will cover"
    assert rows.customdata[-2] == gone  # below it the step to the questions alone
    explorer.clicked(gone)
    assert explorer.query.text == gone
    assert EARLIER in explorer.selection[0]
    assert explorer.show.value == "changed"
    explorer.undo()
    assert explorer.query.transcript == (LATER,)


def test_a_click_on_what_is_new_keeps_the_choices(corpus):
    explorer = ThemeExplorer(corpus, show="changed", transcript=LATER)
    (rows,) = [one for one in explorer.draw().data if one.name == "rows"]
    explorer.clicked(rows.customdata[0])
    assert explorer.query.transcript == (LATER,)
    assert len(explorer.frame()) == 1
