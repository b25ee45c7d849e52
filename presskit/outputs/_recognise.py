"""What presskit wrote, known again by its content, under whatever name it lies.

What bears a mark is known by it. What version 0.1 wrote, and tables that people save
with pandas, bear none: they are known by their columns and by words that presskit alone
writes.
"""

import csv
import io
import os
import re
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import BinaryIO, NamedTuple

from presskit.outputs._list import SAVED
from presskit.outputs._source_line import MADE
from presskit.schema import DIFFERENCES, TABLES, UNRESOLVED

MARK = "presskit"
"""Name of the mark in Parquet's metadata, and what a generator's name begins with."""
R_LINE = "# One row of `turns` is one stretch of talk by one speaker"
"""How the lines of R begin that read saved tables."""
REPORT = "What to check before quoting"
"""The title of a report."""
MADE_WITH = "Made with "
"""What stands before the mark in plain text."""
STATE = "presskit explorer state"
"""What the format is called, before its version."""
BUNDLE = "presskit bundle"
"""What the format of a bundle for a chat model is called, before its version."""

_HEAD = 65_536  # bytes in which the mark stands
_TAIL = 400
_ENOUGH = 0.75  # of a table's columns; a later schema may rename some
_MANY = 15  # of them; a later schema may add some
_ID = re.compile(r"(?:[0-9a-f]{10}-[tqx]\d+|[tqx][0-9a-f]{10})(?:-\d+)?")
"""An id of version 0.1, from file and place, or one from words."""
_LOAD = "Load the transcripts that it was made from."
_TABLE = (
    "Load the transcripts that it was made from, or the whole folder that corpus.save "
    "wrote. If it is a transcript of yours, rename its columns of ids."
)


class Output(NamedTuple):
    """What a file is that presskit wrote, and what to do with it.

    Attributes
    ----------
    what : str
        "a web page", "a table of turns".
    advice : str
        A sentence.
    whole : bool
        Whether it is presskit's from beginning to end, and can be made again at any
        time. People write into tables.
    """

    what: str
    advice: str = _LOAD
    whole: bool = True


def of_file(path: str | os.PathLike) -> Output | None:
    """Return the kind of a file if presskit wrote it.

    Parameters
    ----------
    path : str or path
        Only its beginning and its end are read.

    Returns
    -------
    Output or None
        None if it is something else, or cannot be read.

    Examples
    --------
    >>> of_file("no such file")
    """
    try:
        if not Path(path).is_file():  # a pipe would never end
            return None
        with Path(path).open("rb") as file:
            return _known(file)
    except (OSError, ValueError):
        return None


def of_bytes(data: bytes) -> Output | None:
    r"""Return the kind of output that presskit wrote there, if it did.

    Parameters
    ----------
    data : bytes
        All of a file.

    Returns
    -------
    Output or None
        None if it is something else.

    Examples
    --------
    >>> of_bytes(b'<meta name="generator" content="presskit 0.1.0">').what
    'a web page'
    >>> of_bytes(b"Ann Lee (AP): Why?")
    """
    return _known(io.BytesIO(data))


def _known(file: BinaryIO) -> Output | None:
    head = file.read(_HEAD)
    if head.startswith(b"PAR1"):
        return _parquet(file)
    if head.startswith(b"PK\x03\x04"):
        return _word(file)
    text = _text(head)
    if text.startswith("<") or "<meta" in text[:4000].lower():
        return _page(text)
    if text[:1] in "{[":
        return _json(text, file)
    return _report(text, file) or _rows(text)


def _text(head: bytes) -> str:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):  # as a spreadsheet saves text
        return head.decode("utf-16", "replace").lstrip()
    return head.decode("utf-8-sig", "replace").lstrip()


def _parquet(file: BinaryIO) -> Output | None:
    import pyarrow as pa
    from pyarrow import parquet

    try:
        schema = parquet.read_schema(file)
    except (pa.ArrowException, OSError, ValueError):
        return None
    if MARK.encode() in (schema.metadata or {}):
        return Output("a saved table", _TABLE, whole=False)
    return _table(schema.names)


def _word(file: BinaryIO) -> Output | None:
    import zipfile

    try:
        with zipfile.ZipFile(file) as parts, parts.open("docProps/core.xml") as core:
            said = core.read(_HEAD)
    except Exception:  # no zip file, damaged, or packed in a way that is not known
        return None
    ours = (
        b"<dc:creator>presskit</dc:creator>" in said or b">Made with presskit" in said
    )
    return Output("a brief") if ours else None


