import numpy as np
import pandas as pd
import pytest

import presskit
from presskit import TableError, themes
from presskit.themes._typical_words import COLUMNS

SHIPS = "We build ships. The harbour needs ships, and Orrin's ships sail."
FISH = "We catch fish. The harbour needs fish, and fish feed us."


def _turns(*rows):
    table = pd.DataFrame(rows, columns=["transcript", "speaker", "role", "text"])
    return table.assign(
        turn=range(len(table)), speaker_id=table["speaker"], start=0
    )  # fmt: skip


TALKS = _turns(
    ("a", "Ida", "principal", SHIPS),
    (
        "a",
        "Bo",
        "journalist",
        "Will ships from Orrin sail in March? When do ships sail?",
    ),
    ("b", "Ida", "principal", FISH),
    ("b", "Bo", "journalist", "Is there fish? How much fish does the harbour have?"),
)


def _themes(table):
    return table[table["kind"] == "theme"]


def test_what_one_conference_says_and_the_other_does_not():
    table = _themes(themes.typical(TALKS))
    columns = ["transcript", "term", "n", "n_rest", "n_turns"]
    assert table[columns].to_numpy().tolist() == [
        ["a", "ships", 5, 0, 2],
        ["a", "sail", 3, 0, 2],
        ["b", "fish", 5, 0, 2],
    ]  # fmt: skip
    assert (table["log_ratio"] > 2.5).all()
    assert (table["log_odds"] > 0).all()


def test_what_all_say_is_typical_of_none():
    turns = _turns(
        ("a", "Ida", "principal", "The harbour, the harbour and the ferries, ferries."),
        ("b", "Ida", "principal", "The harbour, the harbour and the lorries, lorries."),
    )
    table = themes.typical(turns, min_count=2, min_turns=1)
    assert table["term"].tolist() == ["ferries", "lorries"]


def test_a_large_group_is_held_against_a_small_one():
    turns = _turns(
        *(("a", "Ida", "principal", "We need more tariffs on every boat."),) * 9,
        ("b", "Ida", "principal", "We need more rain for every field."),
    )
    table = themes.typical(turns)
    assert table[["transcript", "term"]].to_numpy().tolist() == [
        ["a", "tariffs"], ["a", "boat"],
    ]  # fmt: skip


def test_one_group_is_held_against_the_list_of_its_language():
    table = themes.typical(TALKS, by=None)
    assert {"ships", "fish", "harbour"} <= set(table["term"])
    assert table["g2"].isna().all()
    assert (table["g2_background"] > 0).all()
    assert table["n_rest"].eq(0).all()
    assert table["rate_rest"].isna().all()


def test_an_ending_after_an_apostrophe_is_folded_and_the_capital_kept():
    table = themes.typical(TALKS, by=None, min_count=2, min_turns=2)
    orrin = table[table["term"] == "Orrin"].iloc[0]
    assert (orrin["n"], orrin["n_turns"]) == (2, 2)


def test_rows_lead_to_the_first_place():
    corpus = presskit.load_example()
    table = themes.typical(corpus, by="section", top=5)
    for row in table.itertuples():
        text = corpus.source(row.transcript).text
        assert row.term.split()[0][:3].casefold() in (
            text[row.start : row.end].casefold()  # "defence" stands in "air-defence"
        )
        assert text[: row.start].count("\n") + 1 == row.line


def test_counts_are_those_of_words_in_context():
    corpus = presskit.load_example()
    table = themes.typical(corpus, by=None)
    n = table.set_index("term")["n"]
    assert n["Russia"] == 52  # with "Russia's"
    assert n["Ukraine"] == 127
    assert n["Strategic Concept"] == len(corpus.kwic("strategic concept"))


def test_what_both_the_press_and_the_podium_say_leads():
    same = "The ferries and the lorries wait. "
    turns = _turns(
        ("a", "Ida", "principal", same * 2),
        ("a", "Bo", "journalist", "Where are the ferries?"),
        ("a", "Ida", "principal", "The lorries."),
    )
    table = _themes(themes.typical(turns, by=None))
    weight = table.set_index("term")["weight"]
    assert weight["ferries"] > 1.5 * weight["lorries"]


def test_names_of_the_cast_stand_apart():
    said = (
        "Thank you, Ida. Ida, the ferries: when do the ferries sail, and are they old?"
    )
    turns = _turns(
        ("a", "Bo", "journalist", said), ("a", "Ida", "principal", "Ida is I.")
    )
    kind = themes.typical(turns, by=None, min_turns=1).set_index("term")["kind"]
    assert kind["Ida"] == "cast"


def test_outlets_days_and_titles_stand_apart():
    corpus = presskit.load_example()
    table = themes.typical(corpus, by=None)
    kind = table.drop_duplicates("term").set_index("term")["kind"]
    assert kind["ZDF"] == "outlet"
    assert kind["2014"] == "date"
    assert kind["Secretary"] == "address"
    assert table["kind"].iloc[0] == "theme"


def test_so_many_terms_of_each_kind():
    table = themes.typical(presskit.load_example(), by="role", top=2)
    assert table.groupby(["role", "kind"], observed=True).size().max() == 2


def test_a_language_without_a_list_has_the_others_alone():
    table = themes.typical(TALKS, languages="tlh")
    assert table["g2_background"].isna().all()
    assert table["term"].iloc[0] == "ships"


@pytest.mark.parametrize("by", ["transcript", None, ["transcript", "role"]])
def test_nothing_is_a_table_with_columns(by):
    table = themes.typical(TALKS[:0], by=by)
    assert table.empty
    assert [one for one in COLUMNS if one not in table] == []
    made = themes.typical(TALKS)
    told = themes.typical(TALKS[:0])
    assert told.columns.tolist() == made.columns.tolist()


def test_the_order_does_not_depend_on_the_order_of_choices():
    one = themes.typical(TALKS)
    other = themes.typical(TALKS.iloc[[2, 3, 0, 1]])
    key = ["transcript", "term"]
    assert np.allclose(one.sort_values(key)["weight"], other.sort_values(key)["weight"])


@pytest.mark.parametrize(
    "choice", [{"min_count": 1}, {"min_turns": 0}, {"top": 0}, {"by": "colour"}]
)
def test_a_choice_that_cannot_be_is_told(choice):
    with pytest.raises(TableError):
        themes.typical(TALKS, **choice)


@pytest.mark.parametrize("given", [3, "english", ["en", None]])
def test_languages_that_are_no_codes(turns_of, given):
    with pytest.raises(TableError, match="is not a list of languages"):
        themes.typical(turns_of(["Jets."]), languages=given)
