"""What explorers find in arrays is what the tables hold."""

import re
import warnings
from functools import cache
from unittest import mock

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.text import _cache, words_of
from presskit.widgets import ExchangeExplorer
from presskit.widgets._arrays import Arrays
from presskit.widgets._hits import Searches
from presskit.widgets._query import Query
from tests._examples import at_most

TEXTS = ["", "ammunition*", "fighter jet*", "of the", "we", "*tion", "nothing-here"]


@st.composite
def queries(draw, corpus):
    """Draw a query that makes sense for a corpus."""
    exchanges = corpus.exchanges
    return Query(
        text=draw(st.sampled_from(TEXTS)),
        within=draw(st.sampled_from(["exchanges", "questions", "answers"])),
        transcript=draw(some(exchanges["transcript"].unique())),
        asker=draw(some(exchanges["asker_id"].unique())),
        outlet=draw(some(["NPR", "NTV", "Deutsche Welle", "Reuters"])),
        since=draw(st.sampled_from(["", "2022-04-05", "2022-04-06"])),
        until=draw(st.sampled_from(["", "2023-02-12", "2023-02-13"])),
        followups=draw(st.booleans()),
        min_words=draw(st.sampled_from([None, 0, 250])),
        max_words=draw(st.sampled_from([None, 250, 400])),
    )


def some(values):
    """Draw none, or one or two of the values."""
    chosen = st.lists(st.sampled_from(sorted(values)), max_size=2, unique=True)
    return st.one_of(st.just(()), chosen.map(tuple))


loaded_once = cache(presskit.load_example)  # the code that explorers give calls it
EXAMPLE = loaded_once()


@at_most(25)  # test_choices_alike.py draws hundreds more
@given(queries(EXAMPLE))
def test_the_frame_is_what_the_code_gives(query):
    explorer = ExchangeExplorer(EXAMPLE)
    explorer.query = query
    names = {"presskit": presskit}
    with (
        mock.patch.object(presskit, "load_example", loaded_once),
        warnings.catch_warnings(),
    ):
        # of words that are said elsewhere: tested there
        warnings.simplefilter("ignore", presskit.PresskitWarning)
        exec(explorer.to_code(), names)
    assert explorer.frame()["exchange_id"].tolist() == (
        names["frame"]["exchange_id"].tolist()
    )


@at_most(40)
@given(queries(EXAMPLE))
def test_a_count_is_what_choosing_it_leaves(query):
    arrays = Arrays.of(EXAMPLE)
    sieve = arrays.of_exchanges

    def left(asked):
        return sieve.left(arrays.masks(asked, arrays.hits(asked))).sum()

    found = sieve.counts(arrays.masks(query, arrays.hits(query)))
    (again,) = found.pop("followups")
    assert left(Query.of({**query.json(), "followups": True})) == again
    for name, counts in found.items():
        for _, value, n in sieve.options(name, counts):
            assert left(Query.of({**query.json(), name: value})) == n


def test_hits_are_where_the_text_stands(corpus):
    hits = Arrays.of(corpus).searches.everywhere("ammunition*", regex=False)
    texts = corpus.turns["text"]
    found = [
        texts[row][a:b]
        for row, a, b in zip(hits.row, hits.start, hits.end, strict=True)
    ]
    assert len(found) == 19
    assert {word.casefold() for word in found} == {"ammunition"}


def test_who_asks_before_the_turns_are_split_sees_the_same_hits(corpus, monkeypatch):
    words_of(corpus.turns)
    whole = Searches(corpus.turns).everywhere("fighter jet*", regex=False)
    monkeypatch.setattr(_cache, "_words", [])
    early = Searches(corpus.turns).everywhere("fighter jet*", regex=False)
    assert not _cache.are_split(corpus.turns)
    for name in ("row", "start", "end", "added"):
        assert np.array_equal(getattr(early, name), getattr(whole, name)), name


@pytest.mark.parametrize(
    "pattern", [r"ammunition|fuel", r"\bjets?\b", r"NATO.{0,20}\?"]
)
def test_expressions_are_found_as_by_re(corpus, pattern):
    hits = Arrays.of(corpus).searches.everywhere(pattern, regex=True)
    expected = [
        (row, *match.span())
        for row, text in enumerate(corpus.turns["text"])
        for match in re.finditer(pattern, text, re.IGNORECASE)
    ]
    assert list(zip(hits.row, hits.start, hits.end, strict=True)) == expected


def test_a_search_looks_where_it_is_told_to(corpus):
    arrays, turns = Arrays.of(corpus), corpus.turns
    for place, keep in {
        "exchanges": turns["exchange"].notna(),
        "questions": turns["exchange"].notna() & (turns["role"] == "journalist"),
        "answers": turns["exchange"].notna() & (turns["role"] == "principal"),
        "statement": turns["section"] == "statement",
    }.items():
        np.testing.assert_array_equal(arrays.within(place), keep.to_numpy())
