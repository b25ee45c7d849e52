"""Rows of quotations: from a table, or from what a program or a chat model writes."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit.errors import SourceError, TableError
from presskit.files import csv
from presskit.languages import lexicon
from presskit.quotes._claims import NO_CLAIM, Claim
from presskit.schema.ids import find_ids
from presskit.text.dates import dates_of

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "quote": ("quote", "quotation", "quoted", "verbatim", "excerpt", "text", "words"),
    "speaker": (
        "speaker",
        "by",
        "who",
        "attributed",
        "attribution",
        "author",
        "person",
    ),
    "turn": ("turn", "turn_id", "id", "ids", "key", "source_id", "ref", "citation"),
    "transcript": ("transcript", "file", "document", "source"),
    "line": ("line", "source_line", "lines"),
    "date": ("date", "day"),
}
"""What a column of each kind may be called, the first that is there counting."""

_KNOWN = {name for names in COLUMNS.values() for name in names}
_MANY = {f"{name}s" for name in COLUMNS["quote"]}
_NOT_TALK = frozenset("event role office outlet title url place exchange kind".split())
_LINES = re.compile(r"(\d{1,7})(?:\s*(?:-|–|to)\s*(\d{1,7}))?")
_MARKS = ' \t\r\n“”„‟"«»'
_DEEPEST = 50


class Item(NamedTuple):
    """One row, or a text beside the rows; `number` counts them from 1.

    `quote` is None where there is no quotation: then `text` is prose.
    """

    number: int
    quote: str | None
    speaker: str = ""
    claim: Claim = NO_CLAIM
    text: str = ""


def of_frame(frame: pd.DataFrame, transcripts: Sequence[str]) -> list[Item]:
    """Return the rows of a DataFrame.

    Raises
    ------
    TableError
        If no column holds quotations.
    """
    records = frame.astype(object).where(frame.notna(), None).to_dict("records")
    _need_quotes(frame.columns)
    return list(_items(records, transcripts))


def of_csv(path: Path, transcripts: Sequence[str]) -> list[Item]:
    """Return the rows of a CSV file with a header."""
    sheet = csv.sheet(path)
    found = csv.records(sheet.text, sheet.delimiter)
    header = csv.names(next(found, None))
    _need_quotes(header, f"{path}: ")
    rows = (dict(zip(header, record.cells, strict=False)) for record in found)
    return list(_items(rows, transcripts))


def of_json(text: str, name: str, transcripts: Sequence[str]) -> list[Item]:
    """Return the rows that JSON, or JSON Lines, holds anywhere, in order."""
    return of_values(values(text, name), transcripts)


def values(text: str, name: str = "") -> object:
    """Return the content of JSON, or a list of that of the lines of JSON Lines.

    Raises
    ------
    SourceError
        If it is neither.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = [line for line in text.splitlines() if line.strip()]
        try:
            return [json.loads(line) for line in lines]
        except (ValueError, RecursionError):
            raise SourceError(f"{name}: it is no valid JSON ({error}).") from None


def of_values(found: object, transcripts: Sequence[str]) -> list[Item]:
    """Return the rows of values as JSON gives them."""
    if isinstance(found, list | tuple) and all(isinstance(one, str) for one in found):
        found = [_bare(one) for one in found]
    return list(_items(_walk(found, ""), transcripts))


def _bare(text: str) -> str | dict:
    """Return one of several texts as a row; as it is where it quotes others itself.

    Examples
    --------
    >>> _bare("We will help."), _bare("“No,” she said.")
    ({'quote': 'We will help.'}, '“No,” she said.')
    """
    inner = text.strip(_MARKS)
    return text if set(inner) & set(_MARKS.strip()) else {"quote": text}


def has_quotes(columns: Iterable[object]) -> bool:
    """Return True if one of some columns holds quotations.

    Examples
    --------
    >>> has_quotes(["Quote", "Speaker"]), has_quotes(["Name", "Outlet"])
    (True, False)
    """
    return bool({_folded(one) for one in columns} & set(COLUMNS["quote"]))


