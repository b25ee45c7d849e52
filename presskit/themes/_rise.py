"""How a word moved over time: its rate at the first events against that at the last."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.themes._poisson import as_unequal

_LEAST = 5  # places, of which rates are compared
_CHANCE, _NORMAL = 0.05, 1.96
_EVENTS = 4  # of which one can tell how much they differ among themselves
_SIDES = ("podium", "press")


class Rise(NamedTuple):
    """The rate of a word at the first events and at the last, of one side.

    Attributes
    ----------
    who : str
        The side that says it more often: "podium" or "press".
    way : str
        "rose" or "fell"; "same" where chance makes a difference as large in one of
        twenty such cases or more, or the events differ by as much among themselves.
    n : tuple of int
        Times said, at the first events and at the last.
    rates : tuple of float
        The same per 1,000 words.
    keys : tuple of list
        The events, as the rows have them.
    """

    who: str
    way: str
    n: tuple[int, int]
    rates: tuple[float, float]
    keys: tuple[list, list]


def rise(rows: pd.DataFrame) -> Rise | None:
    """Compare the earlier half of some events with the later one.

    The one in the middle of an odd number belongs to neither.

    Parameters
    ----------
    rows : DataFrame
        Of one word, as :func:`presskit.themes.over_time` returns them, in the order of
        time, with the `key` of each event.

    Returns
    -------
    Rise or None
        None of a word that the side says fewer than 5 times, or where it speaks at one
        event alone.

    Examples
    --------
    >>> rows = pd.DataFrame({"key": ["may", "june", "july"], "who": "podium",
    ...     "n": [20, 9, 2], "n_words": 1000})
    >>> rise(rows)
    Rise(who='podium', way='fell', n=(20, 2), rates=(20.0, 2.0), keys=(['may'], ['july']))
    """  # noqa: E501
    n_of = [int(rows["n"][rows["who"] == who].sum()) for who in _SIDES]
    who = _SIDES[int(np.argmax(n_of))]
    own = rows[(rows["who"] == who) & (rows["n_words"] > 0)]
    if max(n_of) < _LEAST or len(own) < 2:
        return None
    half = len(own) // 2
    ends = own.iloc[:half], own.iloc[-half:]
    n = np.array([one["n"].sum() for one in ends])
    words = np.array([one["n_words"].sum() for one in ends])
    rates = 1000 * n / words
    way = "rose" if rates[1] > rates[0] else "fell"
    share = words[0] / words.sum()
    differs = abs(n[0] - n.sum() * share) / (n.sum() * share * (1 - share)) ** 0.5
    if as_unequal(n[0], n.sum(), share) >= _CHANCE or differs <= _spread(own):
        way = "same"
    return Rise(
        who, way, tuple(n.tolist()), tuple(rates.tolist()),
        tuple(one["key"].tolist() for one in ends),
    )  # fmt: skip


def _spread(own: pd.DataFrame) -> float:
    """Return the number of standard errors that a difference needs: events differ, too.

    The dispersion of quasi-Poisson regression (McCullagh & Nelder 1989, *Generalized
    Linear Models*, 6.2): Pearson's chi-squared by its degrees of freedom, at least 1.
    """
    if len(own) < _EVENTS:
        return 0.0
    n, words = own["n"].to_numpy(), own["n_words"].to_numpy()
    expected = words * n.sum() / words.sum()
    dispersion = ((n - expected) ** 2 / expected).sum() / (len(own) - 1)
    return _NORMAL * max(1.0, dispersion) ** 0.5
