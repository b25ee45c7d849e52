"""Whether tables fit each other, their texts, and the files they were read from."""

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit import outputs
from presskit.export import reader
from presskit.files.names import path_of
from presskit.schema import CHECKS, TABLES, cells
from presskit.schema.values import Document
from presskit.text.prose import counted

Tables = Mapping[str, pd.DataFrame]


class Check(NamedTuple):
    """One thing that is not as it should be; the columns of the table."""

    check: str
    table: str
    transcript: str | None
    row: int | None
    message: str


def of(
    tables: Tables,
    documents: Mapping[str, Document],
    folder: Path | None,
    *,
    part: bool,
    read: bool,
) -> pd.DataFrame:
    """Check the tables of a corpus.

    Parameters
    ----------
    tables : mapping of str to DataFrame
        All of them, by name.
    documents : mapping of str to Document
        By transcript the text that spans refer to.
    folder : Path or None
        The folder of saved tables that they come from.
    part : bool
        Whether rows were left out, so that ids may point to nothing.
    read : bool
        Whether the texts were read from files, which have to be there.

    Returns
    -------
    DataFrame
        As :meth:`presskit.corpus.Corpus.check` returns it.
    """
    found = [*_columns(tables)]
    if not found:  # what follows needs the columns
        found += [*_ids(tables), *_order(tables, part=part)]
        found += [] if part else [*_references(tables)]
        found += [*_spans(tables, documents)]
    found += [*_sources(documents, there=read and folder is None)]
    found += [*_characters(documents)]
    if folder:
        found += of_saved(folder)
    order = list(CHECKS.columns["check"].categories)
    found.sort(key=lambda one: order.index(one.check))
    return table(found)


def table(found: list[Check]) -> pd.DataFrame:
    """Return the findings as a table."""
    columns = zip(*found, strict=True) if found else [[]] * len(Check._fields)
    return CHECKS.frame(dict(zip(Check._fields, columns, strict=True)))


def of_saved(folder: Path) -> list[Check]:
    """Return the files of a folder of saved tables that were changed since.

    Parameters
    ----------
    folder : Path
        The folder.

    Returns
    -------
    list of Check
        One a file.

    Examples
    --------
    >>> [one.message for one in of_saved(Path("no such folder"))]
    ['presskit.json is not there, or is damaged']
    """
    listed = outputs.read_list(folder / outputs.LIST)
    if listed is None:
        said = f"{outputs.LIST} is not there, or is damaged"
        return [Check("saved", "", None, None, said)]
    return [
        Check(
            "saved",
            Path(name).stem,
            None,
            None,
            f"{name} was changed, or taken away, after it was saved",
        )
        for name in reader.changes(folder, listed)
    ]


def _columns(tables: Tables) -> Iterator[Check]:
    for declared in TABLES:
        frame = tables[declared.name]
        wanted, there = declared.frame().dtypes.to_dict(), frame.dtypes.to_dict()
        if wanted != there:
            differ = [name for name in wanted if there.get(name) != wanted[name]]
            differ += [name for name in there if name not in wanted]
            said = f"the columns {differ} are not as they are declared"
            yield Check("table", declared.name, None, None, said)


def _rows(name: str, frame: pd.DataFrame, wrong: pd.Series, check: str, said: str):
    """Yield one check a row that is wrong; braces in `said` name its cells."""
    for row in frame[wrong].itertuples():
        yield Check(
            check, name, row.transcript, row.Index, said.format(**row._asdict())
        )


def _ids(tables: Tables) -> Iterator[Check]:
    """Find ids that stand twice in a transcript, and transcripts that are not there."""
    known = tables["transcripts"]["transcript"]
    twice = known[known.duplicated()]
    for row, id_ in twice.items():
        said = f"the id {id_!r} stands twice"
        yield Check("id", "transcripts", id_, row, said)
    for declared in TABLES:
        name, frame = declared.name, tables[declared.name]
        if name not in ("transcripts", "audit"):  # doubts can be about other files
            lost = ~frame["transcript"].isin(known)
            said = "there is no transcript {transcript!r}"
            yield from _rows(name, frame, lost, "id", said)
        own = next(iter(declared.columns))
        if own.endswith("_id"):
            twice = frame.duplicated(["transcript", own])
            said = f"the {own} {{{own}!r}} stands twice"
            yield from _rows(name, frame, twice, "id", said)


_POINTERS = {  # columns, and the table and the column that they point to
    "turn": ("turns", "turn"),
    "first_turn": ("turns", "turn"),
    "last_turn": ("turns", "turn"),
    "exchange": ("exchanges", "exchange"),
    "speaker_id": ("turns", "speaker_id"),
    "asker_id": ("turns", "speaker_id"),
}


def _references(tables: Tables) -> Iterator[Check]:
    """Find turns, exchanges and speakers that a table names and that are not there."""
    for declared in TABLES:
        name, frame = declared.name, tables[declared.name]
        if name == "audit":
            continue
        for column, (table_, target) in _POINTERS.items():
            if column not in declared.columns or (name, column) == (table_, target):
                continue
            known = _pairs(tables[table_], target)
            there = pd.Series(_pairs(frame, column, as_list=True), index=frame.index)
            lost = frame[column].notna() & ~there.isin(known)
            said = f"its {column} {{{column}!r}} is in no row of {table_}"
            yield from _rows(name, frame, lost, "id", said)
    yield from _outlets(tables)


