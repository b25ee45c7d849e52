"""How much of a corpus a dictionary reaches, and what it leaves to be read."""

import numpy as np
import pandas as pd

from presskit.schema import TURNS
from presskit.text import Fold
from presskit.themes._askings import ask_something
from presskit.themes._places import asks
from presskit.themes._rests_on import tell_dictionary
from presskit.themes._tally import TEXT
from presskit.themes._theme_places import named_in
from presskit.themes._theme_sources import Given, read

_NEEDED = (
    "transcript", "turn", "exchange", "speaker", "role", "text", "start", "n_words",
)  # fmt: skip


def coverage(
    turns: pd.DataFrame,
    dictionary: Given,
    fold: Fold | None = None,
) -> pd.DataFrame:
    """Count what is said under a theme of a dictionary, and what under none.

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
        One row a transcript and unit:

        ==========  =======  =======================================================
        transcript  str
        unit        str      "turns"; "exchanges" in which something is asked (what is
                             asked in them; greetings alone ask nothing); "words" (of
                             turns)
        n           int64    how many there are
        n_under     int64    those in which a theme is named; words of such turns
        n_none      int64    the others
        share       float64  n_under of n; NA if there are none
        ==========  =======  =======================================================

    Raises
    ------
    TableError
        If `turns` lacks a column, or `dictionary` is none.

    See Also
    --------
    presskit.themes.uncovered : the questions under no theme, to be read.

    Examples
    --------
    >>> import presskit
    >>> table = coverage(presskit.load_example(), "security")
    >>> table[table["unit"] == "exchanges"][["n", "n_under", "n_none"]]
        n  n_under  n_none
    1  13       12       1
    4  12       11       1
    """
    turns = TURNS.of(turns, *_NEEDED)
    themes = read(dictionary, fold)
    under = named_in(turns, themes)
    number, ids = pd.factorize(turns["transcript"])
    n_words = turns["n_words"].to_numpy(dtype=np.int64)
    exchanges = (
        pd.DataFrame(
            {"of": number, "exchange": turns["exchange"].to_numpy(), "under": under}
        )[ask_something(turns) | asks(turns) & under]
        .groupby(["of", "exchange"])["under"]
        .any()
        .reset_index()
    )
    of, reached = exchanges["of"].to_numpy(int), exchanges["under"].to_numpy(bool)
    size = len(ids)
    counts = [
        (
            np.bincount(number, minlength=size),
            np.bincount(number[under], minlength=size),
        ),
        (np.bincount(of, minlength=size), np.bincount(of[reached], minlength=size)),
        (
            np.bincount(number, n_words, minlength=size),
            np.bincount(number[under], n_words[under], minlength=size),
        ),
    ]
    n, n_under = (
        np.array([one[at] for one in counts]).T.ravel().astype("int64") for at in (0, 1)
    )
    share = np.divide(n_under, n, out=np.full(len(n), np.nan), where=n > 0)
    table = pd.DataFrame(
        {
            "transcript": pd.array(np.repeat(np.array(ids, object), 3), dtype=TEXT),
            "unit": pd.array(["turns", "exchanges", "words"] * size, dtype=TEXT),
            "n": n,
            "n_under": n_under,
            "n_none": n - n_under,
            "share": share,
        }
    )
    tell_dictionary(table, turns, themes)
    return table
