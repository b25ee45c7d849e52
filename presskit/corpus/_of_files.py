"""A corpus of files that were read, and of what people decided about them."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from presskit.corpus._corpus import Corpus, Origin
from presskit.corpus.build import build
from presskit.corrections import FILE, Decisions, collect
from presskit.doubts import Kind
from presskit.schema.values import Transcript
from presskit.sources import path_of


def decisions_of(paths: Iterable[Path], origin: Origin) -> Decisions:
    """Read what people decided about some files.

    Parameters
    ----------
    paths : iterable of Path
        Their paths, as given.
    origin : Origin
        How they are loaded.

    Returns
    -------
    Decisions
        From the files beside them, and what was passed in.
    """
    return collect(
        _folders(paths, origin),
        origin.home,
        origin.corrections,
        origin.aliases,
        origin.base,
    )


def corpus_of(
    files: Sequence[Transcript], origin: Origin, decisions: Decisions
) -> Corpus:
    """Join files into a corpus.

    Parameters
    ----------
    files : sequence of Transcript
        Each read by itself.
    origin : Origin
        How they were loaded.
    decisions : Decisions
        What people decided about them.

    Returns
    -------
    Corpus
        It can be made again.
    """
    whole = origin.whole and origin.home is not None
    built = build(files, decisions, origin.base, whole=whole)
    documents = {file.transcript: file.document for file in built.files}
    doubts = [*built.doubts, *origin.findings]
    corpus = Corpus(built.tables, built.heads, documents, doubts)
    failed = [one.message for one in doubts if one.kind == Kind.CORRECTION_FAILED]
    fixes = [one.fix for one in doubts if one.fix]
    moved = {fix.line: fix.instead for fix in fixes if fix.instead}
    read = tuple(file.document for file in files)
    corpus.origin = origin._replace(documents=read, failed=failed, moved=moved)
    paths = [path_of(document.source, origin.base) for document in read]
    corpus.corrections = _home_of_decisions(origin, _folders(paths, origin))
    return corpus


def _folders(paths: Iterable[Path], origin: Origin) -> list[Path]:
    """Return the folders of the files that are there."""
    return list({path.parent: 0 for path in paths if origin.at(path).is_file()})


def _home_of_decisions(origin: Origin, folders: Sequence[Path]) -> Path | None:
    """Return the file in which decisions about a corpus are kept."""
    if isinstance(origin.corrections, str | os.PathLike):
        return origin.at(origin.corrections)
    folder = origin.home or (folders[0] if len(folders) == 1 else None)
    return origin.at(folder / FILE) if folder else None
