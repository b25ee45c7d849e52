"""Which groups an exchange counts for, and what the rows of a chart call them."""

import pandas as pd

from presskit._grouping import outlets_of
from presskit._prose import counted
from presskit.charts import _house

UNNAMED = {"outlet": "no outlet named", "asker": "unknown asker"}
LABEL_CHARACTERS = 34


def groups_of(exchanges: pd.DataFrame, key: str) -> list[list[object]]:
    """Return, for each exchange, the groups in the column `key` that it belongs to.

    A joint question belongs to each of its outlets; None stands for no group.
    """
    if key == "outlet":
        return [names or [None] for names in outlets_of(exchanges["outlet"])]
    return [[None if pd.isna(value) else value] for value in exchanges[key]]


def rows_of(table: pd.DataFrame, key: str) -> dict[object, int]:
    """Return the row of each group in a measure's table made by `key`."""
    return {
        None if pd.isna(value) else value: row for row, value in enumerate(table[key])
    }


def row_labels(exchanges: pd.DataFrame, groups: list[object], by: str) -> list[str]:
    """Return the label of each group, escaped and not too long for its margin."""
    names = {}
    if by == "asker":
        names = dict(zip(exchanges["asker_id"], exchanges["asker"], strict=True))
    return [_label(names.get(group, group), by) for group in groups]


def _label(value: object, by: str) -> str:
    if value is None or pd.isna(value):
        return UNNAMED.get(by, "not known")
    if by == "n_questions":
        return counted(int(value), "question")
    return _house.plain(_house.shortened(value, LABEL_CHARACTERS))
