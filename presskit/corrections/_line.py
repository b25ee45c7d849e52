"""One line of a correction file: what it may say, and how it is written."""

import re
from collections.abc import Mapping, Sequence

from presskit.corrections._actions import (
    ACTIONS,
    ALL,
    Fault,
    listed,
    misscoped,
    misvalued,
)
from presskit.errors import TableError
from presskit.files.csv import (
    neutral,
    records,
    restored,
    row_of,
)
from presskit.schema.lines import ANCHOR, COLUMNS, REQUIRED
from presskit.schema.values import Correction

WHAT = "a correction file"

_SHA256 = re.compile(r"[0-9a-f]{64}")
_NUMBER = re.compile(r"([0-9]{1,15})(?:\.0*)?")
_NEUTRAL = ("transcript", "value", "reason", "words", "before", "after")
_LOWER = ("role", "language", "verdict", "asker", "fine")


def is_line(cells: Sequence[str]) -> bool:
    """Return True if cells are a line; a header may begin like one."""
    return len(cells) >= len(REQUIRED) and cells[0].strip().lower() in ACTIONS


def made(
    cells: Mapping[str, str], file: str = "", line: int | None = None
) -> Correction | Fault:
    """Return the correction that the cells of a line tell, or what is wrong with it."""
    cells = {name: cells.get(name, "").strip() for name in COLUMNS}
    cells |= {name: restored(cells[name]) for name in _NEUTRAL}
    action, scope = (
        " ".join(cells[name].split()).lower() for name in ("action", "scope")
    )
    sha256, value = cells["sha256"].lower(), cells["value"]
    if action not in ACTIONS:
        return Fault(
            f"{action!r} is not an action.", f"Write one of {listed(ACTIONS)}."
        )
    if not _SHA256.fullmatch(sha256):
        return Fault(
            f"{sha256[:80]!r} is not a SHA-256: that has 64 hexadecimal digits.",
            "Copy it from the column sha256 of the table of transcripts.",
        )
    whole = ALL[action].scopes == ("file",)
    given = (cells[name] or ("0" if whole else "") for name in ("start", "end"))
    spans = [_NUMBER.fullmatch(one) for one in given]
    if not spans[0] or not spans[1]:
        wrong = cells["end" if spans[0] else "start"]
        return Fault(
            f"{wrong[:80]!r} is not a place in a text.",
            "Write start and end as whole numbers: characters from the first, "
            "counted from 0.",
        )
    start, end = int(spans[0][1]), int(spans[1][1])
    if action in _LOWER:
        value = value.lower()
    fault = (
        _misplaced(action, start, end, value)
        or misvalued(action, value)
        or misscoped(action, scope)
    )
    if fault:
        return fault
    transcript, reason = cells["transcript"], cells["reason"]
    anchor = (" ".join(cells[name].split()) for name in ANCHOR[1:])
    span = start, end
    return Correction(
        action, transcript, sha256, *span, value, reason, scope, *anchor, file, line
    )


def _misplaced(action: str, start: int, end: int, value: str) -> Fault | None:
    if end < start:
        return Fault(
            f"the span ends at {end}, before its start at {start}.",
            "Write the smaller number as start.",
        )
    if action == "furniture" and start == end:
        return Fault(
            f"the span {start} to {end} holds nothing to leave out.",
            "Write as end the character after the last one to leave out.",
        )
    if action == "split" and start == end and not value.strip(":; "):
        return Fault("'split' needs a value.", ALL["split"].needed)
    return None


def as_line(correction: Correction) -> str:
    """Write a correction as one row of a correction file.

    Parameters
    ----------
    correction : Correction
        What was decided.

    Returns
    -------
    str
        Its cells in the order of :data:`COLUMNS`, by commas, without a line end. A cell
        that a spreadsheet would take for a formula gets an apostrophe, which reading
        takes away again.

    Examples
    --------
    >>> as_line(Correction("label", "may", "0" * 64, 3, 9, "Lee, Ann", ""))[-22:]
    '00,3,9,"Lee, Ann",,,,,'
    """
    return row_of(cells_of(correction, COLUMNS), ",")


def cells_of(correction: Correction, names: tuple[str, ...] | list[str]) -> list[str]:
    """Return the cells of a correction under some columns; '' under unknown ones."""
    cells = {name: str(getattr(correction, name)) for name in COLUMNS}
    cells |= {name: neutral(cells[name]) for name in _NEUTRAL}
    return [cells.get(name, "") for name in names]


def parse_line(text: str) -> Correction:
    """Read one row of a correction file, for instance one edited by hand.

    Parameters
    ----------
    text : str
        Eleven cells in the order of :data:`COLUMNS`, or the first seven of them as
        presskit 0.1 wrote them; by commas, semicolons or tabs.

    Returns
    -------
    Correction
        White space around a cell is left out.

    Raises
    ------
    TableError
        With what is wrong in it.

    Examples
    --------
    >>> line = f"join,may,{'0' * 64},3,9,,one speaker"
    >>> parse_line(line).reason
    'one speaker'
    """
    read = [list(records(text, delimiter)) for delimiter in ",;\t"]
    fits = [
        found[0].cells
        for found in read
        if len(found) == 1
        and found[0].closed
        and len(found[0].cells) in (len(COLUMNS), len(REQUIRED))
    ]
    if not fits:
        raise TableError(
            f"{text[:200]!r} is not a line of a correction file: it needs the "
            f"{len(COLUMNS)} cells {','.join(COLUMNS)}, or the first {len(REQUIRED)}. "
            "Put a cell that holds a comma in quotation marks."
        )
    found = made(dict(zip(COLUMNS, fits[0], strict=False)))
    if isinstance(found, Fault):
        raise TableError(f"{text[:200]!r}: {found.message} {found.advice}")
    return found
