"""Every place of wordings: who says them where, and after whose question."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.corpus.concordance import kwic
from presskit.errors import TableError
from presskit.schema import TURNS
from presskit.schema.in_time import in_time
from presskit.schema.roles import JOURNALIST
from presskit.text import Fold
from presskit.themes._places import of_askers
from presskit.themes._tally import TEXT


def track(
    turns: pd.DataFrame, wordings: str | Iterable[str], fold: Fold = True
) -> pd.DataFrame:
    """List each place where wordings are said, the first one marked.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns, in the order of speaking. The first place is the first
        in this order: of turns that are not sorted by day it says nothing.
    wordings : str or iterable of str
        Runs of whole words, as :func:`presskit.themes.kwic` finds them.
    fold : bool or "spelling", default True
        Whether words are folded, as there.

    Returns
    -------
    DataFrame
        One row a place, wording by wording, in the order of `turns` and of speaking:
        the columns of :func:`presskit.themes.kwic`, and

        =======  =======  =========================================================
        wording  str      the wording, as it was given
        nth      int64    which place of the wording it is, from 1
        first    boolean  whether it is the first
        after    str      who asked in the exchange, where somebody else says it; NA
                          in statements, in questions, and where nobody is known
        =======  =======  =========================================================

        A wording that is not said has no row. Without any the table is empty and keeps
        its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column, or `wordings` holds something that is no text.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> places = track(corpus, ["fighter jets", "ramp up production"])
    >>> places[["wording", "nth", "speaker", "after"]].tail(2)
                  wording  nth           speaker      after
    5  ramp up production    4  Jens Stoltenberg  Henry Foy
    6  ramp up production    5  Jens Stoltenberg  Henry Foy
    """
    turns = in_time(TURNS.spoken(turns))
    asked = [wordings] if isinstance(wordings, str) else list(wordings)
    if not all(isinstance(one, str) for one in asked):
        raise TableError(f"wordings={wordings!r} is not a list of texts.")
    found = [kwic(turns, one, fold=fold) for one in dict.fromkeys(asked)]
    found = found or [kwic(turns, "a")[:0]]
    sizes = [len(one) for one in found]
    table = pd.concat(found, ignore_index=True)
    names = np.repeat(np.array([*dict.fromkeys(asked)], dtype=object), sizes)
    nth = np.concatenate([np.arange(n) for n in sizes] or [np.array([], int)]) + 1
    return table.assign(
        wording=pd.array(names, dtype=TEXT),
        nth=nth,
        first=pd.array(nth == 1, dtype="boolean"),
        after=_askers(table, turns),
    )[["wording", "nth", "first", *found[0].columns, "after"]]


def _askers(table: pd.DataFrame, turns: pd.DataFrame) -> pd.Series:
    """Return the asker of the exchange of each place, if somebody else says it."""
    named = of_askers(turns, "speaker", table["transcript"], table["exchange"])
    answers = (table["role"] != JOURNALIST) & table["exchange"].notna()
    return named.where(answers.to_numpy())
