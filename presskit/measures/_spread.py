"""How lengths lie around their middle, and whether medians move."""

import pandas as pd


def direction(medians: pd.Series, spreads: pd.Series) -> str:
    """Return the direction of medians, if each step is larger than their spread.

    Parameters
    ----------
    medians, spreads : Series
        Of groups in their order: the median and its median absolute deviation.

    Returns
    -------
    str
        "rise" or "fall"; "" where a step is smaller, or there is none.

    Examples
    --------
    >>> direction(pd.Series([90, 200]), pd.Series([30, 40]))
    'rise'
    >>> direction(pd.Series([234, 238]), pd.Series([30, 40]))
    ''
    """
    steps = medians.diff().iloc[1:]
    around = spreads.rolling(2).max().iloc[1:]
    if steps.empty or not (steps.abs() > around).all():
        return ""
    return "rise" if (steps > 0).all() else "fall" if (steps < 0).all() else ""


def middle_half(words: pd.Series) -> pd.Series:
    """Return the lengths from the lower to the upper quartile, both included.

    They are counted where they are told of, and not called a half: equal lengths at
    the ends make them more than that.

    Parameters
    ----------
    words : Series
        Lengths in words.

    Returns
    -------
    Series
        Those between the quartiles (type 7 in Hyndman & Fan, 1996), in their order.

    Examples
    --------
    >>> middle_half(pd.Series([10, 20, 20, 30, 900])).tolist()
    [20, 20, 30]
    """
    low, high = words.quantile([0.25, 0.75])
    return words[words.between(low, high)]


def typical(words: pd.Series) -> float:
    """Return the median.

    Examples
    --------
    >>> typical(pd.Series([10, 20, 900]))
    20.0
    """
    return float(words.median())
