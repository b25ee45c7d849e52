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
    asking = turns[(turns["role"] == JOURNALIST) & named(turns["speaker_id"])]
    where = {row.speaker_id: row for row in named_rows(asking[::-1], *_OF_TURNS)}
    joined = asking[["transcript", "turn", "speaker_id"]].merge(
        outlets[["transcript", "turn", "outlet"]], on=["transcript", "turn"]
    )
    of = joined.groupby("speaker_id")["outlet"].agg(set).to_dict()
    askers = {id_: (row.speaker, of.get(id_, set())) for id_, row in where.items()}
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
