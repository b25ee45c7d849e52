"""The turns of many documents, with people and exchanges, as columns of one table."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import pandas as pd
import pyarrow as pa

from presskit import exchanges
from presskit._doubts import Doubt
from presskit.audit import Finding, undated
from presskit.headers import event_name
from presskit.identities import Alias, Member, Mention, Person, cast, identify
from presskit.identities import Turn as CastTurn
from presskit.schema import OUTLETS, TURNS
from presskit.sources import Document
from presskit.text import plain
from presskit.turns import Turns


class Read(NamedTuple):
    """One file that was read: its id, text and turns, and the aliases beside it."""

    transcript: str
    document: Document
    turns: Turns
    aliases: Mapping[str, Alias]


class Assembled(NamedTuple):
    """The table of turns, what belongs to it, and what was doubtful."""

    turns: pd.DataFrame
    outlets: pd.DataFrame
    heads: list[dict]
    findings: list[Finding]
    printed: list[set[str]]


def assemble(files: Sequence[Read]) -> Assembled:
    """Join the turns of all files into one table.

    Parameters
    ----------
    files : sequence of Read
        In the order of the table.

    Returns
    -------
    Assembled
        `turns` as :data:`presskit.schema.TURNS`, `outlets` as
        :data:`presskit.schema.OUTLETS`, one dict a file with what `transcripts` needs
        besides counts, the doubts of cutting and casting, and the folded labels and
        names of each file as printed.
    """
    casts = [_cast(file) for file in files]
    people = _people(files, casts)
    columns: dict[str, list] = {name: [] for name in TURNS.columns}
    outlets: dict[str, list] = {name: [] for name in OUTLETS.columns}
    heads, findings, seen = [], [], {}
    for file, members, persons in zip(files, casts, people, strict=True):
        sha = file.document.sha256
        first = seen.setdefault(sha, file.transcript)
        key = sha[:10] if first == file.transcript else f"{sha[:10]}.{len(heads)}"
        _extend(columns, outlets, file, members, persons, key)
        heads.append(_head(file, members, persons))
        findings += _findings(file, members, first)
    columns["text"] = pd.array(
        pa.chunked_array(columns["text"], pa.large_string()),
        dtype=TURNS.columns["text"].type,
    )
    printed = [_printed(members) for members in casts]
    return Assembled(
        TURNS.frame(columns), OUTLETS.frame(outlets), heads, findings, printed
    )


def _printed(members: Mapping[str, Member]) -> set[str]:
    """Return what an alias file can call the speakers of a file by."""
    names = [*members, *(member.name for member in members.values())]
    return {plain(name) for name in names}


def _cast(file: Read) -> dict[str, Member]:
    turns, text = file.turns, file.document.text
    spans = zip(turns.label, turns.n_words, turns.start, turns.end, strict=True)
    said = [CastTurn(label, n, text[start:end]) for label, n, start, end in spans]
    return cast(turns.header, said)


def _people(
    files: Sequence[Read], casts: Sequence[dict[str, Member]]
) -> list[dict[str, Person]]:
    """Say who each label of each file is."""
    mentions = [
        Mention(
            file.transcript,
            label,
            member.name,
            member.office,
            member.role in {"principal", "moderator"},
            tuple(outlet.outlet_id for outlet in member.outlets),
        )
        for file, members in zip(files, casts, strict=True)
        for label, member in members.items()
    ]
    aliases = [
        file.aliases
        for file, members in zip(files, casts, strict=True)
        for _ in members
    ]
    found = iter(identify(mentions, aliases))
    return [{label: next(found) for label in members} for members in casts]


def _extend(
    columns: dict[str, list],
    outlets: dict[str, list],
    file: Read,
    members: Mapping[str, Member],
    persons: Mapping[str, Person],
    key: str,
) -> None:
    """Append the turns of one file to the columns."""
    turns, text = file.turns, file.document.text
    n, labels = len(turns.label), turns.label
    said = [text[s:e] for s, e in zip(turns.start, turns.end, strict=True)]
    roles = exchanges.by_turn([members[label].role for label in labels], said)
    ids = [persons[label].speaker_id for label in labels]
    numbers = exchanges.number(roles, ids, said)
    joined = {label: "; ".join(_names(member)) for label, member in members.items()}
    columns["turn_id"] += [f"{key}-t{start}" for start in turns.start]
    columns["transcript"] += [file.transcript] * n
    columns["turn"] += range(n)
    columns["section"] += exchanges.sections(roles, numbers, turns.n_words)
    columns["role"] += roles
    columns["speaker_id"] += _unnamed(ids, roles, numbers, turns.start, key)
    columns["speaker"] += [persons[label].speaker or None for label in labels]
    columns["outlet"] += [joined[label] or None for label in labels]
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
    for turn, (label, number) in enumerate(zip(labels, numbers, strict=True)):
        for outlet in members[label].outlets:
            row = (file.transcript, turn, number, outlet.name, outlet.outlet_id)
            for name, value in zip(OUTLETS.columns, row, strict=True):
                outlets[name].append(value)


def _names(member: Member) -> list[str]:
    return sorted(outlet.name for outlet in member.outlets)


def _unnamed(ids, roles, numbers, starts, key) -> list[str | None]:
    """Return the ids; an unnamed asker is a person of their own in each exchange."""
    first: dict[int, int] = {}
    named = []
    for id_, role, number, start in zip(ids, roles, numbers, starts, strict=True):
        if not id_ and role == "journalist":
            id_ = f"unnamed@{key}-x{first.setdefault(number, start)}"
        named.append(id_ or None)
    return named


def _head(
    file: Read, members: Mapping[str, Member], persons: Mapping[str, Person]
) -> dict:
    """Return what the table of transcripts holds of one file, besides counts."""
    turns, document, header = file.turns, file.document, file.turns.header
    by_role: dict[str, dict[str, str]] = {"principal": {}, "moderator": {}}
    for label in dict.fromkeys(turns.label):
        member, person = members[label], persons[label]
        if member.role in by_role and person.speaker:
            offices = by_role[member.role]
            offices[person.speaker] = max(
                offices.get(person.speaker, ""), member.office, key=len
            )
    return {
        "transcript": file.transcript,
        "title": header.title,
        "event": event_name(header, file.transcript),
        "kind": header.kind,
        "date": header.date,
        "updated": header.updated,
        "status": header.status,
        "principal": "; ".join(by_role["principal"]) or None,
        "office": "; ".join(filter(None, by_role["principal"].values())) or None,
        "moderator": "; ".join(by_role["moderator"]) or None,
        "place": header.place,
        "url": header.url,
        "format": document.format,
        "style": turns.style if any(turns.label) else None,
        "style_confidence": turns.confidence,
        "source": document.source,
        "sha256": document.sha256,
    }


def _findings(file: Read, members: Mapping[str, Member], first: str) -> list[Finding]:
    """Return the doubts of one file."""
    turns = file.turns
    doubts = list(turns.doubts)
    if turns.header.date is None:
        doubts.append(undated(file.document, turns.start[0] if turns.start else 0))
    if first != file.transcript:
        doubts.append(
            Doubt(
                None, None, None, "warning", "same text twice",
                f"This file holds the same bytes as {first}: it is counted twice.",
                "Take one of the two out.",
            )
        )  # fmt: skip
    doubts += _of_source(file, members)
    for label, member in members.items():
        at = turns.label.index(label)
        place = (turns.start[at], turns.end[at], turns.line[at])
        if member.thin:
            doubts.append(Doubt(
                *place, "warning", "role on thin evidence",
                f"{label!r} is read as {_ROLES.get(member.role, member.role)}: "
                f"{member.thin}.",
                "Name the speaker with office or outlet in the label or the header.",
            ))  # fmt: skip
        if not member.name and member.role in {"principal", "moderator"}:
            who = f"{label!r}" if label else "the speaker of the opening statement"
            doubts.append(Doubt(
                *place, "warning", "speaker not named",
                f"{who} has no name anywhere in this transcript.",
                "Name the holder in the header or in one label.",
            ))  # fmt: skip
        for outlet in member.outlets:
            if not outlet.known:
                doubts.append(Doubt(
                    *place, "note", "unknown outlet",
                    f"{outlet.name!r} is not in the table of outlets; it is shown as "
                    "printed.",
                    "",
                ))  # fmt: skip
    return [Finding(file.transcript, doubt) for doubt in doubts]


_ROLES = {"host": "journalist or moderator, turn by turn"}
_ASKED = ("press", "news", "doorstep", "interview", "briefing", "prensa", "entrevista")


def _of_source(file: Read, members: Mapping[str, Member]) -> list[Doubt]:
    """Return what was mended or left out in a file, and that nobody asks in it."""
    reading, header = file.document.reading, file.turns.header
    doubts = [
        Doubt(
            None, None, None, "warning", "text mended",
            f"The file was damaged and is mended: {repair}.",
            "Compare a quote with the original before using it.",
        )
        for repair in reading.repairs
    ]  # fmt: skip
    for why, n in sorted(Counter(piece.why for piece in reading.left_out).items()):
        doubts.append(Doubt(
            None, None, None, "note", "left out",
            f"{n} piece{'s' * (n > 1)} of the file left out: {why}.",
            "corpus.source(…).left_out lists each with its place.",
        ))  # fmt: skip
    text = file.document.text
    asked = text.count("?") >= 3 or any(w in (header.kind or "") for w in _ASKED)
    askers = {"journalist", "host"} & {member.role for member in members.values()}
    if asked and not askers:
        doubts.append(Doubt(
            None, None, None, "warning", "no exchange found",
            "Nobody is read as asking, though questions are asked here.",
            "Is its style a known one? presskit.styles.try_style shows what is caught.",
        ))  # fmt: skip
    return doubts
