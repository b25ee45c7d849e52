"""Tables of turns: CSV with any delimiter, TSV, Parquet."""

import csv
import io
from collections.abc import Iterator

from presskit.errors import SourceError
from presskit.schema.limits import FILE_BYTES, TABLE_ROWS
from presskit.schema.values import Reading
from presskit.sources import _rows
from presskit.sources._decode import decode
from presskit.sources._voices import lay_out

SUFFIXES = (".csv", ".tsv", ".parquet")

_DELIMITERS = ",;\t|"
_PARQUET = b"PAR1"
_ONE_EACH = "transcript transcript_id file filename file_name document doc_id event_id"
_NEEDED = (
    "A table of turns has a column of speakers (speaker, name, who, author, label) and "
    "one of words (text, speech, content, body, utterance, transcript, sentence, word)"
)


def claims(data: bytes) -> bool:
    """Parquet is known by its mark, CSV by a first line that names such columns."""
    if data.startswith(_PARQUET):
        return True
    first, _, rest = data[:4096].partition(b"\n")
    line = first.decode("utf-8-sig", errors="replace").strip()
    if not rest or not any(mark in line for mark in _DELIMITERS):
        return False
    header = _split(line)
    told = _rows.names(header)
    usual = {*_rows.SPEAKER, *_rows.TEXT, *_rows.START, *_rows.END, *_rows.FIRM}
    known = sum(_rows.plain_name(name) in usual for name in header)
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
    if data.startswith(_PARQUET):
        header, rows, repairs = _parquet(data)
    else:
        header, rows, repairs = _csv(data)
    told = _rows.names(header)
    if told.speaker is None or told.text is None:
        has = ", ".join(map(repr, header[:30])) + (", …" if len(header) > 30 else "")
        raise SourceError(
            f"it is not a table of turns: its columns are {has}. {_NEEDED}; "
            "rename them."
        )
    ids = [name for name in header if _rows.plain_name(name) in _ONE_EACH.split()]
    ids = [name for name in ids if name not in told]
    pieces, turns, transcripts = [], [], set()
    for place, row in rows:
        pieces.append(_rows.piece(row, told, place))
        turns.append((row.get(told.turn), pieces[-1].speaker))
        transcripts.update(str(row.get(name)) for name in ids[:1])
    if len(transcripts) > 1:
        raise SourceError(
            f"it holds {len(transcripts):,} transcripts (column {ids[0]!r}). Save the "
            "rows of each as a file of its own."
        )
    if not any(piece.text for piece in pieces):
        raise SourceError(f"no row has words in its column {told.text!r}.")
    pieces, assumed = _rows.settle(pieces, told, turns if told.turn else None)
    return lay_out(pieces)._replace(repairs=(*repairs, *assumed))


def _csv(data: bytes) -> tuple[list[str], Iterator[tuple[str, dict]], tuple[str, ...]]:
    decoded = decode(data, mend="nothing")
    text = decoded.text
    first = text.split("\n", 1)[0]
    if first.lower().startswith("sep=") and "\n" in text:  # a spreadsheet's own hint
        delimiter = first[4:5] or ","
        text = text.split("\n", 1)[1]
    else:
        delimiter = _delimiter(first)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    header = _next(reader) or []
    return header, _rows_of(reader, header), decoded.repairs


def _rows_of(reader, header: list[str]) -> Iterator[tuple[str, dict]]:
    n_rows = 0
    while True:
        line = reader.line_num + 1
        cells = _next(reader)
        if cells is None:
            return
        n_rows += 1
        if n_rows > TABLE_ROWS:
            raise _rows.too_many()
        if any(cell.strip() for cell in cells):
            # Of two columns of one name the first counts.
            pairs = zip(reversed(header), reversed(cells[: len(header)]), strict=False)
            if len(cells) < len(header):
                pairs = reversed(list(zip(header, cells, strict=False)))
            yield f"line {line}", dict(pairs)


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
        told = _rows.names(_split(line, mark))
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
            raise _rows.too_many()
        if size > FILE_BYTES:
            raise SourceError(
                f"it is too big for one transcript ({size / 1e6:,.0f} MB). "
                "Save each transcript as a file of its own."
            )
        told = _rows.names(header)
        if told.speaker is None or told.text is None:
            return header, iter(()), ()
        ids = [n for n in header if _rows.plain_name(n) in _ONE_EACH.split()]
        columns = list(dict.fromkeys([*filter(None, told), *ids[:1]]))
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
