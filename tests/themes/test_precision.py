"""How many hits are right, with the interval that a statistician would give."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import binomtest

from presskit.errors import TableError
from presskit.themes import precision
from presskit.themes._precision import interval


def test_by_theme_and_for_all():
    read = pd.DataFrame(
        {
            "theme": ["B", "A", "A", "A", "A", "B"],
            "right": ["?", "yes", "Y ", "0", "", None],
        }
    )
    shown = precision(read)[["theme", "n", "n_right", "n_doubtful", "n_empty"]]
    assert shown.to_numpy().tolist() == [
        ["A", 3, 2, 0, 1],
        ["B", 0, 0, 1, 1],
        ["all themes", 3, 2, 1, 2],
    ]
    assert precision(read)["precision"].isna().tolist() == [False, True, False]
    assert precision(read)["low"].isna().tolist() == [False, True, False]


@pytest.mark.parametrize(("k", "n"), [(0, 7), (7, 7), (45, 50), (1, 2)])
def test_the_interval_is_the_exact_one(k, n):
    low, high = interval(np.array([k]), np.array([n]))
    wanted = binomtest(k, n).proportion_ci(0.95, method="exact")
    assert (low[0], high[0]) == pytest.approx((wanted.low, wanted.high))


def test_a_cell_that_says_something_else_names_its_line(tmp_path):
    path = tmp_path / "sheet.csv"
    path.write_text("right;theme\nyes;A\nperhaps;A\n", "utf-8")
    with pytest.raises(TableError, match=r"sheet.csv, line 3: right is yes or no"):
        precision(path)
    with pytest.raises(TableError, match="row 4: right is yes or no"):
        precision(pd.DataFrame({"theme": ["A"], "right": ["hm"]}, index=[4]))


def test_something_that_is_no_sheet():
    with pytest.raises(TableError, match="is no sheet of hits"):
        precision(5)
    with pytest.raises(TableError, match=r"it lacks the columns \['right'\]"):
        precision(pd.DataFrame({"theme": ["A"]}))