def is_column(name: object) -> bool:
    """Return True if a name is that of a column that is read.

    Examples
    --------
    >>> is_column("Turn ID"), is_column("Age")
    (True, False)
    """
    return _folded(name) in _KNOWN


def _need_quotes(columns: Iterable[object], where: str = "") -> None:
    columns = list(map(str, columns))
    if not has_quotes(columns):
        raise TableError(
            f"{where}rows of quotations need a column 'quote', and can have 'speaker', "
            f"'turn', 'transcript', 'line' and 'date'; the columns are {columns[:20]}."
        )


def _walk(value: object, key: str, depth: int = 0) -> Iterator[dict | str]:
    """Yield rows and other texts, in their order."""
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        if any(isinstance(value.get(name), str) for name in _keys(value, "quote")):
            yield dict(value)
            return
        for name, inner in value.items():
            yield from _walk(inner, _folded(name), depth + 1)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _walk(inner, key, depth + 1)
    elif isinstance(value, str) and value.strip():
        if key in _MANY or key in COLUMNS["quote"]:
            yield {"quote": value}
        elif key not in _KNOWN | _NOT_TALK:
            yield value


def _items(
    records: Iterable[Mapping | str], transcripts: Sequence[str]
) -> Iterator[Item]:
    for number, record in enumerate(records, start=1):
        if isinstance(record, str):
            yield Item(number, None, text=record)
            continue
        cells = {
            kind: next(
                (
                    one
                    for name in _keys(record, kind)
                    if (one := _text(record[name])) != ""
                ),
                "",
            )
            for kind in COLUMNS
        }
        yield Item(
            number,
            cells["quote"].strip(_MARKS),
            cells["speaker"],
            claim_of(cells, transcripts),
        )
        for name, value in record.items():
            if _folded(name) not in _KNOWN | _NOT_TALK and isinstance(value, str):
                yield Item(number, None, text=value)


def _keys(record: Mapping, kind: str) -> list:
    """Return the keys of a record that mean one kind of column, the surest first."""
    folded = {_folded(name): name for name in record}
    return [folded[name] for name in COLUMNS[kind] if name in folded]


def _folded(name: object) -> str:
    return re.sub(r"[\s-]+", "_", str(name).strip().strip("*_").casefold())


def _text(value: object) -> str:
    """Return a cell as text; a list as its texts."""
    if value is None or value is pd.NA or (isinstance(value, float) and value != value):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list | tuple):
        return " ".join(map(_text, value))
    return str(value).strip()


def claim_of(cells: Mapping[str, str], transcripts: Sequence[str]) -> Claim:
    """Return the place in which a row says that its words stand.

    Examples
    --------
    >>> claim = claim_of({"turn": "t41bb0c@may", "line": "12-14"}, ["may"])
    >>> claim.ids, claim.lines
    (('t41bb0c@may',), (12, 14))
    """
    turn, line = cells.get("turn", ""), cells.get("line", "")
    spans = find_ids(turn, transcripts)
    lines = _LINES.search(line)
    first, last = lines.groups() if lines else ("0", None)
    day = dates_of(lexicon()).iso(cells.get("date", ""))
    words = [turn, cells.get("transcript", ""), f"line {line}" * bool(lines)]
    whole = re.fullmatch(r"(?i)(?:turn\s*)?(\d{1,6})", turn)
    # What is given for an id but is none stands for no turn: it is not passed over.
    ids = tuple(turn[start:end] for start, end in spans) or (
        (turn,) if turn and not whole else ()
    )
    return Claim(
        words=", ".join(filter(None, [*words, cells.get("date", "")])),
        ids=ids,
        turn=int(whole[1]) if whole else None,
        transcript=cells.get("transcript", ""),
        lines=(int(first), int(last or first)) if lines else None,
        day=pd.Timestamp(day).date() if day else None,
    )
