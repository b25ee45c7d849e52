"""Where runs of words stand in the sources, and who asked in their exchanges."""

import numpy as np
import pandas as pd

from presskit.schema import beside
from presskit.schema.roles import JOURNALIST
from presskit.text import Words, counted_forms, words_of
from presskit.themes._tally import TEXT

_KEYS = ["transcript", "exchange"]


def in_source(
    turns: pd.DataFrame, words: Words, first: np.ndarray, last: np.ndarray
) -> dict[str, object]:
    """Return the columns that lead to runs of words.

    Parameters
    ----------
    turns : DataFrame
        With `transcript`, `turn`, `text` and `start`; its rows are those of `words`.
    words : Words
        Their index.
    first, last : ndarray of int
        Positions of the first and the last word of each run.

    Returns
    -------
    dict of str to array
        `transcript`, `turn`, `line` (Int64; NA where the source is lost), `hit` (as it
        is printed), `start` and `end` in the source.

    Examples
    --------
    >>> from presskit.text import index
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [7], "start": [50],
    ...     "text": ["So, we agreed."]})
    >>> columns = in_source(turns, index(turns["text"]), np.array([1]), np.array([2]))
    >>> [columns[name].tolist()[0] for name in ("turn", "hit", "start", "end")]
    [7, 'we agreed', 54, 63]
    """
    row = words.row[first].astype(np.int64)
    start = words.start[first].astype(np.int64)
    end = words.end[last].astype(np.int64)
    texts = beside.values_at(turns["text"], row)
    spans = zip(texts, start.tolist(), end.tolist(), strict=True)
    offset = turns["start"].to_numpy(dtype=np.int64)[row]
    return {
        "transcript": turns["transcript"].array[row],
        "turn": turns["turn"].to_numpy(dtype=np.int64)[row],
        "line": beside.lines(turns, row, start),
        "hit": pd.array([text[a:b] for text, a, b in spans], dtype=TEXT),
        "start": offset + start,
        "end": offset + end,
    }


def forms_at(
    turns: pd.DataFrame, first: np.ndarray, last: np.ndarray
) -> dict[str, int]:
    """Return the printed forms of some runs of words, each with its number, most first.

    Examples
    --------
    >>> turns = pd.DataFrame({"text": ["So, we agreed. We agreed."]})
    >>> forms_at(turns, np.array([1, 3]), np.array([2, 4]))
    {'we agreed': 2}
    """
    words = words_of(turns)
    texts = beside.values_at(turns["text"], words.row[first].astype(np.int64))
    ends = (words.start[first].tolist(), words.end[last].tolist())
    return counted_forms(text[a:b] for text, a, b in zip(texts, *ends, strict=True))


def asks(turns: pd.DataFrame) -> np.ndarray:
    """Return a mask of the turns in which a journalist speaks in an exchange.

    Examples
    --------
    >>> turns = pd.DataFrame({"exchange": [None, 1, 1],
    ...     "role": ["journalist", "journalist", "principal"]})
    >>> asks(turns).tolist()
    [False, True, False]
    """
    asked = turns["exchange"].notna() & (turns["role"] == JOURNALIST)
    return asked.to_numpy(dtype=bool, na_value=False)


def of_askers(
    turns: pd.DataFrame, column: str, transcripts: object, exchanges: object
) -> pd.Series:
    """Return a column of who opens each of some exchanges; NA where nobody asks.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "exchange": [1, 1],
    ...     "speaker": ["X", "Y"], "role": ["journalist", "journalist"]})
    >>> of_askers(turns, "speaker", ["a"], [1]).tolist()
    ['X']
    """
    opens = turns[asks(turns)].drop_duplicates(_KEYS).set_index(_KEYS)[column]
    wanted = pd.MultiIndex.from_arrays([transcripts, exchanges], names=_KEYS)
    return pd.Series(opens.reindex(wanted).to_numpy(), dtype=TEXT)
