"""Which groups an exchange counts for, and what the rows of a chart call them."""

import numpy as np
import pandas as pd

from presskit.charts import _house, _summaries
from presskit.errors import TableError
from presskit.schema import EXCHANGES, cells
from presskit.schema.groups import group_key, groups_of, names_of
from presskit.schema.ids import named
from presskit.text.prose import NO_OUTLET
from presskit.wording import say, texts

UNNAMED = ("outlet", "asker")
"""Groups with a row for those whom the source does not name."""
CONTEXT = {"outlet": "asker", "asker": "outlet"}
"""What names a mark beside its row."""


def by_one(exchanges: pd.DataFrame, by: object) -> tuple[pd.DataFrame, str, str]:
    """Return exchanges with what they are grouped by, its name, and its column.

    Parameters
    ----------
    exchanges : DataFrame
        As ``corpus.exchanges``.
    by : str
        A column, or what :func:`presskit.measures.floor` makes of one: "country",
        "year", "month". A list of one name is that name.

    Returns
    -------
    (DataFrame, str, str)

    Raises
    ------
    TableError
        If it is none or several: a row of a chart is one thing.

    Examples
    --------
    >>> import presskit
    >>> by_one(presskit.load_example().exchanges, ["asker"])[1:]
    ('asker', 'asker_id')
    """
    name = one_name(by)
    exchanges = _summaries.with_further(exchanges, [name])
    return exchanges, name, group_key(exchanges, name, EXCHANGES)


def one_name(by: object, table: str = "measures.answer_lengths") -> str:
    """Return the one name that a chart is grouped by, or say what takes several.

    Examples
    --------
    >>> one_name("year"), one_name(["year"])
    ('year', 'year')
    """
    names = names_of(by)
    if len(names) != 1 or not isinstance(names[0], str):
        raise TableError(
            f"a chart is grouped by one column, and by={by!r} is not the name of one. "
            f"Write by='outlet', or make a table: {table}(corpus, by=['outlet', "
            "'year'])."
        )
    return names[0]


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
    code, values = pd.factorize(groups_of(each, key), use_na_sentinel=False)
    # Values are few and exchanges many: what a value means is looked up once.
    pairs = zip(values.tolist(), values.isna().tolist(), strict=True)
    of = [rows.get(None if missing else value, -1) for value, missing in pairs]
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
        columns = (exchanges[name].tolist() for name in ("asker_id", "asker"))
        names = dict(zip(*columns, strict=True))
    return [_label(names.get(group, group), by) for group in groups]


def _label(value: object, by: str) -> str:
    if value is None or pd.isna(value):
        return unnamed(by)
    if by == "n_questions":
        return say("charts.count.question", n=int(value))
    return _house.row_label(value)


def unnamed(by: str) -> str:
    """Return the label of the row of those whom the source does not name.

    Examples
    --------
    >>> unnamed("outlet"), unnamed("country")
    ('no outlet named', 'not known')
    """
    if by == "outlet":
        return NO_OUTLET
    return say(f"charts.unnamed.{by if by in UNNAMED else 'other'}")


def noun(by: str, n: int = 1) -> str:
    """Return the noun for one group, or for several.

    Examples
    --------
    >>> noun("asker"), noun("country", 2), noun("month", 2)
    ('asker', 'countries', 'months')
    """
    known = f"charts.by.{by}"
    return say(known if known in texts() else "charts.by.other", n=n, by=by)


def names_beside(exchanges: pd.DataFrame, by: str) -> list[str | None]:
    """Return the name beside each point of a row; None for "Q", who may be anybody.

    Examples
    --------
    >>> ids = {"asker_id": ["ann", None], "asker": ["Ann Lee", "Q"]}
    >>> names_beside(pd.DataFrame(ids), "outlet")
    ['Ann Lee', None]
    """
    name = CONTEXT.get(by, "asker")
    known = named(exchanges[group_key(exchanges, name, EXCHANGES)])
    return [None if pd.isna(one) else one for one in exchanges[name].where(known)]


def names_of_rows(exchanges: pd.DataFrame, by: str) -> list[str | None]:
    """Return the name of each row's group, not escaped; None where it has none.

    Examples
    --------
    >>> names_of_rows(pd.DataFrame({"outlet": ["NPR; ZDF", None]}), "outlet")
    ['NPR and ZDF', None]
    """
    known = named(exchanges[group_key(exchanges, by, EXCHANGES)])
    return [
        None if pd.isna(name) else say("prose.and").join(cells.names_in(str(name)))
        for name in exchanges[by].where(known).tolist()
    ]


def any_joint(exchanges: pd.DataFrame) -> bool:
    """Return True if several outlets ask together anywhere."""
    outlets = exchanges["outlet"].unique()
    return any(len(cells.names_in(one)) > 1 for one in outlets)
