"""Who names which theme in which exchange: what a matrix and an agenda are made of."""

import numpy as np
import pandas as pd

from presskit.schema.roles import JOURNALIST, MODERATOR, PRINCIPAL
from presskit.themes._theme_dictionary import Dictionary
from presskit.themes._theme_places import places_of

UNASKED = 2
"""Places of a theme in an answer that was not asked for it, from which it counts as
brought up: one is most often in passing (measured: precision 0.43 with one, 0.71 with
two)."""


def cells_of(turns: pd.DataFrame, themes: Dictionary) -> pd.DataFrame:
    """Return each place that counts, with the side that says it.

    Parameters
    ----------
    turns : DataFrame
        With `transcript`, `turn`, `role`, `section` and `text`.
    themes : Dictionary

    Returns
    -------
    DataFrame
        `theme` and `row` as numbers, `first` and `last` word, `side` (as
        :func:`side_of` names it), `transcript` as a number in the order of `turns`;
        in the order of speaking.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [0, 1], "section": "qa",
    ...     "role": ["journalist", "principal"], "text": ["Jets?", "Jets, yes."]})
    >>> cells_of(turns, Dictionary({"Arms": "jets"}))["side"].tolist()
    ['press', 'answer']
    """
    places = places_of(turns, themes)
    places = places.take(places.counts)
    side = side_of(turns)
    number, _ = pd.factorize(turns["transcript"])
    return pd.DataFrame(
        {
            "theme": places.theme,
            "row": places.row,
            "first": places.first,
            "last": places.last,
            "side": np.array(side, dtype=object)[places.row],
            "transcript": number[places.row],
        }
    )


FLAGS = ("asked", "answered", "brought", "asked_only")


def by_exchange(turns: pd.DataFrame, cells: pd.DataFrame) -> pd.DataFrame:
    """Tell of each theme and exchange in which it is named who names it.

    Parameters
    ----------
    turns : DataFrame
        With `exchange`.
    cells : DataFrame
        As :func:`cells_of` returns them.

    Returns
    -------
    DataFrame
        By transcript, exchange and theme, ascending: `asked` (a journalist names it),
        `answered` (asked, and named in the answer), `brought` (not asked, and named in
        the answer :data:`UNASKED` times or more), `asked_only` (and not named in the
        answer), `n_asked` and `n_answer` (times), and `row`, `first`, `last` of the
        first place.
    """
    exchange = turns["exchange"].astype("Int64").fillna(-1).to_numpy(dtype=np.int64)
    own = cells.assign(exchange=exchange[cells["row"]])
    own = own[own["side"].isin(["press", "answer"]) & (own["exchange"] >= 0)]
    press = own["side"] == "press"
    own = own.assign(n_asked=press.astype("int64"), n_answer=(~press).astype("int64"))
    keys = ["transcript", "exchange", "theme"]
    groups = own.groupby(keys, sort=True)
    made = groups[["n_asked", "n_answer"]].sum()
    asked, n_answer = made["n_asked"] > 0, made["n_answer"]
    flags = (
        asked, asked & (n_answer > 0), ~asked & (n_answer >= UNASKED),
        asked & (n_answer == 0),
    )  # fmt: skip
    first = groups.head(1).set_index(keys)[["row", "first", "last"]]
    return made.assign(**dict(zip(FLAGS, flags, strict=True))).join(first)


def side_of(turns: pd.DataFrame) -> np.ndarray:
    """Return the side each turn comes from: statement, press, answer, …, or other."""
    role, qa = turns["role"].astype(object), (turns["section"] == "qa").to_numpy()
    podium = (role == PRINCIPAL).to_numpy()
    return np.select(
        [
            (role == JOURNALIST).to_numpy(),
            (role == MODERATOR).to_numpy(),
            podium & qa,
            podium,
        ],
        ["press", "moderator", "answer", "statement"],
        "other",
    )
