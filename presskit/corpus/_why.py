"""Why somebody has a role, in one sentence: the strongest rows of the evidence."""

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from presskit.schema.roles import CERTAIN, HOST, JOURNALIST, MODERATOR, OTHER
from presskit.text.prose import listed, percent

_SURE = 0.8
"""Probability under which a role is a guess."""
_MOST, _LEAST = 4, 0.3
"""Reasons in a sentence, and what each weighs at least, as a share of the strongest."""
_ENOUGH = 0.75
"""Share of what speaks for a role after which a sentence ends."""
_MEASURES = ("share", "length", "place")
"""Kinds that are named after what somebody is and does; alone they say little."""
_AROUND = ("after", "beside", "manner", "others", "alike")
"""Kinds that are about others, or about manners: only where little else is known."""
_ANSWERS = "answers"
"""The kind that is told first: whoever answers is at the podium."""
_NOBODY = "Nothing in the source says who speaks."
_CALLED = {OTHER: "somebody who neither asks nor answers"}


def sure(turns: pd.DataFrame) -> dict[tuple[str, str, str], float]:
    """Return the probability of the role of each speaker: the mean of their turns.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`.

    Returns
    -------
    dict of (str, str, str) to float
        By transcript, speaker and role.
    """
    keys = ["transcript", "speaker_id", "role"]
    return turns.groupby(keys, observed=True)["role_p"].mean().to_dict()


def sentences(
    speakers: pd.DataFrame,
    evidence: Iterable,
    sure: Mapping[tuple[str, str, str], float],
) -> list[str]:
    """Return the sentence of each speaker that gives the reasons for the role.

    Parameters
    ----------
    speakers : DataFrame
        As :data:`presskit.schema.CAST`; why is not read.
    evidence : iterable of named tuple
        Rows of :data:`presskit.schema.EVIDENCE`.
    sure : mapping of (str, str, str) to float
        As :func:`sure` returns it.

    Returns
    -------
    list of str
        One a row of `speakers`.
    """
    rows: dict[tuple[str, str], list] = {}
    for row in evidence:
        rows.setdefault((row.transcript, row.speaker_id), []).append(row)
    names = ("transcript", "speaker_id", "role")
    told = zip(*(speakers[name].tolist() for name in names), strict=True)
    return [
        _NOBODY
        if pd.isna(id_)
        else sentence(
            rows.get((transcript, id_), ()), role,
            sure.get((transcript, id_, role), 1.0),
        )
        for transcript, id_, role in told
    ]  # fmt: skip


def sentence(rows: Sequence, role: str, sure: float) -> str:
    """Return the reasons for a role as a sentence; for a guess, those against it too.

    Parameters
    ----------
    rows : sequence
        Their rows of :data:`presskit.schema.EVIDENCE`, the strongest first.
    role : str
        The role that they have.
    sure : float
        How probable that is.
    """
    like = (role, HOST) if role in (JOURNALIST, MODERATOR) else (role,)
    names = [row.text for row in rows if pd.isna(row.role)]
    chosen = _chosen([row for row in rows if row.role in like])
    said = listed(dict.fromkeys([*chosen, *names[:1]]))
    if not said:
        said = "nothing in particular speaks for the role: it is the most usual here"
    if sure < _SURE:
        said += f"; a guess ({percent(sure)} sure)"
        against = [row for row in rows if row.role not in like and pd.notna(row.role)]
        if best := _first(against):
            role = _CALLED.get(best.role, f"a {best.role}")
            said += f": but also {best.text}, as {role} would"
    return f"{said[0].upper()}{said[1:]}."


def _chosen(rows: Sequence) -> list[str]:
    """Return the reasons for a sentence: enough of them, plain ones first."""
    settled = [row.text for row in rows if row.weight >= CERTAIN]
    weighed = [row for row in rows if row.weight < CERTAIN]
    plain = [row for row in weighed if row.kind not in _AROUND]
    plain.sort(key=lambda row: row.kind in _MEASURES)
    chosen = _enough(plain)[: 2 if settled else _MOST]
    if not settled and all(row.kind in _MEASURES for row in chosen):
        around = [row for row in weighed if row.kind in _AROUND]
        chosen += _enough(around)[: max(0, 2 - len(chosen))]
    return settled + [row.text for row in sorted(chosen, key=_order)]


def _enough(rows: Sequence) -> list:
    """Return the rows, the strongest first, that are most of what speaks for a role."""
    total, weight, chosen = sum(row.weight for row in rows), 0.0, []
    for row in rows:
        if weight >= _ENOUGH * total or row.weight < _LEAST * rows[0].weight:
            break
        chosen.append(row)
        weight += row.weight
    return chosen


def _order(row) -> int:
    if row.kind == _ANSWERS:
        return -1
    return (row.kind in _MEASURES) + 2 * (row.kind in _AROUND)


def _first(rows: Sequence):
    """Return the strongest row; what is about the speaker goes before the rest."""
    return min(rows, key=lambda row: row.kind in _AROUND, default=None)
