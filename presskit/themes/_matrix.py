"""Which exchange is about which theme: asked for, answered, brought up unasked."""

import numpy as np
import pandas as pd

from presskit.schema import TURNS
from presskit.text import Fold, words_of
from presskit.themes._places import in_source, of_askers
from presskit.themes._rests_on import tell_dictionary
from presskit.themes._tally import TEXT
from presskit.themes._theme_cells import FLAGS, UNASKED, by_exchange, cells_of
from presskit.themes._theme_sources import Given, read

_NEEDED = (
    "transcript", "turn", "exchange", "speaker", "outlet", "role", "section", "text",
    "start",
)  # fmt: skip


def matrix(
    turns: pd.DataFrame,
    dictionary: Given,
    fold: Fold | None = None,
) -> pd.DataFrame:
    """Tell which themes each exchange is about, and who named them.

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
        One row a theme and exchange in which it is named by the asker or the podium,
        in the order of speaking, then of the dictionary:

        ==========  =====  =========================================================
        theme       str
        transcript  str    id of the transcript
        exchange    int64  exchange in the transcript, from 1
        asker       str    who asks; NA if unknown
        outlet      str    for whom; NA if unknown
        asked       bool   the journalist names it
        answered    bool   asked, and named in the answer
        brought     bool   not asked, and named twice or more in the answer
        asked_only  bool   asked, and not named in the answer: it may be answered in
                           other words; read it
        n_asked     int64  times that the journalist names it
        n_answer    int64  times that the podium does
        turn        int64  turn of the first place
        line        Int64  its line in the source; NA where that is lost
        hit         str    its words, as printed
        start       int64  first character in the source
        end         int64  character after the last one
        ==========  =====  =========================================================

    Raises
    ------
    TableError
        If `turns` lacks a column, or `dictionary` is none.

    Notes
    -----
    A theme is named where words of the dictionary are said; no more is known. On two
    conferences that a reader coded, for which the dictionary "security" was fitted,
    `asked` has a precision of 0.88 and a recall of 0.90, `answered` 0.93 and 0.79,
    `brought` 0.71 and 0.74; of 13 rows that are `asked_only` 4 were not answered. On 30
    exchanges drawn from 40 other transcripts, coded by the writer of the dictionary
    before the table was looked at, `asked` has 0.93 and 0.67 (21 themes asked for):
    what is asked without a word of the theme is not found.

    Examples
    --------
    >>> import presskit
    >>> table = matrix(presskit.load_example(), {"Jets": ["fighter jet*", "f-16*"]})
    >>> table[["exchange", "asker", "asked", "answered", "n_answer"]]
       exchange            asker  asked  answered  n_answer
    0         8  Florian Neuhann   True     False         0
    """
    turns = TURNS.spoken(turns, *_NEEDED)
    themes = read(dictionary, fold)
    names = themes.themes
    cells = by_exchange(turns, cells_of(turns, themes))
    place = in_source(
        turns, words_of(turns), cells["first"].to_numpy(), cells["last"].to_numpy()
    )
    at, number = (cells.index.get_level_values(name) for name in ("theme", "exchange"))
    who = place["transcript"], number
    table = pd.DataFrame(
        {
            "theme": pd.array([names[one] for one in at], dtype=TEXT),
            "transcript": place.pop("transcript"),
            "exchange": number.to_numpy(dtype=np.int64),
            "asker": of_askers(turns, "speaker", *who).array,
            "outlet": of_askers(turns, "outlet", *who).array,
            **{
                name: cells[name].to_numpy() for name in (*FLAGS, "n_asked", "n_answer")
            },
            **place,
        }
    )
    tell_dictionary(table, turns, themes, min_brought=UNASKED)
    return table
