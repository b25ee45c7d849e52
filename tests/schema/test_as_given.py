"""Tables that were read from a file, joined or typed."""

import pandas as pd
import pytest

import presskit
from presskit import measures, themes
from presskit.errors import PresskitWarning, TableError


def test_numbers_written_as_text_are_numbers(corpus):
    told = corpus.exchanges
    read = told.assign(answer_words=told["answer_words"].astype("str"))
    objects = told.assign(answer_words=told["answer_words"].astype("object"))
    for given in (read, objects):
        pd.testing.assert_frame_equal(
            measures.answer_lengths(given), measures.answer_lengths(told)
        )


def test_what_is_no_number_is_told(corpus):
    given = corpus.exchanges.assign(answer_words="many")
    with pytest.raises(TableError, match="'many' in the column answer_words is no num"):
        measures.answer_lengths(given)


def test_outlets_as_categories_are_parted_as_texts_are(corpus):
    told = corpus.exchanges
    given = told.assign(outlet=told["outlet"].astype("category"))
    table = measures.answer_lengths(given, by="outlet")
    assert "NPR" not in given["outlet"].cat.categories  # beside Deutsche Welle only
    assert {"NPR", "Deutsche Welle"} <= set(table["outlet"])


def test_turns_that_are_there_twice_are_told(corpus):
    turns = corpus.turns
    with pytest.warns(
        PresskitWarning, match="^84 of 168 turns are there a second time"
    ):
        measures.turn_lengths(pd.concat([turns, turns], ignore_index=True))
    parts = [corpus.filter(year=year).turns for year in (2023, 2022)]
    assert measures.turn_lengths(pd.concat(parts))["words"].sum() == 11609


def test_exchanges_that_are_there_twice_are_told(corpus, recwarn):
    exchanges = corpus.exchanges
    with pytest.warns(PresskitWarning, match="^25 of 50 exchanges .*, and count twice"):
        measures.answer_lengths(pd.concat([exchanges, exchanges]))
    recwarn.clear()
    apart = exchanges.assign(outlet=exchanges["outlet"].str.split("; "))
    measures.answer_lengths(apart.explode("outlet"))  # of two outlets: a row for each
    measures.answer_lengths(measures.pairs(corpus), by="asks")
    assert not list(recwarn)


def test_two_transcripts_of_one_name_are_told_apart_from_one_that_is_there_twice():
    said = "Ann Lee (AP): {}\n\nMinister Bo Ek: Soon."
    may = [presskit.load_text(said.format(one), name="may") for one in ("Why?", "Now?")]
    for name, measure in (("turns", "turn_lengths"), ("exchanges", "floor")):
        joined = pd.concat([one[name] for one in may])
        with pytest.warns(
            PresskitWarning, match=r"two transcripts .*presskit\.load\(\[folder"
        ):
            getattr(measures, measure)(joined)


def test_what_is_no_text_is_told(corpus):
    with pytest.raises(TableError, match="the column text holds int64, and texts are"):
        themes.kwic(corpus.turns.assign(text=1), "jets")
