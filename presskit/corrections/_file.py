"""The correction file, read."""

import os
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit.corrections._actions import Fault
from presskit.corrections._line import (
    ANCHOR,
    COLUMNS,
    REQUIRED,
    WHAT,
    Correction,
    is_line,
    made,
)
from presskit.errors import TableError
from presskit.files.csv import rows


class Problem(NamedTuple):
    """A line of a correction file that cannot be followed.

    Attributes
    ----------
    file : str
        The file; '' if the lines came as a table.
    line : int or None
        Where in the file the line begins, from 1.
    transcript : str
        The transcript that it names; may be ''.
    message : str
        What is wrong.
    advice : str
        What to do about it.
    harmless : bool
        Whether nothing was decided by it.
    """

    file: str
    line: int | None
    transcript: str
    message: str
    advice: str
    harmless: bool = False


def read_corrections(
    source: str | os.PathLike | pd.DataFrame,
) -> tuple[list[Correction], list[Problem]]:
    """Read what was decided about some transcripts.

    Parameters
    ----------
    source : path or DataFrame
        CSV with the columns of :data:`COLUMNS`, by commas, semicolons or tabs, in
        UTF-8, UTF-16 or windows-1252; or a table with those columns. The last four may
        be missing, as in a file of presskit 0.1. A file of nothing but pasted lines
        needs no header.

    Returns
    -------
    corrections : list of Correction
        In the order of the lines. Lines of empty cells are left out.
    problems : list of Problem
        The lines that cannot be followed; the others hold.

    Raises
    ------
    TableError
        If the file cannot be read as a table, or a column is missing.

    Examples
    --------
    >>> row = ["joyn", "may", "0" * 64, 3, 9, "", ""]
    >>> table = pd.DataFrame([row], columns=COLUMNS[:7])
    >>> read_corrections(table)[1][0].message
    "row 1 of the table: 'joyn' is not an action."
    """
    if isinstance(source, pd.DataFrame):
        return _of_table(source)
    corrections, problems, file = [], [], os.fspath(source)
    for row in rows(Path(file), REQUIRED, WHAT, is_line, ANCHOR):
        one = made(row.cells, file, row.line)
        if not row.closed:
            one = Fault(
                "a quotation mark opens here that nothing closes.",
                "Close it, or write it twice if it belongs to the words.",
            )
        elif row.extra:
            one = Fault(
                f"the line has more cells than the header; the last is "
                f"{row.extra[-1][:80]!r}.",
                "Put a cell that holds the separator in quotation marks.",
            )
        if isinstance(one, Correction):
            corrections.append(one)
        else:
            transcript = row.cells["transcript"].strip()
            problems.append(Problem(file, row.line, transcript, *one))
    return corrections, problems


def _of_table(table: pd.DataFrame) -> tuple[list[Correction], list[Problem]]:
    if missing := [name for name in REQUIRED if name not in table.columns]:
        raise TableError(
            f"a table of corrections needs the columns {', '.join(REQUIRED)}; it lacks "
            f"{missing}."
        )
    corrections, problems = [], []
    names = [name for name in COLUMNS if name in table.columns]
    columns = [
        table[name].astype(object).where(table[name].notna(), "") for name in names
    ]
    for number, values in enumerate(zip(*columns, strict=True), start=1):
        cells = dict(zip(names, map(str, values), strict=True))
        if not any(cell.strip() for cell in cells.values()):
            continue
        one = made(cells)
        if isinstance(one, Correction):
            corrections.append(one)
        else:
            message = f"row {number} of the table: {one.message}"
            problems.append(
                Problem("", None, cells["transcript"].strip(), message, one.advice)
            )
    return corrections, problems
