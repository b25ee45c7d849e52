"""Whole texts with furniture around the talk: each turn has its own words alone."""

import csv
from pathlib import Path

import pytest

from presskit import sources
from presskit.corpus.build import cut

CASES = sorted(Path(__file__).with_name("furniture").glob("*.txt"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_nothing_but_what_is_said(path):
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as rows:
        right = [(row["label"], row["text"]) for row in csv.DictReader(rows)]
    document = sources.read(path)
    turns = cut(document)
    said = [" ".join(words.split()) for words in turns.texts(document.text)]
    assert list(zip(turns.label, said, strict=True)) == right


def test_there_are_cases():
    assert len(CASES) == 7
