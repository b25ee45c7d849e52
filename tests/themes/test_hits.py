"""Every place of a dictionary, with its span and its line."""

import pandas as pd
import pytest

import presskit
from presskit import themes
from presskit.errors import TableError

TEXT = (
    "Minister Bo Ek: We build a port. No ferry port, a new port.\n\n"
    "Ann Lee (AP): Is the ferry safe?\n\n"
    "Minister Bo Ek: It is.\nThe airport is safe, too, and so is the ferry."
)
SEA = {"Sea": ["port", "ferry", "ferry port"], "Travel": ["ferry", "airport"]}


def test_hits_by_hand():
    corpus = presskit.load_text(TEXT)
    table = themes.hits(corpus, SEA)
    shown = table[
        ["theme", "hit", "counts", "within", "negated", "also", "speaker", "line"]
    ]
    assert shown.astype(object).where(shown.notna(), None).to_numpy().tolist() == [
        ["Sea", "port", True, None, None, None, "Bo Ek", 1],
        ["Sea", "ferry", False, "ferry port", "No", "Travel", "Bo Ek", 1],
        ["Travel", "ferry", True, None, "No", "Sea", "Bo Ek", 1],
        ["Sea", "ferry port", True, None, "No", "Travel", "Bo Ek", 1],
        ["Sea", "port", False, "ferry port", "No", None, "Bo Ek", 1],
        ["Sea", "port", True, None, None, None, "Bo Ek", 1],
        ["Sea", "ferry", True, None, None, "Travel", "Ann Lee", 3],
        ["Travel", "ferry", True, None, None, "Sea", "Ann Lee", 3],
        ["Travel", "airport", True, None, None, None, "Bo Ek", 6],
        ["Sea", "ferry", True, None, None, "Travel", "Bo Ek", 6],
        ["Travel", "ferry", True, None, None, "Sea", "Bo Ek", 6],
    ]
    text = corpus.source("pasted text").text
    said = [text[a:b] for a, b in zip(table["start"], table["end"], strict=True)]
    assert said == table["hit"].tolist()
    assert table["sentence"].iloc[[0, 6, 8]].tolist() == [
        "We build a port.",
        "Is the ferry safe?",
        "The airport is safe, too, and so is the ferry.",
    ]


def test_each_place_is_one_that_a_concordance_has():
    corpus = presskit.load_example()
    table = themes.hits(corpus, {"Arms": ["ammunition*", "munition*"]})
    found = themes.kwic(corpus, ["ammunition*", "munition*"])
    assert table[["turn_id", "start", "line"]].equals(
        found[["turn_id", "start", "line"]]
    )


def test_without_hits_columns_and_types_stay(turns_of):
    some = themes.hits(turns_of(["A port."]), SEA)
    for none in (themes.hits(turns_of([]), SEA), themes.hits(turns_of(["Hm."]), SEA)):
        assert none.empty
        pd.testing.assert_series_equal(none.dtypes, some.dtypes)


def test_something_that_is_no_corpus_or_no_dictionary():
    with pytest.raises(TableError, match="is no table of turns"):
        themes.hits(5, SEA)
    with pytest.raises(TableError, match="is no dictionary"):
        themes.hits(presskit.load_example(), 5)


SAID = ["The air-defence budget.", "Air defence and Ostria’s air defense."]


@pytest.mark.parametrize(
    ("fold", "hits", "added"),
    [
        (None, ["air-defence", "Air defence"], {"air-defence": 1}),
        (False, ["Air defence"], {}),
        ("spelling", ["air-defence", "Air defence", "air defense"],
         {"air-defence": 1, "air defense": 1}),
    ],
)  # fmt: skip
def test_what_is_folded_is_told_with_what_it_adds(turns_of, fold, hits, added):
    turns = turns_of(SAID)
    arms = {"Arms": "air defence"}
    table = themes.hits(turns, arms, fold=fold)
    assert table["hit"].tolist() == hits
    chosen = True if fold is None else fold
    assert table.attrs["fold"] == {"fold": chosen, "added": added}
    given = themes.dictionary(arms, fold)
    assert themes.hits(turns, given)["hit"].tolist() == hits
    for made in (themes.matrix, themes.agenda, themes.coverage, themes.uncovered):
        assert made(turns, arms, fold=fold).attrs["fold"] == {"fold": chosen}
        assert made(turns, given).attrs["fold"] == {"fold": chosen}
    n = [themes.over_time(turns, one, fold=fold)["n"].sum() for one in (arms, given)]
    assert n == [len(hits)] * 2
    table = themes.over_time(turns, "air defence", fold=fold)
    assert (table["n"].sum(), table.attrs["fold"]) == (len(hits), {"fold": chosen})


def test_an_exclusion_is_folded_too(turns_of):
    table = themes.hits(
        turns_of(["No anti-air defence; air defence."]),
        {"Air": ["defence", {"except": "anti air defence"}]},
    )
    assert table["counts"].tolist() == [False, True]
