"""Doubts of one kind and cause, told once: how many there are, and where."""

import pandas as pd

from presskit.doubts import SINGLE, causes
from presskit.schema import ALIKE, AUDIT

MOST = 12
"""Places that a row tells; it counts the others."""


def alike(audit: pd.DataFrame) -> pd.DataFrame:
    """Tell doubts of one kind and cause in one row: how many there are, and where.

    Parameters
    ----------
    audit : DataFrame
        As ``corpus.audit``, or rows of it.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.ALIKE`, in the order of `audit`. Of a kind those that
        say the same of one name, or by one rule, have a row of their own, where they
        are four or more; the rest has one. Verdicts on files, files that could not be
        read, and lines of the correction file keep a row each. Message, advice and
        suggestion are those of the doubt that comes first in `audit`;
        ``audit[(audit["kind"] == kind)]`` has all of them.

    Raises
    ------
    TableError
        If `audit` is not a table of doubts.

    Examples
    --------
    >>> import presskit
    >>> alike(presskit.load_example().audit)[["severity", "kind", "n"]].head(3)
      severity                kind  n
    0  warning           inaudible  2
    1     note  unlabelled opening  2
    2     note   cut by the editor  2
    """
    AUDIT.require(audit)
    rows = [_row(group) for group in groups(audit)]
    return ALIKE.frame({name: [row[name] for row in rows] for name in ALIKE.columns})


def groups(audit: pd.DataFrame) -> list[pd.DataFrame]:
    """Return the rows that are alike, together, in the order of their first ones.

    Examples
    --------
    >>> groups(AUDIT.frame())
    []
    """
    kinds = audit["kind"].astype("str")
    own = pd.Series(range(len(audit)), index=audit.index).where(kinds.isin(SINGLE), -1)
    names = ("severity", "kind", "message")
    cause = causes(zip(*(audit[name].astype("str") for name in names), strict=True))
    keys = [audit["severity"].astype("str"), kinds, pd.Series(cause, audit.index), own]
    return [rows for _, rows in audit.groupby(keys, sort=False)]


def _row(alike: pd.DataFrame) -> dict[str, object]:
    first = alike.iloc[0]
    told = ("severity", "kind", "message", "advice", "suggestion")
    return {
        **{name: first[name] for name in told},
        "n": len(alike),
        "n_transcripts": alike["transcript"].nunique(),
        "n_words": alike["n_words"].sum(min_count=1),
        "places": _places(alike),
    }


def _places(alike: pd.DataFrame) -> str:
    """Return the places of some doubts, by transcript: "may, lines 3 and 8; june"."""
    said = []
    for transcript, rows in alike.head(MOST).groupby("transcript", sort=False):
        lines = rows["line"].dropna().astype("int64").astype("str").drop_duplicates()
        which = (
            f", line{'s' * (len(lines) > 1)} {', '.join(lines)}" if len(lines) else ""
        )
        said.append(f"{transcript}{which}")
    more = len(alike) - MOST
    return "; ".join(said) + (f"; and {more:,} more" if more > 0 else "")
