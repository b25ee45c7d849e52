"""The terms of turns, as they are written and as they count."""

import numpy as np
import pandas as pd

from presskit.themes._term_index import TermIndex, header_places

TEXTS = ["Orrin's ferry. The ferry-line to Orrin.", "No ferry."]
TURNS = pd.DataFrame(
    {"transcript": "a", "turn": [0, 1], "start": 0, "speaker_id": "x", "text": TEXTS}
)


def codes(made, *words):
    return [(made.words.vocabulary.index(word),) for word in words]


def test_places_that_folding_adds():
    made = TermIndex(TURNS, "spoken", ["en"], {})
    terms = codes(made, "orrin", "ferry", "no")
    places = [made.places_of(code) for (code,) in terms]
    assert [one.tolist() for one in places] == [[0, 5], [1, 3, 7], [6]]
    of, first, last = made.added(terms, places)
    assert (of.tolist(), first.tolist(), last.tolist()) == ([0, 1], [0, 3], [0, 3])
    strict = TermIndex(TURNS, "spoken", ["en"], {}, fold=False)
    terms = codes(strict, "orrin", "ferry")
    places = [strict.places_of(code) for (code,) in terms]
    assert [one.tolist() for one in places] == [[5], [1, 7]]
    assert not len(strict.added(terms, places)[0])


def test_the_first_place_is_the_one_of_the_earliest_day():
    days = pd.to_datetime(["2031-06-03", "2031-05-03"])
    turns = TURNS.assign(transcript=["june", "may"], date=days)
    made = TermIndex(turns, "spoken", ["en"], {})
    told = made.told(made.apart(np.array([True, True])))
    assert told.first_of([np.array([1, 3, 7]), np.array([0, 5])]).tolist() == [7, 0]


def test_only_a_corpus_has_places_in_headers():
    assert header_places(TURNS) == {}
