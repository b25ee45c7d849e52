"""Counts, concordance and repeated phrases are the same words, whatever the text."""

import re

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.text import n_words
from presskit.themes import kwic, ngrams, terms
from tests._examples import at_most

# Words that come back, marks that hold none, and characters that fold to several.
PIECES = ["as", "long", "as", "it", "takes", "Takes", "don’t", "DON'T", "40,000"]
PIECES += ["it’s", "Orrin", "ORRIN’S", "l’Orrin", "Orrin-led", "non-Orrin’s", "led"]
AS_COUNTED = ["possessive", "elision", "part"]  # a hyphen makes one word of two
PIECES += ["[inaudible]", "(laughter)", "Mr. Foy", ".", "?", "\n\n", "—", "“", "U.S."]
PIECES += [
    "⒈",
    "⑴",
    "ﷺ",
    "ﱞ",
    "ͺ",
    "ΐ",
    "İ",
    "ǅ",
    "ß",
    "ﬁ",
    "\u200d",
    "\x00",
    "e\u0301",
]
texts = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=40
)
examples = at_most(60)


@examples
@given(st.lists(texts, max_size=4))
def test_the_counts_of_terms_add_to_the_words_of_the_turns(turns_of, said):
    turns = turns_of(said)
    for by in ("transcript", "role", "speaker"):
        table = terms(turns, by, stopwords=None, fold=False)
        assert table["n"].sum() == turns["n_words"].sum()


@examples
@given(st.lists(texts, max_size=4), st.integers(1, 4))
def test_a_phrase_is_found_as_often_as_it_is_counted(turns_of, said, n):
    turns = turns_of(said)
    table = ngrams(turns, n=n, min_count=1, stopwords=None)
    for phrase, count, n_turns in table[["phrase", "count", "n_turns"]].itertuples(
        index=False
    ):
        hits = kwic(turns, phrase, fold=AS_COUNTED)
        assert len(hits) == count
        assert hits["turn"].nunique() == n_turns
        more = kwic(turns, phrase)
        assert set(zip(hits["start"], hits["end"], strict=True)) <= set(
            zip(more["start"], more["end"], strict=True)
        )


@examples
@given(st.lists(texts, max_size=4))
def test_a_term_is_found_as_often_as_it_is_counted(turns_of, said):
    turns = turns_of(said)
    for row in terms(turns, stopwords=None).itertuples():
        hits = kwic(turns, row.term, fold=AS_COUNTED)
        assert len(hits) == row.n
        assert hits["turn"].nunique() == row.n_turns


def single(text):
    """Return `text` with its white space made single."""
    return re.sub(r"\s+", " ", text)


@examples
@given(st.lists(texts, max_size=4), st.integers(0, 9))
def test_a_hit_is_verbatim_with_no_more_words_than_asked_for(turns_of, said, window):
    turns = turns_of(said)
    for hit in kwic(turns, "as*", window=window).itertuples():
        text, start = turns["text"].iloc[hit.turn], turns["start"].iloc[hit.turn]
        left, right = text[: hit.start - start], text[hit.end - start :]
        assert single(text[hit.start - start : hit.end - start]) == hit.hit
        assert single(left).endswith(hit.left)
        assert single(right).startswith(hit.right)
        assert n_words(hit.left) <= window
        assert n_words(hit.right) <= window


@examples
@given(st.lists(texts, max_size=4), st.integers(1, 3))
def test_repeated_phrases_are_those_of_a_plain_count(turns_of, said, n):
    turns = turns_of(said)
    every = ngrams(turns, n=n, min_count=1, stopwords=None)
    twice = ngrams(turns, n=n, min_count=2, stopwords=None)
    pd.testing.assert_frame_equal(
        twice, every[every["count"] >= 2].reset_index(drop=True)
    )


@pytest.mark.parametrize("pattern", ["⒈", "ﷺ", "don't", "U.S.", "“takes”"])
def test_a_printed_word_is_found_as_it_is_printed(turns_of, pattern):
    turns = turns_of(["Then ⒈ and ﷺ they don’t. The U.S. “takes”"])
    assert len(kwic(turns, pattern)) == 1


def test_the_seeds_agree_with_themselves(corpus):
    turns = corpus.turns
    counts = terms(turns, stopwords=None, fold=False)
    assert counts["n"].sum() == turns["n_words"].sum()
    for phrase, count in (
        ngrams(turns).head(20)[["phrase", "count"]].itertuples(index=False)
    ):
        assert len(kwic(turns, phrase)) == count
