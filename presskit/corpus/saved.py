"""What presskit wrote, where transcripts are loaded: named and left out, or given back.

A folder of saved tables gives its corpus back; everything else that presskit wrote is
no transcript.
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from presskit import outputs
from presskit.corpus._corpus import Corpus
from presskit.corpus._inputs import find
from presskit.doubts import Doubt, Kind
from presskit.errors import SourceError, warn
from presskit.export import reader
from presskit.files.folders import settle
from presskit.text.prose import listed


def folder_of(source: object) -> Path | None:
    """Return the folder of saved tables that is asked for.

    Parameters
    ----------
    source : object
        What :func:`presskit.load` was given.

    Returns
    -------
    Path or None
        None unless it is the list of saved tables (``presskit.json``), or a folder
        that holds saved tables and no transcript.

    Examples
    --------
    >>> folder_of("no such folder")
    """
    if not isinstance(source, str | os.PathLike):
        return None
    try:
        path = Path(source).expanduser()
        if path.name == outputs.LIST:
            return path.parent if outputs.read_list(path) else None
        if not os.fspath(source) or not path.is_dir():
            return None
    except (OSError, ValueError, RuntimeError):  # no path at all
        return None
    settle(path)
    known = outputs.read_list(path / outputs.LIST)
    if known is None:
        return None
    try:
        files = find(path).files
    except SourceError:
        return path
    others = (
        file
        for file in files
        if not (file.parent == path and file.name in known.files)
        and outputs.of_file(file) is None
    )
    return None if any(others) else path


def corpus_of(folder: Path, settings: Mapping[str, object]) -> Corpus:
    """Return the corpus that was saved in a folder.

    Parameters
    ----------
    folder : Path
        As :func:`folder_of` returns it.
    settings : mapping of str to object
        What else :func:`presskit.load` was given, None where it was not.

    Returns
    -------
    Corpus
        Its tables are those that were reader. It can be filtered, quoted and saved; to
        correct it, load its transcripts.

    Raises
    ------
    SourceError
        If a setting is given, or the tables cannot be read.

    Warns
    -----
    PresskitWarning
        If a file was changed that the tables are not read from.
    """
    found = reader.read(folder)
    if given := [name for name, value in settings.items() if value is not None]:
        files = [document.source for document in found.documents.values()]
        raise SourceError(
            f"{folder}: these are saved tables, and are as they were saved: "
            f"{given[0]}=… is of no use to them. Load the transcripts: "
            f"{listed(files, 3)}."
        )
    if found.changed:
        warn(
            f"{folder}: {listed(found.changed)} changed, or was taken away, after "
            "presskit had saved it. The tables are those that were saved, from the "
            "Parquet files.",
        )
    return _corpus(folder, found)


def wordless_of(folder: Path) -> Corpus | None:
    """Return the tables of a folder that was saved without words, to be checked.

    Parameters
    ----------
    folder : Path
        As :func:`folder_of` returns it.

    Returns
    -------
    Corpus or None
        Nothing can be searched or quoted in it. None if the words were saved.

    Raises
    ------
    SourceError
        If the tables cannot be read.
    """
    found = reader.read_any(folder)
    return _corpus(folder, found) if found.wordless else None


def _corpus(folder: Path, found: reader.Saved) -> Corpus:
    heads = found.tables["transcripts"].astype(object)
    rows = heads.where(heads.notna(), None).to_dict("records")
    corpus = Corpus(found.tables, rows, found.documents, [])
    corpus.saved, corpus.part = folder, found.part
    return corpus


def left_out(files: Iterable[Path]) -> list[Doubt]:
    """Return the doubts about files that presskit wrote, one a folder.

    Parameters
    ----------
    files : iterable of Path
        The files.

    Returns
    -------
    list of Doubt
    """
    folders: dict[Path, list[Path]] = {}
    for file in files:
        folders.setdefault(file.parent, []).append(file)
    return [_doubt(folder, inside) for folder, inside in sorted(folders.items())]


def _doubt(folder: Path, files: list[Path]) -> Doubt:
    names = [file.name for file in files]
    if len(files) == 1:
        where, known = files[0], outputs.of_file(files[0])
        message = f"{names[0]} was left out: presskit wrote it"
        message += f" ({known.what})." if known else "."
        advice = known.advice if known else ""
    else:
        where = folder
        message = f"{len(names):,} files were left out, as presskit wrote them: "
        message += f"{listed(sorted(names))}."
        advice = "They are made from transcripts, and are none."
    if outputs.LIST in names:
        advice = f"presskit.load({str(folder / outputs.LIST)!r}) gives the corpus back."
    return Doubt(
        None, None, None, Kind.WRITTEN_BY_PRESSKIT, message, advice,
        transcript=str(where),
    )  # fmt: skip
