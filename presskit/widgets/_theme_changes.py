"""Which two statements an explorer of themes lays beside each other."""

import numpy as np
import pandas as pd

from presskit import themes
from presskit.corpus import Corpus
from presskit.schema import ROLES
from presskit.schema.roles import PRINCIPAL
from presskit.widgets._arrays import Arrays

_MOST = 32_000_000
"""Words of one side, times those of the other, up to which somebody waits a second."""


def changes_left(
    corpus: Corpus, kept: np.ndarray, among: np.ndarray
) -> pd.DataFrame | None:
    """Return the changes of the newest transcript that is left, since the last before.

    Parameters
    ----------
    corpus : Corpus
    kept : ndarray of bool
        Of each turn, whether it is left.
    among : ndarray of bool
        The same, whichever transcripts are chosen: of one that is left alone, the
        earlier one is found there.

    Returns
    -------
    DataFrame or None
        As :func:`presskit.themes.changes`: the statements, or the answers where the
        newest or all before it have no statement; None if there is no earlier one, or
        if both are so long that it takes seconds.
    """
    arrays = Arrays.of(corpus)
    n_words = arrays.turns["n_words"].to_numpy()
    of, rank = arrays.code_of("turns"), arrays.newest_first
    left = np.unique(of[kept])
    if not len(left):
        return None
    turns = kept if len(left) > 1 else among | kept
    newest = left[np.argmin(rank[left])]
    podium = turns & (arrays.role_of_turn == ROLES.index(PRINCIPAL))
    in_statement = arrays.in_statement
    for section, inside in (("statement", in_statement), ("qa", ~in_statement)):
        spoken = np.unique(of[podium & inside])
        before = spoken[rank[spoken] > rank[newest]]
        if newest in spoken and len(before):
            earlier = before[np.argmin(rank[before])]
            words = [
                int(n_words[podium & inside & (of == at)].sum())
                for at in (newest, earlier)
            ]
            if words[0] * words[1] > _MOST:
                continue
            rows = np.flatnonzero(turns & np.isin(of, (earlier, newest)))
            both = [
                corpus.transcripts["transcript"].iloc[at] for at in (newest, earlier)
            ]
            return themes.changes(corpus.turns.iloc[rows], *both, section=section)
    return None
