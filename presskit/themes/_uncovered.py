"""The questions that fall under no theme of a dictionary, to be read."""

import numpy as np
import pandas as pd

from presskit.schema import TURNS, beside
from presskit.text import Fold
from presskit.themes._askings import ask_something
from presskit.themes._places import asks
from presskit.themes._rests_on import tell_dictionary
from presskit.themes._tally import TEXT
from presskit.themes._theme_places import named_in
from presskit.themes._theme_sources import Given, read

_NEEDED = (
    "transcript", "turn", "exchange", "speaker", "outlet", "role", "text", "start",
)  # fmt: skip


def uncovered(
    turns: pd.DataFrame,
    dictionary: Given,
    fold: Fold | None = None,
) -> pd.DataFrame:
    """List what is asked in exchanges in which no journalist names a theme.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns.
    dictionary : Dictionary, mapping, DataFrame, path or str
        As :func:`presskit.themes.dictionary` reads it.
    fold : bool, "spelling" or iterable of str, optional
        What is folded, as :func:`presskit.themes.kwic` takes it; by default as the
        dictionary has it. ``table.attrs["fold"]`` holds it, ``attrs["dictionary"]``
        how many patterns were looked for, ``attrs["rests_on"]`` in how much.

    Returns
    -------
    DataFrame
        One row a turn of a journalist, in the order of speaking; turns that ask nothing
        ("Thank you.", "Yeah.") are left out, ``table.attrs["uncovered"]`` has how many:

        ==========  =====  =========================================================
        transcript  str
        exchange    int64  exchange in the transcript, from 1
        asker       str    who asks; NA if unknown
        outlet      str    for whom; NA if unknown
        text        str    what is asked
        turn        int64
        line        Int64  line of the source; NA where that is lost
        start       int64  first character in the source
        end         int64  character after the last one
        ==========  =====  =========================================================

    Raises
    ------
    TableError
        If `turns` lacks a column, or `dictionary` is none.

    Examples
    --------
    >>> import presskit
    >>> uncovered(presskit.load_example(), "security")[["exchange", "asker"]]
       exchange              asker
    0         5  Tamara Nutsubidze
    1         7         Lorne Cook
    """
    turns = TURNS.of(turns, *_NEEDED)
    themes = read(dictionary, fold)
    under, speak, asked = named_in(turns, themes), asks(turns), ask_something(turns)
    keys = pd.MultiIndex.from_frame(turns[["transcript", "exchange"]])
    outside = ~keys.isin(keys[under & speak])
    row = np.flatnonzero(asked & outside)
    chosen = turns.iloc[row]
    start = chosen["start"].to_numpy(dtype=np.int64)
    table = pd.DataFrame(
        {
            "transcript": pd.array(chosen["transcript"].array, dtype=TEXT),
            "exchange": chosen["exchange"].to_numpy(dtype=np.int64),
            "asker": pd.array(chosen["speaker"].array, dtype=TEXT),
            "outlet": pd.array(chosen["outlet"].array, dtype=TEXT),
            "text": pd.array(chosen["text"].array, dtype=TEXT),
            "turn": chosen["turn"].to_numpy(dtype=np.int64),
            "line": beside.lines(turns, row, np.zeros(len(row), dtype=np.int64)),
            "start": start,
            "end": start + chosen["text"].str.len().to_numpy(dtype=np.int64),
        }
    )
    tell_dictionary(table, turns, themes)
    table.attrs["uncovered"] = {"n_left_out": int((speak & ~asked & outside).sum())}
    return table
