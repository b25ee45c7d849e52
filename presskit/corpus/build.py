"""The steps in their order: each file by itself, then all files together.

No step knows another one: they take :mod:`presskit.schema.values`, and give others.
"""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from pathlib import Path

from presskit import (
    audit,
    cast,
    corrections,
    exchanges,
    headers,
    identities,
    languages,
    names,
    sources,
    speech,
    styles,
    turns,
)
from presskit.corpus import _tables_of_files, _versions
from presskit.doubts import Doubt
from presskit.schema import ids
from presskit.schema.values import (
    Alias,
    Correction,
    Document,
    Speakers,
    Style,
    Transcript,
    Turns,
)
from presskit.text import n_unspaced

Aliases, Files = Mapping[str, Alias], Sequence[Transcript]
Chosen = str | Style | None


def read(source: Path | Document, style: Chosen, aliases: Aliases) -> Transcript:
    """Read one file by itself: its text, its turns, who speaks and who asks."""
    document = sources.read(source) if isinstance(source, Path) else source
    return judge(document, cut(document, style), (), aliases)


def cut(document: Document, style: Chosen = None, language: str = "") -> Turns:
    """Cut a document; the style needs the header, which ends at the first label."""
    told = (language,) if language else languages.spoken(document.text)
    told = names.languages_of_labels(document.text, told)
    words = languages.lexicon(*told)
    first = styles.first_label(document, style, words)
    header, end = headers.front(document, first, words)
    found = styles.find(document, style, header, words)
    found = headers.past_lists(document, found, words)
    if found.unlabelled or found.first(document.text) != first:
        known = header.people
        at = found.first(document.text)
        header, end = headers.front(document, at, words, lead=found.unlabelled)
        if set(header.people) - set(known):  # more names by which to know labels
            found = styles.find(document, style, header, words)
            found = headers.past_lists(document, found, words)
            at = found.first(document.text)
            header, end = headers.front(document, at, words, lead=found.unlabelled)
    uncut = turns.turns_of(document, header, end, found, told)
    told = headers.with_day_below(uncut, document.text, words)
    return headers.with_day_of_name(told, document)


def judge(
    document: Document, uncut: Turns, lines: Sequence[Correction], aliases: Aliases
) -> Transcript:
    """Judge who speaks in one file and who asks; what was decided comes first."""
    replay = corrections.cut(uncut, document, lines)
    own, texts = replay.turns, replay.turns.texts(document.text)
    decided = corrections.resolve(own, document, lines)
    acts = speech.read(texts, languages.of_turns(texts, own.languages))
    pins = decided.pins
    who = cast.judge(own, texts, acts, speech, pins, aliases)
    opens = exchanges.openings(
        who.roles, who.persons, texts, acts, who.introduced, own.label,
        lambda one, two: cast.tells_apart(who.members[one], who.members[two]),
        own.header.kind or "", own.lexicon, pins=pins.openings,
        unlabelled=own.unlabelled,
    )  # fmt: skip
    numbers = exchanges.number(who.roles, who.persons, texts, acts, opens, own.label)
    asking = cast.askers(own, who, numbers, texts, speech, pins)
    turn_ids = ids.of_turns(corrections.printed_labels(uncut, own), texts)
    refused = (*asking.refused, *exchanges.refused(pins.openings, opens))
    settled = corrections.settle(replay, decided, refused, lines)
    about = document, own, turn_ids, who, numbers
    lengths = [n + n_unspaced(one) for n, one in zip(own.n_words, texts, strict=True)]
    sections = exchanges.sections(who.roles, numbers, lengths, acts)
    said = sections, asking.evidence, asking.seats, who.alone
    return Transcript(*about, *said, aliases, {}, *settled, opens)


def build(
    files: Files, decisions: corrections.Decisions, base: Path, *, whole: bool,
    style: Chosen = None,
) -> _tables_of_files.Built:  # fmt: skip
    """Build the tables of files that were read, as people have decided."""
    files = detected = sources.named(files, base)
    given = corrections.assign(decisions, files, base, whole=whole)
    facts = zip(detected, given.facts, strict=True)
    files = [_in_language(file, known.get("language"), style) for file, known in facts]
    if any(one is not other for one, other in zip(files, detected, strict=True)):
        given = corrections.assign(decisions, files, base, whole=whole)
    files = [headers.known(*pair) for pair in zip(files, given.facts, strict=True)]
    newer, doubts = _versions.of_files(files)
    lines, handed_on = corrections.hand_on(newer, files, given.lines)
    files = [one for at, one in enumerate(map(_again, files, lines)) if at not in newer]
    files.sort(key=attrgetter("transcript"))
    pairs = corrections.pairs_of(files)
    people = identities.speakers(files, pairs.pairs)
    files = corrections.with_pairs(files, pairs, people.followed, people.quarrels)
    who = list(map(identities.with_joins, files, people.speakers))
    who = list(map(identities.with_sources, files, who))
    doubts += [*given.doubts, *handed_on, *_versions.copies(files)]
    doubts += [*_doubts(files, who), *identities.doubts_of_matches(files, people)]
    if whole:  # of a part of the files it is not odd that some name is missing
        doubts += corrections.unused_aliases(decisions, files)
    verdicts = list(map(audit.verdict, files))
    for file, read in zip(files, verdicts, strict=True):
        doubts += audit.of_verdict(file, read)
    return _tables_of_files.tables(files, who, verdicts, doubts)


def _in_language(file: Transcript, language: str | None, style: Chosen) -> Transcript:
    """Read a file again where somebody says that it is in another language."""
    text = file.document.text
    if not language or file.turns.languages == names.languages_of_labels(
        text, (language,)
    ):
        return file
    uncut = cut(file.document, style, language)
    return judge(file.document, uncut, (), file.aliases)._replace(
        transcript=file.transcript
    )


def _again(file: Transcript, lines: Sequence[Correction]) -> Transcript:
    """Judge a file again where something was decided about it."""
    if not lines:
        return file
    again = judge(file.document, file.turns, lines, file.aliases)
    return headers.known(again._replace(transcript=file.transcript), file.facts)


def _doubts(files: Files, who: Sequence[Speakers]) -> Iterator[Doubt]:
    """Yield what each step doubts about each file."""
    held = cast.holders(files)
    for file, speakers in zip(files, who, strict=True):
        for doubt in (
            *sources.doubts(file),
            *headers.doubts(file),
            *turns.doubts(file.turns, file.document),
            *cast.doubts(file, held),
            *exchanges.doubts(file),
            *identities.doubts(file, speakers),
            *corrections.doubts(file, speakers),
        ):
            yield doubt._replace(transcript=file.transcript)
