"""Doubts about who asks: witnesses that disagree, persons, outlets."""

from collections.abc import Iterable, Mapping

import pandas as pd

from presskit.doubts import Doubt, Fix, Kind
from presskit.names import (
    ambiguous,
    bearers,
    find_outlet,
    namesakes,
)
from presskit.schema.roles import JOURNALIST
from presskit.schema.rows import named_rows
from presskit.text.prose import listed

_OF_TURNS = ("transcript", "speaker", "outlet", "line", "start", "end")
_OF_WITNESSES = ("transcript", "exchange", "witness", "name", "outlet")
_OF_WITNESSES += ("line", "start", "end")


def of_witnesses(
    identities: pd.DataFrame, turns: pd.DataFrame, words: Mapping[str, int]
) -> list[Doubt]:
    """Find exchanges in which two witnesses of who asks cannot both be right.

    Parameters
    ----------
    identities, turns : DataFrame
        As :data:`presskit.schema.IDENTITIES` and :data:`presskit.schema.TURNS`.
    words : mapping
        The words of each exchange, by transcript and number.

    Returns
    -------
    list of Doubt
        One an exchange, at the words that contradict, with what is taken for now.
    """
    quarrel = (identities["status"] == "conflict") & identities["exchange"].notna()
    told: dict[tuple[str, int], list] = {}
    for one in named_rows(identities, *_OF_WITNESSES, where=quarrel):
        told.setdefault((one.transcript, one.exchange), []).append(one)
    first: dict[tuple[str, int], tuple] = {}
    for row in named_rows(turns, "exchange", *_OF_TURNS, where=_asks(turns)):
        first.setdefault((row.transcript, row.exchange), row)
    doubts = []
    for (transcript, exchange), said in told.items():
        names = {one.name.casefold() for one in said if isinstance(one.name, str)}
        outlets = {one.outlet for one in said if isinstance(one.outlet, str)}
        unlike = len(names) > 1 and len(outlets) < 2
        taken, fix = _taken(first[transcript, exchange], unlike=unlike)
        heard = ", ".join(f"the {one.witness} {_told(one)}" for one in said)
        at = said[-1]
        doubts.append(Doubt(
            at.start, at.end, at.line, Kind.WITNESSES_DISAGREE,
            f"Who asks in exchange {exchange} is not certain: {heard}. It is counted "
            f"as {taken}.",
            "Read the lines around it, and say who it is.",
            words.get((transcript, exchange)), fix,
            transcript=transcript,
        ))  # fmt: skip
    return doubts


def _asks(turns: pd.DataFrame) -> pd.Series:
    """Return a mask of the turns of askers in exchanges."""
    return (turns["role"] == JOURNALIST) & turns["exchange"].notna()


def _told(one) -> str:
    said = [part for part in (one.name, one.outlet) if isinstance(part, str)]
    return f"says {' of '.join(said)}"


def _taken(row, *, unlike: bool) -> tuple[str, Fix]:
    """Return the asker that an exchange is counted for, and the line that says so."""
    outlet = row.outlet if isinstance(row.outlet, str) else "none"
    who = f"{row.speaker}'s" + ("" if outlet == "none" else f", for {outlet}")
    action, value = ("speaker", row.speaker) if unlike else ("outlet", outlet)
    return who, Fix(action, row.start, row.end, value)


