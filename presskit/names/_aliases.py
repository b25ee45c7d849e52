"""Alias files: how a person is printed, and who it is."""

from pathlib import Path
from typing import NamedTuple

from presskit.files.csv import rows
from presskit.schema.values import Alias
from presskit.text import plain


class WrongAlias(NamedTuple):
    """A line of an alias file that cannot be followed: where, what, what to do."""

    line: int
    message: str
    advice: str


def read_aliases(path: Path) -> tuple[dict[str, Alias], list[WrongAlias]]:
    """Read an alias file.

    Parameters
    ----------
    path : Path
        CSV with the columns ``printed`` (a name or a whole label), ``speaker`` (the
        name to show) and ``reason``; parted by commas, semicolons or tabs, in UTF-8,
        UTF-16 or windows-1252.

    Returns
    -------
    aliases : dict of str to Alias
        By the printed name, folded. Of one that stands for two people there is none.
    wrong : list of WrongAlias
        The lines that cannot be followed; the others hold.

    Raises
    ------
    TableError
        If it is not text, or a column is missing.
    """
    aliases: dict[str, Alias] = {}
    wrong: list[WrongAlias] = []
    quarrels: set[str] = set()
    for row in rows(path, ("printed", "speaker", "reason"), "an alias file"):
        printed = plain(row.cells["printed"])
        speaker = row.cells["speaker"].strip()
        if fault := _fault(printed, speaker, closed=row.closed):
            wrong.append(WrongAlias(row.line, *fault))
            continue
        alias = Alias(speaker, row.cells["reason"].strip())
        if aliases.setdefault(printed, alias).speaker != speaker:
            quarrels.add(printed)
            wrong.append(
                WrongAlias(
                    row.line,
                    f"it gives {row.cells['printed']!r} a second speaker, {speaker!r} "
                    f"beside {aliases[printed].speaker!r}.",
                    "Take out the line that is wrong; neither is followed until then.",
                )
            )
    return {name: one for name, one in aliases.items() if name not in quarrels}, wrong


def _fault(printed: str, speaker: str, *, closed: bool) -> tuple[str, str] | None:
    """Return the fault of a line by itself, and the advice; None if it has none."""
    if not closed:
        return (
            "a quotation mark opens here that nothing closes.",
            "Close it, or write it twice if it belongs to the name.",
        )
    if not printed or not speaker:
        return (
            "it needs both a printed name and a speaker.",
            "Write what is missing, or take the line out.",
        )
    return None
