"""All tables in one folder, as CSV and Parquet, with the texts that they refer to."""

import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

import pandas as pd

from presskit import outputs
from presskit.errors import WriteError
from presskit.export import _tables
from presskit.files import expanded, not_written, refuse_source
from presskit.files.folders import (
    replace_files,
    settle,
)
from presskit.schema.values import Document

LINES_OF_R = "tables.R"
_ONE_FILE = {".csv", ".json", ".ods", ".parquet", ".rds", ".tsv", ".xls", ".xlsx"}
_R = f"""\
{outputs.R_LINE}; install.packages("arrow")
library(arrow)
folder <- "."
files <- list.files(folder, pattern = "[.]parquet$", full.names = TRUE)
tables <- setNames(lapply(files, read_parquet), sub("[.]parquet$", "", basename(files)))
list2env(tables, environment())
"""


def write(
    tables: Mapping[str, pd.DataFrame],
    folder: str | os.PathLike,
    documents: Mapping[str, Document] | None = None,
    sources: Iterable[outputs.SourceFile] = (),
    *,
    part: bool = False,
) -> Path:
    """Write tables as CSV and Parquet, and the lines of R that read them.

    Parameters
    ----------
    tables : mapping of str to DataFrame
        The tables by name.
    folder : str or path
        Made if it does not exist. What presskit wrote there before is replaced.
    documents : mapping of str to Document, optional
        By transcript the text that the spans of the tables refer to.
    sources : iterable of SourceFile, optional
        Files that are never written to.
    part : bool, default False
        Whether the tables hold a part of a corpus.

    Returns
    -------
    Path
        The folder.

    Raises
    ------
    WriteError
        If `folder` is called as one file of tables is, "out.xlsx", a file of one of
        these names is there that presskit did not write, or that somebody has changed
        since, or if the folder cannot be written to. Nothing has changed then.

    Notes
    -----
    A spreadsheet runs a cell that begins with ``= + - @`` as a formula, and transcripts
    are other people's text: in CSV such a text gets a leading apostrophe. The files are
    UTF-8 with a byte order mark, without which Excel garbles accents. All files change
    as one, see :func:`presskit.files.folders.replace_files`; ``presskit.json`` lists
    them.
    """
    folder = expanded(folder)
    if folder.suffix.lower() in _ONE_FILE:
        raise WriteError(
            f"{folder}: tables are saved as a folder of files, and this is the name of "
            f"one file. Write corpus.save({folder.stem!r}), whose .csv files a "
            "spreadsheet opens, or corpus.exchanges.to_csv('exchanges.csv') for one."
        )
    texts = _tables.of_documents(documents or {})
    made = {f"{name}.csv": _tables.as_csv(table) for name, table in tables.items()}
    for name, table in {**tables, _tables.DOCUMENTS.name: texts}.items():
        made[f"{name}.parquet"] = _tables.as_parquet(table)
    made[LINES_OF_R] = _R.encode()
    columns = {name: list(table.columns) for name, table in tables.items()}
    made[outputs.LIST] = outputs.as_list(made, columns, part=part)
    settle(folder)
    before = outputs.read_list(folder / outputs.LIST)
    old = set(before.files if before else ())
    for name in sorted({*made, *old}):
        _refuse_others(folder / name, before, list(sources))
    return replace_files(folder, made, drop=sorted(old - set(made)))


def _refuse_others(
    path: Path, before: outputs.Listed | None, sources: list[outputs.SourceFile]
) -> None:
    """Refuse to replace a source, and what somebody else has written or changed."""
    refuse_source(path, [one.path for one in sources if one.path])
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise not_written(path, error) from error
    if before and path.name == outputs.LIST:
        return
    known = before.files.get(path.name) if before else None
    if known and sha256(data).hexdigest() != known[0]:
        raise WriteError(
            f"{path}: it was changed after presskit had written it. Give another "
            "folder; or move the file away, to keep what was changed."
        )
    if data and not known and not _ours(path, data):
        raise WriteError(
            f"{path}: it is there already, and presskit did not write it. Give another "
            "folder."
        )


def _ours(path: Path, data: bytes) -> bool:
    """Return True if presskit wrote a file that no list names, as 0.1 did."""
    if path.name == LINES_OF_R:
        return data.decode("utf-8", "replace").split() == _R.split()
    known = outputs.of_bytes(data)
    if known is None or path.name == outputs.LIST:
        return False
    # What was saved as CSV and as Parquet, and is still the same, nobody has changed.
    try:
        table = _tables.of_parquet(path.with_suffix(".parquet").read_bytes())
        saved = path.with_suffix(".csv").read_bytes()
    except Exception:  # not there, or no Parquet
        return False
    return saved.splitlines() == _tables.as_csv(table).splitlines()
