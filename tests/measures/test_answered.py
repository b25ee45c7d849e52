"""How many exchanges have an answer, and what is said where too few do."""

import pandas as pd
import pytest

from presskit.measures._answered import caveat, n_answered


def test_an_answer_has_words():
    assert n_answered(pd.Series([0, 3, 0, 1])) == 2
    assert n_answered(pd.Series([], dtype="int64")) == 0


@pytest.mark.parametrize(
    ("n", "answered", "told"),
    [
        (0, 0, ""),
        (1, 1, ""),
        (5, 3, ""),
        (4, 2, "2 of 4 exchanges"),
        (1, 0, "1 of 1 exchange"),
        (2_000, 10, "1,990 of 2,000 exchanges"),
    ],
)
def test_half_of_them_must_be_answered_and_one_more(n, answered, told):
    assert (told in caveat(n, answered)) if told else caveat(n, answered) == ""
