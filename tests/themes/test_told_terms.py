"""What is told of typical terms."""

import numpy as np
import pandas as pd

from presskit.languages import lexicon
from presskit.text import index
from presskit.themes._kinds_of_words import Apart
from presskit.themes._printed_terms import TextsByRow
from presskit.themes._told_terms import Told

TEXTS = pd.Series(["Tariffs hurt boats in January.", "Boats, tariff and fish."])
TURNS = pd.DataFrame(
    {"transcript": ["a", "b"], "turn": [0, 3], "start": [10, 0], "text": TEXTS}
)
WORDS = index(TEXTS)
APART = Apart({}, lexicon("en"))


def told(*terms, top=None, few=False):
    codes = [(WORDS.vocabulary.index(term),) for term, _ in terms]
    weight = np.array([weight for _, weight in terms])
    found = {"weight": weight, "named": np.zeros(len(terms), dtype=bool)}
    places = [WORDS.places(np.array(one)) for one in codes]
    made = Told(WORDS, TextsByRow(TEXTS), TURNS, APART)
    return pd.DataFrame(made.columns(found, codes, places, top, few))


def test_kind_by_kind_the_weightiest_first_with_their_first_places():
    table = told(("tariffs", 9.0), ("january", 7.0), ("boats", 5.0), ("tariff", 4.0))
    assert table["term"].tolist() == ["Tariffs", "boats", "January", "tariff"]
    assert table["kind"].tolist() == ["theme", "theme", "date", "form"]
    assert table["turn"].tolist() == [0, 0, 0, 3]
    assert table["start"].tolist() == [10, 10 + 13, 10 + 22, 7]


def test_of_one_weight_the_alphabet_decides_who_is_among_the_first():
    same = (("hurt", 5.0), ("fish", 5.0), ("boats", 5.0))
    assert told(*same, top=1)["term"].tolist() == ["boats"]
    assert told(*same, top=1, few=True)["term"].tolist() == ["boats"]


def test_a_few_will_do_for_who_draws_themes_alone():
    terms = (("hurt", 9.0), ("fish", 5.0), ("january", 3.0))
    assert told(*terms, top=1)["term"].tolist() == ["hurt", "January"]
    assert told(*terms, top=1, few=True)["term"].tolist() == ["hurt"]
