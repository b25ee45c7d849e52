"""What reading, casting and matching find doubtful in the files."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from presskit import ids
from presskit.audit import undated
from presskit.cast import Member
from presskit.corpus._asked import (
    Read,
    turn_at,
)
from presskit.corpus._decisions import (
    failure,
    where,
)
from presskit.corpus._joins import (
    Join,
    joins,
)
from presskit.corpus._speakers import Speakers
from presskit.corrections import WHOLE, Correction, as_line
from presskit.doubts import Doubt, Fix, Kind
from presskit.identities import Identified
from presskit.names import by_ending, same_office
from presskit.text import plain

_LINE = re.compile(r"line \d")
SURE = 0.8
"""Confidence of a style below which the audit says so."""


Holders = Mapping[str, Sequence[tuple[datetime, str, str]]]
"""Who holds each office: the day, the name and the transcript that says so."""


def holders(files: Sequence[Read], who: Sequence[Speakers]) -> Holders:
    """Return who is named with an office in any file, by office and day."""
    held: dict[str, list[tuple[datetime, str, str]]] = {}
    for file, own in zip(files, who, strict=True):
        day = file.turns.header.date
        for member in own.asked.members.values():
            podium = member.role in {"principal", "moderator"}
            if day and podium and member.office and " " in member.name:
                one = (day, member.name, file.transcript)
                held.setdefault(member.office, []).append(one)
    return {office: sorted(set(days)) for office, days in held.items()}


def _holder(file: Read, member: Member, held: Holders) -> tuple[str, str]:
    """Return who held an office that day, and by which transcripts; '' if unsure.

    That is whoever holds it in the nearest transcripts before and after, if it is one.
    """
    day = file.turns.header.date
    if not day or not member.office:
        return "", ""
    days = sorted(
        one
        for office, own in held.items()
        if same_office(member.office, office)
        for one in own
    )
    before = [one for one in days if one[0] <= day][-1:]
    after = [one for one in days if one[0] >= day][:1]
    names = {name for _, name, _ in (*before, *after)}
    if not before or not after or len(names) > 1:
        return "", ""
    where = dict.fromkeys(transcript for _, _, transcript in (*before, *after))
    return names.pop(), " and ".join(where)


def of_file(file: Read, own: Speakers, first: str, held: Holders) -> list[Doubt]:
    """Return the doubts of one file."""
    turns, members = file.turns, own.asked.members
    total = sum(turns.n_words)
    doubts = list(turns.doubts)
    if turns.header.date is None:
        start = turns.start[0] if turns.start else 0
        doubts.append(undated(file.document, start, total))
    if first != file.transcript:
        doubts.append(
            Doubt(
                None, None, None, Kind.SAME_TEXT_TWICE,
                f"This file holds the same bytes as {first}: it is counted twice.",
                "Take one of the two out.", total,
            )
        )  # fmt: skip
    doubts += _of_source(file, members, total)
    words: Counter[str] = Counter()
    for label, n in zip(turns.label, turns.n_words, strict=True):
        words[label] += n
    asking = _asking(own)
    named = {plain(member.name): member.name for member in members.values()}
    endings = by_ending(named)
    for label, member in members.items():
        sure = member._replace(thin="") if label in asking else member
        alike = [named[one] for one in _bearers(member, endings)]
        doubts += _of_label(file, own, label, sure, words[label], held, sorted(alike))
    doubts += [_of_join(file, own, join) for join in joins(file, own) if not join.sure]
    doubts += [_applied(file, own, one) for one in (*file.settled, *own.asked.applied)]
    failed = [
        failure(file.transcript, one.correction, one.message, one.advice)
        for one in own.asked.failed
    ]
    return failed + [one._replace(transcript=file.transcript) for one in doubts]


def _of_label(
    file: Read,
    own: Speakers,
    label: str,
    member: Member,
    n: int,
    held: Holders,
    bearers: Sequence[str],
) -> list[Doubt]:
    """Return what is doubtful about one label; `bearers` can be meant by it."""
    turns, doubts = file.turns, []
    at = turns.label.index(label)
    span = (turns.start[at], turns.end[at])
    place = (*span, turns.line[at])
    if member.thin:
        host = member.role == "host"
        doubts.append(Doubt(
            *place, Kind.ROLE_ON_THIN_EVIDENCE,
            f"{label!r} is read as {_ROLES.get(member.role, member.role)}: "
            f"{member.thin}.",
            "Say which role this speaker has: principal, moderator, journalist or "
            "other.",
            n, None if host else Fix("role", *span, member.role),
        ))  # fmt: skip
    if len(bearers) > 1:
        doubts.append(Doubt(
            *place, Kind.SEVERAL_OF_THAT_NAME,
            f"{label!r} can be {' or '.join(bearers)}, and is counted as neither.",
            "Say which of them speaks here.", n, Fix("speaker", *span),
        ))  # fmt: skip
    if not member.name and member.role in {"principal", "moderator"}:
        who = f"{label!r}" if label else "the speaker of the opening statement"
        name, where = _holder(file, member, held)
        told = f" {name} holds the office in {where}." if name else ""
        doubts.append(Doubt(
            *place, Kind.SPEAKER_NOT_NAMED,
            f"{who} has no name anywhere in this transcript.{told}",
            "Say who held the office that day.", n,
            Fix("speaker", *span, name),
        ))  # fmt: skip
    named = "; ".join(sorted(outlet.name for outlet in member.outlets))
    for outlet in member.outlets if member.role == "journalist" else ():
        if not outlet.known:
            doubts.append(Doubt(
                *place, Kind.UNKNOWN_OUTLET,
                f"{outlet.name!r} is not in the table of outlets; it is shown as "
                "printed.",
                "Say what the outlet is called, if it is a known one.", n,
                Fix("outlet", *span, named),
            ))  # fmt: skip
    return doubts


def _bearers(member: Member, endings: Mapping[str, set[str]]) -> set[str]:
    """Return the full names that end with the single word somebody is printed by."""
    key = plain(member.name)
    return endings.get(key, set()) if key and " " not in key else set()


def _of_join(file: Read, own: Speakers, join: Join) -> Doubt:
    """Return that a label may be somebody else's than an earlier one of its speaker."""
    turns, turn = file.turns, join.turn
    label, earlier = turns.label[turn], turns.label[join.first]
    named = not ids.is_unnamed(own.people[turn].speaker_id)
    words = sum(
        n
        for n, other, person in zip(turns.n_words, turns.label, own.people, strict=True)
        if other == label and person == own.people[turn]
    )
    span = turns.start[turn], turns.end[turn]
    return Doubt(
        *span, turns.line[turn], Kind.LABELS_JOINED,
        f"{label!r} here and {earlier!r}, line {turns.line[join.first]}, are counted "
        f"as one person: {join.why}.",
        "If they are two, say that they are not the same person."
        if named
        else "If somebody else asks here, correct the label of this turn to the name.",
        words,
        Fix("not same person", *span,
            ids.key(own.asked.ids[join.first], file.transcript))
        if named
        else Fix("label", *span, label),
    )  # fmt: skip


