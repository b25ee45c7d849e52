"""A line put into a correction file, or taken out of it: whole, and one at a time."""

import os
import re
from collections.abc import Callable, Mapping
from errno import ENOENT
from pathlib import Path
from typing import NamedTuple

from presskit.corrections._line import (
    ANCHOR,
    COLUMNS,
    REQUIRED,
    WHAT,
    Correction,
    cells_of,
    is_line,
    made,
    parse_line,
)
from presskit.errors import TableError
from presskit.files import locked, not_written, replace_file
from presskit.files.csv import (
    Record,
    Sheet,
    header_of,
    names,
    records,
    row_of,
    sheet,
)
from presskit.schema.values import LINE_END


class Edit(NamedTuple):
    """What was done to a file, so that just that can be taken back.

    Attributes
    ----------
    path : Path
        The file.
    old : bytes or None
        All it held before; None if there was no file.
    new : bytes
        All it held afterwards.
    added : Correction or None
        The line that was put in.
    removed : tuple of str
        The rows that were taken out, as they stood there.
    """

    path: Path
    old: bytes | None
    new: bytes
    added: Correction | None
    removed: tuple[str, ...]


class Row(NamedTuple):
    """A row of a file: its place, its cells by column, and the line that it is."""

    record: Record
    cells: Mapping[str, str]
    correction: Correction | None


class Done(NamedTuple):
    """The text that a file is to hold, and what was done to it."""

    text: str
    added: Correction | None = None
    removed: tuple[str, ...] = ()


def add(path: str | os.PathLike, line: str) -> Edit | None:
    """Append a line to a correction file, which is made if it is not there.

    Parameters
    ----------
    path : path
        The file. It keeps its separator, encoding, line ends and order of columns; only
        one in windows-1252 becomes UTF-8 where the line needs other letters, and one of
        presskit 0.1 gets the columns that the line has and it lacks.
    line : str
        As :func:`as_line` writes it. Nothing is added if the file holds one that does
        the same.

    Returns
    -------
    Edit or None
        What was done, for :func:`take_back`; None if nothing was.

    Raises
    ------
    TableError
        If the line is not a correction, or the file does not hold corrections.
    WriteError
        If the file cannot be written.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder) / "corrections.csv"
    ...     edit = add(path, f"join,may,{'0' * 64},3,9,,one speaker")
    ...     path.read_text().splitlines()[0]
    'action,transcript,sha256,start,end,value,reason,scope,words,before,after'
    """
    correction = parse_line(line)
    return _changed(Path(path), lambda own, opened: _with(own, opened, correction))


def remove(path: str | os.PathLike, line: str) -> Edit | None:
    """Take a line out of a correction file; everything else in it stays as it is.

    Parameters
    ----------
    path : path
        The file.
    line : str
        As :func:`as_line` writes it. Transcript, reason and words may differ.

    Returns
    -------
    Edit or None
        What was done, for :func:`take_back`; None if the file did not hold the line.

    Raises
    ------
    TableError
        If the line is not a correction, or the file does not hold corrections.
    WriteError
        If the file cannot be written.

    Examples
    --------
    >>> remove("nowhere.csv", f"join,may,{'0' * 64},3,9,,") is None
    True
    """
    correction, path = parse_line(line), Path(path)
    if not path.exists():
        return None
    return _changed(path, lambda own, opened: _without(own, opened, correction))


def take_back(edit: Edit) -> None:
    """Take back what was done to a file, and nothing that others have done since.

    Parameters
    ----------
    edit : Edit
        As :func:`add` and :func:`remove` return it.

    Raises
    ------
    TableError, WriteError
        If the file cannot be read or written.
    """
    with locked(edit.path):
        now, data = _held(edit.path), edit.old
        if now is None:
            return  # somebody has taken the whole file away
        if now != edit.new:
            opened = sheet(edit.path)
            done = edit.added and _without(edit.path, opened, edit.added)
            text = done.text if done else opened.text
            for row in edit.removed:
                text = _longer(text, row)
            only_header = len(list(records(text, opened.delimiter))) < 2
            if edit.old is not None or not only_header:
                data = _bytes(edit.path, opened, text)
        if data is not None:
            replace_file(edit.path, data)
        else:
            edit.path.unlink(missing_ok=True)


def rewritten(
    path: Path, new: Callable[[Correction], Correction]
) -> list[tuple[Correction, Correction]]:
    """Write other lines in the place of some; return each beside its new one.

    Parameters
    ----------
    path : Path
        A correction file.
    new : callable
        Returns for a line the one in its place, or the same.
    """
    pairs: list[tuple[Correction, Correction]] = []

    def change(own: Path, opened: Sheet) -> Done | None:
        opened = _extended(opened)
        text, (header, found) = opened.text, _rows(own, opened)
        for row in reversed(found):
            one = row.correction
            other = new(one) if one else one
            if one == other:
                continue
            pairs.append((one, other))
            start, end = row.record.start, row.record.end
            ends = re.search(r"(?:\r\n|\n|\r)?\Z", text[start:end])[0]
            known = dict(zip(COLUMNS, cells_of(other, COLUMNS), strict=True))
            cells = [known.get(name, row.cells[name]) for name in header]
            line = row_of(cells, opened.delimiter)
            text = f"{text[:start]}{line}{ends}{text[end:]}"
        return Done(text) if pairs else None

    _changed(path, change)
    return pairs[::-1]


