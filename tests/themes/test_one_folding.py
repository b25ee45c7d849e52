"""One word, one number: whatever counts it, on the seeds and on any text."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import themes, widgets
from presskit.errors import PresskitWarning, TableError
from presskit.text import fold
from tests._examples import at_most
from tests._node import needs_node, run
from tests.conformance.write import HERE

COUNTS = {"Russia": 52, "NATO": 175, "Putin": 16, "Ukraine": 127}
"""By hand, in the sources; "Russian" is another word."""
ADDED = {
    "Russia": {"Russia’s": 7},
    "NATO": {"NATO’s": 14, "NATO-EU": 1},
    "Putin": {"Putin’s": 3},
    "Ukraine": {"Ukraine’s": 4},
}


@pytest.mark.parametrize("word", COUNTS)
def test_all_tables_count_a_word_alike(corpus, word):
    n, turns = COUNTS[word], corpus.turns
    hits = themes.kwic(turns, word)
    assert len(hits) == len(corpus.search(word)) == n
    assert hits.attrs["fold"] == {"fold": True, "added": ADDED[word]}
    listed = themes.terms(turns, by=None).set_index("term")
    assert listed["n"][fold(word)] == n
    assert listed["n_turns"][fold(word)] == hits["turn_id"].nunique()
    assert themes.terms(turns, by="role").groupby("term")["n"].sum()[fold(word)] == n
    asks = turns["role"] == "journalist"
    sides = themes.keyness(turns[asks], turns[~asks], min_count=1, min_turns=1)
    own = sides.set_index("term").loc[word]
    assert own["n_target"] + own["n_reference"] == n
    assert len(themes.track(turns, word)) == n
    assert themes.hits(turns, {"It": [word]})["counts"].sum() == n
    assert themes.ngrams(turns, n=1).set_index("phrase")["count"][fold(word)] == n


@pytest.mark.parametrize("word", COUNTS)
def test_filters_keep_what_is_found(corpus, word):
    hits = themes.kwic(corpus, word)
    said = hits[
        hits["exchange"].notna() & hits["role"].isin(["journalist", "principal"])
    ]
    kept = corpus.filter(text=word).exchanges
    assert len(kept) == len(said.drop_duplicates(["transcript", "exchange"]))
    assert len(corpus.filter(text=f'"{word}"').exchanges) <= len(kept)


def test_a_filter_takes_words_in_quotation_marks_as_written(corpus):
    assert len(corpus.filter(text="Bosnia").exchanges) == 1  # "Bosnia-Herzegovina"
    with pytest.warns(PresskitWarning, match="is said in no exchange"):
        assert len(corpus.filter(text='"Bosnia"').exchanges) == 0


@pytest.mark.parametrize("word", COUNTS)
def test_the_explorer_counts_and_says_what_folding_adds(corpus, word):
    explorer = widgets.ThemeExplorer(corpus, text=word)
    said = explorer._counts_in_words()
    assert said[0] == f"{COUNTS[word]} hits in 2 transcripts"
    forms = ", ".join(f"{n} as “{form}”" for form, n in ADDED[word].items())
    assert said[1] == f"of these {forms}"
    explorer.text.value = f"“{word}”"
    n = COUNTS[word] - sum(ADDED[word].values())
    assert explorer._counts_in_words()[0] == f"{n} hits in 2 transcripts"


@needs_node
def test_the_page_counts_and_says_the_same(corpus):
    explorer = widgets.ThemeExplorer(corpus)
    more = ["Russia’s", "nato*", "defence", "defense", "defen?e"]
    patterns = [*COUNTS, *(f'"{word}"' for word in COUNTS), *more]
    island = {"island": explorer._data(), "queries": [{"text": p} for p in patterns]}
    ((_, shown),) = run(HERE / "run.mjs", {"filters": [island]})
    for pattern, page in zip(patterns, shown, strict=True):
        explorer.text.value = pattern
        assert len(page["ids"]) == len(themes.kwic(corpus, pattern))
        assert page["said"] == explorer._counts_in_words()
    assert [len(page["ids"]) for page in shown[-3:]] == [42, 9, 51]


def test_the_small_cases(turns_of):
    turns = turns_of(
        [
            "Ostria is our friend. Ostria’s ships and Ostria's ports are open. The "
            "Ostria-Norland line, too.",
            "And Ostria?",
        ]
    )
    assert len(themes.kwic(turns, "Ostria")) == 5
    assert len(themes.kwic(turns, "Ostria", fold=False)) == 2
    assert len(themes.kwic(turns, '"Ostria"')) == 2
    french = turns_of(
        [
            "L'Ostrie le sait, l’aide à l'Ostrie continue et les ports d'Ostrie "
            "aussi, en Ostrie. Et l'Ostrie ?"
        ]
    )
    assert themes.kwic(french, "Ostrie")["hit"].tolist() == [
        "L'Ostrie", "l'Ostrie", "d'Ostrie", "Ostrie", "l'Ostrie",
    ]  # fmt: skip


def test_a_part_that_nobody_says_alone_is_no_term(turns_of):
    turns = turns_of(["A full-fledged air-defence plan.", "The air, the plan-B."])
    table = themes.terms(turns, by=None)
    assert table[["term", "n"]].to_numpy().tolist() == [
        ["air", 2], ["plan", 2], ["air-defence", 1], ["full-fledged", 1], ["plan-b", 1],
    ]  # fmt: skip
    plain = themes.terms(turns, by=None, fold=False)
    assert plain.set_index("term")["n"].to_dict() == {
        "air": 1, "plan": 1, "air-defence": 1, "full-fledged": 1, "plan-b": 1,
    }  # fmt: skip
    assert table.attrs["terms"]["fold"] is True
    assert plain.attrs["terms"]["fold"] is False


def test_a_wording_is_one_with_and_without_a_possessive(turns_of):
    said = ["The president Orrin’s war goes on.", "A president Orrin war, he says."]
    (row,) = themes.ngrams(turns_of(said), n=3).itertuples()
    assert (row.phrase, row.count) == ("president orrin war", 2)
    assert len(themes.kwic(turns_of(said), row.phrase)) == 2
    (row,) = themes.ngrams(turns_of([said[0]] * 2), n=3).head(1).itertuples()
    assert row.phrase == "orrin's war goes"  # as it is said
    assert themes.ngrams(turns_of(said), n=3, fold=False).empty
    assert themes.ngrams(turns_of(said), n=3, fold=False).attrs["ngrams"] == {
        "n": 3, "min_count": 2, "stopwords": "spoken", "languages": ["en"],
        "fold": False,
    }  # fmt: skip


PIECES = ["Orrin", "ORRIN’S", "orrin's", "l’Orrin", "Orrin-led", "non-Orrin’s", "led"]
PIECES += ["it’s", "It", "Orrins", ".", "[inaudible]", "“Orrin”", "qu'Orrin", "d-Orrin"]


@at_most(60)
@given(st.lists(st.sampled_from(PIECES), max_size=20), st.sampled_from(PIECES))
def test_hits_are_whole_words_that_fold_to_the_one_looked_for(turns_of, said, word):
    if not any(map(str.isalpha, word)) or word.startswith("["):
        return
    turns = turns_of([" ".join(said)])
    hits = themes.kwic(turns, word)
    text = turns["text"].iloc[0]
    begin = turns["start"].iloc[0]
    for hit in hits.itertuples():
        assert text[hit.start - begin : hit.end - begin] == hit.hit
        assert {one.strip("“”") for one in hit.hit.split()} <= set(PIECES)
        again = themes.kwic(pd.Series([hit.hit]), word)
        assert again["hit"].tolist() == [hit.hit]
    exact = themes.kwic(turns, f'"{word.strip("“”")}"')
    assert set(exact["start"]) <= set(themes.kwic(turns, word.strip("“”"))["start"])


def test_two_spellings_are_one_by_choice(corpus):
    turns = corpus.turns
    apart = [len(themes.kwic(turns, word)) for word in ("defence", "defense")]
    assert apart == [42, 9]  # two of them "air-defence", one "self-defense"
    for word in ("defence", "defense"):
        hits = themes.kwic(turns, word, fold="spelling")
        assert len(hits) == len(themes.track(turns, word, fold="spelling")) == 51
        assert len(corpus.search(word, fold="spelling")) == 51
    table = themes.terms(turns, by=None, fold="spelling").set_index("term")["n"]
    assert table["defence"] == 51
    assert "defense" not in table
    sides = [turns[turns["role"] == role] for role in ("principal", "journalist")]
    keys = themes.keyness(*sides, fold="spelling").set_index("term")
    assert keys.loc["defence", "n_target"] + keys.loc["defence", "n_reference"] == 51
    assert keys.loc["defence", "n_added"] == 11
    added = themes.keyness(*sides, fold="spelling").attrs["fold"]["added"]["defence"]
    assert added == {"defense": 8, "air-defence": 2, "self-defense": 1}
    assert themes.hits(turns, {"D": "defense"}, "spelling")["counts"].sum() == 51
    assert themes.typical(turns, fold="spelling").attrs["typical"]["fold"] == "spelling"
    assert not themes.wordings(turns, fold="spelling").empty


def test_a_hyphen_and_a_space_are_one(turns_of, corpus):
    turns = turns_of(["Air defence, air-defence.", "Our air-defence’s range."])
    for phrase, added in [
        ("air defence", {"air-defence": 1, "air-defence’s": 1}),
        ("air-defence", {"Air defence": 1, "air-defence’s": 1}),
    ]:
        hits = themes.kwic(turns, phrase)
        assert len(hits) == len(themes.track(turns, phrase)) == 3
        assert hits.attrs["fold"] == {"fold": True, "added": added}
        assert themes.hits(turns, {"It": [phrase]})["counts"].sum() == 3
        assert themes.over_time(turns, phrase)["n"].sum() == 3
        assert len(themes.kwic(turns, f"“{phrase}”")) == 1
        kinds = ("possessive", "elision", "part")
        hits = themes.kwic(turns, phrase, fold=iter(kinds))
        assert hits.attrs["fold"]["fold"] == kinds
        assert len(hits) == 1 + phrase.count("-")
    hits = [themes.kwic(corpus, one) for one in ("air defence", "air-defence")]
    assert [len(one) for one in hits] == [8, 8]  # by hand, in the sources


def test_capitals_are_those_of_both_ways_of_writing(turns_of):
    turns = turns_of(["Air Defence, Air-Defence, air-defence, Air-defence’s."])
    hits = [
        themes.kwic(turns, one, case=True)["hit"].tolist()
        for one in ("Air Defence", "Air-Defence", "air defence", "Air-def*")
    ]
    assert hits == [
        ["Air Defence", "Air-Defence"],
        ["Air Defence", "Air-Defence"],
        ["air-defence"],
        ["Air-defence’s"],
    ]


def test_only_ways_of_folding_that_there_are(corpus):
    for ask in (themes.kwic, themes.track):
        with pytest.raises(TableError, match="fold='all' is not one of True, False"):
            ask(corpus, "jets", fold="all")
    for count in (themes.terms, themes.ngrams, themes.typical, themes.wordings):
        with pytest.raises(TableError, match="fold='all'"):
            count(corpus, fold="all")
