"""Which words a doubt is about, each counted once."""

import pandas as pd
import pytest

import presskit
from presskit.audit._about import Concerns, union
from tests.audit._pages import CALM, row


def test_a_word_with_two_doubts_is_counted_once():
    corpus = presskit.load_text(CALM)
    start, end = corpus.turns.loc[1, ["start", "end"]]
    rows = [
        row(kind=kind, start=start, end=end, n_words=1)
        for kind in ("inaudible", "label used once", "somebody else asks")
    ]
    audit = pd.concat([*rows, row(kind="no date", n_words=3)], ignore_index=True)
    concerns = Concerns(corpus)
    found = [concerns.of(one) for one in audit.itertuples()]
    assert found == [{1: 1}, {1: 1}, {1: 1}, {0: 1, 1: 1, 2: 1}]
    assert union(found) == 3


def test_a_doubt_is_about_no_fewer_words_than_the_audit_says(corpus):
    concerns = Concerns(corpus)
    for one in corpus.audit.itertuples():
        assert union([concerns.of(one)]) >= one.n_words, one


TALK = (
    "Ann Lee (AP): Why now?\n\n"  # 2 words
    "Minister Bo Ek: Because we must.\n\n"  # 3
    "Cy Poe (BBC): Who pays for it?\n\n"  # 4
    "Minister Bo Ek: We.\n\n"  # 1
    "Ann Lee (AP): And when will that be?\n\n"  # 5
    "Minister Bo Ek: In May, all of it.\n"  # 5
)
KINDS = [  # of a doubt about the first turn, and the turns that it is about
    ("inaudible", {0}),
    ("role on thin evidence", {0, 4}),  # all of the label
    ("witnesses disagree", {0, 1}),  # the exchange
    ("no outlet", {0, 1, 4, 5}),  # all exchanges of the asker
    ("unknown outlet", {0, 1, 4, 5}),
    ("no date", {0, 1, 2, 3, 4, 5}),
    ("correction applied", set()),
]


@pytest.mark.parametrize(("kind", "turns"), KINDS)
def test_how_far_a_doubt_reaches(kind, turns):
    corpus = presskit.load_text(TALK)
    start, end = corpus.turns.loc[0, ["start", "end"]]
    (one,) = row(kind=kind, start=start, end=end).itertuples()
    words = [2, 3, 4, 1, 5, 5]
    assert Concerns(corpus).of(one) == {at: words[at] for at in turns}


def test_a_doubt_about_the_rest_of_a_turn_counts_no_more_than_the_turn():
    corpus = presskit.load_text(TALK)
    start = TALK.index("pays")
    for n, counted in ((2, 2), (9, 4)):
        doubt = row(kind="possible label", start=start, end=start, n_words=n)
        (one,) = doubt.itertuples()
        assert Concerns(corpus).of(one) == {2: counted}


def test_a_place_in_a_turn_that_a_part_lacks_is_about_nothing():
    part = presskit.load_text(TALK).filter(role="principal")
    start = TALK.index("Who")
    (one,) = row(kind="inaudible", start=start, end=start + 3).itertuples()
    assert Concerns(part).of(one) == {}
