"""Which words were put in and taken out between two wordings of a sentence."""

import pandas as pd

from presskit.schema.results import CHANGES
from presskit.themes._between import between
from presskit.themes._tally import TEXT

_NEEDED = ("status", "sentence", "earlier", "start", "earlier_start")


def edits(changes: pd.DataFrame) -> pd.DataFrame:
    """List the words that were put in and taken out of reworded sentences.

    Parameters
    ----------
    changes : DataFrame
        What :func:`presskit.themes.changes` returns, or rows of it.

    Returns
    -------
    DataFrame
        One row an edit, in the order of the sentences and of their words:

        =============  =====  =====================================================
        change         as is  label of the row of `changes`
        kind           str    "number", "word" (one for one), "wording" (several),
                              "addition", "deletion"
        words          str    what is said now; "" if nothing
        earlier_words  str    what was said then; "" if nothing
        start, end     int64  where `words` stand in `sentence`
        earlier_start  int64  where `earlier_words` stand in `earlier`
        earlier_end    int64
        =============  =====  =====================================================

        Without a reworded sentence the table is empty and keeps its columns.

    Raises
    ------
    TableError
        If `changes` lacks a column.

    Examples
    --------
    >>> table = pd.DataFrame({"status": ["reworded"], "start": 0, "earlier_start": 0,
    ...     "sentence": ["We sent 8 boats."], "earlier": ["We sent 4 old boats."]})
    >>> edits(table)[["kind", "words", "earlier_words"]]
           kind words earlier_words
    0    number     8             4
    1  deletion                 old
    """
    CHANGES.require(changes, *_NEEDED)
    reworded = changes[changes["status"] == "reworded"]
    made = [
        (label, edit.kind, now[edit.start : edit.end],
         then[edit.earlier_start : edit.earlier_end], *edit[1:])
        for label, now, then in zip(
            reworded.index, reworded["sentence"], reworded["earlier"], strict=True
        )
        for edit in between(now, then)
    ]  # fmt: skip
    names = ["change", "kind", "words", "earlier_words"]
    spans = ["start", "end", "earlier_start", "earlier_end"]
    table = pd.DataFrame(made, columns=[*names, *spans])
    table["change"] = table["change"].astype(reworded.index.dtype)
    types = dict.fromkeys(names[1:], TEXT) | dict.fromkeys(spans, "int64")
    return table.astype(types)