def _asking(own: Speakers) -> set[str]:
    """Return the labels of which an introduction or a call says that they ask."""
    return {
        one.words
        for evidence in own.asked.evidence.values()
        if evidence.status == "agree" or (evidence.outlets and not evidence.conflict)
        for one in evidence.witnesses
        if one.kind == "label"
    }


_ROLES = {"host": "journalist or moderator, turn by turn"}
_ASKED = ("press", "news", "doorstep", "interview", "briefing", "prensa", "entrevista")


def _applied(file: Read, own: Speakers, one: Correction) -> Doubt:
    """Return the note of a correction that was followed, and how to take it back."""
    value, turn = one.value, turn_at(file.turns, one)
    if one.action == "same person" and turn is not None:
        value = own.people[turn].speaker  # better to read than the other's turn_id
    told = one.action + (f": {value}" if value else "")
    reason = f" ({one.reason})" if one.reason else ""
    fine = one.action == "fine"
    # What is said of the whole file, or of a doubt about it, has no place.
    placed = one.action not in WHOLE and not (fine and one.end == 0)
    place = one.start, one.end, file.document.line(one.start)
    return Doubt(
        *(place if placed else (None, None, None)),
        Kind.CHECKED_FINE if fine else Kind.CORRECTION_APPLIED,
        f"{told}, by {where(one)}{reason}.",
        "Delete that line to undo it.", None,
        Fix(one.action, one.start, one.end, one.value, as_line(one.as_written),
            places=_places(file, one) if fine else ()),
    )  # fmt: skip


