"""The sources that go along with a table."""

import copy
import io
import json
import pickle

import numpy as np
import pandas as pd

from presskit.schema import beside
from presskit.schema.beside import Beside
from presskit.schema.values import Document, Part, Reading


def table(text="Why?\nNow?", start=3):
    made = pd.DataFrame({"transcript": ["a"], "text": [text], "start": [start]})
    beside.put(made, Beside({"a": Document("a", "Q: Why?\nNow?", "plain", "")}))
    return made


def test_it_goes_along_when_rows_are_chosen_sorted_or_changed():
    turns = table()
    for made in (
        turns.head(0), turns[turns["start"] > 0], turns.query("start > 0"),
        turns.sort_values("start"), turns.assign(n=1), turns.reset_index(drop=True),
    ):  # fmt: skip
        assert beside.of(made) is beside.of(turns)


def test_it_is_nothing_that_a_file_or_another_corpus_takes_over():
    one, two = table(), table()
    assert beside.of(pd.concat([one, two])) is None
    assert beside.of(pd.concat([one, one])) is beside.of(one)
    assert beside.of(pickle.loads(pickle.dumps(one))) is None
    stream = io.BytesIO()
    one.to_parquet(stream)
    assert beside.of(pd.read_parquet(stream)) is None
    assert "memory" in json.dumps(one.attrs)


def test_it_is_never_copied():
    known = beside.of(table())
    assert copy.copy(known) is known
    assert copy.deepcopy({"a": known})["a"] is known


def test_the_line_of_a_place_is_that_of_the_source():
    row, place = np.array([0, 0, 0]), np.array([5, 0, 3])
    assert beside.lines(table(), row, place).tolist() == [2, 1, 1]


def test_a_text_that_is_not_there_has_no_line():
    row, place = np.array([0]), np.array([0])
    assert beside.lines(table("What?"), row, place).isna().all()
    assert beside.lines(table(start=4), row, place).isna().all()
    assert beside.lines(table().assign(transcript="b"), row, place).isna().all()
    assert len(beside.lines(table(), row[:0], place[:0])) == 0


def test_lines_of_a_page_are_those_of_its_code():
    text = "Q: Why?\nNow?"
    reading = Reading(text, parts=(Part(0, 8, "line 40"), Part(8, 12, "line 97")))
    made = pd.DataFrame({"transcript": ["a"], "text": ["Why?\nNow?"], "start": [3]})
    beside.put(made, Beside({"a": Document("a", text, "html", "", reading)}))
    lines = beside.lines(made, np.array([0, 0]), np.array([0, 5]))
    assert lines.tolist() == [40, 97]
