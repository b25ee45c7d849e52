"""What "first" and 0 times rest on."""

import pandas as pd

from presskit import themes
from presskit.themes._rests_on import in_words, of_heads, rests_on


def test_what_was_looked_through_by_hand():
    days = pd.to_datetime(["2031-06-03", "2031-06-03", "2031-05-03"])
    said = ["No jets.", "Why not?", "We have none of them."]
    turns = pd.DataFrame({"transcript": ["b", "b", "a"], "date": days, "text": said})
    known = rests_on(turns)
    assert known == {
        "n_transcripts": 2, "n_words": 9, "since": "2031-05-03", "until": "2031-06-03",
        "n_undated": 0,
    }  # fmt: skip
    assert in_words(known) == "2 transcripts (9 words, 3 May 2031 to 3 Jun 2031)"


def test_days_that_are_one_or_unknown():
    turns = pd.DataFrame({"transcript": ["a"], "text": ["Jets."]})
    assert in_words(rests_on(turns)) == "1 transcript (1 word, 1 has no day)"
    turns["date"] = pd.to_datetime(["2031-05-03"])
    assert in_words(rests_on(turns)) == "1 transcript (1 word, 3 May 2031)"
    assert in_words(of_heads(turns, None)) == "1 transcript (3 May 2031)"
    assert in_words(of_heads(turns[:0], None)) == "0 transcripts"


def test_what_was_chosen_and_looked_through_comes_with_tables(turns_of):
    turns = turns_of(["More jets, no tanks.", "Jets."])
    arms = {"Jets": ["jet*", {"except": "jet lag"}], "Tanks": "tank*"}
    sizes = {"n_themes": 2, "n_patterns": 2, "n_exclusions": 1}
    for make in (themes.hits, themes.coverage, themes.uncovered):
        assert make(turns, arms).attrs["dictionary"] == sizes
    for make in (themes.agenda, themes.matrix):
        assert make(turns, arms).attrs["dictionary"] == {**sizes, "min_brought": 2}
    made = themes.over_time(turns, "jet*", "year", level=0.9)
    assert made.attrs["over_time"] == {"by": "year", "level": 0.9}
    lines = themes.variants(turns, "more jets", least=0.5, top=3)
    assert lines.attrs["variants"] == {
        "of": "principal", "least": 0.5, "top": 3, "stopwords": ["en"],
    }  # fmt: skip
    counted = (themes.terms(turns), themes.ngrams(turns), themes.typical(turns))
    assert counted[0].attrs["terms"]["languages"] == ["en"]
    for table in (made, lines, make(turns, arms), themes.wordings(turns), *counted):
        assert table.attrs["rests_on"] == rests_on(turns)
