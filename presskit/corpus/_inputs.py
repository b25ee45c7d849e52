"""What there is before any file is read: the files, and what people decided."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import pandas as pd

from presskit import corrections, sources
from presskit.files.names import path_of
from presskit.schema.values import Alias, Document

Decisions = corrections.Decisions
FoundFiles = sources.FoundFiles
Notice = sources.Notice


def find(source: str | os.PathLike | Iterable[str | os.PathLike]) -> FoundFiles:
    """Find the files of transcripts in what was given to :func:`presskit.load`."""
    return sources.find(source, sources.suffixes())


def of_bytes(data: bytes, name: str) -> Document:
    """Return the document that bytes would be, if they stood in a file."""
    return sources.of_bytes(data, name)


def of_text(text: str, name: str) -> Document:
    """Return a text as a document."""
    return sources.of_text(text, name)


def decide(
    paths: Iterable[Path],
    home: Path | None,
    given: str | os.PathLike | pd.DataFrame | None,
    aliases: str | os.PathLike | None,
    base: Path,
) -> Decisions:
    """Read what people decided about files.

    Parameters
    ----------
    paths : iterable of Path
        The files.
    home : Path or None
        The folder that is loaded.
    given, aliases : path, DataFrame or None
        Corrections and an alias file from elsewhere.
    base : Path
        What relative paths begin in.

    Returns
    -------
    Decisions
        From the files beside the transcripts, and what was passed in.
    """
    return corrections.collect(folders(paths, base), home, given, aliases, base)


def folders(paths: Iterable[Path], base: Path) -> list[Path]:
    """Return the folders of the files that are there."""
    there = (path for path in paths if (base / path_of(path, base)).is_file())
    return list({path.parent: None for path in there})


def aliases_of(
    paths: Iterable[Path], decisions: Decisions, base: Path
) -> list[Mapping[str, Alias]]:
    """Return the aliases that hold for each of some files."""
    return [decisions.aliases_for(path, base) for path in paths]
