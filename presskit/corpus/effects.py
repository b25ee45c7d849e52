"""What a decision changes: numbers and turns of a corpus before it, and after."""

from collections.abc import Iterable

import pandas as pd

from presskit.corpus._corpus import Corpus
from presskit.corpus.trial import Trial, concerned
from presskit.doubts import DECIDED
from presskit.schema.ids import named

OPEN = "doubts open"
READ_AS = ("label", "role", "speaker_id", "speaker", "outlet")
"""What is read of a turn beside its words."""


def numbers(corpus: Corpus) -> dict[str, int]:
    """Return the numbers that people quote, by what they are called.

    Examples
    --------
    >>> from presskit import load_example
    >>> found = numbers(load_example())
    >>> found["turns"], found["exchanges"], found["named askers"]
    (84, 25, 19)
    """
    exchanges = corpus.exchanges
    askers = exchanges["asker_id"].drop_duplicates()
    return {
        "turns": len(corpus.turns),
        "exchanges": len(exchanges),
        "askers": int(askers.notna().sum()),
        "named askers": int(named(askers).sum()),
        "questions": len(corpus.questions),
        "outlets": int(corpus.outlets["outlet"].nunique()),
        "words in answers": int(exchanges["answer_words"].sum()),
        OPEN: int((~corpus.audit["kind"].isin(DECIDED)).sum()),
    }


def effect(before: Corpus, after: Corpus) -> pd.DataFrame:
    """Return the numbers of two states of a corpus side by side.

    Parameters
    ----------
    before, after : Corpus

    Returns
    -------
    DataFrame
        Columns ``number`` (text), ``before``, ``after`` and ``change`` (counts).
    """
    one, two = numbers(before), numbers(after)
    table = pd.DataFrame({"number": pd.array(list(one), dtype="str")})
    table["before"] = pd.array(list(one.values()), dtype="int64")
    table["after"] = pd.array(list(two.values()), dtype="int64")
    return table.assign(change=table["after"] - table["before"])


def effect_of(corpus: Corpus, lines: Iterable[str]) -> pd.DataFrame:
    """Return the numbers with and without some lines; see `Corpus.effect_of`."""
    lines = [line for line in lines if not pd.isna(line)]  # no suggestion is none
    if not lines:
        return effect(corpus, corpus)
    trial = Trial(corpus, concerned(corpus, lines))
    return effect(trial.before, trial.after(lines))


def read_otherwise(before: Corpus, after: Corpus) -> pd.DataFrame:
    """Return the turns that kept their words, but not who is said to speak them.

    Parameters
    ----------
    before, after : Corpus
        Two states of the same transcripts.

    Returns
    -------
    DataFrame
        One row a turn: what it was read as, by the names of `READ_AS`, and what it is
        read as now, by these names with ``_after``. Text, '' for nothing.
    """
    # Both are of the same files; an id holds the label, which is compared.
    words = ["transcript", "start", "end"]
    kept = before.turns[[*words, *READ_AS]].merge(
        after.turns[[*words, *READ_AS]], on=words, suffixes=("", "_after")
    )
    columns = [name for one in READ_AS for name in (one, f"{one}_after")]
    told = kept[columns].astype("str").fillna("")
    other = pd.Series(False, told.index)
    for name in READ_AS:
        other |= told[name] != told[f"{name}_after"]
    return told[other].reset_index(drop=True)