def _pairs(frame: pd.DataFrame, column: str, *, as_list: bool = False):
    values = frame[column].astype(object)
    pairs = zip(frame["transcript"], values, strict=True)
    return list(pairs) if as_list else set(pairs)


def _outlets(tables: Tables) -> Iterator[Check]:
    """Find outlets of turns that are not rows, and ids of several names."""
    turns, outlets = tables["turns"], tables["outlets"]
    listed = outlets.groupby(["transcript", "turn"])["outlet"].agg(set).to_dict()
    for row in turns[turns["outlet"].notna()].itertuples():
        there = listed.get((row.transcript, row.turn), set())
        if cells.joined(sorted(there)) != row.outlet:
            said = f"its outlet {row.outlet!r} is not that of the table of outlets"
            yield Check("id", "turns", row.transcript, row.Index, said)
    names = outlets.groupby("outlet_id")["outlet"].transform("nunique")
    said = "its outlet_id {outlet_id!r} stands for several names"
    yield from _rows("outlets", outlets, names > 1, "id", said)


def _order(tables: Tables, *, part: bool) -> Iterator[Check]:
    """Find turns and exchanges that are not in the order of the text, or overlap."""
    turns = tables["turns"]
    of_one = turns.groupby("transcript", sort=False)
    before = of_one["end"].shift(fill_value=0)
    yield from _rows(
        "turns",
        turns,
        turns["start"] < before,
        "order",
        "turn {turn} begins at {start}, before the turn above it ends",
    )
    for name, column, first in (("turns", "turn", 0), ("exchanges", "exchange", 1)):
        frame = tables[name]
        numbers = frame.groupby("transcript", sort=False)[column]
        wrong = numbers.diff() <= 0
        if not part:
            wrong = frame[column] != numbers.cumcount() + first
        said = f"{column} {{{column}}} is not where it stands"
        yield from _rows(name, frame, wrong, "order", said)


def _spans(tables: Tables, documents: Mapping[str, Document]) -> Iterator[Check]:
    """Find places outside the text, and words that do not stand there."""
    for declared in TABLES:
        if not {"transcript", "start", "end"} <= set(declared.columns):
            continue
        frame = tables[declared.name]
        for row in frame[frame["start"].notna()].itertuples():
            document = documents.get(row.transcript)
            if document is None:  # said elsewhere; a doubt can be about a lost file
                continue
            said = _span(declared.name, row, document.text)
            if said:
                yield Check("span", declared.name, row.transcript, row.Index, said)


def _span(name: str, row, text: str) -> str:
    start, end = int(row.start), int(row.end)
    if not 0 <= start <= end <= len(text):
        return f"the place {start} to {end} is not in the text of {len(text):,}"
    words = getattr(row, "text", None)
    stands = text[start:end]
    if words is None or stands == words:
        return ""
    # White space in a turn is made single: paragraphs are parted by a blank line.
    if name == "turns" and stands.split() == words.split():
        return ""
    return f"its words are not those at {start} to {end} of the text"


def _sources(documents: Mapping[str, Document], *, there: bool) -> Iterator[Check]:
    """Find files that no longer have the bytes that were read."""
    for at, (id_, document) in enumerate(sorted(documents.items())):
        said = ""
        try:
            data = path_of(document.source).read_bytes()
            if sha256(data).hexdigest() != document.sha256:
                said = f"{document.source} was changed after it was read"
        except FileNotFoundError:
            said = f"{document.source} is not there any more" if there else ""
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            said = f"{document.source} cannot be read ({reason})" if there else ""
        if said:
            yield Check("source", "transcripts", id_, at, said)


_ODD = {
    ("control character", "control characters"): "[\x00-\x08\x0e-\x1f\x7f-\x9f]",
    ("sign for a lost character", "signs for lost characters"): "\ufffd",
    ("half of a character", "halves of characters"): "[\ud800-\udfff]",
    (
        "character of private use",
        "characters of private use",
    ): "[\ue000-\uf8ff\U000f0000-\U0010ffff]",
    (
        "mark that turns the direction",
        "marks that turn the direction",
    ): "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]",
    ("code of no character", "codes of no character"): "[\ufdd0-\ufdef\ufffe\uffff]",
}
_ANY = re.compile("|".join(_ODD.values()))


def _characters(documents: Mapping[str, Document]) -> Iterator[Check]:
    """Find characters that no transcript should hold."""
    for at, (id_, document) in enumerate(sorted(documents.items())):
        if not _ANY.search(document.text):
            continue
        for names, pattern in _ODD.items():
            places = [match.start() for match in re.finditer(pattern, document.text)]
            if places:
                code = f"U+{ord(document.text[places[0]]):04X}"
                where = document.place(places[0])
                said = f"{counted(len(places), *names)}, the first at {where} ({code})"
                yield Check("characters", "transcripts", id_, at, said)
