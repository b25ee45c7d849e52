"""Excel workbooks (.xlsx): the sheet whose rows are turns."""

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice

from presskit.errors import SourceError
from presskit.schema.limits import TABLE_ROWS, WORD_MARKS
from presskit.schema.values import LeftOut, Reading
from presskit.sources import _usual_names
from presskit.sources._rows_of_talk import names_columns, of_rows
from presskit.sources._zip import open_zip, read_members

SUFFIXES = (".xlsx", ".xlsm")

_ZIP = b"PK\x03\x04"
_BOOK = "xl/workbook.xml"
_LOOK = 21
"""Rows among which the header of a table stands."""
_MOST_COLUMNS = 200


def claims(data: bytes) -> bool:
    """Return True for a workbook; a Word document with one inside is none."""
    if not data.startswith(_ZIP) or _BOOK.encode() not in data:
        return False
    try:
        return _BOOK in open_zip(data).namelist()
    except SourceError:
        return True  # it says there what is wrong with it


def read(data: bytes) -> Reading:
    r"""Read the sheet of a workbook that has a turn a row.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        As of a table; `parts` name the row. Rows above the header may tell title and
        day. Hidden sheets, and others that name no columns of talk, are not read.

    Raises
    ------
    SourceError
        If it is damaged, no sheet is a table of turns, or several are.

    Examples
    --------
    >>> read(b"PK\x03\x04 xl/workbook.xml")
    Traceback (most recent call last):
    presskit.errors.SourceError: the workbook is damaged or cut short...
    """
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise SourceError(
            "Excel workbooks are read with openpyxl, which is not installed. Run: "
            'pip install "presskit-transcripts[formats]"; or save the sheet as .csv.'
        ) from None
    _refuse_bombs(data)
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    found = {sheet.title: _header_at(sheet) for sheet in sheets}
    named = [name for name, at in found.items() if at is not None]
    if len(named) > 1:
        told = ", ".join(map(repr, named[:5]))
        raise SourceError(
            f"{len(named)} of its sheets hold turns ({told}). Save each as a workbook "
            "of its own, or as .csv."
        )
    filled = (one.title for one in sheets if any(map(any, _rows(one, _LOOK))))
    name = next(iter(named), None) or next(filled, None)
    if name is None:
        raise SourceError("no sheet of the workbook has words. Save it again.")
    at = found[name]
    at = _widest_at(book[name]) if at is None else at
    rows = _rows(book[name])
    above = [";".join(filter(None, cells)) for cells in islice(rows, at)]
    header = next(rows)
    reading = of_rows(header, _turns(rows, header, at), above=above)
    others = [
        LeftOut(f"sheet {one.title!r}", "other sheet", top)
        for one in sheets
        if one.title != name and (top := _top_of(one))
    ]
    return reading._replace(
        view=f"sheet {name!r}, {reading.view}", left_out=(*reading.left_out, *others)
    )


def _refuse_bombs(data: bytes) -> None:
    """Raise for a workbook that unpacks to more than any transcript has."""
    try:
        archive = open_zip(data)
        names = [name for name in archive.namelist() if name.endswith(".xml")]
        marks = sum(part.count(b"<") for part in read_members(archive, names))
    except SourceError as error:
        if "damaged" not in str(error):
            raise
        raise SourceError(
            "the workbook is damaged or cut short. Save it again as .xlsx or .csv."
        ) from None
    if marks > WORD_MARKS:
        raise SourceError(
            "the workbook has millions of cells and takes too long to read. Save the "
            "table of turns alone, as .csv."
        )


def _header_at(sheet) -> int | None:
    """Return the number of rows above the names of its columns; None without."""
    rows = enumerate(_rows(sheet, _LOOK))
    return next((at for at, cells in rows if names_columns(cells)), None)


def _top_of(sheet) -> str:
    """Return the words at the top of a sheet, in one line; "" if it is blank."""
    return " ".join(cell for cells in _rows(sheet, _LOOK) for cell in cells if cell)


def _widest_at(sheet) -> int:
    """Return the number of rows above the first of those that fill most cells."""
    filled = [sum(map(bool, cells)) for cells in _rows(sheet, _LOOK)]
    return filled.index(max(filled))


def _rows(sheet, most: int | None = None) -> Iterator[list[str]]:
    """Yield the first rows of a sheet as strings, blank ones, too."""
    sheet.reset_dimensions()  # what a program wrote there may be wrong
    cells = sheet.iter_rows(max_row=most, values_only=True)
    for number, row in enumerate(cells):
        if number >= TABLE_ROWS:
            raise _usual_names.too_many()
        yield list(map(_words, row[:_MOST_COLUMNS]))


def _turns(
    rows: Iterator[list[str]], header: list[str], above: int
) -> Iterator[tuple[str, dict]]:
    for number, cells in enumerate(rows, start=above + 2):
        if any(map(str.strip, cells)):
            # Of two columns of one name the first counts.
            pairs = reversed(list(zip(header, cells, strict=False)))
            yield f"row {number}", dict(pairs)


def _words(value: object) -> str:
    """Return a cell as a table of text has it.

    Examples
    --------
    >>> [_words(one) for one in (None, 3.0, date(2026, 3, 4), time(13, 5))]
    ['', '3', '2026-03-04', '13:05:00']
    """
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        minutes, seconds = divmod(int(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return str(value)
