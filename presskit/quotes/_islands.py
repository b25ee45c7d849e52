"""Tables and JSON that stand in the running text of an answer."""

import re
from typing import NamedTuple

from presskit.errors import SourceError
from presskit.quotes._rows import has_quotes, is_column, values

_FENCE = re.compile(r"[^\S\n]{0,3}(`{3,}|~{3,})\s*([\w+-]*)[^\n]*")
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_BAR = re.compile(r"(?<!\\)\|")
_FIELD = re.compile(
    r"[\s>]{0,8}(?:[-*•+]\s+|\d{1,3}[.)]\s+)?[*_]{0,3}(?P<name>[A-Za-z][\w -]{1,20})"
    r"[*_]{0,3}:[*_]{0,3}\s(?P<value>.*\S.*)"
)
_FEWEST_FIELDS = 2
_NOT_LINE = re.compile(r"[^\r\n]")


class Island(NamedTuple):
    """Rows in a text: values as JSON gives them, and the line of each, from 1.

    Of JSON all stand on the line on which it begins.
    """

    found: object
    lines: list[int]


def part(text: str) -> tuple[str, list[Island]]:
    r"""Return a text with its tables of quotations and its JSON made blank, and those.

    Examples
    --------
    >>> table = "So:\n| Quote | By |\n|---|---|\n| “Yes.” | Ek |\n"
    >>> part(table)[1]
    [Island(found=[{'Quote': '“Yes.”', 'By': 'Ek'}], lines=[4])]
    """
    lines = text.splitlines(keepends=True)
    islands, at = [], 0
    while at < len(lines):
        end, island = next(
            filter(None, (read(lines, at) for read in (_json, _table, _record))),
            (at, None),
        )
        if island:
            islands.append(island)
            for n in range(at, end):
                lines[n] = _NOT_LINE.sub(" ", lines[n])
        at = max(end, at + 1)
    return "".join(lines), islands


def _json(lines: list[str], at: int) -> tuple[int, Island] | None:
    """Read a fenced block of JSON that begins on a line."""
    opens = _FENCE.match(lines[at])
    if not opens:
        return None
    for end in range(at + 1, len(lines)):
        if lines[end].strip().startswith(opens[1]):
            break
    else:
        return None
    inner = "".join(lines[at + 1 : end]).strip()
    if inner[:1] not in ("{", "["):
        return None
    try:
        return end + 1, Island(values(inner), [at + 1])
    except SourceError:
        return None


def _table(lines: list[str], at: int) -> tuple[int, Island] | None:
    """Read a table of quotations in Markdown whose header stands on a line."""
    if at + 1 >= len(lines) or "|" not in lines[at]:
        return None
    if not _RULE.fullmatch(lines[at + 1]) or "-" not in lines[at + 1]:
        return None
    header = _cells(lines[at])
    if not has_quotes(header):
        return None
    end, rows = at + 2, []
    while end < len(lines) and "|" in lines[end]:
        rows.append(dict(zip(header, _cells(lines[end]), strict=False)))
        end += 1
    return end, Island(rows, list(range(at + 3, end + 1)))


def _record(lines: list[str], at: int) -> tuple[int, Island] | None:
    """Read lines such as "Speaker: Ek" and "Quote: “…”", with nothing between them."""
    end, record = at, {}
    while end < len(lines) and (match := _FIELD.fullmatch(lines[end].rstrip("\r\n"))):
        name = match["name"].strip().casefold()
        if not is_column(name) or name in record:
            break
        record[name] = match["value"].strip(" \t*_")
        end += 1
    if len(record) < _FEWEST_FIELDS or not has_quotes(record):
        return None
    return end, Island([record], [at + 1])


def _cells(line: str) -> list[str]:
    cells = _BAR.split(line.strip().removeprefix("|"))
    cells = cells[:-1] if len(cells) > 1 and not cells[-1].strip() else cells
    return [cell.replace("\\|", "|").strip() for cell in cells]
