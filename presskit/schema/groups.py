"""What rows are grouped by: people by who they are, joint exchanges by each outlet.

Measures, themes, charts and the filter of a corpus share it, so that a group is the
same thing in a table, in a figure and in a choice.
"""

from collections.abc import Collection

import pandas as pd

from presskit.errors import TableError
from presskit.schema._table import Table

_ID_OF = {"asker": "asker_id", "speaker": "speaker_id"}


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
