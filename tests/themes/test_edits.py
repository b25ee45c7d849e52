"""Which words were put in and taken out."""

import pandas as pd
import pytest

from presskit.errors import TableError
from presskit.themes import edits


def row(now, then, status="reworded"):
    return {
        "status": status, "sentence": now, "earlier": then, "start": 7,
        "earlier_start": 3,
    }  # fmt: skip


def test_edits_by_hand():
    table = pd.DataFrame([
        row("New.", None, "new"),
        row("We sent 8 boats, at last.", "We sent 4 new boats."),
    ])  # fmt: skip
    assert edits(table).to_numpy().tolist() == [
        [1, "number", "8", "4", 8, 9, 8, 9],
        [1, "deletion", "", "new", 9, 9, 10, 13],
        [1, "addition", "at last", "", 17, 24, 19, 19],
    ]


def test_without_a_reworded_sentence():
    table = edits(pd.DataFrame([row("New.", None, "new")]))
    assert table.empty
    assert table.columns.tolist()[:3] == ["change", "kind", "words"]


@pytest.mark.parametrize("given", [pd.DataFrame({"a": [1]}), None, "text"])
def test_what_is_no_table_of_changes(given):
    with pytest.raises(
        TableError, match=r"Pass what themes\.changes\(corpus\) returns"
    ):
        edits(given)
