"""Which words are typical of some turns, held against others."""

import pandas as pd
import pytest

import presskit
from presskit.errors import TableError
from presskit.themes import keyness
from presskit.themes._keyness import _columns


@pytest.fixture
def sides(turns_of):
    pushed = turns_of(
        ["Ammunition, more ammunition!", "We buy ammunition and jets.", "Ammunition."]
    )
    asked = turns_of(
        ["Will jets fly?", {"text": "Jets?", "speaker_id": pd.NA}, "JETS."]
    )
    return pushed, asked


def test_keyness_by_hand(sides):
    table = keyness(*sides, min_turns=1)
    # 9 words against 5: "ammunition" 4 and 0, "jets" 1 and 3; others too few times.
    assert table["term"].tolist() == ["ammunition", "jets"]
    assert table["g2"].round(4).tolist() == [4.3862, -3.7425]
    counted = table[
        ["n_target", "n_reference", "n_turns_target", "n_speakers_reference"]
    ]
    assert counted.to_numpy().tolist() == [[4, 0, 3, 0], [1, 3, 1, 1]]
    assert table["rate_target"].round(1).tolist() == [444.4, 111.1]
    assert table["log_ratio"].round(3).tolist() == [2.152, -2.433]


def test_the_columns_and_what_was_chosen(sides):
    table = keyness(*sides, "log_odds", stopwords=None, top=1)
    assert table.columns.tolist() == _columns("log_odds")
    assert table.attrs["keyness"] == {
        "measure": "log_odds", "stopwords": None, "languages": ["en"], "min_count": 3,
        "min_turns": 2, "correction": "holm", "variance": "approx", "prior": 0.1,
        "fold": True, "compounds": True, "n_compared": 8, "n_words_target": 9,
        "n_words_reference": 5,
    }  # fmt: skip
    assert table.attrs["fold"] == {"fold": True, "added": {}}
    assert (table["log_odds"] > 0).tolist() == [True, False]


def test_top_is_of_each_side():
    corpus = presskit.load_example()
    turns = corpus.turns
    sides = [turns[turns["role"] == role] for role in ("principal", "journalist")]
    table, all_of = keyness(*sides, top=3), keyness(*sides)
    n = int((all_of["g2"] > 0).sum())
    expected = [*all_of["term"][:3], *all_of["term"][-3:]]
    assert table["term"].tolist() == expected
    assert 3 <= n <= len(all_of) - 3


def test_sides_changed_give_the_same_words_the_other_way():
    corpus = presskit.load_example()
    ids = corpus.transcripts["transcript"]
    one, other = (corpus.filter(transcript=id_) for id_ in ids)
    there, back = keyness(one, other), keyness(other, one)
    merged = there.merge(back, on="term")
    assert len(merged) == len(there) == len(back)
    assert merged["g2_x"].tolist() == pytest.approx((-merged["g2_y"]).tolist())


@pytest.mark.parametrize("measure", ["g2", "log_odds"])
def test_a_side_without_words_gives_an_empty_table(sides, measure):
    pushed, asked = sides
    table = keyness(pushed, asked[:0], measure)
    assert table.empty
    assert table.dtypes.equals(keyness(pushed, asked, measure).dtypes)
    assert table.columns.tolist() == _columns(measure)


def test_a_name_of_two_words_is_one_term_and_alters_no_other(turns_of):
    port = "The New Orrin port is old. We like New Orrin's ferries, and New Orrin."
    pushed = turns_of([port, "New Orrin has ferries. A new ferry."])
    asked = turns_of(["Which port, and which ferries?", "A port?", "Ports?"])
    table = keyness(pushed, asked, min_count=1, min_turns=1).set_index("term")
    orrin = table.loc["New Orrin"]
    assert (orrin["n_target"], orrin["n_turns_target"], orrin["n_added"]) == (4, 2, 1)
    assert "Orrin" not in table.index  # it is said in the name alone
    assert table.attrs["fold"]["added"] == {"New Orrin": {"New Orrin’s": 1}}
    apart = keyness(pushed, asked, min_count=1, min_turns=1, compounds=False)
    apart = apart.set_index("term")
    assert apart.loc["Orrin", "n_target"] == 4
    assert "New Orrin" not in apart.index
    for measure in ("g2", "log_ratio"):
        both = table.index.intersection(apart.index)
        assert "port" in both
        assert table.loc[both, measure].tolist() == apart.loc[both, measure].tolist()


def test_every_row_leads_to_the_words_and_says_what_they_are():
    corpus = presskit.load_example()
    sides = [corpus.filter(transcript=one) for one in corpus.transcripts["transcript"]]
    table = keyness(*sides)
    for row in table.itertuples():
        text = corpus.source(row.transcript).text
        said = text[row.start : row.end]
        assert row.term.casefold() in said.replace("\n", " ").casefold()
        assert text[: row.start].count("\n") == row.line - 1
    of_target = table["g2"] > 0
    first = corpus.transcripts["transcript"].iloc[0]
    assert ((table["transcript"] == first) == of_target).all()
    kinds = table.set_index("term")["kind"]
    assert kinds[["Strategic Concept", "foreign", "weeks", "Russia"]].tolist() == [
        "theme", "address", "date", "form",
    ]  # fmt: skip


def test_of_a_table_made_by_hand_the_places_are_unknown(sides):
    turns = [one[["transcript", "speaker_id", "text"]] for one in sides]
    table = keyness(*turns, min_turns=1)
    assert table["term"].tolist() == ["ammunition", "jets"]
    assert table[["turn", "line", "start", "end"]].isna().all(axis=None)
    assert table.dtypes.equals(keyness(*sides).dtypes)


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"measure": "chi2"}, "measure='chi2' is not one of"),
        ({"prior": 0}, "prior=0 is not a number above 0"),
        ({"prior": "many"}, "prior='many' is not a number above 0"),
        ({"min_count": 0}, "min_count"),
        ({"stopwords": "tlh"}, "no list of stop words"),
    ],
)
def test_choices_that_there_are_not(sides, choice, message):
    with pytest.raises(TableError, match=message):
        keyness(*sides, **choice)


def test_the_side_that_is_no_turns_is_named(sides):
    with pytest.raises(TableError, match=r"^reference: 'journalist' is no table of tu"):
        keyness(sides[0], "journalist")
    with pytest.raises(TableError, match=r"^target: this is not a table of turns"):
        keyness(pd.DataFrame({"text": ["a"]}), sides[1])
