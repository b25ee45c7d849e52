"""Terms and wordings of any part of a corpus, counted by adding up."""

import numpy as np
import pandas as pd
import pytest

from presskit.themes import Cells, ngrams, terms

PARTS = {
    "all": lambda turns: turns["turn"] >= 0,
    "none": lambda turns: turns["turn"] < 0,
    "a role": lambda turns: turns["role"] == "journalist",
    "a transcript": lambda turns: turns["transcript"] == turns["transcript"].iloc[-1],
    "a section": lambda turns: turns["section"] == "statement",
    "parts of cells": lambda turns: turns["turn"] % 3 > 0,
}
CHOSEN = pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)


@CHOSEN
@pytest.mark.parametrize("by", ["transcript", "section", "role", "speaker"])
def test_terms_are_those_of_the_turns(corpus, part, by):
    kept = part(corpus.turns).to_numpy()
    counts = Cells.of(corpus).terms(kept, by)
    expected = terms(corpus.turns[kept], by)
    found = counts.rows(counts.ordered(np.arange(len(counts))))
    pd.testing.assert_frame_equal(found, expected)
    assert (counts.n_uses, counts.n_terms) == (
        expected["n"].sum(), expected["term"].nunique(),
    )  # fmt: skip


@CHOSEN
@pytest.mark.parametrize("top", [1, 7, 10_000])
def test_wordings_are_the_first_of_the_turns(corpus, part, top):
    kept = part(corpus.turns).to_numpy()
    table, counts = Cells.of(corpus).repeats.first(top, kept)
    expected = ngrams(corpus.turns[kept])
    pd.testing.assert_frame_equal(table, expected.head(top))
    assert sorted(counts) == sorted(expected["count"])


@CHOSEN
def test_of_each_group_the_terms_of_highest_tf_idf_are_typical(corpus, part):
    kept = part(corpus.turns).to_numpy()
    counts = Cells.of(corpus).terms(kept, "section")
    table = terms(corpus.turns[kept], "section")
    for group in counts.groups:
        own = table[table["section"] == counts.names["section"][group]]
        own = own[own["n"] > 1] if (own["n"] > 1).sum() >= 9 else own
        own = own[own["tf_idf"] > 0] if len(counts.groups) > 1 else own
        typical = counts.rows(counts.typical(group, 9))
        assert typical["term"].tolist() == own["term"].head(9).tolist()
