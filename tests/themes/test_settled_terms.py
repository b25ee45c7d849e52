import numpy as np
import pandas as pd
import pytest

from presskit.themes import typical
from presskit.themes._settled_terms import SettledTerms
from presskit.themes._typical_words import TypicalWords

TURNS = pd.DataFrame(
    {
        "transcript": ["a", "a", "b", "b"],
        "turn": [0, 1, 0, 1],
        "speaker_id": ["x", "y", "x", "z"],
        "speaker": ["Xu Tarn", "Yo Ek", "Xu Tarn", "Zoe Ruda"],
        "role": ["principal", "journalist", "principal", "journalist"],
        "start": 0,
        "text": [
            "Tariffs rose. Tariffs hurt. So said Ruda, and Ruda again.",
            "Why tariffs, asks Ruda?",
            "No fish, no tariffs. " + "Boats sail out and in. " * 9,
            "Do boats sail? Where do boats sail?",
        ],
    }
)


@pytest.fixture(scope="module")
def made():
    return SettledTerms(TypicalWords.of(TURNS))


def mask(*rows):
    return np.isin(np.arange(len(TURNS)), rows)


def test_any_turns_are_counted_against_any_others(made):
    row = made.table(mask(0, 1), mask(2, 3), top=5).set_index("term").loc["tariffs"]
    assert (row["n"], row["n_rest"]) == (3, 1)
    assert (row["n_turns"], row["n_speakers"]) == (2, 2)
    assert row["rate_per_1000"] == 1000 * 3 / 14
    assert row["dp"] == pytest.approx(
        (abs(2 / 3 - 10 / 14) + abs(1 / 3 - 4 / 14)) / 2 / (1 - 4 / 14)
    )


def test_a_name_is_no_theme_where_its_bearer_speaks(made):
    at = made.said.index("ruda")
    assert made.apart[at] == (1,)
    assert "Ruda" in made.table(mask(0, 1), mask(2), top=9)["term"].tolist()
    both = made.table(mask(0, 1, 3), mask(2), top=9)
    assert "Ruda" not in both["term"].tolist()


def test_turns_without_words_have_none(made):
    nobody = mask()
    assert made.table(nobody, ~nobody, top=5).empty
    alone = made.table(mask(2, 3), nobody, top=5)
    assert alone["n_rest"].eq(0).all()
    assert alone["g2"].isna().all()


def test_a_page_gets_the_turns_of_each_term_as_steps(made):
    held = made.for_page(np.array([1, 0, 2, 3]))
    at = held["terms"].index("tariffs")
    assert held["turns"][at] == "0,1*2,1"
    assert held["speakers"].split(",")[1] == str(made._words.speaker[0])
    assert len(held["used"].split(",")) == len(held["terms"])


def test_most_words_are_those_of_the_table_that_looks_at_the_turns_alone(corpus):
    settled = SettledTerms(TypicalWords.of(corpus))
    exact = typical(corpus.turns, "transcript", top=12)
    shared = n = 0
    for name, own in exact[exact["kind"] == "theme"].groupby("transcript"):
        target = (corpus.turns["transcript"] == name).to_numpy(dtype=bool)
        table = settled.table(target, ~target, top=12)
        same = own.merge(table, on=["term", "n", "n_rest", "n_turns"])
        shared, n = shared + len(same), n + len(own)
    assert n == 24
    assert shared >= 21
