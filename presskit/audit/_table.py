"""The doubts of all steps as one table, what could change most first."""

from collections.abc import Callable, Iterable, Mapping

import pandas as pd

from presskit.doubts import DECIDED, Doubt, Kind, causes
from presskit.errors import spelt_out
from presskit.schema import AUDIT, SEVERITIES, cells

_FIRST = (Kind.CORRECTION_FAILED, Kind.WITNESSES_DISAGREE)
_OF_LINES = (*DECIDED, Kind.CORRECTION_FAILED, Kind.CORRECTION_MOVED)
_STAY = (*DECIDED, Kind.CORRECTION_MOVED)  # though their own correction is applied


def table(doubts: Iterable[Doubt], line_for: Callable[[Doubt], str]) -> pd.DataFrame:
    """Make the table of doubts.

    Parameters
    ----------
    doubts : iterable of Doubt
        What the steps doubt, in any order.
    line_for : callable
        Returns the line of a correction file that settles a doubt; '' if none can.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.AUDIT`: errors first, then warnings, then notes;
        within them verdicts on whole files, what failed and what contradicts itself,
        then by the words that are probably counted wrong (those that hang on it, times
        the probability that the reading is wrong; half where nothing tells it), and by
        place. Doubts of one kind stand together, where the sum of these words puts
        them, and within it those of one cause (:func:`presskit.doubts.causes`). A doubt
        that a correction has settled, or that somebody has found fine, is left out.
        Without doubts it is empty and keeps its columns.
    """
    doubts = list(doubts)
    settled = {
        key
        for doubt in doubts
        if doubt.kind == Kind.CORRECTION_APPLIED
        for key in _keys(doubt)
    }
    open_ = [
        doubt
        for doubt in doubts
        if doubt.kind in _STAY or not settled & set(_keys(doubt))
    ]
    left = _checked(open_)
    ordered = _ordered(left)
    columns = {
        name: [getattr(doubt, name) for doubt in ordered] for name in AUDIT.steps[:-1]
    }
    columns["kind"] = [doubt.kind.value for doubt in ordered]
    for name in ("message", "advice"):  # they quote names and words of others
        columns[name] = [spelt_out(said) for said in columns[name]]
    columns["suggestion"] = [line_for(doubt) for doubt in ordered]
    return AUDIT.frame(columns)


def _ordered(doubts: list[Doubt]) -> list[Doubt]:
    """Return doubts in the order of the table."""
    weight = _weights(doubts)
    cause = causes((one.severity, one.kind, one.message) for one in doubts)
    told = dict[tuple, float]()
    for one, why in zip(doubts, cause, strict=True):
        key = one.severity, one.kind, why
        told[key] = told.get(key, 0.0) + max(0.0, one.at_stake)

    def rank(at: int) -> tuple:
        one, why = doubts[at], cause[at]
        of_cause = -told[one.severity, one.kind, why], why
        return (*_rank_of_kind(one, weight), *of_cause, *_rank(one))

    return [doubts[at] for at in sorted(range(len(doubts)), key=rank)]


def _checked(doubts: list[Doubt]) -> list[Doubt]:
    """Take out what somebody has found fine; the row that says so tells what it was."""
    fine = [one for one in doubts if one.kind == Kind.CHECKED_FINE]
    left = [one for one in doubts if one.kind != Kind.CHECKED_FINE]
    for one in fine:
        was = [other.message for other in left if _is_fine(other, one)]
        left = [other for other in left if not _is_fine(other, one)]
        said = " ".join(dict.fromkeys(was)) or "No such doubt stands here now."
        left.append(one._replace(message=f"{one.message} {said}"))
    return left


def _is_fine(doubt: Doubt, checked: Doubt) -> bool:
    """Return True if somebody has marked a doubt as fine."""
    fix = checked.fix
    kinds = set(cells.listed_in(fix.value))
    if (
        doubt.transcript != checked.transcript
        or doubt.kind in _OF_LINES
        or (kinds and doubt.kind not in kinds)
    ):
        return False
    if fix.places is None:
        return True
    span = (0, 0) if doubt.start is None else (doubt.start, doubt.end)
    return any(start <= span[0] and span[1] <= end for start, end in fix.places)


def _weights(doubts: Iterable[Doubt]) -> dict[tuple, float]:
    """Return the number of words that all doubts of a kind probably count wrong.

    A kind of which nobody knows how many words hang on it is not in it.
    """
    weights: dict[tuple, float] = {}
    for doubt in doubts:
        if doubt.n_words is not None:
            key = doubt.severity, doubt.kind
            weights[key] = weights.get(key, 0.0) + doubt.at_stake
    return weights


def _rank_of_kind(doubt: Doubt, weights: Mapping[tuple, float]) -> tuple:
    weight = weights.get((doubt.severity, doubt.kind))
    return (
        SEVERITIES.index(doubt.severity),
        doubt.kind != Kind.VERDICT,
        _FIRST.index(doubt.kind) if doubt.kind in _FIRST else len(_FIRST),
        (weight is None) == (doubt.severity != "error"),
        -(weight or 0.0),
        doubt.kind,
    )


def _rank(doubt: Doubt) -> tuple:
    return (
        doubt.n_words is None,
        -doubt.at_stake,
        doubt.transcript,
        -1 if doubt.start is None else doubt.start,
        doubt.message,
    )


_PAIRS = {"same person": "person", "not same person": "person", "name": "speaker"}


def _keys(doubt: Doubt) -> list[tuple]:
    """Return the keys that a correction shares with the doubt that it settles."""
    fix = doubt.fix
    if fix is None:
        return []
    action = _PAIRS.get(fix.action, fix.action)
    value = fix.value if action == "person" else ""
    either = doubt.kind == Kind.WITNESSES_DISAGREE
    return [
        (doubt.transcript, one, fix.start, fix.end, value)
        for one in (("speaker", "outlet") if either else (action,))
    ]