def _places(file: Read, one: Correction) -> tuple[tuple[int, int], ...] | None:
    """Return the spans that a line is about; None for all of a file."""
    turns, turn = file.turns, turn_at(file.turns, one)
    if one.scope == "file":
        return None
    if one.scope != "label" or turn is None:
        return ((one.start, one.end),)
    spans = zip(turns.label, turns.label_start, turns.end, strict=True)
    return tuple(
        (start, end) for label, start, end in spans if label == turns.label[turn]
    )


def of_matches(
    files: Sequence[Read],
    who: Sequence[Speakers],
    found: Identified,
    places: Sequence[tuple[int, int]],
) -> list[Doubt]:
    """Return who was read as one person though spelt otherwise, and how to undo it."""
    findings = []
    for match in found.matches:
        early, later = sorted((places[match.first], places[match.second]))
        (first, one), (second, two) = early, later
        file, turns = files[second], files[second].turns
        label = files[first].turns.label[one]
        findings.append(Doubt(
            turns.start[two], turns.end[two], turns.line[two], Kind.MATCHED_SPELLING,
            f"{turns.label[two]!r} here and {label!r} in {files[first].transcript}, "
            f"line {files[first].turns.line[one]}, are counted as one person: "
            f"{match.evidence}.",
            "If they are two, say that they are not the same person.",
            turns.n_words[two],
            Fix("not same person", turns.start[two], turns.end[two],
                ids.key(who[first].asked.ids[one], files[first].transcript)),
            transcript=file.transcript,
        ))  # fmt: skip
    return findings


def _of_source(file: Read, members: Mapping[str, Member], total: int) -> list[Doubt]:
    """Return what was mended or left out in a file, and that nobody asks in it."""
    reading, header = file.document.reading, file.turns.header
    doubts = [
        Doubt(
            None, None, None, Kind.TEXT_MENDED,
            f"The file was damaged and is mended: {repair}.",
            "Compare a quote with the original before using it.", total,
        )
        for repair in reading.repairs
    ]  # fmt: skip
    left_out: dict[str, list] = {}
    for piece in reading.left_out:
        left_out.setdefault(piece.why, []).append(piece)
    for why, pieces in sorted(left_out.items()):
        n = len(pieces)
        first = pieces[0].place
        where = f" ({'the first: ' if n > 1 else ''}{first})" if first else ""
        line = int(first[5:].split()[0]) if _LINE.match(first) else None
        doubts.append(Doubt(
            None, None, line, Kind.LEFT_OUT,
            f"{n} piece{'s' * (n > 1)} of the file left out: {why}{where}.",
            "corpus.source(…).left_out lists each with its place.",
            sum(len(piece.text.split()) for piece in pieces),
        ))  # fmt: skip
    confidence = file.turns.confidence
    if any(file.turns.label) and confidence < SURE:
        doubts.append(Doubt(
            None, None, None, Kind.STYLE_UNSURE,
            f"Read as {file.turns.style!r}, but only {confidence:.0%} of the lines "
            "that look like a label fit it.",
            "presskit.styles.try_style shows what each style catches; pass style=….",
            total,
        ))  # fmt: skip
    text = file.document.text
    asked = text.count("?") >= 3 or any(w in (header.kind or "") for w in _ASKED)
    askers = {"journalist", "host"} & {member.role for member in members.values()}
    if asked and not askers:
        doubts.append(Doubt(
            None, None, None, Kind.NO_EXCHANGE_FOUND,
            "Nobody is read as asking, though questions are asked here.",
            "Is its style a known one? presskit.styles.try_style shows what is caught.",
            total,
        ))  # fmt: skip
    return doubts
