"""The lines that say of several doubts of one kind that all is fine."""

from collections.abc import Iterator

import pandas as pd

from presskit.corpus import Corpus
from presskit.corrections import Correction
from presskit.errors import TableError
from presskit.text.prose import listed
from presskit.widgets._new_correction import correction_of
from presskit.wording import say

_KEYS = ["transcript", "kind"]


def fine_lines(
    corpus: Corpus, rows: pd.DataFrame, reason: str = ""
) -> list[Correction]:
    """Return the lines that say of some doubts that they were checked and are fine.

    Parameters
    ----------
    corpus : Corpus
    rows : DataFrame
        Rows of ``corpus.audit``.
    reason : str, optional
        Free words, for those who read the file.

    Returns
    -------
    list of Correction
        In the order of `rows`: one line a transcript and kind where all doubts of that
        kind are among the rows and there are several, else one a doubt.

    Raises
    ------
    TableError
        If none of the doubts is about a loaded transcript.
    """
    loaded = rows[rows["transcript"].isin(corpus.transcripts["transcript"])]
    if loaded.empty:
        raise TableError(
            "These are about files that are not loaded, so no line can be about them."
        )
    n_all = corpus.audit.groupby(_KEYS, sort=False).size()
    made = [
        line
        for key, own in loaded.groupby(_KEYS, sort=False)
        for line in _lines(corpus, own, reason, whole=1 < len(own) == n_all[key])
    ]
    return list(dict.fromkeys(made))


def all_fine(rows: pd.DataFrame) -> str:
    """Return the half sentence that says that some doubts are fine.

    Examples
    --------
    >>> all_fine(pd.DataFrame({"kind": ["inaudible"] * 4}))
    'all 4 of “inaudible” are fine'
    """
    kinds = listed(f"“{kind}”" for kind in rows["kind"].unique())
    return say("forms.decide.all_of", n=len(rows), kinds=kinds)


def n_lines(corpus: Corpus, rows: pd.DataFrame) -> int:
    """Return the number of lines of :func:`fine_lines`."""
    loaded = rows[rows["transcript"].isin(corpus.transcripts["transcript"])]
    own, all_ = (
        table.groupby(_KEYS, sort=False).size() for table in (loaded, corpus.audit)
    )
    whole = (own == all_.reindex(own.index)) & (own > 1)
    return int(own.mask(whole, 1).sum())


def _lines(
    corpus: Corpus, rows: pd.DataFrame, reason: str, *, whole: bool
) -> Iterator[Correction]:
    """Yield the lines about doubts of one kind in one transcript."""
    for row in rows.head(1 if whole else len(rows)).itertuples(index=False):
        said = {"action": "fine", "value": row.kind, "reason": reason}
        if whole:
            row = row._replace(start=pd.NA, end=pd.NA, suggestion="")
            said["scope"] = "file"
        yield correction_of(corpus, row, **said)
