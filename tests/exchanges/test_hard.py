"""Invented transcripts in which it is hard to say where an exchange begins.

`right.csv` says what careful reading finds: the exchange of each turn, and questions
and follow-ups of each exchange. `floor` is the share of turns that rightly have one or
none, and of neighbours with one that are rightly told apart.
"""

import csv
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest

import presskit

HERE = Path(__file__).parent / "hard"
with (HERE / "right.csv").open(encoding="utf-8", newline="") as lines:
    ROWS = {row["file"]: row for row in csv.DictReader(lines)}


def numbers(corpus):
    return ["-" if one is pd.NA else str(one) for one in corpus.turns["exchange"]]


def test_each_file_has_its_row():
    assert {path.name for path in HERE.glob("*.txt")} == ROWS.keys()


@pytest.mark.parametrize("file", ROWS)
def test_where_exchanges_begin(file):
    found, right = numbers(presskit.load(HERE / file)), ROWS[file]["exchanges"].split()
    assert len(found) == len(right)
    asked = [at for at, number in enumerate(right) if number != "-"]
    same = [(one == "-") == (two == "-") for one, two in zip(found, right, strict=True)]
    same += [
        (found[one] == found[two]) == (right[one] == right[two])
        for one, two in pairwise(asked)
    ]
    assert round(sum(same) / len(same), 3) >= float(ROWS[file]["floor"])


@pytest.mark.parametrize("file", [n for n in ROWS if ROWS[n]["floor"] == "1.000"])
def test_how_much_is_asked(file):
    exchanges = presskit.load(HERE / file).exchanges
    counts = exchanges["n_questions"].tolist(), exchanges["n_followups"].tolist()
    right = ROWS[file]["questions"], ROWS[file]["followups"]
    assert counts == tuple([*map(int, one.split())] for one in right)
