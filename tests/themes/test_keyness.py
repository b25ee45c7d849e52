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
    chosen = table.attrs["keyness"]
    assert chosen["stopwords"] is None
    assert (chosen["n_words_target"], chosen["n_words_reference"]) == (9, 5)
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
    assert table.columns.tolist() == _columns(measure)


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
