"""Tables of turns: CSV with any delimiter, TSV, Parquet."""

import csv
import io
from collections.abc import Iterator

from presskit.errors import SourceError
from presskit.schema.limits import FILE_BYTES, TABLE_ROWS
from presskit.schema.values import Reading
from presskit.sources import _usual_names
from presskit.sources._decode import decode
from presskit.sources._facts import USUAL
from presskit.sources._open_quotes import Lines, refuse_open_quote
from presskit.sources._rows_of_talk import ONE_EACH, names_columns, of_rows

SUFFIXES = (".csv", ".tsv", ".parquet")

_DELIMITERS = ",;\t|"
_PARQUET = b"PAR1"
_MOST_COLUMNS = 60
_MOST_ABOVE = 20  # lines before the header of a table


def claims(data: bytes) -> bool:
    """Parquet is known by its mark, CSV by a first line that names such columns."""
    if data.startswith(_PARQUET):
        return True
    first, _, rest = data[:4096].partition(b"\n")
    line = first.decode("utf-8-sig", errors="replace").strip()
    if not rest or not any(mark in line for mark in _DELIMITERS):
        return False
    header = _split(line)
    told = _usual_names.names(header)
    usual = {
        *_usual_names.SPEAKER,
        *_usual_names.TEXT,
        *_usual_names.START,
        *_usual_names.END,
        *_usual_names.FIRM,
    }
    known = sum(_usual_names.plain_name(name) in usual for name in header)
    return bool(told.speaker and told.text and known * 2 >= len(header))


def read(data: bytes) -> Reading:
    """Read a table of turns.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        A paragraph a turn, "Label: words"; neighbouring rows of one speaker are one
        turn unless the table numbers its turns.

    Raises
    ------
    SourceError
        If it is not a table, lacks a column of words or speakers, or holds several
        transcripts.

    Examples
    --------
    >>> read(b"Speaker;Text\\nAnn;Why?\\nBo;So.\\nBo;Yes.\\n").text
    'Ann: Why?\\n\\nBo: So. Yes.'
    """
    above: list[str] = []
    if data.startswith(_PARQUET):
        header, rows, repairs = _parquet(data)
    else:
        header, rows, repairs, above = _csv(data)
    return of_rows(header, rows, repairs, above)


def _csv(data: bytes) -> tuple[list[str], Iterator, tuple[str, ...], list[str]]:
    """Return the header of a table, its rows, what was mended, and what stands above.

    What stands above has its cells joined by semicolons.
    """
    decoded = decode(data, mend="nothing")
    text = decoded.text
    first, *rest = text.split("\n", _MOST_ABOVE)
    n_above, delimiter = 0, _delimiter(first)
    if first.lower().startswith("sep=") and rest:  # a spreadsheet's own hint
        delimiter = first[4:5] or ","
        text = text.split("\n", 1)[1]
    elif not _is_header(first, delimiter):
        n_above, delimiter = _header_at([first, *rest[: _MOST_ABOVE - 1]], delimiter)
    above = [
        ";".join(filter(None, map(str.strip, _split(line, delimiter))))
        for line in text.split("\n", n_above)[:n_above]
    ]
    lines = Lines(io.StringIO(text.split("\n", n_above)[n_above], newline=""))
    reader = csv.reader(lines, delimiter=delimiter)
    header = _next(reader) or []
    refuse_open_quote(lines.taken(), n_above + 1, delimiter, len(header))
    rows = _rows_of(reader, header, n_above, lines)
    return header, rows, decoded.repairs, above


def _header_at(lines: list[str], delimiter: str) -> tuple[int, str]:
    """Return the number of lines above the header of a table, and its delimiter."""
    for number, line in enumerate(lines):
        mark = _delimiter(line)
        if _is_header(line, mark):
            return number, mark
    return 0, delimiter


def _is_header(line: str, delimiter: str) -> bool:
    """Return True if a line names a column of speakers and one of words."""
    return names_columns(_split(line, delimiter))