_GENERATOR = re.compile(
    r"<meta\b(?=[^>]*\bname\s*=\s*[\"']?generator\b)"
    r"[^>]*\bcontent\s*=\s*[\"']?presskit\b",
    re.IGNORECASE,
)
_HEADER_CELL = re.compile(r"<th\b[^>]*>([^<]*)</th>")
_CELL = re.compile(r"<td\b[^>]*>([^<]*)</td>")


def _page(text: str) -> Output | None:
    before = re.split(r"<body\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
    if _GENERATOR.search(before):
        return Output("a web page")
    if f"<title>{REPORT}</title>" in before and "default-src 'none'" in before:
        return Output("a report")  # of version 0.1, which named no generator
    at = text.find('class="dataframe"')  # a table as pandas writes it
    if at < 0:
        return None
    columns, _, rows = text[at:].partition("</thead>")
    return _table(_HEADER_CELL.findall(columns), _CELL.findall(rows))


_KEY = re.compile(r'"(\w{1,40})"\s*:')
_NAMES = re.compile(r'"columns"\s*:\s*\[([^\[\]]*)\]')


def _json(text: str, file: BinaryIO) -> Output | None:
    format_ = re.match(r'\{\s*"format"\s*:\s*"([^"]*)"', text)
    if format_ and format_[1].startswith(STATE):
        return Output("the state of an explorer", "Show it with explorer.restore(…).")
    if format_ and format_[1].startswith(BUNDLE):
        return Output("a bundle for a chat model")
    if format_ and format_[1].startswith(SAVED):
        said = "Load the folder that it lies in."
        return Output("the list of saved tables", said, whole=False)
    if not any(f'"{name}"' in text for name in _IDS):
        return None
    file.seek(0)  # pandas writes row by row, or column by column
    whole = file.read().decode("utf-8", "replace")
    names = {*_KEY.findall(whole)}
    if listed := _NAMES.search(whole):
        names.update(re.findall(r'"(\w{1,40})"', listed[1]))
    return _table(names, _ID.findall(text))


def _report(text: str, file: BinaryIO) -> Output | None:
    title = text.split("\n", 1)[0].removeprefix("# ").strip()
    counts = re.search(r"\d turns?, [\d,]+ exchanges?, [\d,]+ words?", text[:2000])
    if title == REPORT and counts:
        return Output("a report")
    file.seek(0, os.SEEK_END)
    file.seek(max(0, file.tell() - _TAIL))
    last = _text(file.read()).rstrip().rsplit("\n", 1)[-1]
    if re.match(rf"(?:<!-- )?{MADE_WITH}{MARK}\b.*; schema \d+; data [0-9a-f]+", last):
        return Output("a report")
    if last.rstrip('"\r').endswith(f" · {MADE}"):
        return Output("rows that were saved from an explorer", whole=False)
    return None


def _rows(text: str) -> Output | None:
    if text.startswith(R_LINE):
        return Output("the lines of R that read saved tables", whole=False)
    lines = text.split("\n", 2)
    if lines[0].lower().startswith("sep="):  # a spreadsheet's own hint
        lines = lines[1:]
    first = lines[0].strip()
    if "_id" not in first and "transcript" not in first:
        return None
    split = max(",;\t|", key=first.count)
    columns, *rows = (_cells(line, split) for line in lines[:2])
    return _table(columns, *rows)


def _cells(line: str, split: str) -> list[str]:
    try:
        cells = next(csv.reader([line], delimiter=split), [])
    except csv.Error:
        return []
    return [cell.strip() for cell in cells]


_NAMED = {table.name: frozenset(table.steps) for table in TABLES}
_NAMED |= {table.name: frozenset(table.columns) for table in (UNRESOLVED, DIFFERENCES)}
_IDS = ("turn_id", "exchange_id", "question_id")
_CORRECTIONS = frozenset({"action", "transcript", "sha256", "value"})


_NOW = {was: now for table in TABLES for was, now in table.renamed.items()}


def _table(columns: Iterable[str], cells: Collection[str] = ()) -> Output | None:
    """Return the table with such columns, and such cells in its first row."""
    columns = [*columns]
    given = frozenset([*columns, *(_NOW.get(name, name) for name in columns)])
    if given >= _CORRECTIONS:
        said = "Pass it to load: corrections=…, or call it corrections.csv."
        return Output("a file of corrections", said, whole=False)
    both = {name: len(given & known) for name, known in _NAMED.items()}
    name = max(both, key=lambda name: both[name] / len(_NAMED[name]))
    if both[name] >= min(_MANY, _ENOUGH * len(_NAMED[name])):
        return Output(f"a table of {name}", _TABLE, whole=False)
    if given.intersection(_IDS) and any(map(_ID.fullmatch, cells)):
        return Output("a part of a table", _TABLE, whole=False)
    return None
