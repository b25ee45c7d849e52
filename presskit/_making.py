"""What was read becomes a corpus: decisions followed, versions told apart."""

import os
from collections import Counter
from pathlib import Path

from presskit._asked import Read
from presskit._assembly import assemble
from presskit._decisions import (
    CORRECTIONS,
    Decisions,
    decided,
    decisions,
    unfollowed,
)
from presskit._doubts import Doubt
from presskit._versions import Twin, Version, versions
from presskit.audit import Finding
from presskit.corpus import Corpus, Origin
from presskit.sources import Document, path_of, told_apart
from presskit.turns import Turns


def made(good: list[tuple[Document, Turns]], origin: Origin) -> Corpus:
    """Join what was read into a corpus, as people have decided."""
    paths = [path_of(document.source) for document, _ in good]
    folders = {path: path.parent for path in paths if path.is_file()}
    said = decisions(folders.values(), origin.home, origin.corrections, origin.aliases)
    of: dict[str, list] = {}
    for one in said.corrections:
        of.setdefault(one.sha256, []).append(one)
    ids = _ids(told_apart(document.source for document, _ in good))
    shas_of = [document.sha256 for document, _ in good]
    heads = [(cut.header, document.text) for document, cut in good]
    older, twins = versions(heads)
    # The same bytes are said to be the same: which of them is left out says nothing.
    older = [one for one in older if shas_of[one.older] != shas_of[one.newer]]
    twins = [one for one in twins if shas_of[one.one] != shas_of[one.two]]
    findings = list(origin.findings)
    findings += _superseded(ids, good, older, twins)
    files = []
    replaced = {version.older for version in older}
    for at, (id_, path, (document, cut)) in enumerate(
        zip(ids, paths, good, strict=True)
    ):
        if at in replaced:
            continue
        aliases = said.aliases.get(folders.get(path), {})
        read, failed = decided(id_, document, cut, aliases, of.get(document.sha256, ()))
        files.append(read)
        findings += failed
    files.sort(key=lambda file: file.transcript)
    shas = {document.sha256: id_ for id_, (document, _) in zip(ids, good, strict=True)}
    whole = origin.whole and origin.home is not None
    findings += unfollowed(said, shas, whole=whole)
    joined = assemble(files)
    if whole:  # of a part of the files it is no wonder that some name is missing
        findings += _unused(said, files, joined.printed)
    documents = {file.transcript: file.document for file in files}
    everything = joined.findings + findings
    corpus = Corpus(joined.tables, joined.heads, documents, everything)
    failed = [
        finding.doubt.message
        for finding in everything
        if finding.doubt.kind == "correction failed"
    ]
    read = tuple(document for document, _ in good)
    corpus.origin = origin._replace(documents=read, failed=failed)
    corpus.corrections = _kept(origin, list(folders.values()))
    return corpus


def _kept(origin: Origin, folders: list[Path]) -> Path | None:
    """Return the file in which decisions about a corpus are kept."""
    if isinstance(origin.corrections, str | os.PathLike):
        return Path(origin.corrections)
    folder = origin.home or (folders[0] if len(set(folders)) == 1 else None)
    return folder / CORRECTIONS if folder else None


def _superseded(
    ids: list[str],
    good: list[tuple[Document, Turns]],
    older: list[Version],
    twins: list[Twin],
) -> list[Finding]:
    """Return which files a newer version replaces, and which may be one event."""
    findings = []
    for version in older:
        document, cut = good[version.older]
        newer = good[version.newer][0].source
        doubt = Doubt(
            None, None, None, "note", "older version",
            f"{ids[version.newer]} is a newer version of this event "
            f"({version.evidence}): this one is left out of all tables and counts.",
            f"presskit.compare({document.source!r}, {newer!r}) shows what differs.",
            sum(cut.n_words),
        )  # fmt: skip
        findings.append(Finding(ids[version.older], doubt))
    for twin in twins:
        document, cut = good[twin.two]
        other = good[twin.one][0].source
        doubt = Doubt(
            None, None, None, "warning", "same event twice?",
            f"{ids[twin.one]} holds the same event ({twin.evidence}): both are "
            "counted.",
            f"presskit.compare({other!r}, {document.source!r}) shows what differs; "
            "take one of the two out.",
            sum(cut.n_words),
        )  # fmt: skip
        findings.append(Finding(ids[twin.two], doubt))
    return findings


def _ids(paths: list[Path]) -> list[str]:
    """Return for each path its stem, or the shortest path that tells it apart."""

    def short(path: Path, parts: int) -> str:
        if parts < 2:
            return path.name if parts else path.stem
        return "/".join([*path.absolute().parts[:-1][-parts + 1 :], path.name])

    ids, parts = [short(path, 0) for path in paths], 0
    while (times := Counter(ids)).total() > len(times) and parts < 20:
        parts += 1
        ids = [
            id_ if times[id_] == 1 else short(path, parts)
            for id_, path in zip(ids, paths, strict=True)
        ]
    return ids


def _unused(
    said: Decisions, files: list[Read], printed: list[set[str]]
) -> list[Finding]:
    """Return the lines of alias files that no label beside them answers to."""
    seen: dict[Path, set[str]] = {}
    for file, names in zip(files, printed, strict=True):
        folder = path_of(file.document.source).parent
        seen.setdefault(folder, set()).update(names)
    return [
        Finding(
            str(folder / "aliases.csv"),
            Doubt(
                None, None, None, "note", "unused alias",
                f"{name!r}, read as {alias.speaker!r}, is printed in no label here.",
                "Correct the spelling, or take the line out.",
            ),
        )
        for folder, own in sorted(said.beside.items())
        for name, alias in own.items()
        if name not in seen.get(folder, ())
    ]  # fmt: skip