def _rows_of(
    reader, header: list[str], above: int, lines: Lines
) -> Iterator[tuple[str, dict]]:
    n_rows = 0
    while True:
        line = reader.line_num + 1
        cells = _next(reader)
        if cells is None:
            return
        n_rows += 1
        if n_rows > TABLE_ROWS:
            raise _usual_names.too_many()
        delimiter = reader.dialect.delimiter
        refuse_open_quote(lines.taken(), above + line, delimiter, len(header))
        if any(cell.strip() for cell in cells):
            # Of two columns of one name the first counts.
            pairs = zip(reversed(header), reversed(cells[: len(header)]), strict=False)
            if len(cells) < len(header):
                pairs = reversed(list(zip(header, cells, strict=False)))
            yield f"line {above + line}", dict(pairs)


def _next(reader) -> list[str] | None:
    """Return the next row; None after the last."""
    try:
        return next(reader, None)
    except csv.Error as error:
        raise SourceError(
            f"line {reader.line_num} cannot be read as CSV ({error}): a quotation mark "
            "may be missing. Export the table again."
        ) from None


def _delimiter(line: str) -> str:
    """Return the mark that parts the first line best into known columns."""

    def known(mark: str) -> tuple[int, int]:
        told = _usual_names.names(_split(line, mark))
        return sum(name is not None for name in told[:2]), line.count(mark)

    return max(_DELIMITERS, key=known)


def _split(line: str, delimiter: str | None = None) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter or _delimiter(line)), [])
    except csv.Error:
        return []


def _parquet(data: bytes) -> tuple[list[str], Iterator, tuple[str, ...]]:
    import pyarrow as pa
    from pyarrow import parquet

    try:
        file = parquet.ParquetFile(io.BytesIO(data))
        meta, header = file.metadata, list(file.schema_arrow.names)
        size = sum(
            meta.row_group(n).total_byte_size for n in range(meta.num_row_groups)
        )
        if meta.num_rows > TABLE_ROWS:
            raise _usual_names.too_many()
        if size > FILE_BYTES:
            raise SourceError(
                f"it is too big for one transcript ({size / 1e6:,.0f} MB). "
                "Save each transcript as a file of its own."
            )
        told = _usual_names.names(header)
        ids = [n for n in header if _usual_names.plain_name(n) in ONE_EACH]
        usual = [n for n in header if _usual_names.plain_name(n) in USUAL]
        columns = list(dict.fromkeys([*filter(None, told), *ids[:1], *usual]))
        if told.speaker is None or told.text is None:
            columns = header[:_MOST_COLUMNS]
        # Repeated values stay one string each, so that a small file cannot become big.
        strings = [
            name
            for name in columns
            if pa.types.is_string(file.schema_arrow.field(name).type)
            or pa.types.is_large_string(file.schema_arrow.field(name).type)
        ]
        file = parquet.ParquetFile(io.BytesIO(data), read_dictionary=strings)
        table = file.read(columns=columns)
        cells = {name: _values(table[name]) for name in columns}
    except (pa.ArrowException, OSError, ValueError, MemoryError, KeyError) as error:
        said = str(error).split("\n")[0][:200]
        raise SourceError(
            f"it is not a whole Parquet file ({said}). Save the table again."
        ) from None
    rows = (
        (f"row {n + 1}", {name: cells[name][n] for name in columns})
        for n in range(meta.num_rows)
    )
    return header, rows, ()


def _values(column) -> list:
    import pyarrow as pa

    values: list = []
    size = 0
    for chunk in column.chunks:
        if pa.types.is_dictionary(chunk.type):
            known = chunk.dictionary.to_pylist()
            picks = chunk.indices.to_pylist()
            new = [None if n is None else known[n] for n in picks]
        else:
            new = chunk.to_pylist()
        values += new
        size += sum(len(value) for value in new if isinstance(value, str))
        if size > FILE_BYTES:
            raise ValueError(
                f"a column holds more than {FILE_BYTES / 1e6:,.0f} MB of text"
            )
    return values
