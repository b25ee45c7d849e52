"""Tables and texts as the bytes of files, and back."""

import io
import json
import re
from collections.abc import Mapping

import pandas as pd

from presskit import outputs
from presskit.errors import TableError, in_few_words, spelt_out
from presskit.files.csv import FORMULA
from presskit.schema import Column, Table
from presskit.schema.values import Document, LeftOut, Part, Reading, Said

DOCUMENTS = Table(
    name="documents",
    row="the text of one transcript, which the spans of all tables refer to",
    columns={
        "transcript": Column("str", "id of the transcript"),
        "source": Column("str", "path of the file, as given"),
        "format": Column("str", "format of the file that held the text"),
        "sha256": Column("str", "SHA-256 of the file's bytes"),
        "text": Column("str", "the text"),
        "reading": Column("str", "where its parts stand in the original, as JSON"),
    },
)


_ACTS = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
"""Control characters: a terminal that shows the file would do what they say."""


def harmless(table: pd.DataFrame) -> pd.DataFrame:
    r"""Return the table with nothing that a spreadsheet or a terminal would run.

    An apostrophe goes before a formula, and control characters are spelt out.

    Examples
    --------
    >>> harmless(pd.DataFrame({"text": ["=1+1", "Why?\x1b[2J"], "n": [-1, 2]}))
              text  n
    0        '=1+1 -1
    1  Why?\x1b[2J  2
    """
    texts = table.select_dtypes("str")
    return table.assign(
        **{
            name: _inert(column.str.replace(FORMULA, r"'\1", regex=True))
            for name, column in texts.items()
        }
    )


def _inert(column: pd.Series) -> pd.Series:
    if not column.str.contains(_ACTS, regex=True, na=False).any():
        return column
    spelt = re.compile(_ACTS)
    told = column.map(
        lambda text: spelt.sub(lambda sign: spelt_out(sign[0]), text),
        na_action="ignore",
    )
    return told.astype(column.dtype)


def as_csv(table: pd.DataFrame) -> bytes:
    """Return a table as CSV that a spreadsheet opens without running anything."""
    if not isinstance(table, pd.DataFrame):
        raise TableError(
            f"{in_few_words(table)} is no table. Pass one, such as corpus.exchanges."
        )
    # The byte order mark keeps Excel from garbling accents.
    return harmless(table).to_csv(index=False, lineterminator="\n").encode("utf-8-sig")


def as_parquet(table: pd.DataFrame) -> bytes:
    """Return a table as Parquet, unchanged, with the mark of presskit."""
    import pyarrow as pa
    from pyarrow import parquet

    made = pa.Table.from_pandas(table, preserve_index=False)
    mark = {"presskit": json.dumps(outputs.mark())}
    made = made.replace_schema_metadata({**(made.schema.metadata or {}), **mark})
    stream = io.BytesIO()
    parquet.write_table(made, stream)
    return stream.getvalue()


def of_parquet(data: bytes) -> pd.DataFrame:
    """Return the table that a Parquet file holds."""
    return pd.read_parquet(io.BytesIO(data))


def of_documents(documents: Mapping[str, Document]) -> pd.DataFrame:
    """Return texts as a table, one row a transcript."""
    rows = [
        (id_, one.source, one.format, one.sha256, one.text, _as_json(one))
        for id_, one in sorted(documents.items())
    ]
    columns = zip(*rows, strict=True) if rows else [[]] * len(DOCUMENTS.columns)
    return DOCUMENTS.frame(dict(zip(DOCUMENTS.columns, columns, strict=True)))


def documents(table: pd.DataFrame) -> dict[str, Document]:
    """Return the texts that :func:`of_documents` made a table of."""
    return {
        row.transcript: Document(
            row.source,
            row.text,
            row.format,
            row.sha256,
            _reading(row.reading, row.text),
        )
        for row in table.itertuples(index=False)
    }


_PIECES = {"parts": Part, "left_out": LeftOut, "turns": Said}


def _as_json(document: Document) -> str:
    said = document.reading._asdict()
    if said["text"] == document.text:
        del said["text"]
    return json.dumps(said, ensure_ascii=False, default=dict)


def _reading(said: str, text: str) -> Reading:
    """Restore the reading of a file from JSON; unknown keys are left out."""
    given = {"text": text, **json.loads(said)}
    values = {name: given[name] for name in Reading._fields if name in given}
    for name, value in values.items():
        if name in _PIECES and value is not None:
            values[name] = tuple(_PIECES[name](*one) for one in value)
        elif isinstance(value, list):
            values[name] = tuple(value)
    return Reading(**values)
