"""Doubts about askers who may be one person."""

from collections.abc import Mapping

import pandas as pd

from presskit.doubts import Doubt, Fix, Kind
from presskit.identities._suggestions import suggestions
from presskit.schema import ids
from presskit.schema.ids import named
from presskit.schema.roles import JOURNALIST
from presskit.schema.rows import named_rows
from presskit.text.prose import event_in_quotes

_OF_TURNS = ("transcript", "turn", "turn_id", "label", "speaker_id", "speaker")
_OF_TURNS += ("line", "start", "end", "date", "event")


def doubts_of_askers(
    turns: pd.DataFrame, outlets: pd.DataFrame, words: Mapping[str, int]
) -> list[Doubt]:
    """Find askers who may be one person, by outlet and name.

    Parameters
    ----------
    turns, outlets : DataFrame
        As :data:`presskit.schema.TURNS` and :data:`presskit.schema.OUTLETS`.
    words : mapping
        The words of each asker's exchanges, by id.

    Returns
    -------
    list of Doubt
        One a pair, at the first turn of the one who comes later.
    """
    asks = (turns["role"] == JOURNALIST) & named(turns["speaker_id"])
    asking = list(named_rows(turns, *_OF_TURNS, where=asks))
    where = {row.speaker_id: row for row in reversed(asking)}
    who = {(row.transcript, row.turn): row.speaker_id for row in asking}
    of: dict[str, set[str]] = {id_: set() for id_ in where}
    for transcript, turn, outlet in named_rows(outlets, "transcript", "turn", "outlet"):
        if (transcript, turn) in who:
            of[who[transcript, turn]].add(outlet)
    askers = {id_: (row.speaker, of[id_]) for id_, row in where.items()}
    doubts = []
    for one, two, evidence in suggestions(askers):
        early, later = sorted(
            (where[one], where[two]), key=lambda row: (row.transcript, row.turn)
        )
        event = event_in_quotes(early.date, early.event, early.transcript)
        place = f"line {early.line}"
        if early.transcript != later.transcript:
            place = f"{event}, {place}"
        doubts.append(Doubt(
            later.start, later.end, later.line, Kind.SAME_PERSON,
            f"{later.speaker} here (printed {later.label!r}) and {early.speaker}, "
            f"{place} (printed {early.label!r}), may be one person: {evidence}. They "
            "are counted as two.",
            "Say so if they are one; or that they are not the same person, and this "
            "is not asked again.",
            min(words.get(one, 0), words.get(two, 0)),
            Fix("same person", later.start, later.end,
                ids.key(early.turn_id, early.transcript)),
            transcript=later.transcript,
        ))  # fmt: skip
    return doubts
