"""A DataFrame of turns as documents: what a CSV file of it would say."""

import pandas as pd

from presskit.corpus._inputs import of_bytes
from presskit.errors import SourceError
from presskit.schema.values import Document

_ID = "transcript"
_OWN = {"turn_id", "label", "text"}
"""Columns that only a table of turns of presskit has all of."""
_READ = ["text", "start_time", "end_time", "date"]
"""Columns of it that are read again; the others are made anew."""


def documents_of(frame: pd.DataFrame) -> list[Document]:
    """Return the documents in a DataFrame of turns.

    Parameters
    ----------
    frame : DataFrame
        One row a turn, in the order of speaking, as a CSV file would have it: who
        speaks and what is said, under their usual names. With a column `transcript`
        beside `text` it may hold several. `corpus.turns` is such a table.

    Returns
    -------
    list of Document
        One a transcript, in the order of the rows.

    Raises
    ------
    SourceError
        If there are no rows, or it holds no turns.

    Examples
    --------
    >>> frame = pd.DataFrame({"speaker": ["Ann Lee"], "text": ["Why?"]})
    >>> [document.source for document in documents_of(frame)]
    ['DataFrame.csv']
    """
    if frame.empty:
        raise SourceError(
            "the DataFrame has no rows. Pass one row a turn, with columns such as "
            "'speaker' and 'text'."
        )
    named = {_ID, "text"} <= set(frame.columns)
    ids = frame[_ID].astype("str") if named else pd.Series("DataFrame", frame.index)
    if set(frame.columns) >= _OWN:
        who = frame["label"].where(frame["label"] != "", frame.get("speaker"))
        frame = frame[[name for name in _READ if name in frame]].assign(speaker=who)
    elif named:
        frame = frame.drop(columns=_ID)
    parts = frame.groupby(ids, sort=False)
    return [
        of_bytes(part.to_csv(index=False).encode("utf-8", "replace"), f"{id_}.csv")
        for id_, part in parts
    ]
