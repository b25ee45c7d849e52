"""The tables that are made of other tables, on first use, since they cost more."""

from collections.abc import Mapping

import pandas as pd

from presskit import audit, corrections, exchanges, identities, speech
from presskit.doubts import Doubt
from presskit.exchanges import questions
from presskit.languages import lexicon
from presskit.schema.values import Acts, Document


def questions_of(
    turns: pd.DataFrame, told: Mapping[str, tuple[str, ...]]
) -> pd.DataFrame:
    """Return the table of questions; from marks alone where no words are known."""
    unknown = {name for name, codes in told.items() if not lexicon(*codes[:1]).known}

    def acts_of(transcript: str, text: str) -> Acts:
        [acts] = speech.read([text], [told.get(transcript, ())])
        return acts

    return questions.find(turns, speech.questions_in, unknown, acts_of)


def exchanges_of(turns: pd.DataFrame, questions: pd.DataFrame) -> pd.DataFrame:
    """Return the table of exchanges."""
    return exchanges.pair(turns, questions)


def audit_of(
    doubts: list[Doubt],
    tables: Mapping[str, pd.DataFrame],
    documents: Mapping[str, Document],
    told: Mapping[str, tuple[str, ...]],
) -> pd.DataFrame:
    """Return the table of doubts: those of the steps, and those about the tables.

    Parameters
    ----------
    doubts : list of Doubt
        What the steps doubt.
    tables : mapping of str to DataFrame
        `turns`, `exchanges`, `outlets` and `identities`.
    documents : mapping of str to Document
        The source of each transcript.
    told : mapping of str to tuple of str
        Its languages.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.AUDIT`.
    """
    turns, outlets = tables["turns"], tables["outlets"]
    asking, identified = tables["exchanges"], tables["identities"]
    words = asking["question_words"] + asking["answer_words"]
    keys = zip(asking["transcript"], asking["exchange"], strict=True)
    of_exchange = dict(zip(keys, words, strict=True))
    of_asker = words.groupby(asking["asker_id"]).sum().to_dict()
    lexicons = {name: lexicon(*codes) for name, codes in told.items()}
    every = [
        *doubts,
        *audit.of_witnesses(identified, turns, of_exchange),
        *identities.doubts_of_askers(turns, outlets, of_asker),
        *audit.of_outlets(turns, outlets),
        *audit.of_askers(turns, of_asker),
        *audit.of_turns(turns, identified, documents, lexicons, speech.handovers_in),
    ]
    return audit.table(every, corrections.suggest(documents))
