"""The findings of all steps as one table, what could change most first."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pandas as pd

from presskit._doubts import Doubt
from presskit.corrections import Correction, as_line
from presskit.schema import AUDIT, SEVERITIES

FIRST = ("correction failed", "witnesses disagree")
APPLIED = "correction applied"


class Finding(NamedTuple):
    """One doubt, and the transcript or file that it is about."""

    transcript: str
    doubt: Doubt


def table(findings: Iterable[Finding], sha256: Mapping[str, str]) -> pd.DataFrame:
    """Make the table of doubts.

    Parameters
    ----------
    findings : iterable of Finding
        What the steps found, in any order.
    sha256 : mapping of str to str
        That of the source of each transcript, for the suggestions.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.AUDIT`: errors first, then warnings, then notes;
        within them what failed and what contradicts itself, then by falling `n_words`
        and by place. A doubt that a correction has settled is left out. Without
        findings it is empty and keeps its columns.
    """
    findings = list(findings)
    settled = {
        key
        for finding in findings
        if finding.doubt.kind == APPLIED
        for key in _keys(finding)
    }
    open_ = [
        finding
        for finding in findings
        if finding.doubt.kind == APPLIED or not settled & set(_keys(finding))
    ]
    ordered = sorted(open_, key=_rank)
    columns = {"transcript": [finding.transcript for finding in ordered]}
    for name in list(AUDIT.columns)[1:-1]:
        columns[name] = [getattr(finding.doubt, name) for finding in ordered]
    columns["suggestion"] = [_line(finding, sha256) for finding in ordered]
    return AUDIT.frame(columns)


def _rank(finding: Finding) -> tuple:
    doubt = finding.doubt
    return (
        SEVERITIES.index(doubt.severity),
        FIRST.index(doubt.kind) if doubt.kind in FIRST else len(FIRST),
        (doubt.n_words is None) == (doubt.severity != "error"),
        -(doubt.n_words or 0),
        finding.transcript,
        -1 if doubt.start is None else doubt.start,
        doubt.kind,
        doubt.message,
    )


_PAIRS = {"same person": "person", "not same person": "person"}


def _keys(finding: Finding) -> list[tuple]:
    """Return what a correction and the doubt that it settles have in common."""
    fix = finding.doubt.fix
    if fix is None:
        return []
    action = _PAIRS.get(fix.action, fix.action)
    value = fix.value if action == "person" else ""
    either = finding.doubt.kind == "witnesses disagree"
    return [
        (finding.transcript, one, fix.start, fix.end, value)
        for one in (("speaker", "outlet") if either else (action,))
    ]


def _line(finding: Finding, sha256: Mapping[str, str]) -> str:
    fix = finding.doubt.fix
    if fix is None or finding.transcript not in sha256:
        return ""
    if not fix.value and fix.action not in ("join", "furniture"):
        return ""  # only a reader can say the value
    sha = sha256[finding.transcript]
    return as_line(
        Correction(
            fix.action, finding.transcript, sha, fix.start, fix.end, fix.value, ""
        )
    )
