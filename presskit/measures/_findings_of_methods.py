"""The paragraph about method for a paper, for :mod:`presskit.measures.findings`."""

import platform

import pandas as pd

from presskit import outputs
from presskit.doubts import DECIDED, Kind
from presskit.measures._findings_of_corpora import corpus as of_corpus
from presskit.schema import SEVERITIES
from presskit.schema.given import whole
from presskit.schema.ids import named
from presskit.text.prose import as_sentence, counted
from presskit.wording import say

_SURE = 0.95
"""Probability of a role from which on it is called sure."""
_NOT_OPEN = {*DECIDED, Kind.CORRECTION_APPLIED}


@as_sentence
def methods(corpus: object) -> str:
    """Describe how a corpus was read and counted, for the methods of a paper.

    Parameters
    ----------
    corpus : Corpus

    Returns
    -------
    str
        What was read, with which versions, what the units are, how much of it was
        estimated, and what people decided. Numbers are those of this corpus: write it
        when nothing changes any more.

    Raises
    ------
    TableError
        If it is not a whole corpus.

    Examples
    --------
    >>> import presskit
    >>> methods(presskit.load_example())[-73:]
    'The files and their SHA-256 are in presskit.json beside the saved tables.'
    """
    whole(corpus, "methods")
    if corpus.transcripts.empty:
        return say("findings.methods.nothing")
    turns, exchanges = corpus.turns, corpus.exchanges
    asked = counted(len(exchanges), "exchange")
    parts = [
        say(
            "findings.methods.read",
            version=outputs.version(),
            python=platform.python_version(),
            pandas=pd.__version__,
        ),
        str(of_corpus(corpus.transcripts, corpus.cast, exchanges)),
        say("findings.methods.units", n=len(corpus.questions)),
        say(
            "findings.methods.roles",
            sure=int((turns["role_p"] >= _SURE).sum()),
            turns=counted(len(turns), "turn"),
            p=_SURE,
        ),
        say(
            "findings.methods.askers",
            named=int(named(exchanges["asker_id"]).sum()),
            outlets=int(exchanges["outlet"].notna().sum()),
            exchanges=asked,
        ),
        *_estimated(exchanges, asked),
        _decided(corpus.audit),
        say("findings.methods.files"),
    ]
    return " ".join(parts)


def _estimated(exchanges: pd.DataFrame, asked: str) -> list[str]:
    """Return the sentence about exchanges of which the beginning is estimated."""
    n = int((exchanges["boundary_p"] < 1).sum())
    return [say("findings.methods.boundaries", n=n, exchanges=asked)] if n else []


def _decided(audit: pd.DataFrame) -> str:
    """Return the sentence about corrections that were followed, and about doubts."""
    followed = int((audit["kind"] == Kind.CORRECTION_APPLIED).sum())
    doubts = ~audit["kind"].isin(_NOT_OPEN) & (audit["severity"] != SEVERITIES[-1])
    return say("findings.methods.decided", n=followed, open=int(doubts.sum()))
