"""Tables in Markdown: rows of cells parted by bars, and which cells are talk."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from presskit.sources import _usual_names
from presskit.sources._talk_columns import columns_of_talk

_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_BAR = re.compile(r"(?<!\\)\|")
_NO_MARK = re.compile(r"[*_`:]+")
_FEWEST = 2  # rows of talk


class Cells(NamedTuple):
    """A row of a table: the line, who speaks, what they say, and the other cells.

    `answer` stands in a row that holds a question and its answer.
    """

    number: int
    who: str
    what: str
    beside: tuple[str, ...]
    answer: str = ""


def tables(lines: Sequence[str], first: int) -> dict[int, Cells | None]:
    """Return the rows of all tables of talk by their index among the lines.

    Parameters
    ----------
    lines : sequence of str
        Those of the file.
    first : int
        The index of the first line that may belong to a table.

    Returns
    -------
    dict of int to Cells or None
        None for the names of columns and the rule below them.

    Examples
    --------
    >>> rows = ["| Who | What |", "|---|---|", "| Ann | Why? |", "| Bo | So. |"]
    >>> found = tables(rows, 0)
    >>> found[0], found[2]
    (None, Cells(number=3, who='Ann', what='Why?', beside=(), answer=''))
    """
    found: dict[int, Cells | None] = {}
    for at in range(first + 1, len(lines)):
        line = lines[at]
        if "|" not in line or "-" not in line or not _RULE.fullmatch(line):
            continue
        if at - 1 not in found and "|" in lines[at - 1]:
            found |= _talk(lines, at)
    return found


def _talk(lines: Sequence[str], rule: int) -> dict[int, Cells | None]:
    """Return the rows around a rule; none if they are no talk."""
    header = _split(lines[rule - 1])
    rows = list(_rows_below(lines, rule + 1))
    if pair := _usual_names.question_and_answer(map(_bare, header)):
        names = [_bare(cell) for cell in header]
        asked, answer = map(names.index, pair)
        return {rule - 1: None, rule: None} | _pairs(rows, asked, answer)
    width = max((len(cells) for _, cells in rows), default=0)
    columns = _columns(
        header, [cells + [""] * (width - len(cells)) for _, cells in rows]
    )
    if len(rows) < _FEWEST or columns is None:
        return {}
    who, what = columns
    found: dict[int, Cells | None] = {rule - 1: None, rule: None}
    if not _is_header(header):  # a table without names: its first row is talk
        rows = [(rule - 1, header), *rows] if any(header) else rows
    for at, cells in rows:
        padded = cells + [""] * (max(columns) + 1 - len(cells))
        beside = [cell for n, cell in enumerate(padded) if n not in columns and cell]
        found[at] = Cells(at + 1, padded[who], padded[what], tuple(beside))
    return found


def _pairs(
    rows: Sequence[tuple[int, list[str]]], asked: int, answer: int
) -> dict[int, Cells | None]:
    """Return rows that hold a question and its answer."""
    found: dict[int, Cells | None] = {}
    for at, cells in rows:
        padded = cells + [""] * (max(asked, answer) + 1 - len(cells))
        others = (cell for n, cell in enumerate(padded) if n not in (asked, answer))
        beside = tuple(filter(None, others))
        found[at] = Cells(at + 1, "", padded[asked], beside, padded[answer])
    return found


def _columns(header: list[str], rows: list[list[str]]) -> tuple[int, int] | None:
    told = _usual_names.names(map(_bare, header))
    if told.speaker is not None and told.text is not None:
        names = [_bare(cell) for cell in header]
        return names.index(told.speaker), names.index(told.text)
    bare = [[_bare(cell) for cell in row] for row in rows]
    return columns_of_talk(list(zip(*bare, strict=True))) if bare else None


def _is_header(header: list[str]) -> bool:
    told = _usual_names.names(map(_bare, header))
    return told.speaker is not None or told.text is not None


def _rows_below(lines: Sequence[str], at: int) -> Iterator[tuple[int, list[str]]]:
    while at < len(lines) and "|" in lines[at]:
        yield at, _split(lines[at])
        at += 1


def _split(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.strip() for cell in _BAR.split(inner)]


def _bare(cell: str) -> str:
    """Return a cell without marks of emphasis and colons."""
    return _NO_MARK.sub("", cell).strip()
