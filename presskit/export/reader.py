"""A folder of saved tables, read back as it was written."""

import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit import outputs
from presskit.errors import SourceError
from presskit.export import _tables
from presskit.schema import TABLES, VERSION, Table
from presskit.schema.values import Document


class Saved(NamedTuple):
    """What a folder of saved tables holds.

    Attributes
    ----------
    tables : mapping of str to DataFrame
        As they were when they were saved.
    documents : mapping of str to Document
        By transcript the text that their spans refer to.
    changed : list of str
        Names of files that somebody changed, or took away, since. None is Parquet.
    part : bool
        Whether they hold a part of a corpus.
    """

    tables: Mapping[str, pd.DataFrame]
    documents: Mapping[str, Document]
    changed: list[str]
    part: bool

    @property
    def wordless(self) -> bool:
        """Whether they were saved without the words of their sources."""
        return len(self.tables["transcripts"]) > 0 and not self.documents


def read(folder: str | os.PathLike) -> Saved:
    """Read what :func:`presskit.export.write` wrote, words included.

    Parameters
    ----------
    folder : str or path
        The folder.

    Returns
    -------
    Saved
        As :func:`read_any` returns it.

    Raises
    ------
    SourceError
        As by :func:`read_any`; and if they were saved without text.

    Examples
    --------
    >>> read("no such folder")
    Traceback (most recent call last):
        ...
    presskit.errors.SourceError: no such folder: there is no presskit.json, ...
    """
    found = read_any(folder)
    if found.wordless:
        raise SourceError(
            f"{folder}: these tables were saved without the words of their sources "
            "(--no-text), so that nothing could be searched or quoted in "
            "them. Read them as they are, with pandas.read_parquet; or load the "
            "transcripts."
        )
    return found


def read_any(folder: str | os.PathLike) -> Saved:
    """Read what :func:`presskit.export.write` wrote, with the words or without.

    Parameters
    ----------
    folder : str or path
        The folder.

    Returns
    -------
    Saved
        The tables come from the Parquet files.

    Raises
    ------
    SourceError
        If there is no list of what was saved, if another version of the tables was
        saved, or if a Parquet file was changed since, or taken away.

    Examples
    --------
    >>> read_any("no such folder")
    Traceback (most recent call last):
        ...
    presskit.errors.SourceError: no such folder: there is no presskit.json, ...
    """
    folder = Path(folder)
    listed = outputs.read_list(folder / outputs.LIST)
    if listed is None:
        raise SourceError(
            f"{folder}: there is no {outputs.LIST}, or it is damaged, so that these "
            "are not tables that presskit saved. Load the transcripts instead."
        )
    _check_version(folder, listed)
    changed = changes(folder, listed)
    if needed := [name for name in changed if name.endswith(".parquet")]:
        raise SourceError(
            f"{folder / needed[0]}: it was changed, or taken away, after presskit had "
            "saved it, so that the tables may not fit each other. Load the transcripts "
            "again, and save them to another folder."
        )
    tables = {table.name: _table(folder, table) for table in TABLES}
    documents = _tables.documents(_table(folder, _tables.DOCUMENTS))
    return Saved(tables, documents, changed, listed.part)


def changes(folder: Path, listed: outputs.Listed) -> list[str]:
    """Return the files that are not as they were saved, or are gone, by name.

    Parameters
    ----------
    folder : Path
        The folder.
    listed : Listed
        What was saved there.

    Returns
    -------
    list of str

    Examples
    --------
    >>> listed = outputs.Listed("", 2, {}, {"a.csv": ("", 0)}, False)
    >>> changes(Path("no such folder"), listed)
    ['a.csv']
    """
    return [
        name
        for name, (digest, _) in sorted(listed.files.items())
        if _digest(folder / name) != digest
    ]


def _digest(path: Path) -> str | None:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def _check_version(folder: Path, listed: outputs.Listed) -> None:
    other = [
        table.name
        for table in TABLES
        if listed.columns.get(table.name) != list(table.columns)
    ]
    if listed.schema == VERSION and not other:
        return
    which = f" ({', '.join(other)} differ)" if other else ""
    raise SourceError(
        f"{folder}: presskit {listed.presskit} saved these tables, in version "
        f"{listed.schema}; this presskit, {outputs.version()}, has tables of version "
        f"{VERSION}{which}. Load the transcripts again and save them anew; or read the "
        "tables with the presskit that saved them."
    )


def _table(folder: Path, table: Table) -> pd.DataFrame:
    path = folder / f"{table.name}.parquet"
    try:
        frame = _tables.of_parquet(path.read_bytes())
        return table.frame({name: frame[name] for name in table.columns})
    except Exception as error:  # whatever a library says of a file that is no longer so
        raise SourceError(
            f"{path}: it is not a table of {table.name} ({type(error).__name__}). Load "
            "the transcripts again, and save them to another folder."
        ) from error
