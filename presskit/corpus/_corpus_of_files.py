"""A corpus of files that were read, and of what people decided about them."""

import os
from collections.abc import Sequence
from pathlib import Path

from presskit.corpus._corpus import Corpus
from presskit.corpus._dated import dated
from presskit.corpus._inputs import Decisions, folders
from presskit.corpus._origin import Origin
from presskit.corpus.build import build
from presskit.doubts import Kind
from presskit.files.names import path_of
from presskit.schema.lines import FILE
from presskit.schema.values import Transcript


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
    built = build(files, decisions, origin.base, whole=whole, style=origin.style)
    documents = {file.transcript: file.document for file in built.files}
    doubts = [*built.doubts, *origin.doubts]
    tables = {name: dated(one, built.heads) for name, one in built.tables.items()}
    corpus = Corpus(tables, built.heads, documents, doubts, built.people)
    failed = [one.message for one in doubts if one.kind == Kind.CORRECTION_FAILED]
    fixes = [one.fix for one in doubts if one.fix]
    moved = {fix.line: fix.instead for fix in fixes if fix.instead}
    read = tuple(file.document for file in files)
    corpus.origin = origin._replace(documents=read, failed=failed, moved=moved)
    paths = [path_of(document.source, origin.base) for document in read]
    corpus.corrections = _home_of_decisions(origin, folders(paths, origin.base))
    return corpus


def _home_of_decisions(origin: Origin, near: Sequence[Path]) -> Path | None:
    """Return the file in which decisions about a corpus are kept."""
    if isinstance(origin.corrections, str | os.PathLike):
        return origin.at(origin.corrections)
    folder = origin.home or (near[0] if len(near) == 1 else None)
    return origin.at(folder / FILE) if folder else None
