"""Where each group had the floor first, and how often: what charts need of it."""

import numpy as np
import pandas as pd

from presskit.measures._group import grouped
from presskit.schema import EXCHANGES
from presskit.schema.groups import By, Grouped

COUNTED = ["order", "n_transcripts", "n_exchanges"]
"""The columns with which the floor is counted; no group can be called like them."""


def calls(exchanges: pd.DataFrame, by: By) -> pd.DataFrame:
    """Return the first place of each group on the floor, and the number of its calls.

    Parameters
    ----------
    exchanges : DataFrame
        As ``corpus.exchanges``.
    by : str, list of str or None
        As for :func:`floor`.

    Returns
    -------
    DataFrame
        The groups of :func:`floor`, in its order, with their `order` and `n_exchanges`
        alone: charts, which draw at every key that is pressed, need no more.

    Examples
    --------
    >>> exchanges = pd.DataFrame({"transcript": "a", "exchange": [1, 2, 3],
    ...     "outlet": ["ZDF", "ARD; ZDF", None]})
    >>> calls(exchanges, "outlet")
      outlet  order  n_exchanges
    0    ZDF      1            2
    1    ARD      2            1
    2    NaN      3            1
    """
    groups = grouped(exchanges, by, EXCHANGES, [], COUNTED)
    order, n = places(groups)
    return groups.names.assign(order=order, n_exchanges=n)


def places(groups: Grouped) -> tuple[np.ndarray, np.ndarray]:
    """Return the place of each group's first exchange, from 1, and their number."""
    _, first, n = np.unique(groups.code, return_index=True, return_counts=True)
    return groups.rows.index.to_numpy()[first] + 1, n
