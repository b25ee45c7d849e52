"""The choices that are declared: each is whole, and there is one of each."""

import inspect
import re

import numpy as np
import pytest

import presskit
from presskit.corpus.choices import (
    AMONG_DOUBTS,
    AMONG_THEMES,
    CHOICES,
    fields,
    listed_with,
    of_table,
)
from presskit.widgets import ExchangeExplorer, ThemeExplorer

BOTH = (*CHOICES, *AMONG_DOUBTS, *AMONG_THEMES)
TABLES = ("transcripts", "exchanges", "turns", "audit")


def test_each_name_is_declared_once():
    for some in (CHOICES, AMONG_DOUBTS):
        assert len({one.name for one in some}) == len(some)


def test_one_field_has_one_meaning():
    held = {}
    for one in BOTH:
        for field, empty in one.fields.items():
            assert held.setdefault(field, (one.name, empty)) == (one.name, empty)
    assert set(held) == set(fields())


@pytest.mark.parametrize("choice", BOTH, ids=lambda one: f"{one.table}-{one.name}")
def test_a_choice_is_declared_whole(choice, corpus):
    assert bool(choice.label) >= bool(choice.listed_with)
    assert not choice.listed_with or choice.in_query
    assert (choice.values is None) == (choice.table == "")
    if choice.table:
        rows = getattr(corpus, choice.table)
        values = choice.values(corpus, rows)
        columns = values if choice.operator.kind == "one of" else (values,)
        assert [len(column) for column in columns] == [len(rows)] * len(columns)


def test_every_choice_of_filter_is_documented():
    told = inspect.getdoc(presskit.Corpus.filter).split("Returns\n---")[0]
    heads = re.findall(r"^(\w+) : \S", told, re.MULTILINE)
    assert heads == [one.name for one in CHOICES]
    assert all(one.does.endswith(".") for one in CHOICES)


def test_each_choice_stands_with_the_table_whose_rows_it_keeps():
    of = {table: [one.name for one in of_table(table)] for table in TABLES}
    assert of["audit"] == []
    assert of["exchanges"] == ["asker", "outlet", "followups", "answer_words"]
    assert sum(map(len, of.values())) + 3 == len(CHOICES)  # and how to look for words


def test_explorers_offer_choices_among_what_they_list():
    named = {table: {one.name for one in listed_with(table)} for table in TABLES}
    assert {"text", "outlet", "followups"} <= named["exchanges"]
    assert {"text", "role"} <= named["turns"]
    assert named["audit"] == {"severity", "kind", "transcript"}
    assert named["transcripts"] == set()


@pytest.mark.parametrize("choice", CHOICES, ids=lambda one: one.name)
def test_filter_keeps_the_rows_that_the_operator_keeps(choice, corpus):
    if choice.table and choice.operator.kind == "one of":
        rows = getattr(corpus, choice.table)
        columns = choice.values(corpus, rows)
        for name in sorted(choice.operator.known(columns))[:3]:
            kept = rows[choice.operator.keeps(columns, [name])]
            part = getattr(corpus.filter(**{choice.name: name}), choice.table)
            np.testing.assert_array_equal(
                kept[rows.columns[0]].to_numpy(), part[rows.columns[0]].to_numpy()
            )


def test_explorers_choose_by_who_answers_as_filter_does(corpus):
    explorer = ExchangeExplorer(corpus)
    offered = [label for label, _ in explorer.speaker.options]
    assert offered == ["all 1", "Jens Stoltenberg (25)"]
    explorer.query = {"speaker": "jens stoltenberg", "outlet": "NTV"}
    expected = corpus.filter(speaker="Jens Stoltenberg", outlet="NTV").exchanges
    assert explorer.frame()["exchange_id"].tolist() == expected["exchange_id"].tolist()
    assert "speaker='jens-stoltenberg'" in explorer.to_code()
    explorer.query = {"speaker": "jens-stoltenberg", "within": "statement"}
    opening = corpus.filter(speaker="Jens Stoltenberg", within="statement").turns
    assert explorer.frame()["turn_id"].tolist() == opening["turn_id"].tolist()
    talk = ThemeExplorer(corpus, speaker="jens-stoltenberg", text="ammunition*")
    assert set(talk.frame()["speaker"]) == {"Jens Stoltenberg"}