def _changed(path: Path, change: Callable[[Path, Sheet], Done | None]) -> Edit | None:
    """Read, change and write a file while nobody else does."""
    if not path.parent.is_dir():  # a lock would make the folder
        raise not_written(path, FileNotFoundError(ENOENT, os.strerror(ENOENT)))
    with locked(path):
        old = _held(path)
        opened = Sheet("", ",", "utf-8", b"") if old is None else sheet(path)
        done = change(path, opened)
        if done is None:
            return None
        new = _bytes(path, opened, done.text)
        replace_file(path, new)
        return Edit(path, old, new, done.added, done.removed)


def _held(path: Path) -> bytes | None:
    """Return all that a file holds; None if there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise TableError(
            f"{path}: {WHAT} that cannot be read ({error.strerror}). Check the path."
        ) from None


def _with(path: Path, opened: Sheet, correction: Correction) -> Done | None:
    """Return the text of a file with a line more."""
    if not opened.text.strip():
        opened = opened._replace(text=f"{row_of(COLUMNS, ',')}\n", delimiter=",")
    header, found = _rows(path, opened)
    held = (row.correction for row in found)
    if any(one.key == correction.key for one in held if one):
        return None
    if any(getattr(correction, name) and name not in header for name in ANCHOR):
        opened = _extended(opened)
        header, _ = _rows(path, opened)
    row = row_of(cells_of(correction, header), opened.delimiter)
    text = _longer(_headed(opened).text, row)
    last = _rows(path, opened._replace(text=text))[1][-1].correction
    if last is None or last.key != correction.key:
        raise TableError(
            f"{path}: a quotation mark that nothing closes would swallow the new line. "
            "Close it, or take that line out."
        )
    return Done(text, added=correction)


def _longer(text: str, row: str) -> str:
    """Return a text with a row more, which ends as the others do."""
    ends = LINE_END.search(text)
    end_of_line = ends[0] if ends else "\n"
    return text + (
        row + end_of_line if text.endswith(("\n", "\r")) else end_of_line + row
    )


def _without(path: Path, opened: Sheet, correction: Correction) -> Done | None:
    """Return the text of a file without a line."""
    if not opened.text.strip():
        return None
    text, removed = opened.text, []
    for row in reversed(_rows(path, opened)[1]):
        if row.correction and row.correction.key == correction.key:
            removed.append(text[row.record.start : row.record.end].rstrip("\r\n"))
            text = text[: row.record.start] + text[row.record.end :]
    return Done(text, removed=tuple(reversed(removed))) if removed else None


def _headed(opened: Sheet) -> Sheet:
    """Return a file under a header; nothing but pasted lines has none."""
    first = next(records(opened.text, opened.delimiter), None)
    if header_of(first, REQUIRED, is_line, ANCHOR)[1]:
        return opened
    header = row_of(COLUMNS, opened.delimiter)
    return opened._replace(text=f"{header}\n{opened.text}")


def _extended(opened: Sheet) -> Sheet:
    """Return a file with all columns in its header."""
    opened = _headed(opened)
    text, first = opened.text, next(records(opened.text, opened.delimiter), None)
    missing = [name for name in ANCHOR if name not in names(first)]
    if first is None or not missing:
        return opened
    end = len(text[: first.end].rstrip("\r\n"))
    more = "".join(f"{opened.delimiter}{name}" for name in missing)
    return opened._replace(text=f"{text[:end]}{more}{text[end:]}")


def _rows(path: Path, opened: Sheet) -> tuple[list[str], list[Row]]:
    """Return the columns that a file names, and its rows."""
    found = list(records(opened.text, opened.delimiter))
    header, headed = header_of(found[0] if found else None, REQUIRED, is_line, ANCHOR)
    if missing := [name for name in REQUIRED if name not in header]:
        raise TableError(
            f"{path}: {WHAT} needs the columns {', '.join(REQUIRED)}; it lacks "
            f"{missing}. Nothing was changed."
        )
    rows = []
    for record in found[headed:]:
        cells = dict.fromkeys(header, "")
        cells |= zip(header, record.cells, strict=False)
        fits = record.closed and not any(map(str.strip, record.cells[len(header) :]))
        one = made(cells) if fits else None
        rows.append(Row(record, cells, one if isinstance(one, Correction) else None))
    return names(found[0]) if headed else list(COLUMNS), rows


def _bytes(path: Path, opened: Sheet, text: str) -> bytes:
    """Return the new bytes of a file."""
    try:
        return opened.mark + text.encode(opened.encoding)
    except UnicodeEncodeError:
        if opened.encoding != "cp1252":
            raise TableError(
                f"{path}: the line holds half of a character pair, which no file can "
                "keep. Type it again."
            ) from None
    return text.encode("utf-8-sig")  # a spreadsheet knows it by the mark
