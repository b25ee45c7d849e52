"""Numbers of rows that a chart draws: each from the measure that the notebooks show.

A chart is given the table of which each row is a mark: exchanges or doubts, as a corpus
has them, or what a measure or theme method returns. Where it draws a summary of these
rows as well, a median or a rank, this is the one way to it, so that the number in the
picture is the number in the table.
"""

import pandas as pd

from presskit import measures
from presskit.measures.summaries import direction, middle_half, typical

__all__ = [
    "MIN_GROUP",
    "MIN_QUARTILES",
    "direction",
    "floors",
    "lengths",
    "middle_half",
    "typical",
]

MIN_GROUP = measures.MIN_GROUP
MIN_QUARTILES = measures.MIN_QUARTILES


def lengths(exchanges: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return :func:`presskit.measures.answer_lengths` of the exchanges drawn."""
    return measures.answer_lengths(exchanges, by=by)


def floors(exchanges: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return :func:`presskit.measures.floor` of the exchanges drawn."""
    return measures.floor(exchanges, by=by)
