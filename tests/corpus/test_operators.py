"""How a choice keeps rows, and what its value may be: as an argument and in a query."""

import numpy as np
import pandas as pd
import pytest

from presskit.corpus._operators import InDays, Numbers, OneOf, Place, Where, YesNo
from presskit.corpus.choices import CHOICES
from presskit.errors import TableError

DAYS = pd.to_datetime(["2023-02-13", None, "2022-04-05"]).to_numpy()


def test_a_row_is_kept_that_has_one_of_the_names_in_any_column():
    columns = (pd.Series(["a", None, "b"]), [["x"], ["y", "z"], []])
    assert OneOf().keeps(columns, ["b", "z"]).tolist() == [False, True, True]
    assert OneOf().keeps(columns, []).tolist() == [False] * 3
    assert OneOf().known(columns) == {"a", "b", "x", "y", "z"}


def test_names_that_there_can_be_are_checked():
    with pytest.raises(TableError, match=r"no role 'king'. Choose from \['a', 'b'\]"):
        OneOf(("a", "b")).argument("role", ["a", "king"])


@pytest.mark.parametrize(
    ("ends", "value", "kept"),
    [
        (("since",), "2023", [True, False, False]),
        (("until",), "2022", [False, False, True]),
        (("since", "until"), "2022-04", [False, False, True]),
        (("since", "until"), [2022, 2023], [True, False, True]),
        (("since", "until"), [], [False, False, False]),
    ],
)
def test_days_are_kept_up_to_the_ends_that_are_set(ends, value, kept):
    operator = InDays(ends)
    assert operator.keeps(DAYS, operator.argument("date", value)).tolist() == kept


@pytest.mark.parametrize(
    ("span", "kept"),
    [
        ((2, None), [False, True, True]),
        ((None, 2), [True, True, False]),
        ((2, 2), [False, True, False]),
    ],
)
def test_numbers_are_kept_with_both_ends(span, kept):
    operator = Numbers(("low", "high"), "words")
    assert operator.keeps(np.array([1, 2, 3]), span).tolist() == kept


def test_a_mask_is_kept_as_it_is_and_no_leaves_all_open():
    assert YesNo().keeps(np.array([True, False]), True).tolist() == [True, False]
    assert YesNo().argument("followups", False) is None


def test_the_first_place_is_meant_where_none_is_named():
    operator = Place((Where("hall", (), "Hall", ""), Where("yard", (), "Yard", "")))
    assert operator.fields("within") == {"within": "hall"}
    assert operator.takes == '{"hall", "yard"}, optional'
    with pytest.raises(TableError, match=r"no within='roof'.*'yard'"):
        operator.argument("within", "roof")


@pytest.mark.parametrize(
    ("name", "value", "argument"),
    [
        ("outlet", "NTV", "NTV"),
        ("outlet", ["NTV", "VG"], ["NTV", "VG"]),
        ("outlet", "", None),
        ("since", "Feb 2023", "2023-02-01"),
        ("until", "Feb 2023", "2023-02-28"),
        ("followups", True, True),
        ("answer_words", (100, None), (100, None)),
        ("answer_words", (np.float64(100), 200.0), (100, 200)),  # as medians are
        ("answer_words", (None, None), None),
        ("followups", np.True_, True),
        ("within", "answers", "answers"),
        ("within", "exchanges", None),
        ("text", "jet*", "jet*"),
        ("text", " ", None),
    ],
)
def test_a_query_holds_a_value_and_writes_it_as_an_argument(name, value, argument):
    (choice,) = (one for one in CHOICES if one.name == name)
    query = {**choice.fields, **choice.operator.asked(name, value)}
    assert set(query) == set(choice.fields)
    assert choice.operator.written(name, query) == argument


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: choice.name)
def test_to_choose_nothing_leaves_the_query_as_it_is(choice):
    if choice.fields:
        assert choice.operator.asked(choice.name, None) == choice.fields
        assert choice.operator.written(choice.name, choice.fields) is None
