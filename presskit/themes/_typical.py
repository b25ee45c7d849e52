"""Which words are typical of each group: of one conference against the others."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.schema import TURNS
from presskit.schema.groups import By, members
from presskit.text import Fold
from presskit.themes._rests_on import rests_on
from presskit.themes._tally import SPOKEN, TEXT
from presskit.themes._typical_words import COLUMNS, TypicalWords


def typical(
    turns: pd.DataFrame,
    by: By = "transcript",
    *,
    stopwords: str | Iterable[str] | None = SPOKEN,
    min_count: int = 3,
    min_turns: int = 2,
    languages: str | Iterable[str] | None = None,
    top: int | None = None,
    fold: Fold = True,
) -> pd.DataFrame:
    """List what is said in each group more than in the others, and than elsewhere.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns, one row a turn, in the order of speaking. Of a corpus the
        places in the headers are known, too.
    by : str, list of str, or None, default "transcript"
        What to group by, as in :func:`presskit.themes.terms`: "transcript" holds each
        conference against the others, "section" the statement against questions and
        answers, "role" answers and questions, "outlet" one outlet against the rest.
        A group without others is held against the list of its language alone.
    stopwords : str, iterable of str, or None, default "spoken"
        Words to leave out, as in :func:`presskit.themes.terms`.
    min_count, min_turns : int, default 3 and 2
        The fewest times, and turns, that the group says a term. A name of two words or
        more is listed from two times.
    languages : str, iterable of str, or None
        ISO 639-1 codes of what is spoken, which tell how rare a word is; by default
        those that the turns are found to be in.
    top : int, optional
        Only so many terms of each kind and group, the first ones; those that stand
        apart are looked for among the first 4 times as many.
    fold : bool or "spelling", default True
        Whether words are folded, as in :func:`presskit.themes.terms`.

    Returns
    -------
    DataFrame
        One row a term of a group: groups in the order of speaking, in each the themes
        first and of each kind the highest `weight`, equal ones by the alphabet:

        ===============  =======  =================================================
        `by`             as is    the group; a column each, none if `by` is None
        term             str      a word, or words that stand together ("Strategic
                                  Concept"), as printed most often
        kind             str      "theme"; or what stands apart: "cast" (names of
                                  speakers), "outlet", "place" of the header, "date"
                                  (days, figures), "address", "procedure", "form" (of
                                  a word before it)
        weight           float64  what the order is by; see the notes
        g2               float64  G² against the other turns; NaN without others
        g2_background    float64  G² against the list of the language; NaN without one
        log_odds         float64  z of the log-odds against the other turns, with the
                                  list as prior; NaN without others
        log_ratio        float64  doublings of the rate, from the others to the group
        n                int64    times the group says it (count)
        n_added          int64    those of them that are it because words are folded,
                                  as "Russia's" is "Russia" (count)
        n_rest           int64    times the others say it (count)
        rate_per_1000    float64  `n` per 1,000 words of the group
        rate_rest        float64  `n_rest` per 1,000 words of the others
        n_turns          int64    turns of the group that say it (count)
        n_speakers       int64    known speakers of the group who say it (count)
        n_turns_rest     int64    other turns that say it (count)
        n_speakers_rest  int64    known speakers of these (count)
        dp               float64  0 even to 1 clumped over the turns of the group
                                  (DPnorm)
        transcript       str      where the group says it first
        turn             int64    its turn there
        line             Int64    its line in the source; NA where that is lost
        start, end       int64    where it stands in the source
        ===============  =======  =================================================

        `transcript` of the first place is left out where it is the group. "Russia's"
        and "l'Ostrie" count as "Russia" and "Ostrie". ``frame.attrs["typical"]`` holds
        what was chosen. Without such terms the table is empty and keeps its columns.

    Raises
    ------
    TableError
        If `turns` lacks a column, or a choice is not one of those named.

    See Also
    --------
    presskit.themes.keyness : any two sets of turns, without a list of the language.

    Notes
    -----
    Listed is what the group says at 1.4 times the rate of the others or more
    (`log_ratio` of 0.5), and more often than its language (`g2_background` of 3.84,
    where there is a list). A `g2` under 3.84 is what chance gives one word in twenty:
    of short talks and small groups it is no evidence.
    `weight` is the geometric mean of `g2` and `g2_background` (of the one that is
    there), times the bits above 8 that the rarest word of the term tells by the list,
    times the share of the other transcripts that do not say it (one more is counted
    that does not); twice as much for names, and for what journalists and others both
    say. The first and the share keep out what every conference says, `g2_background`
    what everybody says.
    `log_odds` is that of Monroe, Colaresi & Quinn (2008) with a prior of 1,000 words
    that have the shares of the list. The order is a help to reading: the weight is no
    probability, and both G² take words as drawn one by one, which they are not. Look at
    `n_turns`, `n_speakers` and `dp`: what one speaker says in one turn is not the theme
    of a conference.

    Examples
    --------
    >>> import presskit
    >>> table = typical(presskit.load_example(), top=3)
    >>> table[table["kind"] == "theme"][["term", "n", "n_turns"]].head(3)
             term   n  n_turns
    0       Bucha   7        5
    1      Donbas   7        4
    2  atrocities  13        8
    """
    at_least("min_count", min_count, 2)
    at_least("min_turns", min_turns, 1)
    if top is not None:
        at_least("top", top, 1)
    made = TypicalWords.of(turns, stopwords, languages, fold)
    names, row, group = members(
        made.turns, by, TURNS, frozenset(COLUMNS) - {"transcript", "turn"}
    )
    tables = []
    for number in range(len(names)):
        target = np.zeros(len(made.turns), dtype=bool)
        target[row[group == number]] = True
        table = made.table(target, ~target, min_count, min_turns, top)
        tables.append(table.assign(_group=number))
    whole = pd.concat(tables or [made.empty().assign(_group=0)], ignore_index=True)
    of_group = names.take(whole.pop("_group").to_numpy(dtype=np.int64))
    kept = whole.drop(columns=[name for name in names if name in whole])
    table = pd.concat([of_group.reset_index(drop=True), kept], axis=1)
    table.attrs["typical"] = made.choices | {
        "min_count": min_count, "min_turns": min_turns, "top": top,
    }  # fmt: skip
    table.attrs["rests_on"] = rests_on(made.turns)
    return table.astype({"term": TEXT, "kind": TEXT})
