"""Day and event of its transcript beside each row of a table."""

from collections.abc import Iterable, Mapping

import pandas as pd

from presskit.schema import DAYS


def dated(table: pd.DataFrame, heads: Iterable[Mapping]) -> pd.DataFrame:
    """Return a table with the day and the event of each row's transcript.

    Parameters
    ----------
    table : DataFrame
        With `transcript`; one of transcripts, and one without these columns, is
        returned as it is.
    heads : iterable of mapping
        What is known of each transcript.

    Returns
    -------
    DataFrame
        NA where nothing is known.

    Examples
    --------
    >>> from presskit.schema import OUTLETS
    >>> rows = {"transcript": ["may"], "turn": [0], "exchange": [1]}
    >>> table = OUTLETS.frame({**rows, "outlet": ["ZDF"], "outlet_id": ["zdf"]})
    >>> heads = [{"transcript": "may", "date": "2024-05-03", "event": "3 May"}]
    >>> dated(table, heads).loc[0, ["date", "event"]].astype(str).tolist()
    ['2024-05-03 00:00:00', '3 May']
    """
    if "sha256" in table or not set(DAYS) <= set(table):
        return table
    known = {one["transcript"]: one for one in heads}
    code, ids = pd.factorize(table["transcript"])
    made = table.copy(deep=False)
    for name, column in DAYS.items():
        values = [known.get(id_, {}).get(name) for id_ in ids]
        values = pd.array([*values, None], dtype=column.type)  # the last for -1
        made[name] = values.take(code)
    return made
