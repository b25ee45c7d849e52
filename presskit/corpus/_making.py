"""What was read becomes a corpus: decisions followed, versions told apart."""

import os
from pathlib import Path

from presskit.corpus._asked import Read
from presskit.corpus._assembly import assemble
from presskit.corpus._corpus import (
    Corpus,
    Origin,
)
from presskit.corpus._decisions import (
    CORRECTIONS,
    Decisions,
    decided,
    decisions,
    moved,
    placed,
)
from presskit.corpus._versions import (
    Twin,
    Version,
    versions,
)
from presskit.corrections import WHOLE, Correction, Text, onto
from presskit.doubts import Doubt, Kind
from presskit.headers import with_facts
from presskit.schema.values import Document, Turns
from presskit.sources import path_of, transcript_ids


def made(good: list[tuple[Document, Turns]], origin: Origin) -> Corpus:
    """Join what was read into a corpus, as people have decided."""
    origin = origin._replace(base=_here(origin.base))
    paths = [path_of(document.source, origin.base) for document, _ in good]
    folders = {path: path.parent for path in paths if origin.at(path).is_file()}
    said = decisions(
        folders.values(),
        origin.home,
        origin.corrections,
        origin.aliases,
        origin.base,
    )
    whole = origin.whole and origin.home is not None
    ids = transcript_ids([origin.at(path) for path in paths])
    texts = [
        Text(id_, document.sha256, document.text)
        for id_, (document, _) in zip(ids, good, strict=True)
    ]
    own = placed(said, texts, paths, whole=whole)
    good = [
        (document, cut._replace(header=with_facts(cut.header, facts)))
        for (document, cut), facts in zip(good, own.facts, strict=True)
    ]
    shas_of = [document.sha256 for document, _ in good]
    heads = [(cut.header, document.text) for document, cut in good]
    older, twins = versions(heads)
    # The same bytes are said to be the same: which of them is left out says nothing.
    older = [one for one in older if shas_of[one.older] != shas_of[one.newer]]
    twins = [one for one in twins if shas_of[one.one] != shas_of[one.two]]
    findings = [*origin.findings, *own.findings]
    findings += _superseded(ids, good, older, twins)
    findings += _handed_on(older, texts, own.lines)
    files = []
    replaced = {version.older for version in older}
    for at, (id_, path, (document, cut)) in enumerate(
        zip(ids, paths, good, strict=True)
    ):
        if at in replaced:
            continue
        aliases = said.aliases.get(folders.get(path), {})
        read, failed = decided(id_, document, cut, aliases, own.lines[at])
        files.append(read._replace(facts=own.facts[at]))
        findings += failed
    files.sort(key=lambda file: file.transcript)
    joined = assemble(files)
    if whole:  # of a part of the files it is no wonder that some name is missing
        findings += _unused(said, files, joined.printed)
    documents = {file.transcript: file.document for file in files}
    everything = joined.findings + findings
    corpus = Corpus(joined.tables, joined.heads, documents, everything)
    failed = [
        doubt.message for doubt in everything if doubt.kind == Kind.CORRECTION_FAILED
    ]
    read = tuple(document for document, _ in good)
    fixes = [doubt.fix for doubt in everything if doubt.fix]
    moved_ = {fix.line: fix.instead for fix in fixes if fix.instead}
    corpus.origin = origin._replace(documents=read, failed=failed, moved=moved_)
    corpus.corrections = _kept(origin, list(folders.values()))
    return corpus


def _here(base: Path) -> Path:
    """Return the folder for relative paths; the current one may change later."""
    try:
        return base.absolute()
    except FileNotFoundError:  # the current folder is gone
        return base


def _handed_on(
    older: list[Version], texts: list[Text], lines: list[list[Correction]]
) -> list[Doubt]:
    """Give the lines of an older version to the newer one, where their words stand."""
    findings = []
    for version in older:
        own = [one for one in lines[version.older] if one.action not in WHOLE]
        text = texts[version.newer]
        found = onto(own, text)
        known = {one.key for one in lines[version.newer]}
        fresh = [one for one in found.lines[0] if one.key not in known]
        findings += moved(found._replace(lines=[lines[version.newer]]), [text])
        lines[version.newer] += fresh
    return findings


def _kept(origin: Origin, folders: list[Path]) -> Path | None:
    """Return the file in which decisions about a corpus are kept."""
    if isinstance(origin.corrections, str | os.PathLike):
        return origin.at(origin.corrections)
    folder = origin.home or (folders[0] if len(set(folders)) == 1 else None)
    return origin.at(folder / CORRECTIONS) if folder else None


def _superseded(
    ids: list[str],
    good: list[tuple[Document, Turns]],
    older: list[Version],
    twins: list[Twin],
) -> list[Doubt]:
    """Return which files a newer version replaces, and which may be one event."""
    findings = []
    for version in older:
        document, cut = good[version.older]
        newer = good[version.newer][0].source
        findings.append(Doubt(
            None, None, None, Kind.OLDER_VERSION,
            f"{ids[version.newer]} is a newer version of this event "
            f"({version.evidence}): this one is left out of all tables and counts.",
            f"presskit.compare({document.source!r}, {newer!r}) shows what differs.",
            sum(cut.n_words),
            transcript=ids[version.older],
        ))  # fmt: skip
    for twin in twins:
        document, cut = good[twin.two]
        other = good[twin.one][0].source
        findings.append(Doubt(
            None, None, None, Kind.SAME_EVENT_TWICE,
            f"{ids[twin.one]} holds the same event ({twin.evidence}): both are "
            "counted.",
            f"presskit.compare({other!r}, {document.source!r}) shows what differs; "
            "take one of the two out.",
            sum(cut.n_words),
            transcript=ids[twin.two],
        ))  # fmt: skip
    return findings


def _unused(said: Decisions, files: list[Read], printed: list[set[str]]) -> list[Doubt]:
    """Return the lines of alias files that no label beside them answers to."""
    seen: dict[Path, set[str]] = {}
    for file, names in zip(files, printed, strict=True):
        folder = path_of(file.document.source).parent
        seen.setdefault(folder, set()).update(names)
    return [
        Doubt(
            None, None, None, Kind.UNUSED_ALIAS,
            f"{name!r}, read as {alias.speaker!r}, is printed in no label here.",
            "Correct the spelling, or take the line out.",
            transcript=str(folder / "aliases.csv"),
        )
        for folder, own in sorted(said.beside.items())
        for name, alias in own.items()
        if name not in seen.get(folder, ())
    ]  # fmt: skip
