"""The tables that are made of other tables, on first use, since they cost more."""

from collections import Counter
from collections.abc import Mapping, Sequence

import pandas as pd

from presskit import audit, cast, corrections, exchanges, identities, speech
from presskit.corpus import _evidence_table, _why
from presskit.corpus._tables_of_files import People
from presskit.doubts import DECIDED, TWICE, Doubt
from presskit.exchanges import questions
from presskit.languages import lexicon
from presskit.schema import CAST, TRANSCRIPTS
from presskit.schema.rows import named_rows
from presskit.schema.values import Acts, Document

COUNTED = ("turns", "exchanges", "questions")
"""Tables of which the rows of a transcript are counted."""


def languages_of(heads: Sequence[Mapping]) -> dict[str, tuple[str, ...]]:
    """Return the languages of each transcript, the one that is spoken most first."""
    told = {}
    for head in heads:
        first = (code,) if (code := head.get("language")) else ()
        told[head["transcript"]] = head.get("languages", first)  # saved: one
    return told


def transcripts_of(
    heads: Sequence[Mapping[str, object]],
    tables: Mapping[str, pd.DataFrame],
    told: Mapping[str, tuple[str, ...]],
) -> pd.DataFrame:
    """Return the table of transcripts.

    Parameters
    ----------
    heads : sequence of mapping
        What is known of each transcript, besides counts.
    tables : mapping of str to DataFrame
        Those of `COUNTED`.
    told : mapping of str to tuple of str
        The languages of each transcript.
    """
    ids = [head["transcript"] for head in heads]
    counts = {f"n_{name}": Counter(tables[name]["transcript"]) for name in COUNTED}
    words = tables["turns"].groupby("transcript")["n_words"].sum()
    counts["n_words"] = words.to_dict()
    columns = {name: [head.get(name) for head in heads] for name in TRANSCRIPTS.columns}
    columns["language"] = [next(iter(told[id_]), None) for id_ in ids]
    for name, count in counts.items():
        columns[name] = [count.get(id_, 0) for id_ in ids]
    return TRANSCRIPTS.frame(columns)


def questions_of(
    turns: pd.DataFrame, told: Mapping[str, tuple[str, ...]]
) -> pd.DataFrame:
    """Return the table of questions; from marks alone where no words are known."""
    unknown = {name for name, codes in told.items() if not lexicon(*codes[:1]).known}

    def acts_of(transcript: str, text: str) -> Acts:
        [acts] = speech.read([text], [told.get(transcript, ())])
        return acts

    return questions.find(turns, speech.questions_in, unknown, acts_of)


def exchanges_of(
    turns: pd.DataFrame,
    questions: pd.DataFrame,
    opens: Mapping[str, Mapping[int, float | None]] | None = None,
) -> pd.DataFrame:
    """Return the table of exchanges."""
    return exchanges.pair(turns, questions, opens or {})


def evidence_of(
    turns: pd.DataFrame, identities: pd.DataFrame, people: People
) -> pd.DataFrame:
    """Return the table of evidence."""
    speakers, weighed = people
    return _evidence_table.table(turns, speakers, identities, weighed, cast.reasons)


def rows_of_evidence(
    turns: pd.DataFrame, identities: pd.DataFrame, people: People
) -> list[_evidence_table.EvidenceRow]:
    """Return the rows of that table."""
    speakers, weighed = people
    return _evidence_table.rows(turns, speakers, identities, weighed, cast.reasons)


def cast_of(
    people: People, evidence: pd.DataFrame, turns: pd.DataFrame
) -> pd.DataFrame:
    """Return the table of the cast: who speaks, and in a sentence why."""
    rows = named_rows(evidence)
    why = _why.sentences(people.speakers, rows, _why.sure(turns))
    return CAST.frame({**people.speakers, "why": why})


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


def counted_twice(doubts: Sequence[Doubt]) -> dict[str, str]:
    """Return the transcripts that seem to be there twice, and why, of open doubts.

    Only these doubts are put into a table: that of all takes a quarter of a loading.
    """
    some = [one for one in doubts if one.kind in {*TWICE, *DECIDED}]
    if not some:
        return {}
    made = audit.table(some, lambda _: "")
    rows = made[made["kind"].isin(TWICE)]
    return dict(zip(rows["transcript"], rows["message"], strict=True))
