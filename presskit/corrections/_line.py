"""One line of a correction file: what it may say, and how it is written."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from presskit._csv import records
from presskit.errors import TableError
from presskit.schema import ROLES

ACTIONS = (
    "split",
    "join",
    "label",
    "speaker",
    "role",
    "outlet",
    "furniture",
    "same person",
    "not same person",
)
"""What a line can do, in the order in which the handbook tells of it."""

COLUMNS = ("action", "transcript", "sha256", "start", "end", "value", "reason")
"""The header of a correction file."""

WHAT = "a correction file"

_WITHOUT_VALUE = ("join", "furniture")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NUMBER = re.compile(r"([0-9]{1,15})(?:\.0*)?")


class Correction(NamedTuple):
    """One thing that a person decided, and where it stands.

    Attributes
    ----------
    action : str
        One of :data:`ACTIONS`.
    transcript : str
        For people who read the line; nothing depends on it.
    sha256 : str
        SHA-256 of the source's bytes, 64 hexadecimal digits in small letters.
    start, end : int
        Characters of the source's text.
    value : str
        The label, name, role, outlets, or the ``turn_id`` of the other person; '' for
        an action without one.
    reason : str
        Free words.
    file : str
        The file that holds the line; '' if none does.
    line : int or None
        Where in that file the line begins, from 1.
    """

    action: str
    transcript: str
    sha256: str
    start: int
    end: int
    value: str
    reason: str
    file: str = ""
    line: int | None = None

    @property
    def key(self) -> tuple[str, str, int, int, str]:
        """What makes two lines one and the same."""
        return self.action, self.sha256, self.start, self.end, self.value


class Fault(NamedTuple):
    """What is wrong, and what to do about it."""

    message: str
    advice: str


def made(
    cells: Mapping[str, str], file: str = "", line: int | None = None
) -> Correction | Fault:
    """Return the correction that the cells of a line tell, or what is wrong with it."""
    cells = {name: cells[name].strip() for name in COLUMNS}
    action = " ".join(cells["action"].split()).lower()
    sha256, value = cells["sha256"].lower(), cells["value"]
    if action not in ACTIONS:
        return Fault(f"{action!r} is no action.", f"Write one of {_listed(ACTIONS)}.")
    if not _SHA256.fullmatch(sha256):
        return Fault(
            f"{sha256[:80]!r} is no SHA-256: that has 64 hexadecimal digits.",
            "Copy it from the column sha256 of the table of transcripts.",
        )
    spans = [_NUMBER.fullmatch(cells[name]) for name in ("start", "end")]
    if not spans[0] or not spans[1]:
        wrong = cells["end" if spans[0] else "start"]
        return Fault(
            f"{wrong[:80]!r} is no place in a text.",
            "Write start and end as whole numbers: characters from the first, "
            "counted from 0.",
        )
    start, end = int(spans[0][1]), int(spans[1][1])
    if action == "role":
        value = value.lower()
    if fault := _misplaced(action, start, end) or _misvalued(action, start, end, value):
        return fault
    transcript, reason = cells["transcript"], cells["reason"]
    return Correction(action, transcript, sha256, start, end, value, reason, file, line)


def _misplaced(action: str, start: int, end: int) -> Fault | None:
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
    return None


def _misvalued(action: str, start: int, end: int, value: str) -> Fault | None:
    if action in _WITHOUT_VALUE:
        if value:
            return Fault(
                f"{action!r} takes no value, but the line has {value[:80]!r}.",
                "Leave the value empty; notes belong under reason.",
            )
        return None
    if action == "role" and value not in ROLES:
        return Fault(
            f"{value[:80]!r} is no role.", f"Write one of {_listed(ROLES)} as value."
        )
    if not value.strip(":; ") and (action != "split" or start == end):
        return Fault(f"{action!r} needs a value.", _NEEDED.get(action, ""))
    return None


_NEEDED = {
    "split": "Write the label of the new turn, or a span over its printed words.",
    "label": "Write the label as it should be printed.",
    "speaker": "Write the name to show.",
    "outlet": "Write the outlet, several by '; ', or none.",
    "same person": "Write the turn_id of a turn of the other person.",
    "not same person": "Write the turn_id of a turn of the other person.",
}


def as_line(correction: Correction) -> str:
    """Write a correction as one row of a correction file.

    Parameters
    ----------
    correction : Correction
        What was decided.

    Returns
    -------
    str
        Its cells in the order of :data:`COLUMNS`, by commas, without a line end. Cells
        that a spreadsheet would take for a formula stay as they are.

    Examples
    --------
    >>> as_line(Correction("label", "may", "0" * 64, 3, 9, "Lee, Ann", ""))[-18:]
    '00,3,9,"Lee, Ann",'
    """
    return written([str(getattr(correction, name)) for name in COLUMNS], ",")


def parse_line(text: str) -> Correction:
    """Read one row of a correction file, for instance one edited by hand.

    Parameters
    ----------
    text : str
        Seven cells in the order of :data:`COLUMNS`, by commas, semicolons or tabs.

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
        if len(found) == 1 and found[0].closed and len(found[0].cells) == len(COLUMNS)
    ]
    if not fits:
        raise TableError(
            f"{text[:200]!r} is no line of a correction file: it needs the "
            f"{len(COLUMNS)} cells {','.join(COLUMNS)}. Put a cell that holds a comma "
            "in quotation marks."
        )
    found = made(dict(zip(COLUMNS, fits[0], strict=True)))
    if isinstance(found, Fault):
        raise TableError(f"{text[:200]!r}: {found.message} {found.advice}")
    return found


def written(cells: Iterable[str], delimiter: str) -> str:
    """Return the cells as one row, quoted where needed, without a line end."""
    row = io.StringIO()
    # The writer quotes the characters of its own line end, so it needs both.
    csv.writer(row, delimiter=delimiter, lineterminator="\r\n").writerow(cells)
    return row.getvalue().removesuffix("\r\n")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(map(repr, names))
