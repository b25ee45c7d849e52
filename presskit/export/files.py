"""All tables as CSV and Parquet in one folder."""

import os
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from presskit.errors import SourceError

# White space before a formula may be skipped, and wide signs are read as the others.
_FORMULA = r"^(\s*[=+\-@＝＋－＠]|[\t\r\n])"
_R = """\
# One row of `turns` is one stretch of talk by one speaker; install.packages("arrow")
library(arrow)
folder <- "."
files <- list.files(folder, pattern = "[.]parquet$", full.names = TRUE)
tables <- setNames(lapply(files, read_parquet), sub("[.]parquet$", "", basename(files)))
list2env(tables, environment())
"""


def write(tables: Mapping[str, pd.DataFrame], folder: str | os.PathLike) -> Path:
    """Write tables as CSV and Parquet, and the lines of R that read them.

    Parameters
    ----------
    tables : mapping of str to DataFrame
        The tables by name.
    folder : str or path
        Made if it does not exist.

    Returns
    -------
    Path
        The folder.

    Raises
    ------
    SourceError
        If the folder cannot be made or written to.

    Notes
    -----
    A spreadsheet runs a cell that begins with ``= + - @`` as a formula, and transcripts
    are other people's text: in CSV such a text gets a leading apostrophe. The files are
    UTF-8 with a byte order mark, without which Excel garbles accents.
    """
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, table in tables.items():
            table.to_parquet(folder / f"{name}.parquet", index=False)
            harmless(table).to_csv(
                folder / f"{name}.csv", index=False, encoding="utf-8-sig"
            )
        (folder / "tables.R").write_text(_R, encoding="utf-8")
    except OSError as error:
        raise SourceError(
            f"{folder}: cannot be written ({error.strerror or error}). Give a folder "
            "that you may write to."
        ) from None
    return folder


def harmless(table: pd.DataFrame) -> pd.DataFrame:
    """Return the table with an apostrophe before what a spreadsheet would run.

    Examples
    --------
    >>> harmless(pd.DataFrame({"text": ["=1+1", "Why?"], "n": [-1, 2]}))
        text  n
    0  '=1+1 -1
    1   Why?  2
    """
    texts = table.select_dtypes("str")
    return table.assign(
        **{
            name: column.str.replace(_FORMULA, r"'\1", regex=True)
            for name, column in texts.items()
        }
    )


def as_said(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table that was read from CSV without the apostrophes of `harmless`.

    Examples
    --------
    >>> as_said(pd.DataFrame({"text": ["'=1+1", "'tis"]}))["text"].tolist()
    ['=1+1', "'tis"]
    """
    marked = rf"^'(?={_FORMULA.removeprefix('^')})"
    texts = table.select_dtypes("str")
    return table.assign(
        **{
            name: column.str.replace(marked, "", regex=True)
            for name, column in texts.items()
        }
    )
