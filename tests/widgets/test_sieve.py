"""Choices among the rows that are listed, carried over from the table of each."""

import numpy as np
import pandas as pd
import pytest

import presskit
from presskit.corpus.choices import CHOICES
from presskit.widgets._arrays import Arrays
from presskit.widgets._facets import facet
from presskit.widgets._query import Query

LISTED = ("of_exchanges", "of_statements", "of_turns", "of_doubts")
BY_NAME = {one.name: one for one in CHOICES}


@pytest.mark.parametrize("listed", LISTED)
def test_a_facet_keeps_what_the_operator_keeps(corpus, listed):
    sieve = getattr(Arrays.of(corpus), listed)
    for name, own in sieve.facets.items():
        n = own.counts(np.ones(sieve.n, dtype=bool))
        for label, value, count in sieve.options(name, n):
            mask = sieve.masks(Query.of({name: value}))[name]
            assert mask.sum() == count
            assert label


def test_what_is_chosen_of_turns_keeps_the_exchanges_that_have_one(corpus):
    sieve = Arrays.of(corpus).of_exchanges
    owner = Arrays.of(corpus).exchange_of_turn
    people = facet(corpus.turns["speaker_id"].astype("str")).gathered(owner, sieve.n)
    for speaker in corpus.turns["speaker_id"].dropna().unique():
        kept = corpus.exchanges[people.having([speaker])]
        expected = corpus.filter(speaker=speaker).exchanges
        assert kept["exchange_id"].tolist() == expected["exchange_id"].tolist()


def test_names_are_offered_as_declared_or_by_what_they_are_called(corpus):
    roles = Arrays.of(corpus).of_turns
    n = roles.facets["role"].counts(np.ones(roles.n, dtype=bool))
    offered = [value for _, value, _ in roles.options("role", n)]
    assert offered == ["principal", "moderator", "journalist"]
    askers = Arrays.of(corpus).of_exchanges
    n = askers.facets["asker"].counts(np.ones(askers.n, dtype=bool))
    labels = [label.casefold() for label, _, _ in askers.options("asker", n)]
    assert labels == sorted(labels)


def test_events_are_offered_in_words_and_in_the_order_of_their_days(corpus):
    sieve = Arrays.of(corpus).of_exchanges
    n = sieve.facets["transcript"].counts(np.ones(sieve.n, dtype=bool))
    assert [(label, count) for label, _, count in sieve.options("transcript", n)] == [
        ("5 Apr 2022 · Foreign Ministers", 13),
        ("13 Feb 2023 · Defence Ministers", 12),
    ]


def test_one_of_many_without_a_name_can_be_meant_by_its_id():
    corpus = presskit.load_text(
        "Briefing\n\n5 May 2031\n\nMinister Bo Ek: Hello.\n\nQ: Why?\n\n"
        "Minister Bo Ek: So.\n\nQ: And when?\n\nMinister Bo Ek: On Monday, I hope.\n"
    )
    sieve = Arrays.of(corpus).of_exchanges
    (value,) = sieve.facets["asker"].values
    for id_ in corpus.exchanges["asker_id"]:
        kept = sieve.masks(Query.of({"asker": id_}))["asker"]
        assert corpus.exchanges["asker_id"][kept].tolist() == [id_]
    assert sieve.masks(Query.of({"asker": value}))["asker"].all()


def test_a_row_that_has_a_value_twice_counts_once():
    own = facet([["DE", "DE"], ["DE", "FR"], []])
    assert own.counts(np.array([True, True, True])).tolist() == [2, 1]


def test_a_weight_counts_hits_and_not_rows():
    own = facet(pd.Series(["a", "b", "a", None]))
    kept, weight = np.array([True, True, False, True]), np.array([3, 0, 9, 1])
    assert own.counts(kept).tolist() == [1, 1]
    assert own.counts(kept, weight).tolist() == [3, 0]


def test_nothing_is_counted_of_all_that_is_counted(corpus):
    sieve = Arrays.of(corpus).of_exchanges
    counts, none = sieve.counts({}), sieve.none()
    assert {name: len(n) for name, n in counts.items()} == {
        name: len(n) for name, n in none.items()
    }
    assert not any(n.any() for n in none.values())
