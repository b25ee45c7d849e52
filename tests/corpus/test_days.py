"""Days, months and years, as they are written."""

import datetime

import numpy as np
import pandas as pd
import pytest

from presskit.corpus._days import days_meant, several, written
from presskit.errors import TableError


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2023-02-13", "2023-02-13", "2023-02-13"),
        ("2023-02-13 10:30", "2023-02-13", "2023-02-13"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023Q2", "2023-04-01", "2023-06-30"),
        (2023, "2023-01-01", "2023-12-31"),
        (np.int32(2023), "2023-01-01", "2023-12-31"),
        (datetime.date(2023, 2, 13), "2023-02-13", "2023-02-13"),
        (pd.Timestamp("2023-02-13 23:00", tz="UTC"), "2023-02-13", "2023-02-13"),
    ],
)
def test_days_are_the_first_and_the_last(value, first, last):
    assert days_meant("date", value) == (pd.Timestamp(first), pd.Timestamp(last))


@pytest.mark.parametrize(
    "value",
    [
        np.True_,
        np.int64(12),
        "",
        "soon",
        "Feb",
        None,
        True,
        12,
        1.5,
        [1],
        pd.NaT,
        "3/4/2023",
        "3.4.23",
    ],
)
def test_what_is_no_day_is_refused(value):
    with pytest.raises(TableError, match="is not a date"):
        days_meant("date", value)


def test_several_days_are_each_meant():
    assert len(several("date", ("2023", "2022-04-05"))) == 2
    assert len(several("date", "2023")) == 1


def test_only_days_are_written_otherwise():
    day = datetime.date(2023, 2, 13)
    assert [written(one) for one in (day, "a", 3)] == ["2023-02-13", "a", 3]
