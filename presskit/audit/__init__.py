"""What the steps found doubtful, as one table with the worst first."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pandas as pd

from presskit._doubts import Doubt
from presskit.identities import namesakes, suggestions
from presskit.schema import AUDIT, SEVERITIES
from presskit.sources import Document
from presskit.text import INAUDIBLE

_WORD = r"[^\W\d_]{3,}\.?"
_DAY = re.compile(
    rf"\b(?:\d{{1,4}}([./-])\d{{1,2}}\1\d{{1,4}}"
    rf"|\d{{1,2}}\.?\s+(?:de\s+)?{_WORD}\s+(?:de\s+)?\d{{4}}"
    rf"|{_WORD}\s+\d{{1,2}},?\s+\d{{4}})\b"
)


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


def undated(document: Document, end: int) -> Doubt:
    """Say that no date was read, and where one may stand.

    Parameters
    ----------
    document : Document
        The source.
    end : int
        Where the talk begins: a date is looked for before it.

    Returns
    -------
    Doubt
        At what looks like a date; without a place if nothing does.
    """
    seen = _DAY.search(document.text[:end])
    place = (None, None, None)
    message = "No date was read before the talk."
    if seen:
        place = (*seen.span(), document.line(seen.start()))
        message = f"No date was read; {seen[0]!r} may be one."
    return Doubt(
        *place, "warning", "no date",
        f"{message} Filters by day leave this transcript out, and nothing says which "
        "of several came first.",
        "Write the day as 13 February 2023 or 2023-02-13 on a line before the talk.",
    )  # fmt: skip


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


def of_outlets(turns: pd.DataFrame, outlets: pd.DataFrame) -> list[Finding]:
    """Find outlets that may be one: a bare name that several bear, and one of theirs.

    Parameters
    ----------
    turns, outlets : DataFrame
        As :data:`presskit.schema.TURNS` and :data:`presskit.schema.OUTLETS`.

    Returns
    -------
    list of Finding
        One a pair, at the first turn that names the bare one.
    """
    findings = []
    for bare, full in namesakes(outlets["outlet"].unique()):
        first = outlets[outlets["outlet"] == bare].iloc[0]
        row = turns[
            (turns["transcript"] == first["transcript"])
            & (turns["turn"] == first["turn"])
        ].iloc[0]
        doubt = Doubt(
            int(row["start"]), int(row["end"]), int(row["line"]),
            "note", "same outlet?",
            f"{bare!r} here may be {full!r}, which other labels name; several outlets "
            "bear that name. They are counted as two.",
            "Write the fuller name into the label if they are one.",
        )  # fmt: skip
        findings.append(Finding(row["transcript"], doubt))
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
        One an asker without outlet, one a question of somebody who is no asker, and
        one a mark such as ``[inaudible]``.
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
    voices = turns[(turns["role"] == "other") & turns["exchange"].notna()]
    for row in voices[voices["text"].str.contains("?", regex=False)].itertuples():
        doubt = Doubt(
            row.start, row.end, row.line, "warning", "somebody else asks",
            f"{row.label!r} asks inside the exchange before; the answer to it counts "
            "as that asker's.",
            "If it is a reporter, name them or write Q as the label.",
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
