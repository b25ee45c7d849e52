"""Why somebody has a role: one row a reason, with its place in the source."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from presskit.schema import EVIDENCE
from presskit.schema.rows import named_rows, places_of
from presskit.schema.values import Reason, Weighed

_SAY_NAMES = ("introduction", "call", "header")
"""Witnesses of :data:`presskit.schema.IDENTITIES` that are kinds of reasons, too."""
_OF_LABEL = ("label", "office", "outlet")
"""Kinds of reasons that stand in a label."""
_OF_NAMES = ("transcript", "speaker_id", "witness", "turn", "line", "text")
_OF_TURNS = ["transcript", "speaker_id", "speaker_from", "line", "n_words"]
_OF_TURNS += ["label", "role"]


class EvidenceRow(NamedTuple):
    """One row of the table, its columns in their order."""

    transcript: str
    speaker_id: str
    turn: int | None
    kind: str
    role: str | None
    weight: float | None
    n: int | None
    line: int | None
    text: str


class _Told(NamedTuple):
    """What the source says of a name: the words, how often, turn and line."""

    text: str
    n: int | None
    turn: int | None
    line: int


def table(
    turns: pd.DataFrame,
    speakers: pd.DataFrame,
    identities: pd.DataFrame,
    weighed: Mapping[str, Weighed],
    reasons: Callable[..., list[Reason]],
) -> pd.DataFrame:
    """Return the reasons for the roles of all speakers.

    Parameters
    ----------
    turns, identities : DataFrame
        As :data:`presskit.schema.TURNS` and `IDENTITIES`.
    speakers : DataFrame
        As :data:`presskit.schema.CAST`; why is not read.
    weighed : mapping of str to Weighed
        What the roles of each transcript were weighed from.
    reasons : callable
        What says why: :func:`presskit.cast.reasons`.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.EVIDENCE`, in the order of `speakers`.
    """
    made = rows(turns, speakers, identities, weighed, reasons)
    columns = zip(*made, strict=True) if made else [[]] * len(EVIDENCE.steps)
    return EVIDENCE.frame(dict(zip(EVIDENCE.steps, map(list, columns), strict=True)))


def rows(
    turns: pd.DataFrame,
    speakers: pd.DataFrame,
    identities: pd.DataFrame,
    weighed: Mapping[str, Weighed],
    reasons: Callable[..., list[Reason]],
) -> list[EvidenceRow]:
    """Return the rows of that table, of which a person who reads needs few."""
    offices = speakers[speakers["office"].notna() & speakers["speaker_id"].notna()]
    names = ("transcript", "speaker_id", "office")
    columns = zip(*(offices[name].tolist() for name in names), strict=True)
    office_of = {(transcript, id_): office for transcript, id_, office in columns}
    told = _told(identities, turns)
    made: list[EvidenceRow] = []
    for transcript, own in turns[_OF_TURNS].groupby("transcript", sort=False):
        if (known := weighed.get(transcript)) is not None:
            made += _of_file(transcript, own, known, office_of, told, reasons)
    return made


def _of_file(
    transcript: str,
    turns: pd.DataFrame,
    weighed: Weighed,
    office_of: Mapping[tuple[str, str], str],
    told: Mapping[tuple[str, str], Mapping[str, _Told]],
    reasons: Callable[..., list[Reason]],
) -> Iterator[EvidenceRow]:
    """Yield the rows of one transcript, in the order of the speakers' first turns."""
    ids = [None if pd.isna(id_) else id_ for id_ in turns["speaker_id"].tolist()]
    lines = turns["line"].tolist()
    person_of = _persons(ids, weighed, turns["n_words"].tolist())
    offices = {
        person: office_of[transcript, id_]
        for id_, person in person_of.items()
        if (transcript, id_) in office_of
    }
    labels, roles = turns["label"].tolist(), turns["role"].tolist()
    by_person: dict[int, list[Reason]] = {}
    for reason in reasons(weighed, labels, roles, offices):
        by_person.setdefault(reason.person, []).append(reason)
    by = zip(turns["speaker_from"].tolist(), ids, strict=True)
    decided = {id_ for from_, id_ in by if from_ == "correction"}
    turns_of = places_of(ids)
    shared = Counter(person_of.values())
    for id_, person in person_of.items():
        at = turns_of[id_]
        found = by_person.get(person, ())
        if shared[person] > 1:
            found = _of_one(found, at)
        if id_ in decided:
            name = _Told("has the name by a correction", None, at[0], lines[at[0]])
            yield _name_row(transcript, id_, "correction", name)
        yield from _rows(transcript, id_, found, told.get((transcript, id_), {}), lines)


def _of_one(reasons: Iterable[Reason], own: Sequence[int]) -> Iterator[Reason]:
    """Yield the reasons of one of several who were weighed as one: as are all "Q"."""
    for one in reasons:
        if one.kind == "correction" and one.turn not in own:
            continue
        said = " (all who are labelled so)" if one.n is not None else ""
        at = own[0] if one.kind in _OF_LABEL else one.turn if one.turn in own else None
        yield one._replace(turn=at, text=f"{one.text}{said}")


def _persons(
    ids: list[str | None], weighed: Weighed, n_words: list[int]
) -> dict[str, int]:
    """Return the person as whom each speaker was weighed, in order of first turns.

    Somebody whose labels were weighed apart is judged by the one with most words.
    """
    words: dict[str, dict[int, int]] = {}
    for id_, person, n in zip(ids, weighed.person.tolist(), n_words, strict=True):
        if id_ is not None:
            of = words.setdefault(id_, {})
            of[person] = of.get(person, 0) + n
    return {id_: max(of, key=of.get) for id_, of in words.items()}


def _rows(
    transcript: str,
    id_: str,
    reasons: Iterable[Reason],
    told: Mapping[str, _Told],
    lines: Sequence[int],
) -> Iterator[EvidenceRow]:
    """Yield the reasons of one speaker; where the source says a name, in its words."""
    left = dict(told)
    for one in reasons:
        n, turn, text = one.n, one.turn, one.text
        line = None if turn is None else lines[turn]
        if words := left.pop(one.kind, None):
            turn, line = words.turn, words.line
            n, text = (words.n, words.text) if words.text else (n, text)
        weight = round(one.weight, 3)
        yield EvidenceRow(
            transcript, id_, turn, one.kind, one.role, weight, n, line, text
        )
    for kind, words in left.items():
        if words.text:
            yield _name_row(transcript, id_, kind, words)


def _name_row(transcript: str, id_: str, kind: str, told: _Told) -> EvidenceRow:
    """Return a row that speaks for the name alone."""
    place = told.n, told.line, told.text
    return EvidenceRow(transcript, id_, told.turn, kind, None, None, *place)


def _told(
    identities: pd.DataFrame, turns: pd.DataFrame
) -> dict[tuple[str, str], dict[str, _Told]]:
    """Return the places that say who somebody is: by speaker, then by kind."""
    columns = [turns[name].tolist() for name in ("transcript", "turn", "speaker")]
    speaks = {(name, turn): who for name, turn, who in zip(*columns, strict=True)}
    rows = identities[
        identities["witness"].isin(_SAY_NAMES) & identities["speaker_id"].notna()
    ]
    found: dict[tuple[str, str], dict[str, _Told]] = {}
    for row in named_rows(rows, *_OF_NAMES):
        own = found.setdefault((row.transcript, row.speaker_id), {})
        if known := own.get(row.witness):
            own[row.witness] = known._replace(n=known.n + 1)
            continue
        words = " ".join(row.text.split())
        speaker = speaks.get((row.transcript, row.turn))
        by = "the turn before" if pd.isna(speaker) else speaker
        text = {
            "introduction": f"says who is speaking: ‘{words}’",
            "call": f"is called by {by}: ‘{words}’",
            "header": "",
        }[row.witness]
        turn = None if row.witness == "header" else row.turn
        own[row.witness] = _Told(text, 1, turn, row.line)
    return found
