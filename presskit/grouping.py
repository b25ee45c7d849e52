"""What rows are grouped by: people by who they are, joint outlets one by one.

Measures, themes, charts and the filter of a corpus share it, so that a group is the
same thing in a table, in a figure and in a choice.
"""

from collections.abc import Collection

import numpy as np
import pandas as pd

from presskit.errors import TableError
from presskit.schema import Table, cells, ids
from presskit.schema.roles import JOURNALIST, MODERATOR, OTHER, PRINCIPAL

_ID_OF = {"asker": "asker_id", "speaker": "speaker_id"}

OF_ROLE = {
    PRINCIPAL: "principals",
    MODERATOR: "moderators",
    JOURNALIST: "journalists",
    OTHER: "others",
}
"""What the people of a role are called."""

OF_SECTION = {"statement": "opening statements", "qa": "questions and answers"}
"""What the sections of all transcripts together are called."""


def group_key(
    frame: pd.DataFrame, by: str, table: Table, taken: Collection[str] = ()
) -> str:
    """Return the column that tells groups apart, or say why there are no such groups.

    Parameters
    ----------
    frame : DataFrame
        The table to be grouped.
    by : str
        What to group by. Askers and speakers are told apart by their id.
    table : Table
        The declaration of `frame`, for the message.
    taken : collection of str, optional
        Columns that the result has, so that no group can be called like them.

    Returns
    -------
    str
        A column of `frame`.

    Raises
    ------
    TableError
        If `by` is not a name of a column, is taken, or is not in `frame`.

    Examples
    --------
    >>> from presskit.schema import EXCHANGES
    >>> group_key(EXCHANGES.frame(), "asker", EXCHANGES)
    'asker_id'
    """
    if not isinstance(by, str):
        raise TableError(
            f"by={by!r} is not the name of a column. Choose one column of the table "
            f"of {table.name}, such as 'outlet'."
        )
    if by in taken:
        raise TableError(
            f"cannot group by {by!r}: the result has a column of that name. Choose "
            f"another column of {table.name}, such as 'outlet'."
        )
    for name in (by, _ID_OF.get(by, by)):
        if name not in frame.columns:
            raise TableError(
                f"cannot group by {by!r}: the table of {table.name} has no column "
                f"{name!r}. Choose one of {sorted(map(str, frame.columns))}."
            )
    return _ID_OF.get(by, by)


def one_row_an_outlet(rows: pd.DataFrame) -> pd.DataFrame:
    """Repeat the rows that name several outlets, one outlet each.

    Examples
    --------
    >>> one_row_an_outlet(pd.DataFrame({"outlet": ["NPR; ZDF"], "n": 1}))
      outlet  n
    0    NPR  1
    0    ZDF  1
    """
    # Each distinct text is split once; those with one name, nearly all, stay.
    code, texts = pd.factorize(rows["outlet"])
    names = [cells.names_in(text) for text in texts] + [[None]]  # the last for NA
    times = np.array([len(one) for one in names])[code]
    repeated = rows.iloc[np.repeat(np.arange(len(rows)), times)]
    outlets = [name for at in code.tolist() for name in names[at]]
    column = pd.array(outlets, dtype=rows["outlet"].dtype)
    return repeated.assign(outlet=column)


def outlets_of(exchanges: pd.DataFrame, outlets: pd.DataFrame) -> list[list[str]]:
    """Return the outlets for which each exchange is asked; none where none is named.

    Parameters
    ----------
    exchanges, outlets : DataFrame
        As :data:`presskit.schema.EXCHANGES` and :data:`presskit.schema.OUTLETS`.

    Returns
    -------
    list of list of str
        Those of the turn that begins an exchange, alphabetical, row by row.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> outlets_of(corpus.exchanges.head(2), corpus.outlets)
    [['Ukrinform'], ['CNN']]
    """
    of: dict[tuple[str, int], list[str]] = {}
    columns = (outlets[name].tolist() for name in ("transcript", "turn", "outlet"))
    for transcript, turn, outlet in zip(*columns, strict=True):
        of.setdefault((transcript, turn), []).append(outlet)
    places = zip(exchanges["transcript"], exchanges["first_turn"], strict=True)
    return [sorted(of.get(place, ())) for place in places]


def named(groups: pd.Series) -> pd.Series:
    """Return a mask of the groups with a name: an unnamed asker is a Q like any other.

    Examples
    --------
    >>> named(pd.Series(["ann-lee", "unnamed@x826a610a64@may", None])).tolist()
    [True, False, False]
    """
    return groups.notna() & ~groups.map(ids.is_unnamed).astype(bool)


def direction(medians: pd.Series, spreads: pd.Series) -> str:
    """Return how medians move, if each step is larger than the spread around it.

    Parameters
    ----------
    medians, spreads : Series
        Of groups in their order: the median and its median absolute deviation.

    Returns
    -------
    str
        "rise" or "fall"; "" where a step is smaller, or there is none.

    Examples
    --------
    >>> direction(pd.Series([90, 200]), pd.Series([30, 40]))
    'rise'
    >>> direction(pd.Series([234, 238]), pd.Series([30, 40]))
    ''
    """
    steps = medians.diff().iloc[1:]
    around = spreads.rolling(2).max().iloc[1:]
    if steps.empty or not (steps.abs() > around).all():
        return ""
    return "rise" if (steps > 0).all() else "fall" if (steps < 0).all() else ""


def middle_half(words: pd.Series) -> pd.Series:
    """Return the lengths from the lower to the upper quartile, both included.

    They are counted where they are told of, and not called a half: equal lengths at
    the ends make them more than that.

    Parameters
    ----------
    words : Series
        Lengths in words.

    Returns
    -------
    Series
        Those between the quartiles (type 7 in Hyndman & Fan, 1996), in their order.

    Examples
    --------
    >>> middle_half(pd.Series([10, 20, 20, 30, 900])).tolist()
    [20, 20, 30]
    """
    low, high = words.quantile([0.25, 0.75])
    return words[words.between(low, high)]
