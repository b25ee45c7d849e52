"""Twelve lines in each language, through the whole pipeline, against a hand-made table.

A language that is promised has a sample; both files are found by their folder.
"""

import csv
from pathlib import Path

import pytest

import presskit
from presskit.languages import _files, detect, names

HERE = Path(__file__).parent
SAMPLES = sorted(path.stem for path in HERE.glob("*.txt"))


@pytest.fixture(params=SAMPLES)
def sample(request):
    return HERE / f"{request.param}.txt"


def read(path):
    """Return the rows of a corpus as the hand-made table has them."""
    corpus = presskit.load(path)
    asked = corpus.questions.groupby("turn").size()
    turns = corpus.turns.astype({"outlet": object, "exchange": object})
    turns = turns.where(turns.notna(), "")
    return [
        (t.role, t.speaker, t.outlet, str(t.exchange), str(asked.get(t.turn, 0)))
        for t in turns.itertuples()
    ]


def test_a_sample_is_read_as_a_reader_reads_it(sample):
    with sample.with_suffix(".csv").open(encoding="utf-8", newline="") as table:
        expected = [tuple(row) for row in csv.reader(table)][1:]
    assert read(sample) == expected


def test_its_header_is_read(sample):
    head = presskit.load(sample).transcripts.iloc[0]
    assert head["language"] == sample.stem
    assert head["kind"] in {"press conference", *_kinds(sample.stem)}
    assert f"{head['date']:%Y-%m-%d}" == "2024-05-12"
    assert head["principal"] == "Bo Ek"


def _kinds(code):
    return _files.contents(code).get("kinds", {})


def test_it_is_told_from_all_others(sample):
    assert detect(sample.read_text(encoding="utf-8")) == sample.stem


def test_what_is_promised_has_a_sample():
    promised = {code for code in names() if "untested" not in _files.contents(code)}
    assert promised <= set(SAMPLES)
