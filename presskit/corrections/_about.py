"""What is said about whole files: in about.csv, or by lines of corrections.csv."""

import os
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from presskit.corrections._actions import FACTS, misvalued
from presskit.corrections._file import Problem
from presskit.files.csv import (
    restored,
    rows,
)
from presskit.schema.values import Correction

WHOLE = (*FACTS, "verdict")
"""What a line can say of a file as a whole."""
_TWICE = "Take out the line that is wrong; neither is followed until then."


class Fact(NamedTuple):
    """One cell of about.csv: what it says of the file that it names."""

    action: str
    named: str
    value: str
    file: str
    line: int | None


def read_about(source: str | os.PathLike) -> tuple[list[Fact], list[Problem]]:
    """Read what is known about some files.

    Parameters
    ----------
    source : path
        CSV with the column ``file`` (the name of a file, with or without its ending, or
        the id of a transcript) and any of title, day, kind, place, url, language and
        licence; parted and encoded as a correction file.

    Returns
    -------
    facts : list of Fact
        One a cell that is not empty, in the order of the file.
    problems : list of Problem
        Columns and cells that cannot be followed; the others hold.

    Raises
    ------
    TableError
        If the file cannot be read as a table, or has no column ``file``.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder) / "about.csv"
    ...     _ = path.write_text("file,day,licence\\nmay.txt,2024-05-03,CC0\\n")
    ...     facts, _ = read_about(path)
    >>> [(fact.action, fact.value) for fact in facts]
    [('day', '2024-05-03'), ('licence', 'CC0')]
    """
    file = os.fspath(source)
    found = list(rows(Path(file), ("file",), "a table about files"))
    facts, problems = [], []
    columns = dict.fromkeys(name for row in found for name in row.cells)
    for name in columns:
        if name not in ("file", *FACTS) and any(row.cells[name] for row in found):
            problems.append(
                Problem(
                    file, 1, "", f"the column {name[:80]!r} is not read.",
                    f"If it is to say something, call it one of {', '.join(FACTS)}.",
                    harmless=True,
                )
            )  # fmt: skip
    for row in found:
        named = restored(row.cells["file"].strip())
        if not row.closed or row.extra or not named:
            why = (
                "it names no file." if row.closed and not row.extra
                else "its cells do not fit the header."
            )  # fmt: skip
            advice = "Write one row a file; quote a cell that holds the separator."
            problems.append(Problem(file, row.line, named, why, advice))
            continue
        for action in FACTS:
            value = " ".join(restored(row.cells.get(action, "").strip()).split())
            value = value.lower() if action == "language" else value
            if not value:
                continue
            if fault := misvalued(action, value):
                problems.append(Problem(file, row.line, named, *fault))
            else:
                facts.append(Fact(action, named, value, file, row.line))
    return facts, problems


def bearers(named: str, files: Sequence[tuple[str, Path]]) -> list[int]:
    """Return the files that bear a name: by id, else by file name, else without ending.

    Parameters
    ----------
    named : str
        As a row of about.csv has it.
    files : sequence of (str, Path)
        The id and path of each file.

    Returns
    -------
    list of int
        Several if it tells them not apart.

    Examples
    --------
    >>> files = [("may", Path("may.txt")), ("june", Path("june.html"))]
    >>> bearers("june.html", files), bearers("July", files)
    ([1], [])
    """
    wanted = _plain(named)
    for of in (
        lambda id_, path: id_,
        lambda id_, path: path.name,
        lambda id_, path: path.stem,
    ):
        found = [
            number
            for number, (id_, path) in enumerate(files)
            if _plain(of(id_, path)) == wanted
        ]
        if found:
            return found
    return []


def _plain(name: str) -> str:
    # A Mac writes letters and accents apart.
    return unicodedata.normalize("NFC", name).replace("\\", "/")


class Told(NamedTuple):
    """What is known about one file, and the lines that contradict one another."""

    facts: dict[str, str]
    applied: list[Correction]
    failed: list[tuple[Correction | Fact, str, str]]


def told(lines: Sequence[Correction], facts: Sequence[Fact]) -> Told:
    """Return the facts about one file; a correction overrides about.csv.

    Parameters
    ----------
    lines : sequence of Correction
        Those about the file.
    facts : sequence of Fact
        What about.csv says of it.

    Returns
    -------
    Told
        The header of the file holds where neither says anything.

    Examples
    --------
    >>> line = Correction("day", "may", "0" * 64, 0, 0, "2024-05-04", "")
    >>> told([line], [Fact("day", "may", "2024-05-03", "about.csv", 2)]).facts
    {'day': '2024-05-04'}
    """
    known: dict[str, str] = {}
    failed: list[tuple[Correction | Fact, str, str]] = []
    for own in (facts, lines):
        for action in WHOLE:
            said = [one for one in own if one.action == action]
            values = dict.fromkeys(one.value for one in said)
            if len(values) == 1:
                known[action] = next(iter(values))
            for one in said if len(values) > 1 else ():
                other = next(value for value in values if value != one.value)
                why = f"another line says that the {action} is {other!r}."
                failed.append((one, why, _TWICE))
    refused = [one for one, _, _ in failed]
    applied = [one for one in lines if one.action in WHOLE and one not in refused]
    return Told(known, applied, failed)
