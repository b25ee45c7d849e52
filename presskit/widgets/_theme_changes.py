"""Which two statements an explorer of themes lays beside each other."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit import themes
from presskit.corpus import Corpus
from presskit.schema import ROLES, SECTIONS
from presskit.schema.recent import Recent
from presskit.schema.roles import PRINCIPAL
from presskit.widgets._arrays import Arrays

LONGEST = 32_000_000
"""Words of one side, times those of the other, up to which somebody waits a second."""


_KEPT = 8  # tables of what changed


class Statements(NamedTuple):
    """Two statements, or what is answered at two conferences.

    Attributes
    ----------
    newest, earlier : int
        The transcripts, as their numbers.
    section : str
        "statement" or "qa".
    rows : tuple of int
        The turns of the podium there that are left, of both.
    left_out : tuple of int
        Transcripts between them that hold the same event as the newest.
    """

    newest: int
    earlier: int
    section: str
    rows: tuple[int, ...]
    left_out: tuple[int, ...] = ()


def statements_left(
    corpus: Corpus, kept: np.ndarray, among: np.ndarray
) -> Statements | None:
    """Return the two statements that the turns that are left lay beside each other.

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
    Statements or None
        The newest transcript that is left and the last before it: the statements, or
        the answers where the newest or all before it have no statement; None if there
        is no earlier one, or if both are so long that it takes seconds.
    """
    arrays = Arrays.of(corpus)
    of, rank = arrays.code_of("turns"), arrays.newest_first
    left = np.unique(of[kept])
    if not len(left):
        return None
    turns = kept if len(left) > 1 else among | kept
    newest = left[np.argmin(rank[left])]
    for section in SECTIONS:
        spoken = np.unique(of[turns & podium(corpus, section)])
        before = spoken[rank[spoken] > rank[newest]]
        if newest in spoken and len(before):
            order = before[np.argsort(rank[before])].tolist()
            same, others = parted(corpus, int(newest), order)
            sides = statements_of(corpus, section, int(newest), others[0], turns)
            sides = sides._replace(left_out=tuple(same))
            if work(corpus, sides) <= LONGEST:
                return sides
    return None


def parted(
    corpus: Corpus, newest: int, before: list[int]
) -> tuple[list[int], list[int]]:
    """Part those before that hold the same event from those that do not.

    As :func:`presskit.themes.changes`: where all of them do, they are none.

    Parameters
    ----------
    corpus : Corpus
    newest : int
    before : list of int
    """
    return themes.parted(before, of_one_event(corpus, newest))


def of_one_event(corpus: Corpus, transcript: int) -> list[int]:
    """Return the transcripts that hold the same event as another one.

    Parameters
    ----------
    corpus : Corpus
    transcript : int
    """
    known, ids = corpus.once(_events), corpus.transcripts["transcript"].tolist()
    if transcript not in known:
        same = themes.of_one_event(corpus.turns, ids[transcript])
        known[transcript] = [ids.index(one) for one in same]
    return known[transcript]


def _events(_corpus: Corpus) -> dict[int, list[int]]:
    """Return the store of the events of a corpus."""
    return {}


def pairs_of_one_event(corpus: Corpus) -> list[tuple[int, int]]:
    """Return the transcripts that hold one event, each two twice: both ways round."""
    days = corpus.transcripts["date"]
    shared = np.flatnonzero(days.notna() & days.duplicated(keep=False)).tolist()
    return [(one, two) for one in shared for two in of_one_event(corpus, one)]


def podium(corpus: Corpus, section: str) -> np.ndarray:
    """Return a mask of the turns of the podium in a section."""
    arrays = Arrays.of(corpus)
    inside = arrays.in_statement == (section == SECTIONS[0])
    return inside & (arrays.role_of_turn == ROLES.index(PRINCIPAL))


def statements_of(
    corpus: Corpus, section: str, newest: int, earlier: int, turns: np.ndarray
) -> Statements:
    """Return the turns of the podium in a section of two transcripts, of some."""
    both = np.isin(Arrays.of(corpus).code_of("turns"), (newest, earlier))
    rows = np.flatnonzero(turns & both & podium(corpus, section))
    return Statements(newest, earlier, section, tuple(rows.tolist()))


def work(corpus: Corpus, sides: Statements) -> int:
    """Return the words of one side, times those of the other."""
    arrays, rows = Arrays.of(corpus), list(sides.rows)
    n_words = arrays.turns["n_words"].to_numpy()[rows]
    later = arrays.code_of("turns")[rows] == sides.newest
    return int(n_words[later].sum()) * int(n_words[~later].sum())


def changes_of(corpus: Corpus, sides: Statements) -> pd.DataFrame:
    """Return the changes of the later of two sides, as :func:`presskit.themes.changes`.

    Those looked at last are kept: a chart is drawn for a notebook, a page and a phone.

    Parameters
    ----------
    corpus : Corpus
    sides : Statements
    """
    return corpus.once(_compared).get(sides, lambda: _changes_of(corpus, sides))


def _compared(_corpus: Corpus) -> Recent[pd.DataFrame]:
    """Return the store of the changes of a corpus."""
    return Recent(_KEPT)


def _changes_of(corpus: Corpus, sides: Statements) -> pd.DataFrame:
    ids = corpus.transcripts["transcript"]
    both = (ids.iloc[at] for at in (sides.newest, sides.earlier))
    turns = corpus.turns.iloc[list(sides.rows)]
    table = themes.changes(turns, *both, section=sides.section)
    table.attrs["changes"] |= {
        "left_out": ids.iloc[list(sides.left_out)].tolist(),
        "one_event": sides.earlier in of_one_event(corpus, sides.newest),
    }
    return table
