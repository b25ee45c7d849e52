"""The findings of all steps as one table, what could change most first."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pandas as pd

from presskit.corrections import Correction, Folded, anchored, as_line
from presskit.doubts import Doubt
from presskit.errors import spelt_out
from presskit.schema import AUDIT, SEVERITIES
from presskit.schema.values import Document

FAILED, APPLIED = "correction failed", "correction applied"
MOVED, FINE = "correction moved", "checked, fine"
FIRST = (FAILED, "witnesses disagree")
DECIDED = (APPLIED, FINE)
"""Kinds of rows that are no doubts: what somebody has decided."""


class Finding(NamedTuple):
    """One doubt, and the transcript or file that it is about."""

    transcript: str
    doubt: Doubt


def table(
    findings: Iterable[Finding], documents: Mapping[str, Document]
) -> pd.DataFrame:
    """Make the table of doubts.

    Parameters
    ----------
    findings : iterable of Finding
        What the steps found, in any order.
    documents : mapping of str to Document
        The source of each transcript, for the suggestions.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.AUDIT`: errors first, then warnings, then notes;
        within them what failed and what contradicts itself, then by falling `n_words`
        and by place. A doubt that a correction has settled, or that somebody has found
        fine, is left out. Without findings it is empty and keeps its columns.
    """
    findings = list(findings)
    settled = {
        key
        for finding in findings
        if finding.doubt.kind == APPLIED
        for key in _keys(finding)
    }
    kept = (*DECIDED, MOVED)
    open_ = [
        finding
        for finding in findings
        if finding.doubt.kind in kept or not settled & set(_keys(finding))
    ]
    ordered = sorted(_checked(open_), key=_rank)
    columns = {"transcript": [finding.transcript for finding in ordered]}
    for name in list(AUDIT.columns)[1:-1]:
        columns[name] = [getattr(finding.doubt, name) for finding in ordered]
    for name in ("message", "advice"):  # they quote names and words of others
        columns[name] = [spelt_out(said) for said in columns[name]]
    texts: dict[str, Folded] = {}
    lines: dict[tuple[str, int, int], Correction] = {}
    columns["suggestion"] = [
        _line(finding, documents, texts, lines) for finding in ordered
    ]
    return AUDIT.frame(columns)


def _checked(findings: list[Finding]) -> list[Finding]:
    """Take out what somebody has found fine; the row that says so tells what it was."""
    fine = [one for one in findings if one.doubt.kind == FINE]
    left = [one for one in findings if one.doubt.kind != FINE]
    for one in fine:
        was = [other.doubt.message for other in left if _is_fine(other, one)]
        left = [other for other in left if not _is_fine(other, one)]
        said = " ".join(dict.fromkeys(was)) or "No such doubt stands here now."
        message = f"{one.doubt.message} {said}"
        left.append(one._replace(doubt=one.doubt._replace(message=message)))
    return left


def _is_fine(finding: Finding, checked: Finding) -> bool:
    """Return True if somebody has marked a doubt as fine."""
    doubt, fix = finding.doubt, checked.doubt.fix
    kinds = {kind.strip() for kind in fix.value.split(";")} - {""}
    if (
        finding.transcript != checked.transcript
        or doubt.kind in (*DECIDED, FAILED, MOVED)
        or (kinds and doubt.kind not in kinds)
    ):
        return False
    if fix.places is None:
        return True
    span = (0, 0) if doubt.start is None else (doubt.start, doubt.end)
    return any(start <= span[0] and span[1] <= end for start, end in fix.places)


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


_PAIRS = {"same person": "person", "not same person": "person", "name": "speaker"}


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


def _line(
    finding: Finding,
    documents: Mapping[str, Document],
    texts: dict[str, Folded],
    lines: dict[tuple[str, int, int], Correction],
) -> str:
    """Return the line that settles a doubt.

    `texts` are those folded already, `lines` one of each place: what others of that
    place have around them is the same.
    """
    fix, id_ = finding.doubt.fix, finding.transcript
    if fix is None or id_ not in documents:
        return ""
    if fix.line:
        return fix.line
    if not fix.value and fix.action not in ("join", "furniture"):
        return ""  # only a reader can say the value
    if id_ not in texts:
        texts[id_] = Folded(documents[id_].text)
    place = id_, fix.start, fix.end
    if place not in lines:
        about = fix.action, id_, documents[id_].sha256
        made = Correction(*about, fix.start, fix.end, fix.value, "")
        lines[place] = anchored(made, texts[id_])
    return as_line(lines[place]._replace(action=fix.action, value=fix.value))
