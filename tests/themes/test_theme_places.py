"""Which places of a dictionary count, and what speaks against them."""

import pandas as pd

from presskit.themes import Dictionary
from presskit.themes._theme_places import negations_before, others_at, places_of


def turns(*texts):
    return pd.DataFrame({"transcript": "a", "text": texts})


def test_exclusions_reach_down_and_share_a_word():
    arms = Dictionary(
        {
            "Arms": ["weapon*", {"except": "chemical weapon*"}, {"Heavy": "weapon*"}],
            "Ban": ["weapon*"],
        }
    )
    places = places_of(turns("Weapons. Chemical weapons."), arms)
    got = [
        (arms.themes[theme], int(first), bool(counts))
        for theme, first, counts in zip(
            places.theme, places.first, places.counts, strict=True
        )
    ]
    assert got == [
        ("Arms", 0, True),
        ("Arms > Heavy", 0, True),
        ("Ban", 0, True),
        ("Arms", 2, False),
        ("Arms > Heavy", 2, False),
        ("Ban", 2, True),
    ]


def test_in_a_theme_a_word_counts_once_by_the_longest_pattern():
    arms = Dictionary({"Arms": ["air", "air defence", "defence systems", "systems"]})
    places = places_of(turns("Air defence systems, and air."), arms)
    counted = places.take(places.counts)
    patterns = [arms.entries[at].pattern for at in counted.entry]
    assert patterns == ["air defence", "systems", "air"]


def test_negations_of_the_language_stand_in_the_same_sentence():
    jets = Dictionary({"Jets": ["jets", "flugzeuge"]})
    said = turns("We never sent jets. No. Jets, then. Not one of all these jets.")
    assert negations_before(said, places_of(said, jets)) == ["never", None, None]
    german = turns(
        "Wir haben das nicht gesagt, und es ist auch nicht für uns. " * 4
        + "Wir schicken in diesem Jahr keine Flugzeuge."
    )
    assert negations_before(german, places_of(german, jets)) == ["keine"]

    said = "O governo não disse isso, e também não é para nós. Estamos no porto. " * 4
    port = Dictionary({"Port": "porto"})
    assert negations_before(turns(said), places_of(turns(said), port)) == [None] * 4


def test_themes_that_share_words_name_each_other():
    both = Dictionary({"A": "air defence", "B": "defence", "C": "air"})
    places = places_of(turns("Air defence. Air."), both)
    assert others_at(places, both.themes) == ["A", "B; C", "A", None]


def test_nothing_said_has_no_place():
    places = places_of(turns("", "…"), Dictionary({"A": ["b", {"except": "c"}]}))
    assert len(places.first) == 0
    assert negations_before(turns("", "…"), places) == []
