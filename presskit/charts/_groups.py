"""Which groups an exchange counts for, and what the rows of a chart call them."""

import numpy as np
import pandas as pd

from presskit.charts import _house
from presskit.schema import cells
from presskit.text.prose import counted

UNNAMED = {"outlet": "no outlet named", "asker": "unknown asker"}
LABEL_CHARACTERS = 34


def members(
    exchanges: pd.DataFrame, key: str, rows: dict[object, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Return each exchange's places in the rows of a chart.

    Parameters
    ----------
    exchanges : DataFrame
        As ``corpus.exchanges``.
    key : str
        The column that tells groups apart. A joint question belongs to each of its
        outlets.
    rows : dict
        The row of each group that is drawn; None stands for no group.

    Returns
    -------
    row, at : ndarray of int
        Pairs of a row and the position of an exchange in the table, row by row.
    """
    each = cells.one_row_a_group(exchanges[[key]].reset_index(drop=True), key)
    code, values = pd.factorize(each[key], use_na_sentinel=False)
    # Values are few and exchanges many: what a value means is looked up once.
    of = [rows.get(None if pd.isna(value) else value, -1) for value in values]
    row = np.array(of, dtype=int)[code]
    order = np.argsort(row, kind="stable")
    order = order[row[order] >= 0]
    return row[order], each.index.to_numpy()[order]


def rows_of(table: pd.DataFrame, key: str) -> dict[object, int]:
    """Return the row of each group in a measure's table made by `key`."""
    return {
        None if missing else value: row
        for row, (value, missing) in enumerate(
            zip(table[key].tolist(), table[key].isna(), strict=True)
        )
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


def any_joint(exchanges: pd.DataFrame) -> bool:
    """Return True if several outlets ask together anywhere."""
    return len(cells.one_row_a_group(exchanges, "outlet")) > len(exchanges)
