"""What was pushed, what was asked, what was answered, and who raised it first."""

import numpy as np
import pandas as pd

from presskit.schema import TURNS
from presskit.schema.in_time import order_in_time
from presskit.text import Fold, words_of
from presskit.themes._places import in_source
from presskit.themes._rests_on import tell_dictionary
from presskit.themes._tally import TEXT
from presskit.themes._theme_cells import FLAGS, UNASKED, by_exchange, cells_of
from presskit.themes._theme_sources import Given, read

_NEEDED = (
    "transcript", "turn", "exchange", "speaker", "role", "section", "text", "start",
)  # fmt: skip


def agenda(
    turns: pd.DataFrame,
    dictionary: Given,
    fold: Fold | None = None,
    *,
    observed: bool = False,
) -> pd.DataFrame:
    """Tell which themes a conference was about: pushed, asked, answered, brought up.

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
    observed : bool, default False
        Only themes that are named in the transcript, as pandas has it for categories;
        in each those asked most first, then those pushed and brought up most.

    Returns
    -------
    DataFrame
        One row a theme and transcript, also where it is never named (0 is a count, and
        a mean over transcripts needs it); in the order of `turns`, then of the
        dictionary:

        ============  =====  =======================================================
        theme         str
        transcript    str    id of the transcript
        n_exchanges   int64  exchanges that the transcript has
        n_under_none  int64  those of them in which no theme at all is asked for
        n_statement   int64  times that the podium names it before the questions
        n_asked       int64  exchanges in which a journalist names it
        n_answered    int64  those of them in which the answer names it
        n_brought     int64  exchanges in which nobody asks for it, and the answer
                             names it twice or more
        n_asked_only  int64  exchanges in which it is asked for, and not named in the
                             answer: it may be answered in other words; read them
        raised_by     str    who names it first: "statement", "press", "answer",
                             "moderator", "other"; NA if nobody does
        speaker       str    the first one by name; NA if unknown
        turn          Int64  the first place
        line          Int64  its line in the source; NA where that is lost
        hit           str    its words, as printed
        start         Int64  first character in the source
        end           Int64  character after the last one
        ============  =====  =======================================================

    Raises
    ------
    TableError
        If `turns` lacks a column, or `dictionary` is none.

    See Also
    --------
    presskit.themes.matrix : the same by exchange.

    Notes
    -----
    A theme is named where words of the dictionary are said: "never asked" means that
    no question has one of these words. How well that holds is told there.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> table = agenda(corpus, {"Spending": "defence spending", "Jets": "fighter jet*"})
    >>> table[["theme", "n_statement", "n_asked", "n_brought", "raised_by"]].tail(2)
          theme  n_statement  n_asked  n_brought  raised_by
    2  Spending            2        0          0  statement
    3      Jets            0        1          0      press
    """
    turns = TURNS.spoken(turns, *_NEEDED)
    themes = read(dictionary, fold)
    names = themes.themes
    number, ids, places = _by_day(turns, cells_of(turns, themes))
    index = pd.MultiIndex.from_product(
        [range(len(ids)), range(len(names))], names=["transcript", "theme"]
    )
    spoken = places[places["side"] == "statement"]
    statement = spoken.groupby(["transcript", "theme"]).size()
    with_exchange = turns["exchange"].notna().to_numpy()
    exchange = turns["exchange"].astype("Int64").fillna(-1).to_numpy(dtype=np.int64)
    n_exchanges = (
        pd.DataFrame({"of": number[with_exchange], "n": exchange[with_exchange]})
        .groupby("of")["n"]
        .nunique()
        .reindex(range(len(ids)), fill_value=0)
    )
    told = by_exchange(turns, places)
    reached = told.index[told["asked"]].droplevel("theme").unique()
    n_reached = (
        reached.get_level_values("transcript")
        .value_counts()
        .reindex(range(len(ids)), fill_value=0)
    )
    counts = told[[*FLAGS]].astype("int64")
    counts = counts.groupby(["transcript", "theme"]).sum().reindex(index, fill_value=0)
    table = pd.DataFrame(
        {
            "theme": pd.array([names[at] for _, at in index], dtype=TEXT),
            "transcript": pd.array([ids[at] for at, _ in index], dtype=TEXT),
            "n_exchanges": np.repeat(n_exchanges.to_numpy(dtype=np.int64), len(names)),
            "n_under_none": np.repeat(
                (n_exchanges - n_reached).to_numpy(dtype=np.int64), len(names)
            ),
            "n_statement": statement.reindex(index, fill_value=0).to_numpy("int64"),
            **{f"n_{name}": counts[name].to_numpy("int64") for name in FLAGS},
        }
    )
    first = places.drop_duplicates(["transcript", "theme"])
    at = index.get_indexer(pd.MultiIndex.from_frame(first[["transcript", "theme"]]))
    table = table.assign(**_first(turns, first, at, len(index)))
    if observed:
        table = _named(table)
    tell_dictionary(table, turns, themes, min_brought=UNASKED)
    return table


def _named(table: pd.DataFrame) -> pd.DataFrame:
    """Return the themes that are named, in each transcript those asked most first."""
    table = table[table["raised_by"].notna()]
    transcript, _ = pd.factorize(table["transcript"])
    counts = (-table[name] for name in ("n_brought", "n_statement", "n_asked"))
    return table.take(np.lexsort((*counts, transcript))).reset_index(drop=True)


def _by_day(
    turns: pd.DataFrame, cells: pd.DataFrame
) -> tuple[np.ndarray, pd.Index, pd.DataFrame]:
    """Return the transcript of each turn as its number by day, their ids, and cells."""
    order = order_in_time(turns)
    if order is None:
        return *pd.factorize(turns["transcript"]), cells
    number, rank = np.empty((2, len(turns)), dtype=np.int64)
    number[order], ids = pd.factorize(turns["transcript"].array[order])
    rank[order] = np.arange(len(turns))
    row = cells["row"].to_numpy()
    cells = cells.assign(transcript=number[row])
    return number, ids, cells.take(np.argsort(rank[row], kind="stable"))


def _first(
    turns: pd.DataFrame, first: pd.DataFrame, at: np.ndarray, n: int
) -> dict[str, object]:
    """Return the columns of the first place of each theme in each transcript."""
    place = in_source(
        turns, words_of(turns), first["first"].to_numpy(), first["last"].to_numpy()
    )
    told = {
        "raised_by": (first["side"].tolist(), TEXT),
        "speaker": (turns["speaker"].array[first["row"].to_numpy()], TEXT),
        "turn": (place["turn"], "Int64"),
        "line": (place["line"], "Int64"),
        "hit": (place["hit"], TEXT),
        "start": (place["start"], "Int64"),
        "end": (place["end"], "Int64"),
    }
    made = {}
    for name, (values, kind) in told.items():
        column = pd.array([pd.NA] * n, dtype=kind)
        column[at] = pd.array(values, dtype=kind)
        made[name] = column
    return made
