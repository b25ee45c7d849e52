"""The rows of one transcript, without looking through the tables of all."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from presskit.corpus._corpus import Corpus

SPEAKERS = "speakers"
"""The table of the cast without the reasons, which is at hand before the cast is."""


def of_transcript(
    corpus: Corpus, name: str, transcript: str, columns: Sequence[str] | None = None
) -> pd.DataFrame:
    """Return the rows of one transcript of a table, as they are numbered there.

    Parameters
    ----------
    corpus : Corpus
    name : str
        That of a table of the corpus, or `SPEAKERS`.
    transcript : str
        Its id.
    columns : sequence of str, optional
        The columns that are wanted; all if not given.

    Returns
    -------
    DataFrame

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> len(of_transcript(corpus, "exchanges", "000_030e8c4dc072d88f", ["asker"]))
    13
    """
    table = corpus._people.speakers if name == SPEAKERS else getattr(corpus, name)
    known = corpus.once(_places)
    if name not in known:
        rows = table.groupby("transcript", sort=False).indices
        known[name] = {id_: _together(own) for id_, own in rows.items()}
    table = table if columns is None else table[[*columns]]
    return table.iloc[known[name].get(transcript, [])]


def _together(rows: np.ndarray) -> np.ndarray | slice:
    """Return rows that follow each other as a slice, which is had without a copy."""
    first, end = int(rows[0]), int(rows[-1]) + 1
    return slice(first, end) if end - first == len(rows) else rows


def _places(_corpus: Corpus) -> dict[str, dict[str, np.ndarray | slice]]:
    """Return the dict that keeps the rows of each transcript, by table."""
    return {}
