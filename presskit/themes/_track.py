"""Every place of wordings: who says them where, and after whose question."""

from collections import Counter
from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.corpus.concordance import kwic
from presskit.schema import TURNS
from presskit.schema.in_time import in_time
from presskit.schema.roles import JOURNALIST
from presskit.text import Fold, check_fold
from presskit.themes._given_wordings import given_wordings
from presskit.themes._places import of_askers
from presskit.themes._rests_on import rests_on
from presskit.themes._tally import TEXT

_PLACE = ("turn", "start", "end")
_NEEDED = (
    "transcript", "turn", "exchange", "speaker", "role", "section", "text", "start",
    "turn_id",
)  # fmt: skip


def track(
    turns: pd.DataFrame,
    wordings: str | Iterable[str] | pd.DataFrame,
    fold: Fold = True,
) -> pd.DataFrame:
    """List each place where wordings are said, the first one marked.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns. The first place is that of the earliest day; turns
        without one come after the others, as they stand.
    wordings : str, iterable of str, or DataFrame
        Runs of whole words, as :func:`presskit.themes.kwic` finds them; of a table of
        :func:`presskit.themes.wordings` its wordings.
    fold : bool or "spelling", default True
        Whether words are folded, as there.

    Returns
    -------
    DataFrame
        One row a place, wording by wording, by day and in the order of speaking; and
        one row for each wording that is never said: its `n` and `nth` are 0, and of no
        place anything is known. The columns of :func:`presskit.themes.kwic`, in which
        `turn`, `start` and `end` may be NA, and

        =======  =======  =========================================================
        wording  str      the wording, as it was given
        n        int64    times it is said in all turns given (count)
        nth      int64    which of them it is, from 1; 0 where it is never said
        first    boolean  whether it is the first
        after    str      who asked in the exchange, where somebody else says it; NA
                          in statements, in questions, and where nobody is known
        =======  =======  =========================================================

        ``table.attrs["rests_on"]`` holds what 0 and the first rest on: `n_transcripts`,
        `n_words`, the days of the first and the last (`since`, `until`), and how many
        have none (`n_undated`); ``table.attrs["fold"]`` what was chosen, and the forms
        that it added. Of no turns or no wordings the table is empty and keeps its
        columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column, or `wordings` holds something that is no text or has
        no word.

    See Also
    --------
    presskit.themes.findings.track : the same in words.
    presskit.themes.over_time : how often it is said at each event, with intervals.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> places = track(corpus, ["fighter jets", "no first use"])
    >>> places[["wording", "n", "nth", "speaker", "line"]]
            wording  n  nth          speaker  line
    0  fighter jets  2    1  Florian Neuhann   241
    1  fighter jets  2    2  Florian Neuhann   241
    2  no first use  0    0              NaN  <NA>
    """
    turns = in_time(TURNS.spoken(turns, *_NEEDED))
    asked = given_wordings(wordings)
    found = [kwic(turns, one, fold=fold) for one in asked] or [kwic(turns, "a")[:0]]
    said = pd.concat(found, ignore_index=True)
    sizes = np.array([len(one) for one in found][: len(asked)], dtype=np.int64)
    # A wording that is never said has a row, too, unless nobody says anything.
    rows = np.maximum(sizes, 1) if len(turns) else sizes
    of = np.repeat(np.arange(len(asked)), rows)
    n = sizes[of]
    nth = np.arange(len(of)) - np.repeat(np.cumsum(rows) - rows, rows) + 1
    at = np.where(n > 0, np.cumsum(n > 0) - 1, -1)
    nth[n == 0] = 0
    table = said.astype(dict.fromkeys(_PLACE, "Int64")).assign(
        after=_askers(said, turns)
    )
    table = table.reindex(at).reset_index(drop=True)
    table = table.assign(
        wording=pd.array(np.array([*asked], dtype=object)[of], dtype=TEXT),
        n=n,
        nth=nth,
        first=pd.array(nth == 1, dtype="boolean"),
    )[["wording", "n", "nth", "first", *found[0].columns, "after"]]
    table.attrs["rests_on"] = rests_on(turns)
    table.attrs["fold"] = {"fold": check_fold(fold), "added": _added(found)}
    return table


def _added(found: list[pd.DataFrame]) -> dict[str, int]:
    """Return the forms that folding added to some concordances."""
    each = (one.attrs["fold"]["added"] for one in found)
    return dict(sum(map(Counter, each), Counter()).most_common())


def _askers(table: pd.DataFrame, turns: pd.DataFrame) -> pd.Series:
    """Return the asker of the exchange of each place, if somebody else says it."""
    named = of_askers(turns, "speaker", table["transcript"], table["exchange"])
    answers = (table["role"] != JOURNALIST) & table["exchange"].notna()
    return named.where(answers.to_numpy())
