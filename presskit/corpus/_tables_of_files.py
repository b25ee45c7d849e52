"""The tables of what all files bring: turns, outlets, cast and identities."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pandas as pd
import pyarrow as pa

from presskit.corpus import _cast_table
from presskit.doubts import Doubt
from presskit.names import interpretation, read_label
from presskit.schema import IDENTITIES, OUTLETS, TURNS, cells, ids
from presskit.schema.roles import JOURNALIST
from presskit.schema.values import Outlet, Speakers, Transcript, Verdict, Weighed


class People(NamedTuple):
    """Who speaks, and what the table of evidence is made from on first use.

    `speakers` is the table of the cast without the reasons, `weighed` what roles were
    weighed from, by transcript.
    """

    speakers: pd.DataFrame
    weighed: Mapping[str, Weighed]


class Built(NamedTuple):
    """What files become: tables, rows of `transcripts` without counts, and doubts."""

    files: list[Transcript]
    tables: dict[str, pd.DataFrame]
    people: People
    heads: list[dict]
    doubts: list[Doubt]


def tables(
    files: Sequence[Transcript],
    who: Sequence[Speakers],
    verdicts: Sequence[Verdict],
    doubts: list[Doubt],
) -> Built:
    """Return the tables of all files.

    Parameters
    ----------
    files : sequence of Transcript
        In the order of the table.
    who : sequence of Speakers
        Who speaks in each of them.
    verdicts : sequence of Verdict
        Whether the reading of each can be used.
    doubts : list of Doubt
        What is doubtful.

    Returns
    -------
    Built
        The tables `turns`, `outlets` and `identities` as in :mod:`presskit.schema`,
        and what `cast`, `evidence` and `transcripts` are made from.
    """
    columns: dict[str, list] = {name: [] for name in TURNS.steps}
    outlets: dict[str, list] = {name: [] for name in OUTLETS.steps}
    identities: dict[str, list] = {name: [] for name in IDENTITIES.steps}
    heads, persons = [], []
    for file, own, read in zip(files, who, verdicts, strict=True):
        speaker_ids = _ids(file, own)
        _extend(columns, outlets, file, own, speaker_ids)
        _identify(identities, file, own)
        cast = _cast_table.rows(file, own.people, speaker_ids)
        persons += cast
        heads.append(_head(file, cast, read))
    # In one piece: rows of a column in many pieces are slow to take.
    texts = pa.chunked_array(columns["text"], pa.large_string()).combine_chunks()
    columns["text"] = pd.array(texts, dtype=TURNS.columns["text"].type)
    made = {
        "turns": TURNS.frame(columns),
        "outlets": OUTLETS.frame(outlets),
        "identities": IDENTITIES.frame(identities),
    }
    weighed = {file.transcript: file.cast.weighed for file in files}
    people = People(_cast_table.table(persons), weighed)
    return Built(list(files), made, people, heads, doubts)


def _extend(
    columns: dict[str, list],
    outlets: dict[str, list],
    file: Transcript,
    own: Speakers,
    speaker_ids: Sequence[str | None],
) -> None:
    """Append the turns of one file to the columns."""
    turns, text = file.turns, file.document.text
    said = [text[s:e] for s, e in zip(turns.start, turns.end, strict=True)]
    n, labels = len(turns.label), turns.label
    roles, numbers = file.cast.roles, file.numbers
    columns["turn_id"] += file.turn_ids
    columns["transcript"] += [file.transcript] * n
    columns["turn"] += range(n)
    columns["section"] += file.sections
    columns["role"] += roles
    columns["speaker_id"] += speaker_ids
    columns["speaker"] += [person.speaker or None for person in own.people]
    known = own.known or [None] * n
    columns["speaker_from"] += [one.by if one else None for one in known]
    columns["speaker_p"] += [round(one.chance, 3) if one else None for one in known]
    columns["outlet"] += [_joined(one) for one in own.outlets]
    columns["label"] += labels
    # Held as Arrow at once: Python's own strings take twice the memory.
    columns["text"].append(pa.array(said, pa.large_string()))
    columns["n_words"] += turns.n_words
    columns["n_inaudible"] += turns.n_inaudible
    columns["exchange"] += numbers
    columns["start"] += turns.start
    columns["end"] += turns.end
    columns["line"] += turns.line
    columns["start_time"] += turns.start_time
    columns["end_time"] += turns.end_time
    columns["role_p"] += [round(chance, 3) for chance in file.cast.chances]
    lexicon = turns.lexicon
    columns["interpreted"] += [
        interpretation(label, words, lexicon) or None
        for label, words in zip(labels, said, strict=True)
    ]
    for turn, (named, number) in enumerate(zip(own.outlets, numbers, strict=True)):
        for outlet in named:
            row = (file.transcript, turn, number, outlet.name, outlet.outlet_id)
            for name, value in zip(OUTLETS.steps, row, strict=True):
                outlets[name].append(value)


def _joined(outlets: Sequence[Outlet]) -> str | None:
    return cells.joined(sorted(outlet.name for outlet in outlets)) or None


def _ids(file: Transcript, own: Speakers) -> list[str | None]:
    """Return the ids; an asker outside any exchange gets an id of their own."""
    alone = [
        ids.of_unnamed(ids.key(ids.of_exchange(id_), file.transcript))
        if role == JOURNALIST
        else None
        for id_, role in zip(file.turn_ids, file.cast.roles, strict=True)
    ]
    pairs = zip(own.people, alone, strict=True)
    return [person.speaker_id or other for person, other in pairs]


def _identify(columns: dict[str, list], file: Transcript, own: Speakers) -> None:
    """Append what one file says of who speaks, in the order of the text."""
    text, rows = file.document.text, []
    podium = _of_podium(file, own)
    first = {
        number: turn
        for turn, (number, role) in reversed(
            list(enumerate(zip(file.numbers, file.cast.roles, strict=True)))
        )
        if role == JOURNALIST
    }
    for number, evidence in file.evidence.items():
        person = own.people[first[number]]
        for one in evidence.witnesses:
            about = number, person.speaker_id or None, one.kind, evidence.status
            says = one.name or None, _joined(one.outlets), one.start, one.end
            rows.append((one.turn, *about, *says, None))
    rows += _of_joins(file, own)
    rows = sorted([*podium, *rows], key=lambda row: (row[0], row[7], row[1] or 0))
    lines = file.document.lines([row[7] for row in rows])
    for row, line in zip(rows, lines, strict=True):
        *head, start, end, why = row
        values = (file.transcript, *head, text[start:end], start, end, line, why)
        for name, value in zip(IDENTITIES.steps, values, strict=True):
            columns[name].append(value)


def _of_joins(file: Transcript, own: Speakers) -> list[tuple]:
    """Return the labels of those who have another one before, and why it is theirs."""
    rows = []
    for join in own.joins or ():
        turn = join.turn
        label, number = file.turns.label[turn], file.numbers[turn]
        asks = file.cast.roles[turn] == JOURNALIST and number is not None
        part = read_label(label, file.turns.lexicon)
        rows.append(
            (
                turn, number if asks else None, own.people[turn].speaker_id,
                "same person", "single", (part.name if part else label) or None,
                _joined(own.outlets[turn]), file.turns.label_start[turn],
                file.turns.label_end[turn], join.why,
            )
        )  # fmt: skip
    return rows


def _of_podium(file: Transcript, own: Speakers) -> list[tuple]:
    """Return the labels of those who do not ask, and where the header names them."""
    turns, header = file.turns, file.document.text[: file.turns.header_end]
    rows: list[tuple] = []
    named: dict[tuple[int, int], tuple] = {}
    for label, person in own.labels.items():
        member, turn = file.cast.members[label], turns.label.index(label)
        at = header.find(member.name) if member.name else -1
        about = None, person.speaker_id or None
        status = "agree" if at >= 0 and label else "single"
        if label:
            part = read_label(label, file.turns.lexicon)
            says = part.name if part else label
            span = turns.label_start[turn], turns.label_end[turn]
            outlets = _joined(member.outlets)
            rows.append(
                (turn, *about, "label", status, says or None, outlets, *span, None)
            )
        if at >= 0:
            span = at, at + len(member.name)
            if status == "agree" or span not in named:
                named[span] = (
                    0, *about, "header", status, member.name, None, *span, None,
                )  # fmt: skip
    return rows + list(named.values())


def _head(file: Transcript, cast: Sequence[_cast_table.CastRow], read: Verdict) -> dict:
    """Return the row of the table of transcripts of one file, besides counts."""
    turns, document, header = file.turns, file.document, file.turns.header
    return {
        "transcript": file.transcript,
        "title": header.title,
        "event": file.event,
        "kind": header.kind,
        "date": header.date,
        "updated": header.updated,
        "status": header.status,
        **_cast_table.joined(cast),
        "place": header.place,
        "url": header.url,
        "format": document.format,
        "style": turns.style if any(turns.label) else None,
        "verdict": read.verdict,
        "verdict_why": read.why or None,
        "languages": turns.languages,
        "licence": file.facts.get("licence") or document.reading.facts.get("licence"),
        "source": document.source,
        "sha256": document.sha256,
        "opens": dict(enumerate(file.opens)),
    }
