"""Rows as named tuples: those that pandas gives."""

import pandas as pd

from presskit.schema.rows import named_rows


def test_rows_are_those_of_pandas():
    table = pd.DataFrame(
        {
            "turn": pd.array([1, None], dtype="Int64"),
            "role": pd.Categorical(["other", None]),
            "date": pd.to_datetime(["2023-02-13", "2023-02-14"]),
            "text": pd.array(["Why?", "So."], dtype="str"),
        },
        index=[7, 9],
    )
    rows = list(named_rows(table))
    given = list(table.itertuples(index=False))
    assert [row._fields for row in rows] == [row._fields for row in given]
    assert [list(map(str, row)) for row in rows] == [
        list(map(str, one)) for one in given
    ]
    assert [type(one) for one in rows[0]] == [int, str, pd.Timestamp, str]


def test_some_columns_and_no_rows():
    table = pd.DataFrame({"turn": [3], "text": ["So."]})
    assert [tuple(row) for row in named_rows(table, "text", "turn")] == [("So.", 3)]
    assert list(named_rows(table.head(0))) == []
