"""The small tables that people keep beside transcripts, as their programs save them."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from presskit.errors import TableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What does not show before a formula may be skipped: spaces, control characters, signs
# without a width. As characters, not escapes: two engines read these patterns.
_BLANK = (
    "\\x00-\\x20\\x7f-\x9f\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
SIGN = rf"[{_BLANK}]*[=+\-@＝＋－＠]"
"""What begins a formula in a spreadsheet; wide signs are read as the others."""
FORMULA = rf"^('*(?:{SIGN}|[\t\r\n]))"
"""What a spreadsheet would run; with apostrophes before it, it is text there."""
_RUNS = re.compile(FORMULA)
_KEPT = re.compile(rf"^'{FORMULA[1:]}")


class Sheet(NamedTuple):
    """The text of a file, and what it takes to write it back byte for byte."""

    text: str
    delimiter: str
    encoding: str
    mark: bytes


class Record(NamedTuple):
    """One row: its first line, from 1, its span in the text, and its cells.

    `closed` is false where a quotation mark opens and never closes; such a row is one
    line long, so that it does not swallow the lines below it.
    """

    line: int
    start: int
    end: int
    cells: list[str]
    closed: bool


class Row(NamedTuple):
    """One row by column; `extra` are the cells for which the header has no name."""

    line: int
    cells: dict[str, str]
    extra: list[str]
    closed: bool


def sheet(source: Path | bytes) -> Sheet:
    """Return the text of a file in UTF-8, UTF-16 or windows-1252, and its delimiter.

    Raises
    ------
    TableError
        If the file cannot be read, or the bytes are not text.
    """
    try:
        data = source if isinstance(source, bytes) else source.read_bytes()
    except OSError as error:
        raise TableError(
            f"{source}: it cannot be read ({error.strerror or error}). Check the path, "
            "and whether you may read it."
        ) from None
    known = [(mark, name) for mark, name in _MARKS if data.startswith(mark)]
    for mark, encoding in known or [(b"", "utf-8"), (b"", "cp1252")]:
        try:
            text = data[len(mark) :].decode(encoding)
        except UnicodeDecodeError:
            continue
        first = text.splitlines()[0] if text else ""
        # Spreadsheets write what their country writes between numbers.
        return Sheet(text, max(",;\t", key=first.count), encoding, mark)
    raise TableError(
        f"{_where(source)}its bytes are not text in UTF-8, UTF-16 or windows-1252. "
        "Save it as CSV in UTF-8."
    )


def records(text: str, delimiter: str) -> Iterator[Record]:
    """Yield the rows of a text that are not blank lines, the header among them."""
    lines = io.StringIO(text, newline="").readlines()
    at = number = 0
    while number < len(lines):
        taken: list[str] = []
        cells = _first(_keeping(lines, number, taken), delimiter, strict=True)
        closed = cells is not None
        if cells is None:
            # Nothing closes the mark, or what closes it opens a cell further down.
            taken = lines[number : number + 1]
            closed = taken[0].count('"') % 2 == 0
            cells = _first(taken, delimiter, strict=False) or []
        end = at + sum(map(len, taken))
        if cells:
            yield Record(number + 1, at, end, cells, closed)
        at, number = end, number + len(taken)


def rows(
    source: Path | bytes,
    required: Iterable[str],
    what: str,
    is_row: Callable[[Sequence[str]], bool] = lambda cells: False,
    optional: Sequence[str] = (),
) -> Iterator[Row]:
    """Yield the rows of a table under its header; rows of empty cells are left out.

    Parameters
    ----------
    source : Path or bytes
        CSV by commas, semicolons or tabs, in UTF-8, UTF-16 or windows-1252.
    required : iterable of str
        The columns that it must have, in any order and among others.
    what : str
        What to call it in a message: "an alias file".
    is_row : callable, optional
        Whether the first cells of the file are a row already: then it has no header,
        and its columns are the required ones in their order, then the optional ones.
    optional : sequence of str, optional
        Columns that it may have. Where the header is just the required ones, the cells
        after theirs are these.

    Yields
    ------
    Row
        In the order of the file. A cell that is missing is ''.

    Raises
    ------
    TableError
        If the bytes are not text, or a column is missing.

    Examples
    --------
    >>> [row.cells for row in rows(b"a;b\\n1;2\\n;\\n", ["a"], "a file")]
    [{'a': '1', 'b': '2'}]
    """
    opened = sheet(source)
    found = records(opened.text, opened.delimiter)
    first = next(found, None)
    required = list(required)
    header, headed = header_of(first, required, is_row, optional)
    if first and not headed:
        found = chain([first], found)
    if missing := sorted(set(required) - set(header)):
        named = " and ".join(filter(None, [", ".join(required[:-1]), required[-1]]))
        column = "column" if len(required) == 1 else "columns"
        raise TableError(
            f"{_where(source)}{what} needs the {column} {named}; it lacks {missing}."
        )
    for record in found:
        if any(cell.strip() for cell in record.cells):
            n = len(header)
            cells = [*record.cells[:n], *[""] * (n - len(record.cells))]
            extra = [cell for cell in record.cells[n:] if cell.strip()]
            named = dict(zip(header, cells, strict=True))
            yield Row(record.line, named, extra, record.closed)


def header_of(
    first: Record | None,
    required: Iterable[str],
    is_row: Callable[[Sequence[str]], bool] = lambda cells: False,
    optional: Iterable[str] = (),
) -> tuple[list[str], bool]:
    """Return the columns of a table, and whether its first row names them."""
    header, required = names(first), list(required)
    if header and is_row(header):
        return [*required, *optional], False
    return [*required, *optional] if header == required else header, True


def names(header: Record | None) -> list[str]:
    """Return the columns that the first row of a table names."""
    return [cell.strip() for cell in header.cells] if header else []


def row_of(cells: Iterable[str], delimiter: str) -> str:
    """Return cells as one row, quoted where needed, without a line end."""
    row = io.StringIO()
    # The writer quotes the characters of its own line end, so it needs both.
    csv.writer(row, delimiter=delimiter, lineterminator="\r\n").writerow(cells)
    return row.getvalue().removesuffix("\r\n")


def neutral(cell: str) -> str:
    """Return a cell with an apostrophe before what a spreadsheet would run.

    Examples
    --------
    >>> neutral("=1+2"), neutral("Ann Lee")
    ("'=1+2", 'Ann Lee')
    """
    return _RUNS.sub(r"'\1", cell)


def restored(cell: str) -> str:
    """Return the cell that was made neutral.

    Examples
    --------
    >>> restored("'=1+2"), restored("'tis so")
    ('=1+2', "'tis so")
    """
    return cell[1:] if _KEPT.match(cell) else cell


def _where(source: Path | bytes) -> str:
    return "" if isinstance(source, bytes) else f"{source}: "


def _keeping(lines: list[str], since: int, taken: list[str]) -> Iterator[str]:
    """Yield lines as they are asked for, and keep those that were."""
    for number in range(since, len(lines)):
        taken.append(lines[number])
        yield lines[number]


def _first(lines: Iterable[str], delimiter: str, *, strict: bool) -> list[str] | None:
    """Return the cells of the first row; None if its quotation marks go wrong."""
    try:
        return next(csv.reader(lines, delimiter=delimiter, strict=strict), [])
    except csv.Error:
        return None
