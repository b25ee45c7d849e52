"""What the steps found doubtful, as one table with the worst first."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pandas as pd

from presskit.identities import suggestions
from presskit.schema import AUDIT, SEVERITIES
from presskit.sources import Document
from presskit.text import INAUDIBLE
from presskit.turns import Doubt


class Finding(NamedTuple):
    """One doubt, and the transcript or file that it is about."""

    transcript: str
    doubt: Doubt


def table(findings: Iterable[Finding]) -> pd.DataFrame:
    """Make the table of doubts.

    Parameters
    ----------
    findings : iterable of Finding
        What the steps found, in any order.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.AUDIT`: errors first, then warnings, then notes;
        within them by transcript and place. Without findings it is empty and keeps
        its columns.
    """
    ordered = sorted(
        findings,
        key=lambda finding: (
            SEVERITIES.index(finding.doubt.severity),
            finding.transcript,
            -1 if finding.doubt.start is None else finding.doubt.start,
            finding.doubt.kind,
            finding.doubt.message,
        ),
    )
    columns = {"transcript": [finding.transcript for finding in ordered]}
    for name in list(AUDIT.columns)[1:]:
        columns[name] = [getattr(finding.doubt, name) for finding in ordered]
    return AUDIT.frame(columns)


def of_people(turns: pd.DataFrame, outlets: pd.DataFrame) -> list[Finding]:
    """Find askers who may be one person, by outlet and name.

    Parameters
    ----------
    turns, outlets : DataFrame
        As :data:`presskit.schema.TURNS` and :data:`presskit.schema.OUTLETS`.

    Returns
    -------
    list of Finding
        One a pair, at the first turn of the one who comes later, with the line that
        settles it in ``aliases.csv``.
    """
    named = turns[(turns["role"] == "journalist") & turns["outlet"].notna()]
    where = {row.speaker_id: row for row in named[::-1].itertuples()}
    joined = named[["transcript", "turn", "speaker_id"]].merge(
        outlets[["transcript", "turn", "outlet"]], on=["transcript", "turn"]
    )
    of = joined.groupby("speaker_id")["outlet"].agg(set)
    askers = {id_: (where[id_].speaker, names) for id_, names in of.items()}
    findings = []
    for one, two, evidence in suggestions(askers):
        early, later = sorted(
            (where[one], where[two]), key=lambda row: (row.transcript, row.turn)
        )
        doubt = Doubt(
            later.start, later.end, later.line, "warning", "same person?",
            f"{later.label!r} here and {early.label!r} in {early.transcript}, line "
            f"{early.line}, may be one person: {evidence}. They are counted as two.",
            f"If they are one, add a line to aliases.csv beside the transcripts: "
            f"{later.speaker},{early.speaker},<your reason>",
        )  # fmt: skip
        findings.append(Finding(later.transcript, doubt))
    return findings


def of_turns(turns: pd.DataFrame, documents: Mapping[str, Document]) -> list[Finding]:
    """Find doubts that show in the turns: an asker without an outlet, words missing.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`.
    documents : mapping of str to Document
        The source of each transcript.

    Returns
    -------
    list of Finding
        One an asker without outlet, and one a mark such as ``[inaudible]``.
    """
    findings = []
    asking = turns[(turns["role"] == "journalist") & turns["outlet"].isna()]
    for row in asking.drop_duplicates("speaker_id").itertuples():
        doubt = Doubt(
            row.start, row.end, row.line, "note", "no outlet",
            f"{row.label!r} asks without an outlet in the label.",
            "Counts by outlet leave these exchanges out.",
        )  # fmt: skip
        findings.append(Finding(row.transcript, doubt))
    for row in turns[turns["n_inaudible"] > 0].itertuples():
        for mark in INAUDIBLE.finditer(row.text):
            start = row.start + mark.start()
            doubt = Doubt(
                start, row.start + mark.end(), documents[row.transcript].line(start),
                "note", "inaudible", f"Words of {row.speaker} are missing: {mark[0]}.",
                "Check the recording before quoting this sentence.",
            )  # fmt: skip
            findings.append(Finding(row.transcript, doubt))
    return findings
