"""Numbers of rows that a chart draws: each from the measure that the notebooks show.

A chart is given the table of which each row is a mark: exchanges or doubts, as a corpus
has them, or what a measure or theme method returns. Where it draws a summary of these
rows as well, a median or a rank, this is the one way to it, so that the number in the
picture is the number in the table.
"""

import numpy as np
import pandas as pd

from presskit import measures, themes
from presskit.measures.findings import verdicts
from presskit.measures.summaries import (
    SECONDS,
    WORDS,
    calls,
    caveat,
    direction,
    in_unit,
    middle_half,
    typical,
    unit_of,
    with_further,
)
from presskit.measures.summaries import n_answered as _n_answered
from presskit.themes import (
    ANSWERED,
    ASKED,
    BROUGHT,
    Rise,
    TermCounts,
    ThemeGrid,
    asked_most,
    in_one,
    rise,
    telling,
    theme_grid,
)
from presskit.wording import say

__all__ = [
    "ANSWERED",
    "ASKED",
    "BROUGHT",
    "MIN_GROUP",
    "MIN_QUARTILES",
    "Rise",
    "SECONDS",
    "WORDS",
    "TermCounts",
    "ThemeGrid",
    "asked_most",
    "in_one",
    "calls",
    "caveat",
    "caveats",
    "changes_of",
    "changes_told",
    "direction",
    "edits_of",
    "floors",
    "in_each",
    "in_unit",
    "is_silent",
    "lengths",
    "longest_of",
    "middle_half",
    "most_telling",
    "procedural",
    "rise",
    "terms",
    "theme_grid",
    "themes_of",
    "typical",
    "typical_of",
    "unit_of",
    "verdicts",
    "with_further",
    "wordings",
    "wordings_of",
    "words_over_time",
]

MIN_GROUP = measures.MIN_GROUP
MIN_QUARTILES = measures.MIN_QUARTILES


def lengths(exchanges: pd.DataFrame, by: str, unit: str = WORDS) -> pd.DataFrame:
    """Return :func:`presskit.measures.answer_lengths` of the exchanges drawn."""
    return measures.answer_lengths(exchanges, by=by, unit=unit)


def longest_of(words: np.ndarray, share: float) -> float:
    """Return the length that a share of answers does not go beyond."""
    return np.quantile(words, share).item()


def in_each(column: np.ndarray) -> list[int]:
    """Return the number of marks in each column of a chart."""
    return np.bincount(column).tolist()


def most_telling(table: pd.DataFrame, top: int, *among: pd.Index) -> list[pd.Index]:
    """Return the labels of the `top` most telling of each choice of rows of changes."""
    told = pd.Series(telling(table), table.index)
    return [told[rows].nlargest(top).index for rows in among]


def procedural(sentences: pd.Series) -> list[bool]:
    """Mark the sentences that only greet, thank or hand over to questions."""
    return themes.procedural(sentences.tolist())


def is_silent(exchanges: pd.DataFrame) -> bool:
    """Return True if half of the exchanges or more have no answer."""
    answered = _n_answered(exchanges["answer_words"])
    return bool(caveat(len(exchanges), answered))


def caveats(exchanges: pd.DataFrame, groups: pd.DataFrame | None = None) -> list[str]:
    """Return the note on answers that are missing: of all rows, or of some.

    Parameters
    ----------
    exchanges : DataFrame
        The exchanges drawn.
    groups : DataFrame, optional
        Their :func:`lengths`.
    """
    answered = _n_answered(exchanges["answer_words"])
    if of_all := caveat(len(exchanges), answered):
        return [of_all]
    if groups is None:
        return []
    silent = int(((groups["caveat"] != "") & (groups["n"] >= MIN_GROUP)).sum())
    if not silent:
        return []
    return [say("charts.common.no_answer", n=silent)]


def floors(exchanges: pd.DataFrame, by: str, unit: str = WORDS) -> pd.DataFrame:
    """Return :func:`presskit.measures.floor` of the exchanges drawn."""
    return measures.floor(exchanges, by=by, unit=unit)


def terms(turns: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return the terms of each group, as the method of themes gives them.

    Parameters
    ----------
    turns : DataFrame
        As ``corpus.turns``.
    by : str
        What groups them.
    """
    return themes.terms(turns, by)


def wordings(turns: pd.DataFrame) -> pd.DataFrame:
    """Return the wordings that come back, as :func:`presskit.themes.ngrams` does."""
    return themes.ngrams(turns)


def themes_of(corpus: object, dictionary: object) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return :func:`presskit.themes.matrix` and :func:`presskit.themes.agenda`."""
    made = themes.dictionary(dictionary)
    return themes.matrix(corpus, made), themes.agenda(corpus, made)


def typical_of(turns: object, by: str) -> pd.DataFrame:
    """Return the typical words of each group, as :func:`presskit.themes.typical` does.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns.
    by : str
        What groups them.
    """
    return themes.typical(turns, by)


def words_over_time(turns: object, words: object) -> pd.DataFrame:
    """Return :func:`presskit.themes.over_time` of a corpus or its turns."""
    return themes.over_time(turns, words)


def wordings_of(turns: object) -> pd.DataFrame:
    """Return :func:`presskit.themes.wordings` of a corpus or its turns."""
    return themes.wordings(turns)


def changes_of(turns: object) -> pd.DataFrame:
    """Return :func:`presskit.themes.changes` of a corpus or its turns."""
    return themes.changes(turns)


def edits_of(changes: pd.DataFrame) -> pd.DataFrame:
    """Return :func:`presskit.themes.edits` of the sentences drawn."""
    return themes.edits(changes)


def changes_told(changes: pd.DataFrame, transcripts: pd.DataFrame | None) -> str:
    """Return the share that is new, as ``themes.findings.changes`` says it."""
    return str(themes.findings.changes(changes, transcripts))
