"""The steps in their order: each file by itself, then all files together.

No step knows another one. Each takes values of :mod:`presskit.schema.values` and gives
others; what is doubtful about them it says by itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit import (
    cast,
    corrections,
    exchanges,
    headers,
    identities,
    ids,
    sources,
    speech,
    styles,
    turns,
)
from presskit.corpus import _tables, _versions
from presskit.doubts import Doubt
from presskit.schema.values import Alias, Document, Speakers, Transcript, Turns
from presskit.styles import Style
from presskit.text import plain


def read(
    document: Document, style: str | Style | None, aliases: Mapping[str, Alias]
) -> Transcript:
    """Read one file by itself: cut it into turns, and judge who speaks and asks."""
    return judge(document, cut(document, style), (), aliases)


def cut(document: Document, style: str | Style | None = None) -> Turns:
    """Cut a document into turns, in the style that fits or the one that is given."""
    text, facts = document.text, document.reading.facts
    found = styles.told(document) if style is None else None
    colon = styles.get("name-outlet")
    first = _first(found, text) if found else styles.first_sure(text, colon)
    header, end = headers.front(text, first, facts)
    if found is None:
        found = styles.detect(text, style, {plain(name) for name, _ in header.people})
        if _first(found, text) != first:
            header, end = headers.front(text, _first(found, text), facts)
    return turns.turns_of(document, header, end, found)


def judge(
    document: Document,
    uncut: Turns,
    lines: Sequence[corrections.Correction],
    aliases: Mapping[str, Alias],
) -> Transcript:
    """Judge who speaks in one file and who asks, as it is cut and as was decided."""
    replay = corrections.cut(uncut, document, lines)
    own, decided = replay.turns, corrections.resolve(replay.turns, document, lines)
    texts = [document.text[a:b] for a, b in zip(own.start, own.end, strict=True)]
    acts = speech.read(texts)
    who = cast.judge(
        own, texts, acts, speech.own_name, speech.call, decided.pins, aliases
    )
    numbers = exchanges.number(
        who.roles, who.persons, texts, acts, who.introduced, own.label,
        lambda one, two: cast.tells_apart(who.members[one], who.members[two]),
    )  # fmt: skip
    asking = cast.askers(
        own, who, numbers, texts, speech.introduction, speech.call, decided.pins
    )
    sections = exchanges.sections(who.roles, numbers, own.n_words)
    turn_ids = ids.of_turns(corrections.printed_labels(uncut, own), texts)
    settled = corrections.settle(replay, decided, asking.refused, lines)
    return Transcript(
        document, own, turn_ids, who, numbers, sections, asking.evidence, asking.seats,
        decided.pins.alone, aliases, {}, *settled,
    )  # fmt: skip


class Built(NamedTuple):
    """What files become: tables, rows of `transcripts` without counts, and doubts."""

    files: list[Transcript]
    tables: dict[str, pd.DataFrame]
    heads: list[dict]
    doubts: list[Doubt]


def build(
    files: Sequence[Transcript],
    decisions: corrections.Decisions,
    base: Path,
    *,
    whole: bool,
) -> Built:
    """Build the tables of files that were read, as people have decided."""
    paths = [sources.path_of(file.document.source, base) for file in files]
    names = sources.transcript_ids([base / path for path in paths])
    texts = [
        corrections.Text(name, file.document.sha256, file.document.text)
        for name, file in zip(names, files, strict=True)
    ]
    assigned = corrections.assign(decisions, texts, paths, whole=whole)
    files = [_known(*one) for one in zip(files, names, assigned.facts, strict=True)]
    older, doubts = _versions.of_files(files)
    newer = {one.older: one.newer for one in older}
    lines, handed_on = corrections.hand_on(newer.items(), texts, assigned.lines)
    left = [at for at in range(len(files)) if at not in newer]
    files = sorted((_again(files[at], lines[at]) for at in left), key=_id)
    pairs = corrections.pairs_of(files)
    people = identities.speakers(files, pairs.pairs)
    files = corrections.with_pairs(files, pairs, people.followed, people.quarrels)
    who = list(map(identities.with_joins, files, people.speakers))
    tables, heads = _tables.tables(files, who)
    doubts += [*assigned.doubts, *handed_on, *_versions.copies(files)]
    doubts += [
        *_doubts(files, who),
        *identities.doubts_of_matches(files, people.matches),
    ]
    if whole:  # of a part of the files it is not odd that some name is missing
        folders = [sources.path_of(file.document.source).parent for file in files]
        doubts += corrections.unused_aliases(decisions, files, folders)
    return Built(files, tables, heads, doubts)


def _id(file: Transcript) -> str:
    return file.transcript


def _first(found: styles.Detected, text: str) -> int:
    return found.labels[0].start if found.labels else len(text)


def _known(file: Transcript, name: str, facts: Mapping[str, str]) -> Transcript:
    """Return a file with its id, and with what is known about it as a whole."""
    header = headers.with_facts(file.turns.header, facts)
    own, event = file.turns._replace(header=header), headers.event_name(header, name)
    return file._replace(turns=own, facts=facts, transcript=name, event=event)


def _again(file: Transcript, lines: Sequence[corrections.Correction]) -> Transcript:
    """Judge a file again, as was decided about it."""
    if not lines:
        return file
    again = judge(file.document, file.turns, lines, file.aliases)
    return _known(again, file.transcript, file.facts)


def _doubts(files: Sequence[Transcript], who: Sequence[Speakers]) -> Iterator[Doubt]:
    """Yield what each step doubts about each file."""
    held = cast.holders(files)
    for file, speakers in zip(files, who, strict=True):
        document, own, words = file.document, file.turns, sum(file.turns.n_words)
        roles = {member.role for member in file.cast.members.values()}
        for doubt in (
            *sources.doubts(document, words),
            *headers.doubts(document, own),
            *styles.doubts(own),
            *own.doubts,
            *cast.doubts(file, held),
            *exchanges.doubts(document.text, own.header.kind, roles, words),
            *identities.doubts(file, speakers),
            *corrections.doubts(file, speakers),
        ):
            yield doubt._replace(transcript=file.transcript)
