"""Why the speakers of one transcript have their roles, without the tables of all.

Who reads an exchange of a large corpus would wait for the reasons of thousands of
people that are never looked at.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from presskit.corpus import _tables_on_use, _why, own_rows
from presskit.corpus._corpus import Corpus
from presskit.corpus._tables_of_files import People
from presskit.schema.rows import named_rows


class Speaker(NamedTuple):
    """A row of the cast, its columns that say why."""

    transcript: str
    speaker_id: str | None
    role: str
    why: str


def of_transcript(
    corpus: Corpus, transcript: str
) -> tuple[Sequence[Speaker], Sequence]:
    """Return the rows of one transcript of the cast and of the evidence.

    Parameters
    ----------
    corpus : Corpus
    transcript : str
        Its id.

    Returns
    -------
    cast : sequence of Speaker
    evidence : sequence of named tuple
        The rows that ``corpus.cast`` and ``corpus.evidence`` have of it, in their
        order.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> cast, _ = of_transcript(corpus, "000_030e8c4dc072d88f")
    >>> [one.role for one in cast].count("journalist")
    13
    """
    known = {"cast", "evidence"} <= vars(corpus).keys()  # that is where they are kept
    speakers = _own(corpus, "cast" if known else own_rows.SPEAKERS, transcript)
    if known:
        found = _own(corpus, "evidence", transcript)
        evidence, why = list(named_rows(found)), speakers["why"].tolist()
    else:
        people = People(speakers, corpus._people.weighed)
        turns, found = (
            _own(corpus, one, transcript) for one in ("turns", "identities")
        )
        evidence = _tables_on_use.rows_of_evidence(turns, found, people)
        why = _why.sentences(speakers, evidence, corpus.once(_sure))
    names = ("transcript", "speaker_id", "role")
    columns = (speakers[name].tolist() for name in names)
    return [*map(Speaker._make, zip(*columns, why, strict=True))], evidence


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
    return _own(
        corpus, "cast" if "cast" in vars(corpus) else own_rows.SPEAKERS, transcript
    )


_own = own_rows.of_transcript


def _sure(corpus: Corpus) -> Mapping[tuple, float]:
    return _why.sure(corpus.turns)
