"""Why the speakers of one transcript have their roles, without the tables of all.

Who reads an exchange of a large corpus would wait for the reasons of thousands of
people that are never looked at.
"""

import pandas as pd

from presskit.corpus import _tables_on_use
from presskit.corpus._corpus import Corpus
from presskit.corpus._dated import dated
from presskit.corpus._tables_of_files import People


def of_transcript(corpus: Corpus, transcript: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the rows of one transcript of the cast and of the evidence.

    Parameters
    ----------
    corpus : Corpus
    transcript : str
        Its id.

    Returns
    -------
    cast, evidence : DataFrame
        The rows that ``corpus.cast`` and ``corpus.evidence`` have of it, in their
        order and counted from 0.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> cast, _ = of_transcript(corpus, "000_030e8c4dc072d88f")
    >>> cast["role"].tolist().count("journalist")
    13
    """
    if {"cast", "evidence"} <= vars(corpus).keys():  # that is where they are kept
        return _own(corpus.cast, transcript), _own(corpus.evidence, transcript)
    turns = _own(corpus.turns, transcript)
    people = People(_own(corpus._people.speakers, transcript), corpus._people.weighed)
    found = _own(corpus.identities, transcript)
    evidence = _tables_on_use.evidence_of(turns, found, people)
    cast = _tables_on_use.cast_of(people, evidence, turns)
    return dated(cast, corpus._heads), dated(evidence, corpus._heads)


def speakers(corpus: Corpus, transcript: str) -> pd.DataFrame:
    """Return the rows of one transcript of the cast, perhaps without the reasons.

    Parameters
    ----------
    corpus : Corpus
    transcript : str
        Its id.

    Returns
    -------
    DataFrame
        As ``corpus.cast``; why is there only if that is made already.

    Examples
    --------
    >>> import presskit
    >>> cast = speakers(presskit.load_example(), "000_030e8c4dc072d88f")
    >>> cast.loc[cast["office"].notna(), "speaker_id"].tolist()
    ['jens-stoltenberg', 'oana-lungescu']
    """
    made = "cast" in vars(corpus)
    return _own(corpus.cast if made else corpus._people.speakers, transcript)


def _own(table: pd.DataFrame, transcript: str) -> pd.DataFrame:
    """Return the rows of one transcript, counted from 0."""
    own = (table["transcript"] == transcript).to_numpy()
    return table[own].reset_index(drop=True)
