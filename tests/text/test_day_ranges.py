"""Runs of days, of which nothing says on which the event was."""

import pytest

from presskit.languages import lexicon
from presskit.text._day_ranges import day_ranges
from presskit.text.dates import dates_of


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("May 4-5, 2023", "2023-05-04", "2023-05-05"),
        ("Tarn, 4–5 May 2023", "2023-05-04", "2023-05-05"),
        ("4 – 5 May 2023", "2023-05-04", "2023-05-05"),
        ("4 and 5 May 2023", "2023-05-04", "2023-05-05"),
        ("4./5. Mai 2023", "2023-05-04", "2023-05-05"),
        ("4 y 5 de mayo de 2023", "2023-05-04", "2023-05-05"),
        ("04.–05.05.2023", "2023-05-04", "2023-05-05"),
        ("30 April – 1 May 2023", "2023-04-30", "2023-05-01"),
        ("April 30-May 1, 2023", "2023-04-30", "2023-05-01"),
        ("2023-05-04/05", "2023-05-04", "2023-05-05"),
        ("2023-05-04/2023-05-05", "2023-05-04", "2023-05-05"),
        ("2023-04-30 – 2023-05-01", "2023-04-30", "2023-05-01"),
    ],
)
def test_a_run_names_no_one_day(text, first, last):
    read = dates_of(lexicon())
    runs = [(f"{a:%Y-%m-%d}", f"{b:%Y-%m-%d}") for _, _, a, b in read.runs(text)]
    assert runs == [(first, last)]
    assert read.first(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Press conference No. 3 – 5 May 2023",  # a number, and a day
        "12-5 May 2023",  # no run goes back
        "5 May 2023",
        "2023-05-05-06:30",
        "2023-05-05/12:30",
    ],
)
def test_one_day_is_no_run(text):
    read = dates_of(lexicon())
    assert list(read.runs(text)) == []
    assert f"{read.first(text):%Y-%m-%d}" == "2023-05-05"


def test_where_a_run_stands():
    text = "Rome, 4–5 May 2023."
    assert list(day_ranges(text)) == [(6, 18, "4 May 2023", "5 May 2023")]