def of_outlets(turns: pd.DataFrame, outlets: pd.DataFrame) -> list[Doubt]:
    """Find outlets of which it is not certain which they are: several bear the name.

    Parameters
    ----------
    turns, outlets : DataFrame
        As :data:`presskit.schema.TURNS` and :data:`presskit.schema.OUTLETS`.

    Returns
    -------
    list of Doubt
        One a transcript and name, at the first turn that gives it; and one a pair of a
        bare name and a fuller one that other turns give.
    """
    fuller: dict[str, list[str]] = {}
    for bare, full in namesakes(outlets["outlet"].unique()):
        fuller.setdefault(bare, []).append(full)
    first: dict[tuple[str, str], tuple] = {}
    for one in named_rows(outlets, "transcript", "turn", "outlet", "outlet_id"):
        first.setdefault((one.transcript, one.outlet), one)
    several = [one for one in first.values() if _of_several(one)]
    if not several:
        return []
    of_turn = {
        (row.transcript, row.turn): row
        for row in named_rows(turns, "turn", "n_words", *_OF_TURNS)
    }
    doubts = []
    for one in several:
        row, name = of_turn.get((one.transcript, one.turn)), one.outlet
        if row is None:  # of a part of the turns
            continue
        others = listed(sorted(bearers(name)), most=4)
        here = (
            f"; other turns name {' and '.join(fuller[name])}" if name in fuller else ""
        )
        doubts.append(Doubt(
            row.start, row.end, row.line,
            Kind.SAME_OUTLET if name in fuller else Kind.WHICH_OUTLET,
            f"{name!r} is the name of several outlets"
            f"{f' ({others})' if others else ''}{here}. It is counted as one of its "
            "own.",
            "Say which it is, by its fuller name.",
            int(row.n_words),
            Fix("outlet", row.start, row.end, row.outlet),
            transcript=row.transcript,
        ))  # fmt: skip
    return doubts


def _of_several(row) -> bool:
    """Return True if several outlets bear the name, and it stands for itself."""
    known = find_outlet(row.outlet)
    return known is not None and known.outlet_id == row.outlet_id and ambiguous(known)


_WAY = 3
"""Askers without an outlet from which on a transcript is said to give none to any."""


def _silent(asking: Iterable[tuple]) -> set[str]:
    """Return the transcripts whose way it is to give no asker an outlet."""
    askers: dict[str, set[str]] = {}
    for row in asking:
        if isinstance(row.speaker_id, str):
            askers.setdefault(row.transcript, set()).add(row.speaker_id)
    given = {row.transcript for row in asking if isinstance(row.outlet, str)}
    return {one for one in set(askers) - given if len(askers[one]) >= _WAY}


def of_askers(turns: pd.DataFrame, words: Mapping[str, int]) -> list[Doubt]:
    """Find askers without an outlet.

    Parameters
    ----------
    turns : DataFrame
        As :data:`presskit.schema.TURNS`.
    words : mapping
        The words of each asker's exchanges, by id.

    Returns
    -------
    list of Doubt
        One an asker, at the first turn without an outlet; with an outlet for which the
        same person asks elsewhere, if there is exactly one. Where a transcript gives
        none of three askers or more an outlet, that is its way, and only what is known
        elsewhere is told.
    """
    rows = named_rows(turns, "label", "speaker_id", *_OF_TURNS, where=_asks(turns))
    asking = list(rows)
    known: dict[str, set[str]] = {}
    without: dict[str, tuple] = {}
    for row in asking:
        id_ = row.speaker_id if isinstance(row.speaker_id, str) else ""
        if isinstance(row.outlet, str):
            known.setdefault(id_, set()).add(row.outlet)
        else:
            without.setdefault(id_, row)
    silent = _silent(asking)
    doubts = []
    for id_, row in without.items():
        others = known.get(id_, set()) if id_ else set()
        value = next(iter(others)) if len(others) == 1 else ""
        if not value and row.transcript in silent:
            continue
        also = f"; elsewhere this person asks for {value}" if value else ""
        doubts.append(Doubt(
            row.start, row.end, row.line, Kind.NO_OUTLET,
            f"{row.label!r} asks, and neither label, introduction nor call gives an "
            f"outlet{also}.",
            "Counts by outlet leave these exchanges out. Write the outlet, or 'none' "
            "if there is none.",
            words.get(row.speaker_id, 0),
            Fix("outlet", row.start, row.end, value),
            transcript=row.transcript,
        ))  # fmt: skip
    return doubts
