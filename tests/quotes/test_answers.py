"""Answers as chat models write them: every kind of mistake is told apart.

The answers of the folder are about the example. `expected.csv` was written before the
code, by hand: one line a quotation, or a sentence that is not checked.
"""

import csv
from pathlib import Path

import pytest

import presskit

FOLDER = Path(__file__).parent / "answers"
ANSWERS = sorted(path for path in FOLDER.iterdir() if path.name != "expected.csv")


@pytest.fixture(scope="module")
def corpus():
    """Return the two transcripts of the example."""
    return presskit.load_example()


@pytest.fixture(scope="module")
def expected():
    """Return the beginnings of the quotations of each answer, and their statuses."""
    found = {}
    with (FOLDER / "expected.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            found.setdefault(row["answer"], []).append((row["quote"], row["status"]))
    return found


@pytest.mark.parametrize("path", ANSWERS, ids=lambda path: path.name)
def test_every_quotation_has_the_status_written_by_hand(path, corpus, expected):
    rows = presskit.verify_quotes(path, corpus)
    told = list(zip(rows["quote"], rows["status"].astype(str), strict=True))
    wanted = expected[path.name]
    assert sorted(status for _, status in told) == sorted(s for _, s in wanted)
    for begins, status in wanted:
        assert any(q.startswith(begins) and s == status for q, s in told), told
