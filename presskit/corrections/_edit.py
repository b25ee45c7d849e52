"""A line put into a correction file, or taken out of it."""

import os
import re
from pathlib import Path

from presskit._csv import Record, Sheet, names, records, sheet
from presskit.corrections._line import (
    ACTIONS,
    COLUMNS,
    WHAT,
    Correction,
    made,
    parse_line,
    written,
)
from presskit.errors import TableError
from presskit.files import replace_file

_LINE_END = re.compile(r"\r\n|\n|\r")


def add(path: str | os.PathLike, line: str) -> None:
    """Append a line to a correction file, which is made if it is not there.

    Parameters
    ----------
    path : path
        The file. It keeps its separator, encoding, line ends and order of columns; only
        one in windows-1252 becomes UTF-8 where the line needs other letters.
    line : str
        As :func:`as_line` writes it. Nothing is added if the file holds one that does
        the same.

    Raises
    ------
    TableError
        If the line is none, or the file is no correction file.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder) / "corrections.csv"
    ...     add(path, f"join,may,{'0' * 64},3,9,,one speaker")
    ...     path.read_text().splitlines()[0]
    'action,transcript,sha256,start,end,value,reason'
    """
    path, correction = Path(path), parse_line(line)
    opened = _opened(path)
    if not opened.text.strip():
        text = f"{','.join(COLUMNS)}\n"
        opened = Sheet(text, ",", opened.encoding, opened.mark)
    header, *found = _found(path, opened)
    if any(one.key == correction.key for _, one in found if one):
        return
    text, ends = opened.text, _LINE_END.search(opened.text)
    end_of_line = ends[0] if ends else "\n"
    closed = text.endswith(("\n", "\r"))
    cells = [str(getattr(correction, name, "")) for name in names(header[0])]
    row = written(cells, opened.delimiter)
    text += row + end_of_line if closed else end_of_line + row
    changed = opened._replace(text=text)
    last = _found(path, changed)[-1][1]
    if last is None or last.key != correction.key:
        raise TableError(
            f"{path}: a quotation mark that nothing closes would swallow the new line. "
            "Close it, or take that line out."
        )
    _write(path, changed)


def remove(path: str | os.PathLike, line: str) -> bool:
    """Take a line out of a correction file; everything else in it stays as it is.

    Parameters
    ----------
    path : path
        The file.
    line : str
        As :func:`as_line` writes it. Transcript and reason may differ.

    Returns
    -------
    bool
        Whether the file held the line.

    Raises
    ------
    TableError
        If the line is none, or the file is no correction file.

    Examples
    --------
    >>> remove("nowhere.csv", f"join,may,{'0' * 64},3,9,,")
    False
    """
    path, correction = Path(path), parse_line(line)
    opened = _opened(path)
    if not opened.text.strip():
        return False
    text = opened.text
    gone = [
        row for row, one in _found(path, opened) if one and one.key == correction.key
    ]
    for row in reversed(gone):
        text = text[: row.start] + text[row.end :]
    if gone:
        _write(path, opened._replace(text=text))
    return bool(gone)


def _opened(path: Path) -> Sheet:
    """Return the text of a file, an empty one if there is none, under a header."""
    try:
        opened = sheet(path)
    except FileNotFoundError:
        return Sheet("", ",", "utf-8", b"")
    first = next(records(opened.text, opened.delimiter), None)
    if first and names(first)[0] in ACTIONS:  # nothing but pasted lines
        header = opened.delimiter.join(COLUMNS)
        return opened._replace(text=f"{header}\n{opened.text}")
    return opened


def _found(path: Path, opened: Sheet) -> list[tuple[Record, Correction | None]]:
    """Return every row with the correction that it is, the header first, without."""
    found = list(records(opened.text, opened.delimiter))
    header = names(found[0])
    if missing := [name for name in COLUMNS if name not in header]:
        raise TableError(
            f"{path}: {WHAT} needs the columns {', '.join(COLUMNS)}; it lacks "
            f"{missing}. Nothing was changed."
        )
    pairs: list[tuple[Record, Correction | None]] = [(found[0], None)]
    for record in found[1:]:
        cells = dict.fromkeys(header, "") | dict(
            zip(header, record.cells, strict=False)
        )
        fits = record.closed and not any(map(str.strip, record.cells[len(header) :]))
        one = made(cells) if fits else None
        pairs.append((record, one if isinstance(one, Correction) else None))
    return pairs


def _write(path: Path, changed: Sheet) -> None:
    """Replace a file in one step, so that nobody ever reads half of it."""
    try:
        data = changed.mark + changed.text.encode(changed.encoding)
    except UnicodeEncodeError:
        if changed.encoding != "cp1252":
            raise TableError(
                f"{path}: the line holds half of a character pair, which no file can "
                "keep. Type it again."
            ) from None
        data = changed.text.encode("utf-8-sig")  # a spreadsheet knows it by the mark
    replace_file(path, data)
