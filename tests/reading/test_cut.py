"""Small invented transcripts of many kinds: each turn has its label and its words."""

import csv
from itertools import groupby
from pathlib import Path

import pytest

from presskit import sources
from presskit.corpus.build import cut

HERE = Path(__file__).parent
with (HERE / "right.csv").open(encoding="utf-8", newline="") as lines:
    RIGHT = {
        name: list(rows)
        for name, rows in groupby(csv.DictReader(lines), lambda row: row["file"])
    }


@pytest.mark.parametrize("name", RIGHT)
def test_each_turn_has_its_label_and_its_words(name):
    document = sources.read(HERE / name)
    turns = cut(document)
    found = [
        (label, len(words), words[:6], words[-6:])
        for label, words in zip(
            turns.label, map(str.split, turns.texts(document.text)), strict=True
        )
        if words
    ]
    assert found == [
        (row["label"], int(row["words"]), *(row[key].split() for key in ENDS))
        for row in RIGHT[name]
        if int(row["words"])
    ]


ENDS = ("first_words", "last_words")


def test_there_are_cases():
    assert len(RIGHT) == 76
