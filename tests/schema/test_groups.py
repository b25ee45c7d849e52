"""Groups of rows: the same in every table, figure and choice."""

import pandas as pd
import pytest

from presskit.errors import TableError
from presskit.schema import EXCHANGES, TURNS
from presskit.schema.groups import group_key, in_groups, members

TURN_ROWS = pd.DataFrame(
    {
        "role": list("aabba"),
        "outlet": ["X; Y", None, "X", "Y", "X"],
        "speaker": ["Ann Lee", "Q", "Q", "Bo Ek", None],
        "speaker_id": [
            "ann-lee",
            "unnamed@x826a610a64@may",
            "unnamed@x788e28ac65@may",
            "bo-ek",
            None,
        ],
    }
)


def test_rows_without_a_group_are_one_for_measures_and_none_for_themes():
    made = in_groups(TURN_ROWS, ["outlet"], ["outlet"])
    assert made.names["outlet"].fillna("-").tolist() == ["X", "Y", "-"]
    assert made.rows.index.tolist() == [0, 0, 1, 2, 3, 4]
    assert made.code.tolist() == [0, 1, 2, 0, 1, 0]
    found = members(TURN_ROWS, "outlet", TURNS)
    assert found.names["outlet"].tolist() == ["X", "Y"]
    assert found.row.tolist() == [0, 0, 2, 3, 4]
    assert found.group.tolist() == [0, 1, 0, 1, 0]


def test_whoever_nothing_tells_from_others_is_no_person():
    found = members(TURN_ROWS, "speaker", TURNS)
    assert found.names["speaker"].tolist() == ["Ann Lee", "Bo Ek"]
    assert found.row.tolist() == [0, 3]
    made = in_groups(TURN_ROWS, ["speaker"], ["speaker_id"])
    assert made.code.tolist() == [0, 1, 1, 2, 1]


def test_of_several_columns_each_needs_a_value():
    found = members(TURN_ROWS, ["role", "speaker"], TURNS)
    assert found.names.to_numpy().tolist() == [["a", "Ann Lee"], ["b", "Bo Ek"]]
    assert found.group.tolist() == [0, 1]


def test_of_no_column_all_are_one_group_and_no_row_is_none():
    assert members(TURN_ROWS, None, TURNS).group.tolist() == [0] * 5
    none = members(TURN_ROWS.head(0), ["role", "outlet"], TURNS)
    assert (len(none.names), len(none.row)) == (0, 0)


@pytest.mark.parametrize(
    ("by", "meant"),
    [("Outlets", "outlet"), ("reporter", "asker"), ("months", "month")],
)
def test_a_name_that_no_column_has_is_led_to_the_one_that_is_meant(by, meant):
    with pytest.raises(TableError, match=f"Did you mean by='{meant}'"):
        group_key(EXCHANGES.frame(), by, EXCHANGES)
    with pytest.raises(TableError, match=r"exchanges\.merge\(corpus\.transcripts"):
        group_key(EXCHANGES.frame(), "language", EXCHANGES)
