"""Which two statements an explorer of themes lays beside each other."""

from itertools import combinations
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit import themes
from presskit.corpus import Corpus
from presskit.schema import ROLES, SECTIONS
from presskit.schema.roles import PRINCIPAL
from presskit.widgets._arrays import Arrays

LONGEST = 32_000_000
"""Words of one side, times those of the other, up to which somebody waits a second."""


class Sides(NamedTuple):
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


def sides_left(corpus: Corpus, kept: np.ndarray, among: np.ndarray) -> Sides | None:
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
    Sides or None
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
            same, others = parted(corpus, section, int(newest), order)
            sides = sides_of(corpus, section, int(newest), others[0], turns)
            sides = sides._replace(left_out=tuple(same))
            if work(corpus, sides) <= LONGEST:
                return sides
    return None


def parted(
    corpus: Corpus, section: str, newest: int, before: list[int]
) -> tuple[list[int], list[int]]:
    """Part those before that hold the same event from those that do not.

    As :func:`presskit.themes.changes`: where all of them do, they are none.

    Parameters
    ----------
    corpus : Corpus
    section : str
    newest : int
    before : list of int
    """
    pairs = corpus.once(one_event).get(section, [])
    same = [at for at in before if (newest, at) in pairs]
    others = [at for at in before if (newest, at) not in pairs]
    return (same, others) if others else ([], before)


def one_event(corpus: Corpus) -> dict[str, list[tuple[int, int]]]:
    """Return the transcripts of a day that hold the same event, by section.

    Returns
    -------
    dict of str to list of (int, int)
        Each pair twice, the other way round as well; without sections where none is.
    """
    days = corpus.transcripts["date"]
    by_day = [own.tolist() for own in days.groupby(days).indices.values()]
    of_day = [pair for own in by_day for pair in combinations(own, 2)]
    shared = {at for pair in of_day for at in pair}
    of, texts = Arrays.of(corpus).code_of("turns"), corpus.turns["text"]
    made = {}
    for section in SECTIONS if of_day else ():
        inside = podium(corpus, section)
        said = {at: texts[inside & (of == at)].tolist() for at in shared}
        same = [p for p in of_day if themes.one_event(*(said[at] for at in p))]
        if same:
            made[section] = sorted(same + [pair[::-1] for pair in same])
    return made


def podium(corpus: Corpus, section: str) -> np.ndarray:
    """Return a mask of the turns of the podium in a section."""
    arrays = Arrays.of(corpus)
    inside = arrays.in_statement == (section == SECTIONS[0])
    return inside & (arrays.role_of_turn == ROLES.index(PRINCIPAL))


def sides_of(
    corpus: Corpus, section: str, newest: int, earlier: int, turns: np.ndarray
) -> Sides:
    """Return the turns of the podium in a section of two transcripts, of some."""
    both = np.isin(Arrays.of(corpus).code_of("turns"), (newest, earlier))
    rows = np.flatnonzero(turns & both & podium(corpus, section))
    return Sides(newest, earlier, section, tuple(rows.tolist()))


def work(corpus: Corpus, sides: Sides) -> int:
    """Return the words of one side, times those of the other."""
    arrays, rows = Arrays.of(corpus), list(sides.rows)
    n_words = arrays.turns["n_words"].to_numpy()[rows]
    later = arrays.code_of("turns")[rows] == sides.newest
    return int(n_words[later].sum()) * int(n_words[~later].sum())


def changes_of(corpus: Corpus, sides: Sides) -> pd.DataFrame:
    """Return the changes of the later of two sides, as :func:`presskit.themes.changes`.

    Parameters
    ----------
    corpus : Corpus
    sides : Sides
    """
    ids = corpus.transcripts["transcript"]
    both = (ids.iloc[at] for at in (sides.newest, sides.earlier))
    turns = corpus.turns.iloc[list(sides.rows)]
    table = themes.changes(turns, *both, section=sides.section)
    table.attrs["changes"]["left_out"] = ids.iloc[list(sides.left_out)].tolist()
    return table
